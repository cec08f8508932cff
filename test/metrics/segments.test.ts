import { describe, expect, test } from 'vitest';
import { SCALES } from '../../shared/answers/scale.ts';
import { mergeTallies, tallyOf } from '../../shared/answers/tally.ts';
import { bandsFor } from '../../shared/metrics/bands.ts';
import { compareScores } from '../../shared/metrics/compare-scores.ts';
import { METHODS } from '../../shared/metrics/method.ts';
import { scoreTally } from '../../shared/metrics/score.ts';
import { gapsOfReasons, summaryOf, testSegments } from '../../shared/metrics/segments.ts';

const scale = SCALES['1-5'];
const bands = bandsFor('ces', scale, 'ease')!;
const chat = tallyOf(scale, [1, 2, 3, 20, 40]);
const mail = tallyOf(scale, [30, 20, 3, 5, 4]);
const phone = tallyOf(scale, [10, 10, 10, 10, 12]);
const empty = tallyOf(scale, [0, 0, 0, 0, 0]);

describe('segments', () => {
  test.each(METHODS)('are each set against all the others pooled (%s), in input order', (method) => {
    const tests = testSegments([chat, mail, phone], method, bands);
    const of = (tally: typeof chat) => scoreTally('ces', tally, { method });
    const expected = compareScores(of(mail), of(mergeTallies([chat, phone])));
    expect(tests[1]!.difference).toBeCloseTo(expected.difference, 10);
    expect(tests[1]!.p).toBeCloseTo(expected.pValue!, 10);
    expect(tests.map(({ difference }) => Math.sign(difference!))).toEqual([1, -1, expect.any(Number)]);
  });

  test('have p-values corrected for having looked at all, never below the raw ones', () => {
    const tests = testSegments([chat, mail, phone], 'net', bands);
    for (const { p, pAdjusted } of tests) expect(pAdjusted!).toBeGreaterThanOrEqual(p!);
    expect(tests.some(({ p, pAdjusted }) => pAdjusted! > p!)).toBe(true);
  });

  test('without answers have no test and do not count as one', () => {
    const without = testSegments([chat, mail, phone], 'mean', null);
    const tests = testSegments([chat, empty, mail, phone], 'mean', null);
    expect(tests[1]).toEqual({ difference: null, p: null, pAdjusted: null });
    expect(tests.filter((_, at) => at !== 1)).toEqual(without);
  });

  test('that stand alone have nothing to be compared with', () => {
    for (const method of METHODS) {
      expect(testSegments([chat], method, bands)).toEqual([{ difference: null, p: null, pAdjusted: null }]);
      expect(testSegments([], method, bands)).toEqual([]);
    }
  });
});

describe('the gap of a reason', () => {
  test.each(METHODS)('is the score with it minus the score without (%s)', (method) => {
    const [slow, rude] = gapsOfReasons(
      [
        { reason: 'slow', with: mail, without: chat },
        { reason: 'rude', with: empty, without: chat },
      ],
      method,
      bands,
    );
    const of = (tally: typeof chat) => scoreTally('ces', tally, { method }).value;
    expect(slow!.gap).toBeCloseTo(of(mail) - of(chat), 10);
    expect(slow).toMatchObject({ reason: 'slow', withN: mail.n, withoutN: chat.n });
    expect(slow!.comparison!.interval!.low).toBeLessThan(slow!.gap!);
    expect(rude).toMatchObject({ reason: 'rude', gap: null, adjustedPValue: null, withN: 0 });
  });
});

test('the counts of an empty tally are there, without a mean of 0', () => {
  expect(summaryOf(empty, 'mean', null)).toEqual({ kind: 'mean', counts: { n: 0, mean: 0, variance: null, sd: null } });
  expect(summaryOf(empty, 'percent', bands)).toEqual({ kind: 'percent', counts: { successes: 0, n: 0 } });
  expect(summaryOf(chat, 'net', bands)).toEqual({ kind: 'net', counts: { positive: 60, neutral: 3, negative: 3 } });
});
