import { expect, test } from 'vitest';
import type { ColumnReport } from '#shared/imports/column-reports.ts';
import { en } from '#shared/languages/en/words.ts';
import { evidence } from '#shared/languages/evidence.ts';
import { columnsText } from '../../../cli/terminal/columns-view.ts';
import { displayWidth } from '../../../cli/terminal/display-width.ts';

const column = (position: number, over: Partial<ColumnReport> = {}): ColumnReport => ({
  name: `Spalte ${position}`,
  position,
  role: 'otherDate',
  metric: null,
  scale: null,
  direction: null,
  evidence: [],
  examples: ['2026-01-01', '\u001b[2Jx'],
  filled: 1200,
  looked: 1200,
  ...over,
});
const answer = column(200, {
  name: 'Jak łatwo było załatwić sprawę?',
  role: 'answer',
  metric: 'ces',
  scale: '1-7',
  direction: 'effort',
  evidence: [evidence('headerSpeaks', { what: 'ces' })],
  question: 'Jak łatwo było załatwić Twoją sprawę?',
});
const file = { file: 'a.csv', format: 'CSV', rows: 1200, encoding: 'utf-8', delimiter: ';' };

test('a column is named by position, with what it was taken for; answers say why', () => {
  const text = columnsText({ ...file, columns: [column(1), answer] }, { width: 80, colour: false });
  expect(text).toContain('CSV · rows: 1,200 · utf-8, semicolon');
  expect(text).toMatch(/#1 Spalte 1 +another date +1,200/);
  expect(text).toContain('CES 1-7, high is hard');
  expect(text).toContain('· the header speaks of effort (CES)');
  expect(text).toContain('“Jak łatwo było załatwić Twoją sprawę?”');
  expect(text).not.toContain('\u001b');
});

test('a very wide file shows its answers, and how many columns it left out', () => {
  const many = Array.from({ length: 150 }, (_, at) => column(at + 1));
  const text = columnsText({ ...file, columns: [...many, answer] }, { width: 80, colour: false });
  expect(text).toContain('#200 Jak łatwo');
  expect(text).toContain('… further columns, not shown here: 91.');
});

test('a figure that is of the first rows only says so, and others do not', () => {
  const big = { ...file, rows: 90_000 };
  const text = columnsText(
    { ...big, columns: [column(1, { looked: 5000, filled: 4998 }), { ...answer, filled: 89_000, looked: 90_000 }] },
    { width: 100, colour: false },
  );
  expect(text).toMatch(/#1 Spalte 1 .* 4,998\* /);
  expect(text).toMatch(/#200 .* 89,000 {2}/);
  expect(text).toContain('* filled: only the first rows were looked at (5,000).');
  const whole = columnsText({ ...file, columns: [column(1), answer] }, { width: 100, colour: false });
  expect(whole).not.toContain('*');
});

test.each([60, 80, 140])('at %i columns no line is wider', (width) => {
  const text = columnsText(
    { ...file, columns: [column(1), answer] },
    { width, colour: true },
    en,
    'The direction is open: say it with --direction ease or --direction effort.',
  );
  for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
});
