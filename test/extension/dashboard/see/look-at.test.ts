import { expect, test } from 'vitest';
import { dayOf } from '#shared/answers/period.ts';
import { en } from '#shared/languages/en/words.ts';
import { reportCsv } from '#shared/reports/report-csv.ts';
import { reportOf } from '#shared/sources/report-source.ts';
import type { Look } from '../../../../extension/dashboard/see/look.ts';
import { lookAt } from '../../../../extension/dashboard/see/look-at.ts';
import { EVERYTHING, type SeeState } from '../../../../extension/dashboard/see/view-state.ts';
import type { SourceSummary } from '../../../../extension/dashboard/store/source-record.ts';
import { sourceOf } from '../../../sources/read-source.ts';

const rows = Array.from({ length: 120 }, (_, at) => {
  const chat = at % 3 === 0;
  // Nobody who wrote by chat was asked whether they would recommend us.
  return `2026-0${1 + (at % 4)}-1${at % 9},${chat ? 'Chat' : 'Email'},${1 + (at % 7)},${chat ? '' : at % 11}`;
});
const { source } = sourceOf(`responded,channel,CES score (1-7),NPS\n${rows.join('\n')}\nTotal,,,\n`, {
  by: ['channel'],
});

function look(state: Partial<SeeState>): Look {
  const summary = { id: 'a', name: 'survey.csv', hash: '', mapping: {} } as SourceSummary;
  const steps = lookAt(
    { summary, source, chunks: async function* () {} },
    { ...EVERYTHING, ...state },
    { words: en, own: { targets: {}, sent: {} }, spanName: ({ from }) => `from ${from}`, periodsName: 'period' },
  );
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const chat = { kind: 'is', column: 'channel', any: ['Chat'] } as const;

test('a score that no answer is left of is named; where all are there none is', () => {
  expect(look({}).unanswered).toEqual([]);
  const filtered = look({ steps: [chat] });
  expect(filtered.scores.map(({ score }) => score.metric)).toEqual(['ces']);
  expect(filtered.unanswered).toEqual([{ metric: 'nps', column: 'NPS' }]);
});

test('what must be known of the file comes with what is shown', () => {
  expect(look({}).shown?.report.warnings.map(({ code }) => code)).toContain('footerRows');
});

test('a comparison is in what is taken out, beside the score under its own filter', () => {
  const compare = { kind: 'values', column: 'channel', a: 'Chat', b: 'Email' } as const;
  const { shown } = look({ compare });
  const wanted = reportOf(source, { compare: { column: 'channel', a: 'Chat', b: 'Email' } }).scores[0]!;
  expect(shown?.report.scores[0]).toMatchObject({ n: 120, value: wanted.value, comparison: wanted.comparison });
  // The other score has no answers on one side: it has nothing to compare.
  expect(shown?.report.scores.map(({ metric }) => metric)).toEqual(['ces', 'nps']);
  const lines = reportCsv(shown!.report).filter((line) => /,(group|difference),/.test(line) && line.includes(',ces,'));
  expect(lines).toHaveLength(3);
  expect(look({}).shown!.report.scores[0]!.comparison).toBeNull();
});

test('two stretches of days are compared as two groups of their own, whatever days are filtered', () => {
  const month = (number: number) => ({ from: dayOf(2026, number, 1)!, to: dayOf(2026, number + 1, 1)! - 1 });
  const { shown, compared } = look({
    steps: [{ kind: 'days', ...month(1) }],
    compare: { kind: 'days', a: month(2), b: month(3) },
  });
  expect(shown!.report.scores[0]!.n).toBe(30);
  const { a, b } = shown!.report.scores[0]!.comparison!;
  expect([a.n, b.n]).toEqual([30, 30]);
  expect(compared[0]!.sides.map(({ counts }) => counts.reduce((sum, count) => sum + count))).toEqual([30, 30]);
});
