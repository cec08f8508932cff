import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tallyCells } from '../../shared/answers/cell-counts.ts';
import { SCALES, type Scale, UNSTATED } from '../../shared/answers/scale.ts';
import { mergeTallies, tallyOf } from '../../shared/answers/tally.ts';
import { Refusal } from '../../shared/languages/refusal.ts';
import { bandsOf, METRICS } from '../../shared/metrics/bands.ts';
import { METHODS, type Method } from '../../shared/metrics/method.ts';
import { scoreTally } from '../../shared/metrics/score.ts';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const five = (...cells: unknown[]) => tallyCells(column(...cells), SCALES['1-5']);

describe('a score', () => {
  test('carries all it was made by', () => {
    expect(scoreTally('ces', five(4, 5, 4, 3, 3, '', 9), { direction: 'ease' })).toMatchObject({
      metric: 'ces',
      method: 'mean',
      scale: '1-5',
      direction: 'ease',
      directionAssumed: false,
      bands: { positive: [4, 5], neutral: [3], negative: [1, 2] },
      bandCounts: { positive: 3, neutral: 2, negative: 0, n: 5 },
      value: 3.8,
      n: 5,
      confidence: 0.95,
      excluded: { blank: 1, outOfRange: 1 },
      askedBy: 'unknown',
    });
  });

  test('of CES assumes that high is easy, and says so, until a direction is stated', () => {
    expect(scoreTally('ces', five(4))).toMatchObject({ direction: 'ease', directionAssumed: true });
    expect(scoreTally('ces', five(4), { direction: 'ease' }).directionAssumed).toBe(false);
    expect(scoreTally('ces', five(4), { direction: 'effort' })).toMatchObject({
      direction: 'effort',
      directionAssumed: false,
    });
    expect(scoreTally('csat', five(4))).toMatchObject({ direction: 'high is good', directionAssumed: false });
  });

  test('of NPS and CSAT has no other direction, whatever is stated', () => {
    expect(scoreTally('csat', five(1, 1, 5), { direction: 'effort' })).toMatchObject({
      direction: 'high is good',
      value: 100 / 3,
    });
  });

  test('is not rounded', () => {
    const tally = tallyCells(column(9, 10, 7, 7, 8, 0), SCALES['0-10']);
    expect(scoreTally('nps', tally).value).toBeCloseTo(16.6666666666667, 12);
  });
});

describe('no answer is an error that says so, never 0', () => {
  test.each([[[]], [['', null, '  ']], [['n/a', 6, 4.5, true]]])('%j', (cells) => {
    for (const method of METHODS) expect(() => scoreTally('ces', five(...cells), { method })).toThrow(Refusal);
    expect(() => scoreTally('ces', five(...cells))).toThrow(/no answer on the scale 1-5/);
  });

  test('and names what was set aside instead', () => {
    expect(() => scoreTally('ces', five('', '', 'n/a'))).toThrow(/3 set aside \(blank: 2, text: 1\)/);
    expect(() => scoreTally('ces', five())).toThrow(/0 set aside \(-\)/);
  });
});

describe('strays', () => {
  const on = (strays: number, answers: number, fractions = 0) =>
    scoreTally('ces', tallyOf(SCALES['1-5'], [answers, 0, 0, 0, 0], { outOfRange: strays, fractional: fractions }));

  test('above 5 % of the numbers put the scale in doubt', () => {
    expect(on(5, 95)).toMatchObject({ strays: 0.05, scaleMismatch: false });
    expect(on(6, 94)).toMatchObject({ strays: 0.06, scaleMismatch: true });
    expect(on(0, 1)).toMatchObject({ strays: 0, scaleMismatch: false });
  });

  test('are a share of the numbers, not of the blanks and texts', () => {
    const tally = tallyOf(SCALES['1-5'], [90, 0, 0, 0, 0], { outOfRange: 10, blank: 900, text: 900 });
    expect(scoreTally('ces', tally)).toMatchObject({ strays: 0.1, scaleMismatch: true });
    expect(on(5, 90, 5).strays).toBe(0.05);
  });
});

describe('what cannot be had is refused with the reason', () => {
  const unstated = tallyCells(column(4, 5));

  test('percent and net without a stated scale', () => {
    expect(scoreTally('ces', unstated)).toMatchObject({ value: 4.5, scale: null, bands: null });
    expect(() => scoreTally('ces', unstated, { method: 'percent' })).toThrow(/needs to know the scale/);
    expect(() => scoreTally('ces', unstated, { method: 'net' })).toThrow(/needs to know the scale/);
    expect(() => scoreTally('csat', unstated)).toThrow(/needs to know the scale/);
  });

  test('NPS on another scale, or as a mean', () => {
    expect(() => scoreTally('nps', tallyCells(column(9), SCALES['1-10']))).toThrow(/asked on 0-10/);
    expect(() => scoreTally('nps', unstated)).toThrow(/asked on 0-10/);
    const tally = tallyCells(column(9), SCALES['0-10']);
    expect(() => scoreTally('nps', tally, { method: 'mean' })).toThrow(/another number/);
    expect(() => scoreTally('nps', tally, { method: 'percent' })).toThrow(/another number/);
  });

  test('a share on a scale without agreed bands, unless bands are stated', () => {
    const tally = tallyCells(column(2, 8, 9), SCALES['0-10']);
    expect(() => scoreTally('csat', tally)).toThrow(/no agreed bands on the scale 0-10/);
    expect(scoreTally('csat', tally, { method: 'mean' }).value).toBeCloseTo(19 / 3, 12);
    expect(scoreTally('csat', tally, { bands: bandsOf(SCALES['0-10'], [8, 9, 10]) }).value).toBeCloseTo(200 / 3, 12);
  });

  test.each([0, 1, 95, -0.5, Number.NaN])('a confidence of %s', (confidence) => {
    for (const method of METHODS) {
      expect(() => scoreTally('ces', five(4, 5), { method, confidence })).toThrow(/between 0 and 1/);
      expect(() => scoreTally('ces', five(4), { method, confidence })).toThrow(/between 0 and 1/);
    }
  });
});

describe('intervals', () => {
  const some: fc.Arbitrary<Scale> = fc.constantFrom(...Object.values(SCALES), UNSTATED);
  const tallies = some.chain((scale) =>
    fc
      .array(fc.oneof(fc.nat(3), fc.nat(500)), { minLength: scale.size, maxLength: scale.size })
      .filter((counts) => counts.some((count) => count > 0))
      .map((counts) => tallyOf(scale, counts)),
  );

  test('that are shown hold the score and stay within what is possible, for every metric, method and scale', () => {
    let shown = 0;
    const settings = fc.record({
      method: fc.constantFrom(...METHODS),
      direction: fc.constantFrom('ease' as const, 'effort' as const),
      confidence: fc.constantFrom(0.5, 0.8, 0.95, 0.999),
    });
    fc.assert(
      fc.property(tallies, fc.constantFrom(...METRICS), settings, (tally, metric, how) => {
        let score: ReturnType<typeof scoreTally>;
        try {
          score = scoreTally(metric, tally, how);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
          return;
        }
        const [low, high] =
          score.method === 'mean'
            ? [tally.scale.low, tally.scale.high]
            : score.method === 'percent'
              ? [0, 100]
              : [-100, 100];
        expect(score.value).toBeGreaterThanOrEqual(low);
        expect(score.value).toBeLessThanOrEqual(high);
        if (score.interval === null) {
          expect(score.method).toBe('mean');
          expect(score.degenerate).toBe(true);
          return;
        }
        shown += 1;
        expect(score.interval.low).toBeLessThanOrEqual(score.value);
        expect(score.interval.high).toBeGreaterThanOrEqual(score.value);
        expect(score.interval.low).toBeLessThan(score.interval.high);
        if (score.method !== 'mean') {
          expect(score.interval.low).toBeGreaterThanOrEqual(low);
          expect(score.interval.high).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 2000 },
    );
    expect(shown).toBeGreaterThan(300);
  });

  test('of one answer, or of equal answers, are not shown for a mean: they would claim certainty', () => {
    expect(scoreTally('ces', five(4))).toMatchObject({ interval: null, rawInterval: null, degenerate: true, sd: null });
    expect(scoreTally('ces', five(4, 4, 4))).toMatchObject({
      interval: null,
      rawInterval: { low: 4, high: 4 },
      degenerate: true,
      sd: 0,
    });
    const share = scoreTally('ces', five(4, 4, 4), { method: 'percent' });
    expect(share).toMatchObject({ value: 100, degenerate: false, interval: { high: 100 } });
    expect(share.interval!.low).toBeLessThan(50);
  });

  test('of a net are shown within ±100 and kept raw beside', () => {
    const score = scoreTally('nps', tallyCells(column(10, 10, 10), SCALES['0-10']));
    expect(score.value).toBe(100);
    expect(score.interval!.high).toBe(100);
    expect(score.rawInterval!.high).toBeGreaterThan(100);
  });

  test('of a mean are shown within the scale and kept raw beside', () => {
    const score = scoreTally('ces', five(5, 4));
    expect(score.interval).toMatchObject({ low: 1, high: 5 });
    expect(score.rawInterval!.low).toBeCloseTo(-1.853, 3);
    expect(score.rawInterval!.high).toBeCloseTo(10.853, 3);
    const unstated = scoreTally('ces', tallyCells(column(1, 10)));
    expect(unstated.interval).toMatchObject({ low: 1, high: 10 });
  });

  test('are wider for more confidence', () => {
    const width = (method: Method, confidence: number): number => {
      const { low, high } = scoreTally('ces', five(1, 3, 4, 5, 5), { method, confidence }).interval!;
      return high - low;
    };
    for (const method of METHODS) expect(width(method, 0.99)).toBeGreaterThan(width(method, 0.9));
  });
});

test('months are pooled by their answers, not by their averages', () => {
  const january = five(5, 5, 5, 5);
  const february = five(1);
  expect(scoreTally('ces', mergeTallies([january, february])).value).toBe(4.2);
});

test('the same mean is the same number to the last digit, whatever else was answered', () => {
  expect(scoreTally('ces', five(1, 3, 3)).value).toBe(7 / 3);
  expect(scoreTally('ces', five(2, 2, 3)).value).toBe(7 / 3);
});

test('a share is not a rounding beside what people expect', () => {
  for (let good = 0; good <= 100; good += 1) {
    expect(scoreTally('csat', tallyOf(SCALES['good/bad'], [100 - good, good])).value).toBe(good);
  }
});
