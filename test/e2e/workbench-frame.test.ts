import { AxeBuilder } from '@axe-core/playwright';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadHost } from '../../workbench/host/host.ts';
import { SheetFormulas } from '../../workbench/host/sheet-formulas.ts';
import { Workbook } from '../../workbench/host/workbook.ts';
import { sampleWorkbook } from '../../workbench/sample/sample-workbook.ts';
import { wireOf } from '../../workbench/server/snapshot-of-workbook.ts';
import type { WireValue } from '../../workbench/wire.ts';
import { findBrowser } from './find-browser.ts';
import { useWorkbench } from './workbench-in-browser.ts';
import { PACE } from './workbench-kit.ts';

describe.skipIf(!findBrowser('chromium'))('around the sheet, in Chromium', () => {
  const opened = useWorkbench();

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in %s, nor in the menu and a dialog',
    async (colorScheme) => {
      const { workbench, sheet } = await opened.open({
        sample: ({ code }) => sampleWorkbook(code),
        page: { colorScheme },
      });
      const { page } = sheet;
      // The spreadsheet itself is Univer's: its toolbar and canvas are not ours to mend.
      const violations = async (): Promise<string[]> =>
        (await new AxeBuilder({ page }).exclude('#sheet').analyze()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        );
      await sheet.enter('E9', '=CES(Responses!B2:B, "1-6")');
      expect(await sheet.sentence('E9')).toMatch(/1-6/);
      expect(await violations()).toEqual([]);
      await page.click('#menus button');
      expect(await violations()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.click('#reset');
      await page.waitForSelector('dialog[open]');
      expect(await violations()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.goto(new URL('/demo-desk/ticket/1042', workbench.address).href);
      await page.waitForSelector('main[data-ticket]');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(sheet.errors).toEqual([]);
    },
  );

  test('the menu bar and dialogs by keyboard alone, and back into the sheet', async () => {
    const { sheet } = await opened.open({ sample: ({ code }) => sampleWorkbook(code) });
    const { page } = sheet;
    const focused = (): Promise<string | null> => page.textContent(':focus');
    await page.focus('#menus button');
    await page.keyboard.press('ArrowDown');
    const first = await focused();
    await page.keyboard.press('End');
    expect(await focused()).toBe('Help');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.getAttribute('#menus button', 'aria-expanded')).toBe('false');
    expect(await focused()).toBe('Easemark');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Help');
    await sheet.choose('E9');
    await page.focus('#menus [role=menu] button:last-of-type');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    expect(await focused()).toBe('OK');
    expect(await page.textContent('dialog p')).toContain('=CES(');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog', { state: 'detached' });
    // Who typed before goes on typing.
    await page.waitForFunction(() => document.activeElement?.closest('#menus') === null);
    await page.keyboard.type('=CES(A24:A28)', { delay: PACE });
    await page.keyboard.press('Enter');
    expect(await sheet.waitFor('E9', (value) => typeof value === 'number')).toBe(3.8);
    await page.focus('#reset');
    await page.keyboard.press('Enter');
    expect(await page.textContent('dialog h2')).toBe('Put the sample back?');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await focused()).toBe('Reset to sample');
    expect(await sheet.shown('E9')).toBe(3.8);
  });

  test('help comes up while a function is typed', async () => {
    const { sheet } = await opened.open();
    const { page } = sheet;
    await sheet.choose('B2');
    await page.keyboard.type('=CES_T', { delay: PACE });
    await page.getByText('Customer effort score of every calendar period').first().waitFor();
    await page.keyboard.type('REND(', { delay: PACE });
    await page
      .getByText(/answers.*\[scale\]/)
      .first()
      .waitFor();
  });

  test('Enter enters what was typed, whatever the list of functions offers; Tab takes from it', async () => {
    const { sheet } = await opened.open();
    const { page } = sheet;
    await sheet.fill('A1', [[4], [5], [3]]);
    await sheet.choose('C1');
    await page.keyboard.type('=CES(A1:A', { delay: PACE });
    // A is taken for the beginning of a function.
    await page.getByText('ABS', { exact: true }).first().waitFor();
    await page.keyboard.type(')', { delay: PACE });
    await page.keyboard.press('Enter');
    expect(await sheet.waitFor('C1', (value) => value !== null)).toBe(4);
    expect(await sheet.formula('C1')).toBe('=CES(A1:A)');
    await sheet.choose('C2');
    await page.keyboard.type('=CSA', { delay: PACE });
    await page.getByText('Customer satisfaction', { exact: false }).first().waitFor();
    // Univer moves its caret behind what the list put in some frames later, and draws it on a canvas.
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: Univer's façade lives in the page
      (window as any).workbench.api.onCommandExecuted(({ id, params }: any) => {
        if (id === 'doc.operation.set-selections') document.body.dataset.caret = String(params.ranges[0]?.startOffset);
      });
    });
    await page.keyboard.press('Tab');
    await page.waitForSelector(`body[data-caret="${'=CSAT('.length}"]`);
    await page.keyboard.type('A1:A3)', { delay: PACE });
    await page.keyboard.press('Enter');
    await sheet.waitFor('C2', (value) => value !== null);
    expect(await sheet.formula('C2')).toBe('=CSAT(A1:A3)');
  });

  test('a result that is blocked is drawn as Sheets draws it', async () => {
    const { sheet } = await opened.open();
    await sheet.fill('A1', [[4], [5]]);
    await sheet.enter('C2', 'mine');
    await sheet.enter('B1', '=CES_INTERVAL(A1:A2)');
    await sheet.waitFor('B1', (value) => value !== null);
    const drawn = (): Promise<unknown> =>
      sheet.page.evaluate(() => {
        // biome-ignore lint/suspicious/noExplicitAny: Univer's façade lives in the page
        const active = (window as any).workbench.api.getActiveWorkbook().getActiveSheet().getSheet();
        return active.getCell(0, 1)?.v;
      });
    await expect.poll(drawn).toBe('#REF!');
    expect(await sheet.sentence('B1')).toBe(
      'B1 shows #REF! Array result was not expanded because it would overwrite data in C2.',
    );
  });

  test('what was shown last is there before anything is worked out, spilled tables as well', async () => {
    const { sheet } = await opened.open();
    await sheet.fill('A1', [[4], [5], [3]]);
    await sheet.enter('C1', '=CES_INTERVAL(A1:A3)');
    const low = await sheet.waitFor('C2', (value) => typeof value === 'number');
    await sheet.saved();
    // No calculation can end: nobody answers.
    await sheet.page.route('**/api/exchange', () => {});
    await sheet.page.reload();
    await sheet.page.waitForSelector('body[data-ready="true"]');
    expect([await sheet.shown('C1'), await sheet.shown('C2')]).toEqual(['low', low]);
  });

  test('formulas that look at each other show the same as worked out one by one, and few messages are needed', async () => {
    const answers = Array.from({ length: 60 }, (_, row) => [0, 1, 2].map((at) => 1 + ((row * 7 + at * 3) % 5)));
    const columns = fc.sample(formulaColumn, { numRuns: 4, seed: 7 });
    const { built, sheet } = await opened.open();
    let messages = 0;
    sheet.page.on('request', (request) => {
      if (request.url().endsWith('/api/exchange')) messages += 1;
    });
    await sheet.fill('A1', answers);
    for (const formulas of columns) {
      messages = 0;
      await sheet.fill('E1', down(formulas));
      await same(formulas);
      // Half of them wait for others: still not one message for each.
      expect(messages).toBeLessThan(formulas.length);
      answers[0] = answers[0]!.map((answer) => 6 - answer);
      await sheet.fill('A1', [answers[0]]);
      await same(formulas);
    }

    async function same(formulas: readonly string[]): Promise<void> {
      const workbook = new Workbook({ name: 'One by one' });
      const one = workbook.insertSheet('Sheet1');
      one.write('A1', answers);
      one.write('E1', down(formulas));
      new SheetFormulas(workbook, loadHost({ code: built.code, workbook }));
      const expected = formulas.map((_, row) => rounded(wireOf(one.value(row + 1, 5), workbook.timeZone)));
      const read = async (): Promise<WireValue[]> =>
        (
          await sheet.page.evaluate(
            (rows) =>
              Array.from({ length: rows }, (_, row) =>
                (window as unknown as { workbench: { shown(cell: string): WireValue } }).workbench.shown(`E${row + 1}`),
              ),
            formulas.length,
          )
        ).map(rounded);
      await expect.poll(read, { timeout: 15_000 }).toEqual(expected);
    }
  });
});

/** Forty formulas below each other, of answers and of each other's results. */
const formulaColumn = fc
  .tuple(
    ...Array.from({ length: 40 }, (_, row) =>
      fc.record({
        name: fc.constantFrom('CES', 'CSAT', 'NPS'),
        column: fc.constantFrom('A', 'B', 'C'),
        of: row < 3 ? fc.constant('answers') : fc.constantFrom('answers', 'answers', 'results'),
        from: fc.integer({ min: 1, max: Math.max(1, row - 1) }),
        plus: fc.boolean(),
      }),
    ),
  )
  .map((parts) =>
    parts.map(({ name, column, of, from, plus }, row) => {
      const range = of === 'answers' ? `${column}${from}:${column}${from + 20}` : `E${from}:E${row}`;
      return `=${name}(${range}${name === 'NPS' ? '' : ', "1-5"'})${plus ? '+1' : ''}`;
    }),
  );

function down(formulas: readonly string[]): string[][] {
  return formulas.map((formula) => [formula]);
}

function rounded(value: WireValue): WireValue {
  if (typeof value === 'number') return Math.round(value * 1e9) / 1e9;
  // Which of two errors in a sum is passed on, and with what sentence, is the engine's own.
  return typeof value === 'object' && value !== null && 'e' in value ? { e: 'error' } : value;
}
