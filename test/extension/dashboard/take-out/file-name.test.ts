import { expect, test } from 'vitest';
import { takenOutName } from '../../../../extension/dashboard/take-out/file-name.ts';

const span = { from: 20_454, to: 20_543 };

test('a file is named after its source, what it holds and the days', () => {
  expect(takenOutName({ source: 'nps 2026.csv', what: 'trend', span, ending: 'svg' })).toBe(
    'nps-2026-trend-2026-01-01-2026-03-31.svg',
  );
  expect(takenOutName({ source: 'nps.csv', what: 'numbers', span: undefined, ending: 'csv' })).toBe('nps-numbers.csv');
});

test('letters of every script stay, and nothing that a file system takes for something else', () => {
  expect(takenOutName({ source: 'Zażółć gęślą.csv', what: 'segments-Kanał', span: undefined, ending: 'png' })).toBe(
    'Zażółć-gęślą-segments-Kanał.png',
  );
  expect(takenOutName({ source: '../..\\con: <x>|\u202Egpj.csv', what: '=1', span: undefined, ending: 'csv' })).toBe(
    'con-x-gpj-1.csv',
  );
  expect(takenOutName({ source: 'a'.repeat(300), what: 'b', span: undefined, ending: 'csv' }).length).toBeLessThan(80);
});
