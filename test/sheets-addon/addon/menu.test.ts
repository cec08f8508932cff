import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { allSheetMenuWords } from '#shared/languages/all-sheet-menu-words.ts';
import { languages } from '#shared/languages/languages.ts';
import { buildSheets, customFunctions, menuFunctions, TARGETS, type Target } from '../../../sheets-addon/build.ts';
import { type Host, loadHost } from '../../../workbench/host/host.ts';
import { SheetFormulas } from '../../../workbench/host/sheet-formulas.ts';
import { Workbook } from '../../../workbench/host/workbook.ts';

const codes = new Map<Target, string>();
beforeAll(async () => {
  for (const target of TARGETS) {
    const folder = mkdtempSync(join(tmpdir(), 'easemark-menu-'));
    try {
      await buildSheets(folder, target);
      codes.set(target, readFileSync(join(folder, 'Code.js'), 'utf8'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
});

function opened({ target = 'bound', userLanguage = 'en', locale = 'en_US' } = {}): { host: Host; workbook: Workbook } {
  const workbook = new Workbook({ locale, timeZone: 'America/New_York' });
  workbook.insertSheet('Mine').write('A1', [['my own'], [1]]);
  const reply = () => ({ button: 'CANCEL' }) as const;
  const host = loadHost({ code: codes.get(target as Target)!, workbook, userLanguage, scriptZone: 'Etc/UTC', reply });
  new SheetFormulas(workbook, host);
  return { host, workbook };
}
const HANDLERS = [
  'enableEasemark',
  'insertEasemarkSample',
  'printEasemarkDashboard',
  'showEasemarkDashboard',
  'showEasemarkHelp',
] as const;

describe.each(TARGETS)('%s', (target) => {
  test('has its menu in AuthMode.NONE, the item that enables first, and every item runs', () => {
    const { host } = opened({ target });
    host.open('NONE');
    expect(host.menus).toEqual([
      {
        title: target === 'addon' ? 'Extensions' : 'Easemark',
        items: [
          { label: 'Enable in this spreadsheet', function: 'enableEasemark' },
          { label: 'Import CSV…', function: 'showEasemarkImport' },
          { label: 'Score these columns…', function: 'showEasemarkScore' },
          { label: 'Dashboard…', function: 'showEasemarkDashboard' },
          { label: 'Print copy', function: 'printEasemarkDashboard' },
          { label: 'Insert sample data', function: 'insertEasemarkSample' },
          'separator',
          { label: 'Help', function: 'showEasemarkHelp' },
        ],
      },
    ]);
    for (const name of HANDLERS) host.call(name);
    expect(host.messages).toHaveLength(HANDLERS.length);
  });

  test('a stranger on a web page, and a cell, can call nothing of it', () => {
    const { host, workbook } = opened({ target });
    for (const { name } of menuFunctions()) {
      expect(() => host.call(name, [], 'web'), name).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
      expect(host.callFromCell(name, [])).toMatchObject({
        error: '#ERROR!',
        message: 'Cannot call SpreadsheetApp.getUi() from this context.',
      });
    }
    expect([host.messages, host.menus]).toEqual([[], []]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Mine']);
  });
});

test('installing puts the menu up as well', () => {
  const { host } = opened();
  host.call('onInstall');
  expect(host.menus).toHaveLength(1);
});

describe('the sample', () => {
  test('is a tab of its own; what was there stays, also when it is asked for twice', () => {
    const { host, workbook } = opened();
    const before = workbook.sheet('Mine')!.typed();
    host.call('insertEasemarkSample');
    host.call('insertEasemarkSample');
    expect(workbook.sheets.map(({ name }) => name).sort()).toEqual(['Easemark sample', 'Easemark sample 2', 'Mine']);
    expect(workbook.sheet('Mine')!.typed()).toEqual(before);
    expect(host.messages.map(({ text }) => text)).toEqual([
      expect.stringContaining('“Easemark sample”'),
      expect.stringContaining('“Easemark sample 2”'),
    ]);
  });

  test('scores at once, also where arguments are parted by ;', () => {
    for (const locale of ['en_US', 'sv_SE']) {
      const { host, workbook } = opened({ locale });
      host.call('insertEasemarkSample');
      const sheet = workbook.sheet('Easemark sample')!;
      expect(sheet.errors()).toEqual([]);
      expect(sheet.value('F2')).toBe('=CES(B2:B)');
      expect(sheet.value('G2')).toBeGreaterThan(1);
      expect(sheet.value('G3')).toBeGreaterThan(-100);
      expect([sheet.value('G4'), sheet.value('H4'), sheet.value('H5')]).toEqual(['label', 'value', 'CES']);
      expect([sheet.look.frozenRows, sheet.look.formatOf(1, 1).bold, sheet.look.formatOf(2, 1).bold]).toEqual([
        1,
        true,
        undefined,
      ]);
    }
  });

  test('has a trend that can be read from it', () => {
    const { host, workbook } = opened();
    host.call('insertEasemarkSample');
    const sheet = workbook.sheet('Easemark sample')!;
    sheet.write('J1', [['=CES_TREND(A2:A, B2:B, "week", "1-7")']]);
    expect(sheet.value('J1')).toBe('period');
    expect(sheet.value('J2')).toBe('2026-W02');
  });
});

test('help lists every function', () => {
  const { host } = opened();
  host.call('showEasemarkHelp');
  const words = host.messages[0]!.text.split(/[\s,]+/);
  for (const { name } of customFunctions()) expect(words).toContain(name);
});

describe('languages', () => {
  test.each(languages)('the menu speaks %s', (userLanguage) => {
    const { host } = opened({ userLanguage });
    host.open();
    host.call('insertEasemarkSample');
    const words = allSheetMenuWords[userLanguage];
    expect(host.menus[0]?.items[0]).toMatchObject({ label: words.enable });
    expect(host.messages[0]?.text).toContain(words.tab);
  });

  test('Norwegian in both its forms, regions, and English for the rest', () => {
    const first = (userLanguage: string): unknown => {
      const { host } = opened({ userLanguage });
      host.open();
      return host.menus[0]?.items[0];
    };
    expect(first('nb')).toEqual(first('no'));
    expect(first('nn')).toEqual(first('no'));
    expect(first('fr-CA')).toEqual(first('fr'));
    expect(first('ja')).toEqual(first('en'));
  });

  test('a header of the sample is understood in every language, so that the answers score', () => {
    for (const userLanguage of languages) {
      const { host, workbook } = opened({ userLanguage });
      host.call('insertEasemarkSample');
      const sheet = workbook.sheet(allSheetMenuWords[userLanguage].tab)!;
      sheet.write('J1', [['=CES(B1:B)', '=NPS(C1:C)']]);
      expect([sheet.value('J1'), sheet.value('K1')], userLanguage).toEqual([sheet.value('G2'), sheet.value('G3')]);
    }
  });
});
