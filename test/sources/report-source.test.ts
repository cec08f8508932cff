import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseLabel } from '#shared/answers/labels.ts';
import { isoDay } from '#shared/answers/period.ts';
import type { ImportOptions } from '#shared/imports/options.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import type { Report } from '#shared/reports/report.ts';
import { reportOf, type SourceView } from '#shared/sources/report-source.ts';
import { report } from '../imports/import-text.ts';
import { sourceOf } from './read-source.ts';

const HEADER = 'responded_at,channel,country,CES score,speed,kindness,reason,comment';
const cell = <T>(...of: T[]) => fc.constantFrom(...of);
const rowOf = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 19700, max: 19790 }).map(isoDay) },
      { weight: 1, arbitrary: cell('', 'soon') },
    ),
    cell('Email', 'email ', 'Chat', '', 'Phone'),
    cell('Sweden', 'Norway', 'Åland'),
    fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 1, max: 7 }).map(String) },
      { weight: 1, arbitrary: cell('', 'n/a', '9', '4.5') },
    ),
    fc.integer({ min: 1, max: 5 }).map(String),
    cell('1', '2', '5', ''),
    cell('slow', 'rude', 'slow; rude', ''),
    cell('fine', 'ok', ''),
  )
  .map((cells) => cells.join(','));
const rows = fc.array(rowOf, { minLength: 12, maxLength: 150 });

const stated: ImportOptions = {
  columns: ['CES score'],
  metric: 'ces',
  scale: '1-7',
  direction: 'ease',
  date: 'responded_at',
  by: ['channel', 'country'],
  reasons: 'reason',
  drivers: ['speed', 'kindness'],
};

/** What a report says, without what only tells how its rows were chosen. */
function told({ scores, rowsSetAside }: Report) {
  return {
    rowsSetAside,
    scores: scores.map(({ warnings, readings, evidence, ...score }) => ({
      ...score,
      warnings: warnings.map(({ code }) => code),
      breakdowns: score.breakdowns.map(({ column, segments }) => ({ column, segments: sorted(segments.map(plain)) })),
      segments: sorted(score.segments.map(plain)),
      // Of reasons given equally often either may come first.
      reasons: sorted(score.reasons.map(({ cumulative, vital, ...reason }) => reason)),
    })),
  };
}

/** A value is called as most rows of the whole file write it, and a file of some rows may write it otherwise. */
const plain = <T extends { readonly segment: string }>(one: T): T => ({ ...one, segment: normaliseLabel(one.segment) });

/** Sums taken in another order differ in their last bits. */
const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 + 0 : value);

const sorted = <T extends object>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => JSON.stringify(a, rounded).localeCompare(JSON.stringify(b, rounded)));

function outcome(read: () => Report): unknown {
  try {
    return JSON.parse(JSON.stringify(told(read()), rounded));
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const csv = (lines: readonly string[]) => `${[HEADER, ...lines].join('\n')}\n`;

describe('a filtered source gives the report of the rows alone', () => {
  test('unfiltered', () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const text = csv(lines);
        const whole = outcome(() => report(text, { options: stated }));
        expect(outcome(() => reportOf(sourceOf(text, stated).source))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test('by values, as --where counts them', () => {
    const values = fc.subarray(['Email', 'Chat', 'Phone'], { minLength: 1 });
    const countries = fc.subarray(['Sweden', 'Norway', 'Åland'], { minLength: 1 });
    fc.assert(
      fc.property(rows, values, countries, (lines, channels, lands) => {
        const text = csv(lines);
        const where = [
          ...channels.map((value) => ({ column: 'channel', value })),
          ...lands.map((value) => ({ column: 'country', value })),
        ];
        const { source } = sourceOf(text, stated);
        const view: SourceView = {
          filter: {
            values: [
              { column: 1, any: channels },
              { column: 2, any: lands },
            ],
          },
        };
        const anew = outcome(() => report(text, { options: { ...stated, where } }));
        const filtered = outcome(() => reportOf(source, view));
        if (typeof anew === 'string') expect(typeof filtered).toBe('string');
        else expect(filtered).toEqual(anew);
      }),
      { numRuns: 100 },
    );
  });

  test('by days, as a file of those days alone', () => {
    const range = fc.tuple(fc.integer({ min: 19690, max: 19795 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(rows, range, (lines, [from, days]) => {
        const to = from + days;
        const inside = lines.filter((line) => {
          const date = line.split(',')[0]!;
          return /^\d/.test(date) && date >= isoDay(from) && date <= isoDay(to);
        });
        fc.pre(inside.length > 0);
        const filtered = outcome(() => reportOf(sourceOf(csv(lines), stated).source, { filter: { from, to } }));
        const anew = outcome(() => report(csv(inside), { options: stated }));
        if (typeof anew === 'string') expect(typeof filtered).toBe('string');
        else expect(filtered).toEqual(anew);
      }),
      { numRuns: 100 },
    );
  });
});

test('a filter changes neither scale nor metric: the unhappy half of 1-10 stays on 1-10', () => {
  const lines = Array.from(
    { length: 60 },
    (_, at) => `2024-01-0${1 + (at % 9)},${at % 2 ? 'Chat' : 'Email'},x,${at % 2 ? 1 + (at % 5) : 6 + (at % 5)},,,,`,
  );
  const { source } = sourceOf(csv(lines), { by: ['channel'], metric: 'ces', columns: ['CES score'], scale: '1-10' });
  const [score] = reportOf(source, { filter: { values: [{ column: 1, any: ['Chat'] }] } }).scores;
  expect([score?.scale, score?.n]).toEqual(['1-10', 30]);
});

test('two values and two periods can be compared within a filter', () => {
  const lines = Array.from(
    { length: 80 },
    (_, at) =>
      `2024-0${1 + (at % 4)}-05,${at % 2 ? 'Chat' : 'Email'},${at % 3 ? 'Sweden' : 'Norway'},${1 + (at % 7)},,,,`,
  );
  const text = csv(lines);
  const options: ImportOptions = { ...stated, drivers: undefined, reasons: undefined };
  const { source } = sourceOf(text, options);
  const compare = { column: 'channel', a: 'Email', b: 'Chat' };
  const filter = { values: [{ column: 2, any: ['Sweden'] }] };
  const where = [{ column: 'country', value: 'Sweden' }];
  const of = (more: ImportOptions) => report(text, { options: { ...options, where, ...more } }).scores[0]!.comparison;
  expect(reportOf(source, { filter, compare }).scores[0]!.comparison).toEqual(of({ compare }));
  expect(reportOf(source, { filter, before: 19783 }).scores[0]!.comparison).toEqual(of({ before: 19783 }));
});

test('a filter that leaves nothing is refused with a reason', () => {
  const { source } = sourceOf(csv(['2024-01-01,Email,Sweden,5,,,,']), stated);
  expect(outcome(() => reportOf(source, { filter: { from: 10, to: 20 } }))).toBe('noAnswers');
});

test('a score that a filter leaves without answers is told, and the others stand', () => {
  const text = `channel,CES score,NPS\n${'Email,5,\n'.repeat(12)}${'Chat,4,9\n'.repeat(12)}`;
  const both = sourceOf(text, { by: ['channel'] }).source;
  const filter = { values: [{ column: 0, any: ['Email'] }] };
  const left = reportOf(both, { filter });
  expect(left.scores.map(({ metric, n }) => [metric, n])).toEqual([['ces', 12]]);
  expect(left.emptyScores).toEqual([{ metric: 'nps', column: 'NPS' }]);
  expect(reportOf(both).emptyScores).toEqual([]);
});

test('reasons are divided under a filter as they are without one', () => {
  const cells = ['a,"slow, rude",5', 'b,"slow, price",4', 'b,"rude, price",3', 'b,slow,2', 'b,rude,2'];
  const text = `team,reason,CES score\n${cells.join('\n')}\n`;
  const { source } = sourceOf(text, {
    ...stated,
    date: undefined,
    drivers: undefined,
    by: ['team'],
    reasons: 'reason',
  });
  const { reasons } = reportOf(source, { filter: { values: [{ column: 0, any: ['a'] }] } }).scores[0]!;
  expect(reasons.map(({ reason }) => reason)).toEqual(['rude', 'slow']);
});

test('a column that is no dimension cannot be filtered by', () => {
  const { source } = sourceOf(csv(['2024-01-01,Email,Sweden,5,,,,']), stated);
  expect(() => reportOf(source, { filter: { values: [{ column: 7, any: ['x'] }] } })).toThrow(RangeError);
});
