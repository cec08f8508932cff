import { expect, test } from 'vitest';
import { mergeCubes } from '#shared/answers/build-cube.ts';
import { groupsKept, textsKept } from '#shared/answers/filter-cube.ts';
import { countPart, joinParts, type PartCounts, partSetting } from '#shared/imports/count-part.ts';
import { ImportRun } from '#shared/imports/import-run.ts';
import { RecordBoundaries } from '#shared/imports/record-boundaries.ts';
import { SourceCounter } from '#shared/sources/count-source.ts';
import { reportOf } from '#shared/sources/report-source.ts';
import { SampleGatherer } from '#shared/sources/row-sample.ts';
import { makeSource } from '#shared/sources/source.ts';
import { sourceOf } from './read-source.ts';

const makeDecoder = (encoding: string) => new TextDecoder(encoding, { ignoreBOM: true });
const TEXT = `responded_at,channel,nps,comment\n${Array.from(
  { length: 20_000 },
  (_, at) => `2024-0${1 + (at % 6)}-11,${['Email', 'Chat', 'Phone'][at % 3]},${at % 11},"text ${at}\nsecond line"`,
).join('\n')}\n`;

test('counted in parts by several counters, a source is what it is in one go', () => {
  const bytes = new TextEncoder().encode(TEXT);
  const run = new ImportRun({ file: 'survey.csv', options: { by: ['channel'] }, makeDecoder });
  run.push(bytes);
  const setting = partSetting(run.head!)!;
  const gathered = new SampleGatherer();
  const counters = [0, 1, 2].map(
    () => new SourceCounter({ level: 0, onChunk: (chunk, part) => gathered.put(part, chunk) }),
  );
  const boundaries = new RecordBoundaries(setting.dialect);
  const parts: PartCounts[] = [];
  for (let from = 0, at = 0; at < bytes.length; at += 100_000) {
    const end = boundaries.next(bytes.subarray(at, at + 100_000));
    const counter = counters[parts.length % 3]!;
    counter.begin(parts.length);
    parts.push(countPart(bytes.subarray(from, at + end), parts.length === 0, setting, makeDecoder, counter.watch)!);
    from = at + end;
  }
  expect(parts.length).toBeGreaterThan(5);
  const cube = mergeCubes(counters.map((counter) => counter.finish()!));
  const sample = gathered.finish();
  const source = makeSource(joinParts(parts, setting)!, cube, sample);
  const { source: alone, sample: all } = sourceOf(TEXT, { by: ['channel'] });
  expect(reportOf(source)).toEqual(reportOf(alone));
  const view = { filter: { values: [{ column: 1, any: ['Chat'] }] } };
  expect(reportOf(source, view)).toEqual(reportOf(alone, view));
  expect([sample.rows, all.rows]).toEqual([20_000, 20_000]);
});

test('rows set aside are counted by their reason, and kept with it', () => {
  const { source, sample } = sourceOf('responded_at,nps,finished\n2024-01-01,9,1\n2024-01-01,3,0\n2024-01-02,10,1\n');
  expect(textsKept(source.cube, 0, groupsKept(source.cube, {}))).toEqual(new Map([['partial', 1]]));
  expect(sample.rows).toBe(3);
  expect(reportOf(source)).toMatchObject({ rowsSetAside: { partial: 1 }, scores: [{ n: 2 }] });
});
