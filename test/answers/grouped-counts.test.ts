import { describe, expect, test } from 'vitest';
import { GroupedCounts, TextNumbers } from '../../shared/answers/grouped-counts.ts';

describe('counts of texts by group', () => {
  test('add up within a group and over all groups', () => {
    const counts = new GroupedCounts();
    counts.add(2, 0);
    counts.add(2, 0);
    counts.add(2, 3, 40);
    counts.add(0, 3);
    expect(counts.counts[2]?.[0]).toBe(2);
    expect(counts.counts[1]).toBeUndefined();
    const total = counts.total();
    expect([total[0], total[1] ?? 0, total[3]]).toEqual([2, 0, 41]);
  });

  test('have no total when nothing was added', () => {
    expect(new GroupedCounts().total()).toEqual([]);
  });
});

describe('numbers of texts', () => {
  test('the same text has the same number, in order of coming', () => {
    const numbers = new TextNumbers(10);
    expect(['5', 'easy', '5', '', 'easy'].map((text) => numbers.of(text))).toEqual([0, 1, 0, 2, 1]);
    expect(numbers.texts).toEqual(['5', 'easy', '']);
  });

  test('texts beyond the most share -1, those known keep their number', () => {
    const numbers = new TextNumbers(2);
    expect(['a', 'b', 'c', 'd', 'a'].map((text) => numbers.of(text))).toEqual([0, 1, -1, -1, 0]);
    expect(numbers.texts).toEqual(['a', 'b']);
  });

  test('names that every object has are texts like others', () => {
    const numbers = new TextNumbers(5);
    expect(['__proto__', 'constructor', '__proto__'].map((text) => numbers.of(text))).toEqual([0, 1, 0]);
  });
});
