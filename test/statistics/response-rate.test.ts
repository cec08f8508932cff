import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invitationsToSend, responseRate } from '../../shared/statistics/response-rate.ts';

describe('responseRate', () => {
  it('gives the rate, its interval and whether it reads as low', () => {
    expect(responseRate(30, 400)).toMatchObject({ value: 7.5, count: 30, n: 400, low: true, lowBelow: 10 });
    expect(responseRate(30, 400, { lowBelow: 5 }).low).toBe(false);
    expect(responseRate(0, 400).value).toBe(0);
  });

  it('refuses rates that cannot be', () => {
    expect(() => responseRate(0, 0)).toThrow(/Nobody was asked/);
    expect(() => responseRate(5, 4)).toThrow(/5 answers to 4 invitations/);
    expect(() => responseRate(1, 4, { lowBelow: 200 })).toThrow(/0 and 100 percent/);
  });
});

describe('invitationsToSend', () => {
  it('rounds up, but not because of binary fractions', () => {
    expect(invitationsToSend(385, 0.12)).toBe(3209);
    expect(invitationsToSend(21, 0.07)).toBe(300);
    expect(invitationsToSend(0, 0.5)).toBe(0);
  });

  it('is enough', () => {
    fc.assert(
      fc.property(fc.nat(100000), fc.integer({ min: 1, max: 100 }), (answers, percent) => {
        const invitations = invitationsToSend(answers, percent / 100);
        return invitations * percent >= 100 * answers && (invitations - 1) * percent < 100 * answers;
      }),
    );
  });

  it('refuses a rate of nothing or above everybody', () => {
    expect(() => invitationsToSend(10, 0)).toThrow(/such as 0.12/);
    expect(() => invitationsToSend(10, 12)).toThrow(/such as 0.12/);
  });
});
