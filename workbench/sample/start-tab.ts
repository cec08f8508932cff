import { RESPONSE_COLUMNS } from './responses.ts';
import type { TabWriter } from './tab-writer.ts';

const { ease, recommend, satisfaction, easeInSwedish, easeInEnglish } = RESPONSE_COLUMNS;
const answers = (column: string): string => `Responses!${column}2:${column}`;

/** The first formulas to type: what they tell, and what they are. */
const FIRST = [
  ['How easy was it, from 1 to 7?', `=CES(${answers(ease)}, "1-7")`],
  ['How many percent found it easy (5, 6 or 7)?', `=CES(${answers(ease)}, "1-7", "percent")`],
  ['Easy minus hard, in points', `=CES(${answers(ease)}, "1-7", "net")`],
  ['Answers in words, in English', `=CES(${answers(easeInEnglish)})`],
  ['Answers in words, in Swedish', `=CES(${answers(easeInSwedish)})`],
  ['Net Promoter Score', `=NPS(${answers(recommend)})`],
  ['How many percent are satisfied (4 or 5 of 5)?', `=CSAT(${answers(satisfaction)}, "1-5")`],
] as const;

/** What this is, the first formulas, and the two published worked examples. */
export function writeStartTab(tab: TabWriter): void {
  const { sheet } = tab;
  sheet.look.setWidths([330, 300, 130, 110, 110, 110]);
  tab.title('Easemark: how easy was it?');
  tab.line(
    'Customer effort (CES), Net Promoter Score (NPS) and customer satisfaction (CSAT) as functions of your spreadsheet.',
  );
  tab.line('Every number here is live: change an answer, or add some at the foot of the tab Responses, and watch.');

  tab.heading('First formulas');
  tab.line(
    'Click an empty cell, type =CES( and choose the cells with the answers. Here over a year of answers, on the tab Responses:',
  );
  const first = tab.table(
    ['What you want to know', 'Type', 'It gives'],
    FIRST.map(([question, formula]) => [question, `'${formula}`, formula]),
  );
  sheet.look.format({ row: first, column: 3, height: FIRST.length, width: 1 }, { numberFormat: '0.00' });

  tab.heading('How far can it be trusted?');
  tab.formula(`=CES_INTERVAL(${answers(ease)}, "1-7")`);
  tab.line(
    'Between these two the score of all customers lies, 95 times of 100, if those who answered are like the others.',
  );

  tab.heading('Worked example: five answers');
  const five = tab.table(['Answer'], [[4], [5], [4], [3], [3]]);
  tab.line('(4 + 5 + 4 + 3 + 3) / 5 = 3.8');
  tab.formula(`=CES(A${five}:A${five + 4}, "1-5")`);

  tab.heading('Worked example: a hundred answers, counted');
  const points = tab.table(
    ['Answer', 'How many'],
    [
      [5, 40],
      [4, 20],
      [3, 5],
      [2, 15],
      [1, 20],
    ],
  );
  const [from, to] = [points, points + 4];
  const range = (column: string): string => `${column}${from}:${column}${to}`;
  tab.line('Counts do as well as single answers. 345 points by 100 people are 3.45:');
  tab.formula(`=CES_COUNTS(${range('A')}, ${range('B')}, "1-5")`);
  tab.line('Low effort, the answers 4 and 5, in percent:');
  tab.formula(`=CES_COUNTS(${range('A')}, ${range('B')}, "1-5", "percent")`);
  tab.line(
    'All that the score carries: 60 % easy, 5 % neutral and 35 % hard (together 40 % neutral or negative), and 20 % who answered 1, very hard.',
  );
  tab.formula(`=CES_SUMMARY(${range('A')}, "1-5 ease", "mean", 95, ${range('B')})`);
}
