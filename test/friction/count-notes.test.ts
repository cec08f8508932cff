import { expect, test } from 'vitest';
import { type CountedNote, countNotes } from '#shared/friction/count-notes.ts';

const note = (type: CountedNote['type'], severity: CountedNote['severity'], createdAt: number): CountedNote => ({
  type,
  severity,
  createdAt,
});

test('notes are counted by kind, severity and period, each note once', () => {
  const notes = [
    note('transfer', 2, 5),
    note('long_wait', 1, 15),
    note('long_wait', 3, 5),
    note('channel_switch', 3, 25),
  ];
  expect(countNotes(notes, (at) => `p${Math.floor(at / 10)}`)).toEqual({
    total: 4,
    types: [
      { type: 'long_wait', count: 2, severities: [1, 0, 1] },
      { type: 'channel_switch', count: 1, severities: [0, 0, 1] },
      { type: 'transfer', count: 1, severities: [0, 1, 0] },
    ],
    periods: [
      { period: 'p0', count: 2, severities: [0, 1, 1] },
      { period: 'p1', count: 1, severities: [1, 0, 0] },
      { period: 'p2', count: 1, severities: [0, 0, 1] },
    ],
  });
});

test('no notes are none', () => {
  expect(countNotes([], String)).toEqual({ total: 0, types: [], periods: [] });
});
