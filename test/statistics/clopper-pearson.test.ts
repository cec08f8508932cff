import { describe, expect, it } from 'vitest';
import { clopperPearson } from '../../shared/statistics/clopper-pearson.ts';

describe('clopperPearson', () => {
  it('agrees with R binom.test', () => {
    const interval = clopperPearson({ successes: 9, n: 10 });
    expect(interval.low).toBeCloseTo(55.4983882971805, 8);
    expect(interval.high).toBeCloseTo(99.7471421455538, 8);
  });

  it('ends at 0 and 100 when all answers agree', () => {
    expect(clopperPearson({ successes: 0, n: 1 })).toMatchObject({ low: 0 });
    expect(clopperPearson({ successes: 0, n: 1 }).high).toBeCloseTo(97.5, 9);
    expect(clopperPearson({ successes: 1, n: 1 })).toMatchObject({ high: 100 });
  });
});
