import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSheets } from '../../../../sheets-addon/build.ts';
import { dateInZone } from '../../../../workbench/host/cell-date.ts';
import { isCellError } from '../../../../workbench/host/cell-value.ts';
import { CONTRACT } from '../../../../workbench/host/contract/contract.ts';
import { CONTRACT_PAGE, contractPage } from '../../../../workbench/host/contract/contract-page.ts';
import { FIRST_OF_MARCH } from '../../../../workbench/host/contract/contract-row.ts';
import { type ContractSource, SOURCES } from '../../../../workbench/host/contract/contract-sources.ts';
import { type Host, loadHost } from '../../../../workbench/host/host.ts';
import { SheetFormulas } from '../../../../workbench/host/sheet-formulas.ts';
import { Workbook } from '../../../../workbench/host/workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'easemark-contract-'));
let building: Promise<string> | undefined;
/** The add-on's own script, built once, for the rows that run it. */
function built(): Promise<string> {
  building ??= buildSheets(folder).then(() => readFileSync(join(folder, 'Code.js'), 'utf8'));
  return building;
}
afterAll(() => rmSync(folder, { recursive: true }));

test('every claim is made once, and every source is used', () => {
  expect(new Set(CONTRACT.map(({ claim }) => claim)).size).toBe(CONTRACT.length);
  const used = new Set(CONTRACT.map(({ cites }) => cites));
  expect(Object.values(SOURCES).filter((source) => !used.has(source))).toEqual([]);
});

test('docs/apps-script-contract.md says what the table says; if not, run `npm run docs:contract`', () => {
  expect(readFileSync(CONTRACT_PAGE, 'utf8')).toBe(contractPage());
});

/** The design notes lie beside the repository, and not everywhere. */
const notes = resolve(import.meta.dirname, '../../../../../shared/design/sheets.md');
if (!existsSync(notes)) console.log(`skipped: the design notes are not at ${notes}`);

describe.skipIf(!existsSync(notes))('the lines that rows cite', () => {
  const plain = (text: string): string => text.replace(/\s+/g, ' ');
  const sections = new Map(
    (existsSync(notes) ? readFileSync(notes, 'utf8') : '')
      .split(/^## /m)
      .map((section) => [section.split('\n')[0]!, plain(section)] as const),
  );

  test.each(Object.entries(SOURCES).filter(([, source]) => 'section' in source))(
    '%s stands in its section of sheets.md',
    (_name, source: ContractSource) => {
      expect(sections.get(source.section!)).toContain(plain(source.says));
    },
  );

  test.each(Object.entries(SOURCES).filter(([, source]) => !('section' in source)))(
    '%s, which does not, names a page of Google’s',
    (_name, source: ContractSource) => {
      expect(source.page).toMatch(/^https:\/\/(developers|support)\.google\.com\//);
    },
  );
});

test.each(CONTRACT.map((row) => [row.claim, row] as const))('%s', async (_claim, row) => {
  const { cells = {}, zone = 'Europe/Stockholm', scriptZone = 'America/New_York', locale = 'en_US' } = row;
  const workbook = new Workbook({ timeZone: zone, locale });
  const sheet = workbook.insertSheet('Sheet1');
  const sheetOf = (name: string) => workbook.sheet(name) ?? workbook.insertSheet(name);
  for (const [at, block] of Object.entries(cells)) {
    const [name = '', corner = ''] = at.split('!');
    sheetOf(name).write(corner, block);
  }
  if (row.dateCell) sheet.write(row.dateCell, [[dateInZone(FIRST_OF_MARCH, zone)]]);
  const host = loadHost({ code: row.code ?? (await built()), workbook, scriptZone, functionLimit: row.limit });
  new SheetFormulas(workbook, host);

  if (row.formula) sheet.write('F1', [[row.formula]]);
  if (row.call) {
    const call = calling(host, row.call);
    if (row.throws === undefined) call();
    else expect(call).toThrow(new Error(row.throws));
  }
  for (const [place, wanted] of Object.entries(row.expected)) {
    const [at = '', what] = place.split(' ');
    const value = at === 'menu' ? host.menus : at === 'messages' ? host.messages : sheet.value(at);
    if (what === 'formula') expect(sheet.formula(at), place).toBe(wanted);
    else if (what === 'message') {
      expect(isCellError(value) ? value.message : value, place).toEqual(
        wanted instanceof RegExp ? expect.stringMatching(wanted) : wanted,
      );
    } else expect(isCellError(value) ? value.error : value, place).toEqual(wanted);
  }
});

function calling(host: Host, { name, given, as }: NonNullable<(typeof CONTRACT)[number]['call']>): () => void {
  return () => {
    if (as === 'open') host.open();
    else if (as === 'page') host.callFromPage(name, given);
    else host.call(name, given, as);
  };
}
