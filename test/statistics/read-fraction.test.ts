import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFraction } from '../../shared/statistics/read-fraction.ts';

describe('readFraction', () => {
  it.each([95, 0.95, '95', '0.95', '95 %', '95%', ' 95,0 % ', '0,95'])('reads %j as a confidence of 95 %%', (input) => {
    expect(readFraction(input, 'confidence')).toEqual({ fraction: 0.95, read: 'confidence 95 %' });
  });

  it.each([5, 0.05, '5 %', '0.05', '5'])('reads %j as a margin of 5 %%', (input) => {
    expect(readFraction(input, 'margin')).toEqual({ fraction: 0.05, read: 'margin 5 %' });
  });

  it('reads 1 as all of a share but one percent of a margin, and says so', () => {
    expect(readFraction(1, 'share')).toEqual({ fraction: 1, read: 'share 100 %' });
    expect(readFraction('1 %', 'share')).toEqual({ fraction: 0.01, read: 'share 1 %' });
    expect(readFraction(1, 'margin')).toEqual({ fraction: 0.01, read: 'margin 1 %' });
  });

  it('calls the argument by its name', () => {
    expect(readFraction(12, 'share', 'response rate').read).toBe('response rate 12 %');
    expect(() => readFraction('x', 'share', 'response rate')).toThrow(/response rate "x"/);
  });

  it.each([
    [1, 'confidence'],
    [100, 'confidence'],
    [5, 'confidence'],
    [0, 'margin'],
    [0.5, 'margin'],
    [60, 'margin'],
    [-1, 'share'],
    [101, 'share'],
    ['', 'share'],
    ['many', 'share'],
    ['1.2.3', 'share'],
    [Number.NaN, 'confidence'],
  ] as const)('refuses %j as a %s and says how to write it', (input, kind) => {
    expect(() => readFraction(input, kind)).toThrow(/write /);
  });

  it('reads a percentage the same in all three spellings, without binary dust', () => {
    fc.assert(
      fc.property(fc.integer({ min: 51, max: 99 }), (percent) => {
        const readings = [percent, percent / 100, `${percent} %`].map((input) => readFraction(input, 'confidence'));
        for (const reading of readings) {
          expect(reading).toEqual({ fraction: percent / 100, read: `confidence ${percent} %` });
        }
      }),
    );
  });
});
