import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../../sheets-addon/addon/import/import-state.ts';
import type { ImportState } from '../../../../sheets-addon/addon/import/plan.ts';

const STATE: ImportState = {
  id: 'a',
  file: 'a.csv',
  fingerprint: 'f',
  mode: 'append',
  sheet: 3,
  target: 1,
  tab: 'Answers',
  rows: 10,
  kept: 'k',
  written: 5,
  under: 5,
  kinds: ['text', 'answer', 'number', 'date', 'time'],
  places: [3, 4, 5, 1, 9],
  added: 6,
  stage: 'writing',
};

test('is short text, and comes back the same', () => {
  expect(JSON.parse(packed(STATE))).toMatchObject({ kinds: 'tandm', places: '3-5,1,9' });
  expect(unpacked(packed(STATE))).toEqual(STATE);
});

test('what is none is null', () => {
  for (const text of ['', 'null', '{}', packed({ ...STATE, written: -1 }), packed({ ...STATE, kinds: ['text'] })])
    expect(unpacked(text), text).toBeNull();
});
