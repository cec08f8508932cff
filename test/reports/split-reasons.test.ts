import { expect, test } from 'vitest';
import { reasonSplitter } from '../../shared/reports/split-reasons.ts';

test.each([
  [['slow; rude', 'slow'], 'slow; rude', ['slow', 'rude']],
  [['slow | rude'], 'slow | rude', ['slow', 'rude']],
  [['slow\nrude'], 'slow\nrude', ['slow', 'rude']],
  [['slow;; slow ;'], 'slow;; slow ;rude', ['slow', 'rude']],
  [['slow;', 'rude;'], 'slow;', ['slow']],
  [['slow; rude, impolite'], 'slow; rude, impolite', ['slow', 'rude, impolite']],
])('of %j the cell %j is divided into %j', (cells, cell, reasons) => {
  expect(reasonSplitter(cells)(cell)).toEqual(reasons);
});

test('a comma divides only where the parts come again elsewhere', () => {
  const lists = ['slow, rude', 'slow, price', 'rude, price', 'slow'];
  expect(reasonSplitter(lists)('slow, rude')).toEqual(['slow', 'rude']);
  const sentences = ['It took long, and nobody called', 'Good, but dear', 'Well, never mind'];
  expect(reasonSplitter(sentences)('Good, but dear')).toEqual(['Good, but dear']);
});

test('a cell without a separator is one reason, trimmed; an empty one is none', () => {
  const split = reasonSplitter(['slow', ' rude ']);
  expect(split(' rude ')).toEqual(['rude']);
  expect(split('  ')).toEqual([]);
  expect(reasonSplitter([])('slow')).toEqual(['slow']);
});
