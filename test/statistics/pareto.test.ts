import { describe, expect, it } from 'vitest';
import { pareto } from '../../shared/statistics/pareto.ts';

const reasons = [
  { reason: 'other', count: 3 },
  { reason: 'slow reply', count: 48 },
  { reason: 'repeat info', count: 12 },
  { reason: 'transfer', count: 23 },
  { reason: 'price', count: 5 },
  { reason: 'bug', count: 9 },
];

describe('pareto', () => {
  it('orders reasons and finds the few that make up 80 %', () => {
    const { rows, vitalFew, total } = pareto(reasons);
    expect(rows.map(({ cumulative }) => cumulative)).toEqual([48, 71, 83, 92, 97, 100]);
    expect(vitalFew).toEqual(['slow reply', 'transfer', 'repeat info']);
    expect(total).toBe(100);
  });

  it('stops at the reason that reaches the limit exactly', () => {
    expect(
      pareto([
        { reason: 'a', count: 8 },
        { reason: 'b', count: 2 },
      ]).vitalFew,
    ).toEqual(['a']);
  });

  it('keeps the input order of equal counts and reasons nobody named', () => {
    const { rows, vitalFew } = pareto(
      [
        { reason: 'none', count: 0 },
        { reason: 'first', count: 1 },
        { reason: 'second', count: 1 },
      ],
      100,
    );
    expect(rows.map(({ reason }) => reason)).toEqual(['first', 'second', 'none']);
    expect(vitalFew).toEqual(['first', 'second']);
  });

  it('refuses an empty table and limits past 100', () => {
    expect(() => pareto([])).toThrow(/No reason was named/);
    expect(() => pareto([{ reason: 'a', count: 0 }])).toThrow(/No reason was named/);
    expect(() => pareto(reasons, 0)).toThrow(/above 0/);
  });
});
