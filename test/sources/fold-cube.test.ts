import { expect, test } from 'vitest';
import { CubeBuilder } from '#shared/answers/build-cube.ts';
import { OTHER_VALUES } from '#shared/answers/cube.ts';
import { RowFinder } from '#shared/sources/find-rows.ts';
import { foldCube } from '#shared/sources/fold-cube.ts';
import { reportOf } from '#shared/sources/report-source.ts';
import { segmentDaysOf } from '#shared/sources/segment-days.ts';
import { makeSource, openSource } from '#shared/sources/source.ts';
import { report } from '../imports/import-text.ts';
import { sourceOf } from './read-source.ts';

const lines = Array.from({ length: 300 }, (_, at) => {
  const channel = ['Email', 'Email ', 'email', 'Chat', 'CHAT', '…'][at % 6];
  return `2024-0${1 + (at % 3)}-03,${channel},${1 + ((at * 5) % 7)},said ${at}`;
});
const text = `responded_at,channel,CES score,comment\n${lines.join('\n')}\n`;
const options = {
  columns: ['CES score'],
  metric: 'ces',
  scale: '1-7',
  direction: 'ease',
  by: ['channel'],
} as const;
const { source, sample } = sourceOf(text, options);

test('what a segment has is what a filter by its name leaves: answers, days, comments, and the command line', () => {
  const { segments } = reportOf(source).scores[0]!;
  expect(segments.map(({ segment, n }) => [segment, n])).toEqual([
    ['Email', 150],
    ['Chat', 100],
    ['…', 50],
  ]);
  const days = segmentDaysOf(source, 2, 1)!;
  for (const { segment, n, value } of segments) {
    const filter = { values: [{ column: 1, any: [segment] }] };
    const [filtered] = reportOf(source, { filter }).scores;
    expect([filtered!.n, filtered!.value]).toEqual([n, value]);
    const [conditioned] = report(text, {
      options: { ...options, where: [{ column: 'channel', value: segment }] },
    }).scores;
    expect([conditioned!.n, conditioned!.value]).toEqual([n, value]);
    const followed = [...days.get(segment)!.values()].reduce((sum, tally) => sum + tally.n, 0);
    expect(followed).toBe(n);
    const finder = new RowFinder(source, { filter });
    expect(sample.chunks.flatMap((chunk) => finder.in(chunk))).toHaveLength(n);
  }
});

test('segments are named and counted as the command line has them', () => {
  const of = (from: ReturnType<typeof report>) => from.scores[0]!.segments.map(({ segment, n }) => [segment, n]);
  expect(of(reportOf(source))).toEqual(of(report(text, { options })));
});

test('a comparison reaches every spelling of its values', () => {
  const { comparison } = reportOf(source, { compare: { column: 'channel', a: 'email', b: 'chat' } }).scores[0]!;
  expect([comparison!.a.n, comparison!.b.n]).toEqual([150, 100]);
});

test('a stored source is folded when it is opened, and once is enough', () => {
  const raw = makeSource(source.counted, source.cube, sample);
  const again = openSource(raw);
  expect(again.cube).toBe(raw.cube);
  expect(again.cube.dimensions[0]!.texts).toEqual([OTHER_VALUES, 'Email', 'Chat', '…']);
});

test('values that are not told apart stay what they are', () => {
  const builder = new CubeBuilder(1, 2, 8);
  for (let at = 0; at < 40; at += 1)
    for (const spelling of [`v${at % 20}`, `V${at % 20}`]) builder.row(at % 2, [builder.value(0, spelling)]);
  builder.fit();
  const cube = builder.finish();
  const folded = foldCube(cube, [0], []);
  const rows = (of: typeof cube, code: number) =>
    Array.from(of.rows).reduce((sum, count, g) => sum + (of.values[0]![g] === code ? count : 0), 0);
  expect(cube.dimensions[0]!.closed).toBe(true);
  expect(rows(cube, 0)).toBeGreaterThan(0);
  expect([rows(folded, 0), folded.dimensions[0]!.texts[0]]).toEqual([rows(cube, 0), OTHER_VALUES]);
  expect(folded.dimensions[0]!.texts.length).toBeLessThan(cube.dimensions[0]!.texts.length);
});
