import { describe, expect, it } from 'vitest';
import { answersInBands, checkCount, checkShare, noAnswers } from '../../shared/statistics/counts.ts';

describe('counts', () => {
  it('adds up the bands', () => {
    expect(answersInBands({ negative: 1, neutral: 3, positive: 2 })).toBe(6);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('refuses %s as a count', (value) => {
    expect(() => checkCount(value, 'answers')).toThrow(/"answers" must be a whole number/);
  });

  it('refuses more successes than answers', () => {
    expect(() => checkShare({ successes: 3, n: 2 })).toThrow(/check which number is the total/);
  });

  it('never treats an empty set as a score', () => {
    expect(() => checkShare({ successes: 0, n: 0 })).toThrow(/No valid answer/);
    expect(noAnswers()).toBeInstanceOf(RangeError);
  });
});
