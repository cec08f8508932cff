import { describe, expect, test } from 'vitest';
import {
  countUp,
  type GroupedCounts,
  mergeCounts,
  sumOfGroups,
  TextNumbers,
} from '../../shared/answers/grouped-counts.ts';

const filled = (counts: GroupedCounts) => Array.from(counts, (row) => Array.from(row ?? [], (count) => count ?? 0));

describe('counts of texts by group', () => {
  test('add up within a group and over all groups', () => {
    const counts: GroupedCounts = [];
    countUp(counts, 2, 0);
    countUp(counts, 2, 0);
    countUp(counts, 2, 3, 40);
    countUp(counts, 0, 3);
    expect(filled(counts)).toEqual([[0, 0, 0, 1], [], [2, 0, 0, 40]]);
    expect(Array.from(sumOfGroups(counts), (count) => count ?? 0)).toEqual([2, 0, 0, 41]);
  });

  test('have no total when nothing was added', () => {
    expect(sumOfGroups([])).toEqual([]);
  });

  test('are merged by name where the other side numbered groups and texts otherwise', () => {
    const into: GroupedCounts = [[1, 2]];
    const from: GroupedCounts = [[], [10, 20]];
    const names = [1, 0];
    mergeCounts(
      into,
      from,
      (group) => names[group]!,
      (text) => names[text]!,
    );
    expect(filled(into)).toEqual([[21, 12]]);
    expect(from).toEqual([[], [10, 20]]);
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

  test('long texts are numbered as short ones', () => {
    const numbers = new TextNumbers(5);
    const long = 'a long answer with a face 🙂 and an å';
    expect([long, long.slice(0, 30), `${long}`].map((text) => numbers.of(text))).toEqual([0, 1, 0]);
    expect(numbers.texts[0]).toBe(long);
  });

  test('names that every object has are texts like others', () => {
    const numbers = new TextNumbers(5);
    expect(['__proto__', 'constructor', '__proto__'].map((text) => numbers.of(text))).toEqual([0, 1, 0]);
  });
});
