import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSizeForMean, sampleSizeForNet, sampleSizeForShare } from '../../shared/statistics/sample-size.ts';

describe('sample size', () => {
  it('agrees with R samplingbook by the simple correction, and gives ours beside it', () => {
    const size = sampleSizeForShare(0.5, { margin: 0.05, population: 60 });
    expect(size).toMatchObject({ answers: 53, answersSimpleCorrection: 52 });
    expect(size.simpleCorrectionUnrounded).toBeCloseTo(51.8945550429816, 9);
    expect(size.infinitePopulation).toBeCloseTo(384.145882069412, 9);
  });

  it('rounds up once, at the end', () => {
    expect(sampleSizeForShare(0.5, { margin: 0.05 }).answers).toBe(385);
    expect(sampleSizeForShare(0.5, { margin: 0.1, population: 100, confidence: 0.9 }).answers).toBe(41);
  });

  it('plans means and net scores', () => {
    expect(sampleSizeForMean(1.2, { margin: 0.1 }).answers).toBe(554);
    expect(sampleSizeForMean(1.6, { margin: 0.2, population: 400 }).answersSimpleCorrection).toBe(153);
    expect(sampleSizeForNet({ positive: 0.5, negative: 0.2 }, { margin: 5 })).toMatchObject({
      answers: 938,
      variance: 0.61,
    });
    expect(
      sampleSizeForNet({ positive: 0.6, negative: 0.1 }, { margin: 8, population: 1500 }).answersSimpleCorrection,
    ).toBe(229);
  });

  it('asks for at most four times as many answers for a net score as for a share', () => {
    const share = sampleSizeForShare(0.5, { margin: 0.05 }).infinitePopulation;
    const net = sampleSizeForNet({ positive: 0.5, negative: 0.5 }, { margin: 5 }).infinitePopulation;
    expect(net / share).toBeCloseTo(4, 12);
  });

  it('never asks for more answers than there are people', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0.001, max: 0.4, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (population, margin, share) => {
          const { answers } = sampleSizeForShare(share, { margin, population });
          return answers >= 0 && answers <= population;
        },
      ),
    );
  });

  it('says what to give instead of numbers that make no sense', () => {
    expect(() => sampleSizeForShare(0, { margin: 0.05 })).toThrow(/Use 0.5/);
    expect(() => sampleSizeForShare(0.5, { margin: 5 })).toThrow(/such as 0.05/);
    expect(() => sampleSizeForShare(0.5, { margin: 0 })).toThrow(/above 0/);
    expect(() => sampleSizeForShare(0.5, { margin: 0.05, population: 0 })).toThrow(/Leave it out/);
    expect(() => sampleSizeForShare(0.5, { margin: 0.05, confidence: 95 })).toThrow(/0.95/);
    expect(() => sampleSizeForMean(0, { margin: 0.1 })).toThrow(/quarter of the scale/);
    expect(() => sampleSizeForNet({ positive: 0.8, negative: 0.4 }, { margin: 5 })).toThrow(/add up/);
    expect(() => sampleSizeForNet({ positive: 1, negative: 0 }, { margin: 5 })).toThrow(/above 0/);
  });
});
