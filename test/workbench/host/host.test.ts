import { describe, expect, test } from 'vitest';
import { type Host, loadHost } from '../../../workbench/host/host.ts';
import { Workbook } from '../../../workbench/host/workbook.ts';

function hostOf(code: string): { host: Host; workbook: Workbook } {
  const workbook = new Workbook({ name: 'Survey', timeZone: 'Europe/Stockholm', locale: 'sv_SE' });
  workbook.insertSheet('Sheet1');
  return {
    host: loadHost({ code, workbook, scriptZone: 'America/New_York', functionLimit: 100, runLimit: 100 }),
    workbook,
  };
}

/** What `body` returns when a menu item runs it. */
function fromMenu(body: string): unknown {
  return hostOf(`function item() { ${body} }`).host.call('item');
}

test('lists the custom functions with their parameters and help', () => {
  const { host } = hostOf(`
/**
 * Score.
 * @customfunction
 */
function CES(answers, scale) { return 1; }
/** Not for cells. */
function onOpen() {}
/** @customfunction */
function HIDDEN_() {}
`);
  expect(host.functions).toEqual(['CES']);
  expect(host.customFunctions[0]).toMatchObject({ parameters: ['answers', 'scale'] });
  expect(host.customFunctions[0]?.documentation).toBe('Score.\n@customfunction');
  expect([host.knows('ces'), host.knows('onopen'), host.knows('HIDDEN_')]).toEqual([true, true, false]);
});

test('a script that cannot be read does not load', () => {
  expect(() => hostOf('function (')).toThrow('Function statements require a function name');
});

describe('callFromCell', () => {
  const { host } = hostOf(
    '/** @customfunction */ function ROWS(a) { return a; } function LIST() { return [1, 2]; } function EMPTY() { return []; } function LATER() { return Promise.resolve(1); }',
  );

  test('takes rows as well as blocks', () => {
    expect(
      host.callFromCell('ROWS', [
        [
          [1, null],
          ['a', true],
        ],
      ]),
    ).toEqual([
      [1, ''],
      ['a', true],
    ]);
  });

  test('dates go in and come out as the same instant', () => {
    const date = new Date('2024-03-01T00:30:00Z');
    expect(host.callFromCell('ROWS', [date])).toEqual(date);
    expect(host.callFromCell('ROWS', [[[date], [null]]])).toEqual([[date], ['']]);
  });

  test('a plain list goes down a column; nothing and a promise are refused', () => {
    expect(host.callFromCell('LIST', [])).toEqual([[1], [2]]);
    expect(host.callFromCell('EMPTY', [])).toMatchObject({ error: '#ERROR!' });
    expect(host.callFromCell('LATER', [])).toMatchObject({ error: '#ERROR!' });
  });

  test('arguments are made anew for each call: a function cannot change the sheet through them', () => {
    const rows = [[1], [2]];
    const { host } = hostOf('function SPOIL(rows) { rows[0][0] = 9; return rows; }');
    expect(host.callFromCell('SPOIL', [rows])).toEqual([[9], [2]]);
    expect(rows).toEqual([[1], [2]]);
  });

  test('the process’s own zone is as it was afterwards', () => {
    const before = process.env.TZ;
    host.callFromCell('ROWS', [1]);
    expect(process.env.TZ).toBe(before);
  });
});

describe('call', () => {
  test('a function that is not there, one that throws, one that takes too long', () => {
    const { host } = hostOf("function fail() { throw new Error('our words'); } function hang() { for (;;); }");
    expect(() => host.call('nothing')).toThrow('Script function not found: nothing');
    expect(() => host.call('fail')).toThrow(new Error('our words'));
    expect(() => host.call('hang')).toThrow('Exceeded maximum execution time');
    expect(() => host.call('fail')).toThrow('our words');
  });

  test('hands plain data in, made inside', () => {
    const { host } = hostOf(
      'function kind(list, date) { return (list instanceof Array) + " " + (date instanceof Date); }',
    );
    expect(host.call('kind', [[1], new Date(0)])).toBe('true true');
  });
});

describe('services', () => {
  test('the spreadsheet says its zone and locale, the session the script’s', () => {
    expect(
      fromMenu(
        'const book = SpreadsheetApp.getActive(); return [book.getName(), book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale(), Session.getScriptTimeZone()].join();',
      ),
    ).toBe('Survey,Europe/Stockholm,sv_SE,America/New_York');
  });

  test('sheets are made, filled, read and removed', () => {
    expect(
      fromMenu(`
        const book = SpreadsheetApp.getActive();
        const sheet = book.insertSheet('Responses');
        sheet.appendRow(['date', 'answer']).appendRow([new Date(0), 5]);
        const values = sheet.getDataRange().getValues();
        const said = [book.getSheets().length, sheet.getLastRow(), values[1][0] instanceof Date, values instanceof Array, values[1][1],
          sheet.getRange(2, 1, 1, 2).getA1Notation(), sheet.getRange('A2').offset(0, 1).getValue(), book.getSheetByName('none')];
        book.deleteSheet(sheet);
        return said.concat(book.getNumSheets()).join();`),
    ).toBe('2,2,true,true,5,A2:B2,5,,1');
  });

  test('a range outside the sheet is refused in Google’s words', () => {
    expect(() => fromMenu('SpreadsheetApp.getActiveSheet().getRange(1001, 1)')).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(() => fromMenu("SpreadsheetApp.getActive().getRange('Nowhere!A1')")).toThrow('Range not found');
  });

  test('an enumeration compares with itself, and what it lacks says so', () => {
    expect(
      fromMenu('return ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.FULL && String(ScriptApp.AuthMode.NONE)'),
    ).toBe('NONE');
    expect(() => fromMenu('ScriptApp.AuthMode.SOME')).toThrow('AuthMode.SOME is not implemented in the local host');
  });

  test('properties and cache keep text', () => {
    expect(
      fromMenu(
        "PropertiesService.getDocumentProperties().setProperty('a', 1); CacheService.getScriptCache().put('b', 'c'); return typeof PropertiesService.getDocumentProperties().getProperty('a') + CacheService.getScriptCache().get('b') + CacheService.getUserCache().get('b');",
      ),
    ).toBe('stringcnull');
  });

  test('logs are kept', () => {
    const { host } = hostOf("function item() { Logger.log('%s of %s', 1, 2); console.warn('careful', 3); }");
    host.call('item');
    expect(host.log).toEqual(['1 of 2', 'careful 3']);
  });

  test('HMAC bytes are signed, and their text is safe in a link', () => {
    expect(
      fromMenu(
        "const bytes = Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'); return bytes.slice(0, 4).join() + ' ' + Utilities.base64EncodeWebSafe(bytes);",
      ),
      // RFC 4231, test case 2: 5bdcc146 bf60754e …
    ).toBe('91,-36,-63,70 W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=');
  });

  test('menus with separators and submenus come out as data', () => {
    const { host } = hostOf(
      "function onOpen() { const ui = SpreadsheetApp.getUi(); ui.createMenu('Easemark').addItem('A', 'a').addSeparator().addSubMenu(ui.createMenu('More').addItem('B', 'b')).addToUi(); }",
    );
    host.open();
    host.open('LIMITED');
    expect(host.menus).toEqual([
      {
        title: 'Easemark',
        items: [{ label: 'A', function: 'a' }, 'separator', { title: 'More', items: [{ label: 'B', function: 'b' }] }],
      },
    ]);
  });
});

test('100,000 rows reach a function within a few milliseconds', () => {
  const { host, workbook } = hostOf('function COUNT(rows) { return rows.length; }');
  const sheet = workbook.insertSheet('Big');
  sheet.write(
    'A1',
    Array.from({ length: 100_000 }, (_, at) => [at % 7]),
  );
  const area = workbook.area('Big!A1:A100000');
  if (!area) throw new Error('no area');
  const times = Array.from({ length: 9 }, () => {
    const from = performance.now();
    expect(host.callFromCell('COUNT', [sheet.block(area)])).toBe(100_000);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  // About 5 ms on the machine this was written on; a busy one is given room.
  expect(times[0]).toBeLessThan(25);
});
