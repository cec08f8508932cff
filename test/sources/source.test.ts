import { expect, test } from 'vitest';
import { reportOf } from '#shared/sources/report-source.ts';
import { openSource } from '#shared/sources/source.ts';
import { refusalOf } from '../imports/import-text.ts';
import { sourceOf } from './read-source.ts';

const TEXT = `responded_at,channel,How easy was it? (1-7),NPS,comment\n${Array.from(
  { length: 200 },
  (_, at) => `2024-0${1 + (at % 6)}-11,${['Email', 'Chat'][at % 2]},${1 + (at % 7)},${at % 11},text ${at}`,
).join('\n')}\n`;

test('what is stored and read again gives the same report, filtered too', () => {
  const { source } = sourceOf(TEXT, { by: ['channel'] });
  const { imported: _, ...stored } = source;
  const again = openSource(structuredClone(stored));
  expect(reportOf(again)).toEqual(reportOf(source));
  const view = { filter: { from: 19_750, to: 19_850, values: [{ column: 1, any: ['Chat'] }] } };
  expect(reportOf(again, view)).toEqual(reportOf(source, view));
  expect(reportOf(again, view).scores.map(({ metric }) => metric)).toEqual(['ces', 'nps']);
});

test('a clock of a zone is used, and not stored', () => {
  const text = `at,nps\n${Array.from({ length: 20 }, (_, at) => `2024-01-31T23:30:00+00:00,${at % 11}`).join('\n')}\n`;
  const { source } = sourceOf(text, {
    zone: 'Europe/Stockholm',
    dayInZone: (instant) => Math.floor((instant + 3_600_000) / 86_400_000),
  });
  expect(() => structuredClone(source)).not.toThrow();
  expect(reportOf(source).warnings.map(({ code }) => code)).not.toContain('zonesDiffer');
  expect(reportOf(source, { period: 'month' }).scores[0]!.periods.map(({ period }) => period)).toEqual(['2024-02']);
});

test('what a person must decide is refused when the source is made', () => {
  expect(refusalOf(() => sourceOf('a,b\nx,y\nz,w\n'))?.decide).toBeTypeOf('boolean');
});
