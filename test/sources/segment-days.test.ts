import { expect, test } from 'vitest';
import { isoDay } from '#shared/answers/period.ts';
import { reportOf } from '#shared/sources/report-source.ts';
import { segmentDaysOf } from '#shared/sources/segment-days.ts';
import { sourceOf } from './read-source.ts';

const lines = Array.from({ length: 400 }, (_, at) => {
  const day = at % 50 === 0 ? '' : isoDay(20_000 + ((at * 7) % 40));
  const channel = ['Email', 'Chat', 'Phone', ''][(at * 3) % 4];
  return `${day},${channel},${at % 9 === 8 ? 'n/a' : 1 + ((at * 5) % 7)},${['north', 'south'][at % 2]}`;
});
const { source } = sourceOf(`responded_at,channel,CES score,region\n${lines.join('\n')}\n`, {
  columns: ['CES score'],
  metric: 'ces',
  scale: '1-7',
  direction: 'ease',
  by: ['channel', 'region'],
});

test('each segment of each day has the answers that a filter of that day leaves it', () => {
  const filter = { values: [{ column: 3, any: ['north'] }] };
  const found = segmentDaysOf(source, 2, 1, filter)!;
  let compared = 0;
  for (let day = 20_000; day < 20_040; day += 1) {
    let segments: readonly { readonly segment: string; readonly counts: readonly number[] }[] = [];
    try {
      segments = reportOf(source, { filter: { ...filter, from: day, to: day } }).scores[0]!.breakdowns[0]!.segments;
    } catch {
      // Nobody from the north answered on that day.
    }
    for (const { segment, counts } of segments) {
      const tally = found.get(segment === '(blank)' ? '' : segment)?.get(day);
      expect([...Array.from(tally?.counts ?? counts.map(() => 0))], `${segment} ${day}`).toEqual(counts);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(15);
});

test('what is no dimension, or no score, has no days', () => {
  expect(segmentDaysOf(source, 2, 0)).toBeUndefined();
  expect(segmentDaysOf(source, 1, 3)).toBeUndefined();
});
