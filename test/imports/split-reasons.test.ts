import { expect, test } from 'vitest';
import { reasonSeparator, reasonSplitter, splitReasons } from '../../shared/imports/split-reasons.ts';
import { report } from './import-text.ts';

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

test('a separator can be settled once and used later', () => {
  expect(splitReasons('slow; rude', reasonSeparator(['slow; rude', 'slow']))).toEqual(['slow', 'rude']);
});

test('a condition does not change what a reason is: a comma that divides all cells divides those it keeps', () => {
  const rows = ['a,"slow, rude",5', 'b,"slow, price",4', 'b,"rude, price",3', 'b,slow,2', 'b,rude,2'];
  const options = {
    columns: ['CES score'],
    metric: 'ces',
    scale: '1-7',
    direction: 'ease',
    reasons: 'reason',
  } as const;
  const where = [{ column: 'team', value: 'a' }];
  const [score] = report(`team,reason,CES score\n${rows.join('\n')}\n`, { options: { ...options, where } }).scores;
  expect(score!.reasons.map(({ reason }) => reason)).toEqual(['rude', 'slow']);
});
