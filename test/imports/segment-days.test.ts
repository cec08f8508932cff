import { expect, test } from 'vitest';
import { ImportRun } from '#shared/imports/import-run.ts';
import type { ImportOptions } from '#shared/imports/options.ts';
import { MOST_FOLLOWED, SegmentDays } from '#shared/imports/segment-days.ts';
import { buildReport } from '#shared/reports/build.ts';

const makeDecoder = (encoding: string) => new TextDecoder(encoding, { ignoreBOM: true });

function read(text: string, options: ImportOptions) {
  const bytes = new TextEncoder().encode(text);
  let days: SegmentDays | undefined;
  const run = new ImportRun({
    file: 'a.csv',
    options,
    makeDecoder,
    watch: (known, plan) => {
      days = new SegmentDays(known, plan);
      return days;
    },
  });
  run.push(bytes);
  const imported = run.finish();
  return days!.beside(imported);
}

const rows = Array.from({ length: 120 }, (_, at) => {
  const date = `2026-${String(1 + (at % 4)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
  return `R${at},${date},${at % 3 === 0 ? 'Chat ' : 'Email'},${at % 40 === 7 ? '' : 1 + (at % 7)}`;
});
const header = 'response_id,responded_at,channel,How easy was it? (1-7)';

test('the periods of the segments add up to those of all answers, blanks included', () => {
  const report = buildReport(read([header, ...rows].join('\n'), { by: ['channel'] }), { period: 'month' });
  const [score] = report.scores;
  const segments = score!.breakdowns[0]!.segments;
  expect(segments.map(({ segment }) => segment)).toEqual(['Email', 'Chat']);
  score!.periods.forEach((period, at) => {
    const parts = segments.map(({ periods }) => periods![at]!);
    expect(parts.map(({ period: name }) => name)).toEqual([period.period, period.period]);
    expect(parts.reduce((sum, { n }) => sum + n, 0)).toBe(period.n);
    expect(parts.reduce((sum, { excluded }) => sum + (excluded.blank ?? 0), 0)).toBe(period.excluded.blank ?? 0);
    expect(parts.reduce((sum, { n, value }) => sum + n * (value ?? 0), 0) / period.n).toBeCloseTo(period.value!, 9);
  });
});

test('a column of too many values is not followed, and the report stays as it was', () => {
  const many = Array.from(
    { length: MOST_FOLLOWED + 5 },
    (_, at) => `R${at},2026-01-0${1 + (at % 9)},c${at},${1 + (at % 7)}`,
  );
  const report = buildReport(read([header, ...many].join('\n'), { by: ['channel'] }));
  expect(report.scores[0]!.breakdowns[0]!.segments[0]).not.toHaveProperty('periods');
});

test('without dates nothing is added', () => {
  const text = [
    'channel,How easy was it? (1-7)',
    ...Array.from({ length: 20 }, (_, at) => `Chat,${1 + (at % 7)}`),
  ].join('\n');
  expect(read(text, { by: ['channel'] }).answers[0]).not.toHaveProperty('segmentDays');
});
