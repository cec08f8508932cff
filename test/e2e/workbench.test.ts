import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Workbook } from '../../workbench/host/workbook.ts';
import type { WireValue } from '../../workbench/wire.ts';
import { findBrowser } from './find-browser.ts';
import { useWorkbench } from './workbench-in-browser.ts';
import { SheetPage } from './workbench-kit.ts';

const isNumber = (value: WireValue): boolean => typeof value === 'number';
const isError = (value: WireValue): boolean => typeof value === 'object' && value !== null && 'e' in value;

describe.skipIf(!findBrowser('chromium'))('the workbench in Chromium', () => {
  const opened = useWorkbench();

  /** Opens a workbook with some values from A1 on. */
  async function open(values: readonly (readonly (string | number | boolean | null)[])[] = [], code?: string) {
    const { sheet, workbench } = await opened.open(code === undefined ? {} : { code });
    if (values.length > 0) await sheet.fill('A1', values);
    return { sheet, workbench };
  }

  test('=CES(A2:A200) gives the right number, and another when a cell changes', async () => {
    const { sheet } = await open([['Answer'], [4], [5], [4], [3], [3]]);
    await sheet.type('C1', '=CES(A2:A200)');
    expect(await sheet.waitFor('C1', isNumber)).toBe(3.8);
    await sheet.type('A7', '5');
    expect(await sheet.waitFor('C1', (value) => value === 4)).toBe(4);
    await sheet.page.keyboard.press('Control+z');
    expect(await sheet.waitFor('C1', (value) => value === 3.8)).toBe(3.8);
    expect(sheet.errors).toEqual([]);
  });

  test('lower case, arithmetic around it and a function of Univer inside it', async () => {
    const { sheet } = await open([[4], [5], [4], [3], [3]]);
    await sheet.type('C1', '=round(ces(A1:A5)*10, 0)');
    expect(await sheet.waitFor('C1', isNumber)).toBe(38);
    await sheet.enter('C2', '=C1+1');
    expect(await sheet.waitFor('C2', isNumber)).toBe(39);
    await sheet.enter('C3', '=IF(TRUE, CES(A1:A5, "1-5", "percent"), 0)');
    expect(await sheet.waitFor('C3', isNumber)).toBe(60);
  });

  test('answers that are formulas themselves are scored as they are now', async () => {
    const { sheet } = await open([
      [4, null],
      [5, null],
      [3, null],
    ]);
    for (const row of [1, 2, 3]) await sheet.enter(`B${row}`, `=A${row}+1`);
    await sheet.enter('D1', '=CES(B1:B3, "1-7")');
    expect(await sheet.waitFor('D1', isNumber)).toBe(5);
    await sheet.type('A1', '1');
    expect(await sheet.waitFor('D1', (value) => value === 4)).toBe(4);
  });

  test('=CES_TREND(A2:A, B2:B) spills, is blocked politely, and comes back', async () => {
    const { sheet } = await open([['Date', 'Answer']]);
    const rows = Array.from({ length: 60 }, (_, at) => [`2024-0${1 + (at % 3)}-1${at % 10}`, 1 + (at % 5)]);
    await sheet.fill('A2', rows);
    await sheet.type('D1', '=CES_TREND(A2:A, B2:B)');
    expect(await sheet.waitFor('D2', (value) => value !== null)).toBe('2024-W02');
    expect(await sheet.shown('D1')).toBe('period');
    expect(await sheet.shown('D4')).toBe('2024-W04');
    expect(await sheet.formula('D1')).toBe('=CES_TREND(A2:A, B2:B)');
    await sheet.enter('D3', 'mine');
    expect(await sheet.waitFor('D1', isError)).toMatchObject({
      e: '#REF!',
      m: 'Array result was not expanded because it would overwrite data in D3.',
    });
    expect(await sheet.sentence('D1')).toContain(
      'D1 shows #REF! Array result was not expanded because it would overwrite data in D3.',
    );
    expect(await sheet.shown('D3')).toBe('mine');
    await sheet.choose('D3');
    await sheet.page.keyboard.press('Delete');
    expect(await sheet.waitFor('D3', (value) => value === '2024-W03')).toBe('2024-W03');
  });

  test('a scale that nobody knows shows our sentence, below and beside the pointer', async () => {
    const { sheet } = await open([[4], [5], [4]]);
    await sheet.enter('C1', '=CES(A1:A3, "1-6")');
    expect(await sheet.waitFor('C1', isError)).toMatchObject({ e: '#ERROR!' });
    expect(await sheet.sentence('C1')).toMatch(/C1 shows #ERROR! CES: .*1-6.*1-5/);
    const canvas = (await sheet.page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox())!;
    // The third column, in the first row.
    await sheet.page.mouse.move(canvas.x + 46 + 2.5 * 88, canvas.y + 100);
    await sheet.page.mouse.move(canvas.x + 46 + 2.5 * 88, canvas.y + 20 + 12, { steps: 4 });
    await sheet.page.waitForSelector('#hover:not([hidden])');
    expect(await sheet.page.textContent('#hover')).toMatch(/1-6/);
    await sheet.enter('C1', '=CES(A1:A3, "1-5")');
    expect(await sheet.waitFor('C1', isNumber)).toBeCloseTo(4.3333, 4);
    await sheet.choose('C1');
    await expect.poll(() => sheet.page.textContent('#cell')).toBe('');
  });

  test('labels in English and in Swedish', async () => {
    const { sheet } = await open([
      ['Very easy', 'Mycket lätt'],
      ['Easy', 'Lätt'],
      ['Very difficult', 'Mycket svårt'],
    ]);
    await sheet.enter('D1', '=CES(A1:A3)');
    await sheet.enter('D2', '=CES(B1:B3)');
    expect(await sheet.waitFor('D1', isNumber)).toBeCloseTo(10 / 3, 9);
    expect(await sheet.waitFor('D2', isNumber)).toBeCloseTo(10 / 3, 9);
  });

  test('blanks are no zeros, ticked boxes no answers, dates are dates', async () => {
    const { sheet } = await open([
      [10, '2024-03-01'],
      [null, '2024-03-02'],
      [9, '2024-03-03'],
      [0, '2024-04-01'],
    ]);
    await sheet.enter('D1', '=NPS(A1:A200)');
    expect(await sheet.waitFor('D1', isNumber)).toBeCloseTo(100 / 3, 9);
    await sheet.enter('F1', '=NPS_TREND(B1:B4, A1:A4, "month")');
    expect(await sheet.waitFor('F2', (value) => value !== null)).toBe('2024-03');
    expect(await sheet.shown('F3')).toBe('2024-04');
  });

  test.each([
    ['a header inside the range', '=CES(A1:A4)', /^(?:number|sentence)$/],
    ['nothing but blanks', '=CES(F1:F20)', /^sentence$/],
    ['ranges of different height', '=CES_BY(A1:A4, B1:B3)', /^sentence$/],
    ['an error cell', '=CES(D1:D4)', /^(?:number|sentence)$/],
    ['a whole sheet', '=CES(Sheet2!A:Z)', /^(?:number|sentence)$/],
    ['one answer', '=CES_INTERVAL(A2:A2)', /^(?:table|sentence)$/],
    ['too many arguments', '=CES(A2:A4, "1-5", "mean", 1, 2)', /^sentence$/],
    ['a name that is not known', '=CESS(A2:A4)', /^sentence$/],
    ['a sheet that is not there', '=CES(Nowhere!A1:A9)', /^sentence$/],
  ])('%s gives a sentence or an honest number, and the page lives on', async (_what, formula, kind) => {
    const { sheet } = await open([
      ['Answer', 'Segment', 'Ok', 1],
      [4, 'x', 1, 5],
      [5, 'y', 1, 4],
      [4, 'x', 1, null],
    ]);
    await sheet.page.evaluate(() => {
      const { api } = (
        window as never as {
          workbench: {
            api: {
              getActiveWorkbook(): {
                insertSheet(name: string): unknown;
                setActiveSheet(sheet: unknown): void;
                getSheets(): unknown[];
              };
            };
          };
        }
      ).workbench;
      const book = api.getActiveWorkbook();
      book.insertSheet('Sheet2');
      book.setActiveSheet(book.getSheets()[0]);
    });
    await sheet.enter('D4', '=1/0');
    await sheet.enter('H1', formula);
    const value = await sheet.waitFor('H1', (shown) => shown !== null);
    const is = isError(value) ? 'sentence' : isNumber(value) ? 'number' : 'table';
    expect(is).toMatch(kind);
    if (is === 'sentence') expect((value as { m?: string }).m ?? '').toMatch(/^.{15,}[.!?]$/s);
    await sheet.enter('H40', '=CES(A2:A4)');
    expect(await sheet.waitFor('H40', isNumber)).toBeCloseTo(13 / 3, 9);
  });

  test('500 segments', async () => {
    const { sheet } = await open(Array.from({ length: 900 }, (_, at) => [1 + (at % 5), `team ${at % 500}`]));
    await sheet.enter('D1', '=CES_BY(B1:B900, A1:A900)');
    const value = await sheet.waitFor('D1', (shown) => shown !== null);
    expect(value).toBe('segment');
    await sheet.enter('C1', '=CES(A1:A900)');
    expect(await sheet.waitFor('C1', isNumber)).toBe(3);
  });

  test('a cell that changes while functions are worked out is not forgotten', async () => {
    const { sheet } = await open(Array.from({ length: 2000 }, (_, at) => [1 + (at % 5)]));
    for (let row = 1; row <= 5; row += 1) await sheet.enter(`C${row}`, `=CES(A1:A${2000 - row}, "1-5")`);
    await sheet.waitFor('C5', isNumber);
    const during = await holdCalls();
    await sheet.enter('A1', '1');
    await during(async () => {
      for (const answer of ['2', '3', '4', '5']) await sheet.enter('A1', answer);
    });
    const sum = Array.from({ length: 1999 }, (_, at) => (at === 0 ? 5 : 1 + (at % 5))).reduce(
      (all, one) => all + one,
      0,
    );
    expect(await sheet.waitFor('C1', (value) => Math.abs((value as number) - sum / 1999) < 1e-9)).toBeCloseTo(
      sum / 1999,
      9,
    );
  });

  test('what is entered over formulas that are being worked out stays, and rows that move take their results along', async () => {
    const { sheet } = await open([[4], [5], [3]]);
    const during = await holdCalls();
    await sheet.enter('C1', '=CES(A1:A3)');
    await sheet.enter('C2', '=CES(A1:A3)');
    await sheet.enter('C3', '=CES(A1:A3)');
    await sheet.enter('E1', '=CES_INTERVAL(A1:A3)');
    await during(async () => {
      await sheet.enter('C1', 'mine');
      await sheet.page.evaluate(() => {
        // biome-ignore lint/suspicious/noExplicitAny: Univer's façade lives in the page
        (window as any).workbench.api.getActiveWorkbook().getActiveSheet().getRange('C2').clear();
      });
      await sheet.enter('E2', 'mine too');
    });
    expect(await sheet.waitFor('C3', isNumber)).toBe(4);
    expect(await sheet.waitFor('E1', isError)).toMatchObject({ e: '#REF!', m: expect.stringContaining('E2') });
    await sheet.settled();
    expect(await Promise.all(['C1', 'C2', 'E2'].map((cell) => sheet.shown(cell)))).toEqual(['mine', null, 'mine too']);

    await sheet.enter('A1', '5');
    await during(() =>
      sheet.page.evaluate(() => {
        // biome-ignore lint/suspicious/noExplicitAny: Univer's façade lives in the page
        (window as any).workbench.api.getActiveWorkbook().getActiveSheet().insertRowsBefore(2, 1);
      }),
    );
    expect(await sheet.waitFor('C4', (value) => value === 13 / 3)).toBe(13 / 3);
    await sheet.settled();
    expect(await sheet.shown('C3')).toBeNull();
    expect(sheet.errors).toEqual([]);
  });

  test('a CSV that is dropped opens in a new tab, and nothing in it becomes a formula', async () => {
    const { sheet, workbench } = await open();
    const csv = 'Answer;Comment;Id;When\r\n4;"=1+1";0042;2024-03-01\r\n5;"two\nlines";7;2024-03-02\r\n';
    await drop('answers.csv', Buffer.from(csv, 'latin1'));
    expect(await sheet.waitFor('A2', isNumber, 'answers')).toBe(4);
    expect(await sheet.shown('B2', 'answers')).toBe('=1+1');
    expect(await sheet.shown('C2', 'answers')).toBe('0042');
    expect(await sheet.shown('D2', 'answers')).toEqual({ d: 45352 });
    await sheet.enter('F1', '=CES_TREND(D2:D, A2:A, "month")');
    expect(await sheet.waitFor('F2', (value) => value !== null)).toBe('2024-03');
    expect(await sheet.page.textContent('#state')).toMatch(/answers\.csv|Saved|Calculating|Saving/);
    // The script sees the tab as well.
    expect(workbench.session.workbook.sheet('answers')?.value('B2')).toBe('=1+1');
    expect(workbench.session.workbook.sheet('answers')?.formula('B2')).toBeUndefined();
  });

  test('what is no CSV is refused with a sentence, and a file can be chosen by keyboard', async () => {
    const { sheet } = await open();
    await drop('book.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2, 3, 4]));
    await sheet.page.waitForSelector('dialog[open]');
    expect(await sheet.page.textContent('dialog p')).toMatch(/^book\.xlsx was not read\. .*CSV/);
    await sheet.page.locator('dialog button.main').press('Enter');
    await sheet.page.waitForSelector('dialog', { state: 'detached' });
    const [chooser] = await Promise.all([
      sheet.page.waitForEvent('filechooser'),
      sheet.page.locator('#import').press('Enter'),
    ]);
    await chooser.setFiles({ name: 'small.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
    expect(await sheet.waitFor('B2', isNumber, 'small')).toBe(2);
  });

  test('what is done is there at the next start, until it is reset', async () => {
    const sample = () => {
      const workbook = new Workbook({ name: 'Sample' });
      workbook.insertSheet('Answers').write('A1', [[1], [2], [3], ['=CES(A1:A3)']]);
      return workbook;
    };
    const first = (await opened.open({ sample })).sheet;
    expect(await first.waitFor('A4', isNumber)).toBe(2);
    await first.enter('A1', '3');
    expect(await first.waitFor('A4', (value) => value !== 2)).toBeCloseTo(8 / 3, 9);
    await first.saved();

    const { sheet } = await opened.openAgain();
    expect(await sheet.shown('A1')).toBe(3);
    expect(await sheet.waitFor('A4', isNumber)).toBeCloseTo(8 / 3, 9);
    await sheet.page.click('#reset');
    await sheet.page.click('dialog button:has-text("Cancel")');
    expect(await sheet.shown('A1')).toBe(3);
    await sheet.page.click('#reset');
    await Promise.all([sheet.page.waitForEvent('load'), sheet.page.click('dialog button.main')]);
    await sheet.ready();
    expect(await sheet.waitFor('A4', isNumber)).toBe(2);
  });

  test('a saved file that is damaged is kept aside, and the person is told', async () => {
    const { built, state } = await opened.open();
    const folder = join(built.folder, state);
    mkdirSync(folder, { recursive: true });
    await opened.close();
    writeFileSync(join(folder, 'workbench.json'), '{"version":1,"snapshot":{"sheets":');
    const { sheet } = await opened.openAgain();
    await sheet.page.waitForSelector('dialog[open]');
    expect(await sheet.page.textContent('dialog p')).toMatch(
      /could not be read: it is damaged\..*workbench-unread\.json/,
    );
    expect(readdirSync(folder)).toContain('workbench-unread.json');
  });

  test('menus of the script: shown, run by keyboard, and what they write appears and is worked out', async () => {
    const menu = `
      function onOpen() { SpreadsheetApp.getUi().createMenu('Easemark').addItem('Write a score', 'writeScore').addSeparator()
        .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Fail', 'fail')).addToUi(); }
      function writeScore() {
        SpreadsheetApp.getUi();
        var book = SpreadsheetApp.getActiveSpreadsheet();
        var answers = book.getSheets()[0].getRange('A1:A3').getValues();
        var made = book.insertSheet('Made');
        made.getRange('A1:B2').setValues([['first answer', answers[0][0]], ['score', '=CES(' + book.getSheets()[0].getName() + '!A1:A3)']]);
      }
      function fail() { SpreadsheetApp.getUi(); throw new Error('Nothing to do here yet.'); }
    `;
    const { sheet } = await open([[3], [4], [5]], `${opened.built.code}\n${menu}`);
    await sheet.enter('A1', '4');
    await sheet.page.focus('#menus button');
    await sheet.page.keyboard.press('ArrowDown');
    expect(await sheet.page.textContent(':focus')).toBe('Write a score');
    await sheet.page.keyboard.press('Enter');
    expect(await sheet.waitFor('B2', isNumber, 'Made')).toBeCloseTo(13 / 3, 9);
    expect(await sheet.shown('B1', 'Made')).toBe(4);
    await sheet.page.click('#menus button:has-text("Easemark")');
    await sheet.page.click('#menus [role=menu] button:has-text("Fail")');
    await sheet.page.waitForSelector('dialog[open]');
    expect(await sheet.page.textContent('dialog p')).toBe('Nothing to do here yet.');
  });

  test('a second tab takes the workbook over, and the first one says so', async () => {
    const { sheet, workbench } = await open([[3], [4]]);
    const second = await SheetPage.open(opened.browser, workbench.address);
    await sheet.fill('A1', [[5]]);
    await sheet.page.waitForSelector('dialog[open]');
    expect(await sheet.page.textContent('dialog p')).toMatch(/opened in another tab/);
    await second.close();
  });

  test('the names of tabs, moved rows and cleared cells reach the script', async () => {
    const { sheet, workbench } = await open([[1], [2], [3]]);
    await sheet.page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: Univer's façade lives in the page
      const active = (window as any).workbench.api.getActiveWorkbook().getActiveSheet();
      active.setName('Renamed');
      active.insertRowsBefore(1, 2);
      active.getRange('A5').clear();
    });
    await expect.poll(() => workbench.session.workbook.sheet('Renamed')?.value('A4')).toBe(2);
    expect(workbench.session.workbook.sheet('Renamed')?.value('A2')).toBeNull();
    expect(workbench.session.workbook.sheet('Renamed')?.value('A5')).toBeNull();
  });

  /** Keeps answers of the server back while something is done: then formulas are being worked out. */
  async function holdCalls(): Promise<(act: () => Promise<void>) => Promise<void>> {
    const { page } = opened.sheet;
    const held: (() => Promise<void>)[] = [];
    let isHolding = true;
    await page.route('**/api/exchange', async (route) => {
      if (isHolding) held.push(() => route.continue());
      else await route.continue();
    });
    return async (act) => {
      await expect.poll(() => held.length).toBeGreaterThan(0);
      expect(await page.getAttribute('body', 'data-calculating')).toBe('true');
      await act();
      isHolding = false;
      for (const go of held.splice(0)) await go();
      await opened.sheet.settled();
      isHolding = true;
    };
  }

  async function drop(name: string, content: Buffer): Promise<void> {
    const { page } = opened.sheet;
    const transfer = await page.evaluateHandle(
      ([file, bytes]) => {
        const given = new DataTransfer();
        given.items.add(new File([new Uint8Array(bytes)], file));
        return given;
      },
      [name, [...content]] as [string, number[]],
    );
    await page.dispatchEvent('#sheet', 'dragenter', { dataTransfer: transfer });
    await page.waitForSelector('#drop:not([hidden])');
    await page.dispatchEvent('#sheet', 'drop', { dataTransfer: transfer });
  }
});
