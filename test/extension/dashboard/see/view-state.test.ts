import { expect, test } from 'vitest';
import {
  backTo,
  EVERYTHING,
  filterOf,
  overlap,
  withinDays,
  withKnownSources,
  without,
  withoutStep,
  withStep,
} from '../../../../extension/dashboard/see/view-state.ts';

const email = { kind: 'is', column: 'Channel', any: ['Email'] } as const;
const poland = { kind: 'is', column: 'Country', any: ['Poland'] } as const;
const spring = { kind: 'days', from: 10, to: 20 } as const;
const three = withStep(withStep(withStep(EVERYTHING, email), spring), poland);

test('steps stand in the order they were chosen, and a change stays in its place', () => {
  expect(three.steps).toEqual([email, spring, poland]);
  const chat = { ...email, any: ['Chat'] };
  expect(withStep(three, chat).steps).toEqual([chat, spring, poland]);
  expect(withStep(three, { kind: 'days', from: 5 }).steps).toEqual([email, { kind: 'days', from: 5 }, poland]);
});

test('an empty step takes its own out', () => {
  expect(withStep(three, { ...email, any: [] }).steps).toEqual([spring, poland]);
  expect(withStep(three, { kind: 'days' }).steps).toEqual([email, poland]);
});

test('the breadcrumb leads back, and one step leaves alone', () => {
  expect(backTo(three, 1).steps).toEqual([email]);
  expect(backTo(three, 0).steps).toEqual([]);
  expect(withoutStep(three, 1).steps).toEqual([email, poland]);
});

test('steps are a filter of a source that has their columns', () => {
  const columns = new Map([
    ['Channel', 3],
    ['Country', 5],
  ]);
  expect(filterOf(three.steps, columns)).toEqual({
    filter: {
      from: 10,
      to: 20,
      values: [
        { column: 3, any: ['Email'] },
        { column: 5, any: ['Poland'] },
      ],
    },
  });
  expect(filterOf([], columns)).toEqual({ filter: {} });
  expect(filterOf(three.steps, new Map([['Channel', 3]]))).toEqual({ lacks: 'Country' });
});

test('a period at the edge of the days that are filtered never widens them', () => {
  const steps = (days: object) =>
    withinDays({ ...EVERYTHING, steps: [email, { kind: 'days', ...days }] }, spring).steps;
  expect(steps({ from: 12, to: 30 })).toEqual([email, { kind: 'days', from: 12, to: 20 }]);
  expect(steps({ to: 15 })).toEqual([email, { kind: 'days', from: 10, to: 15 }]);
  expect(steps({ from: 1, to: 40 })).toEqual([email, spring]);
  expect(withinDays(EVERYTHING, spring).steps).toEqual([spring]);
  // What lies outside altogether was asked for all the same.
  expect(steps({ from: 30, to: 40 })).toEqual([email, spring]);
});

test('stretches overlap where they share a day', () => {
  const [a, b] = [
    { from: 1, to: 5 },
    { from: 5, to: 9 },
  ];
  expect([overlap(a, b), overlap(b, a), overlap(a, { from: 6, to: 9 }), overlap(a, { from: 2, to: 3 })]).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

test('what stands beside the filters, and sources that are gone, are left off', () => {
  const state = { ...three, compare: { kind: 'values', column: 'Channel', a: 'a', b: 'b' } } as const;
  expect(without(state, 'compare')).toEqual(three);
  expect(withKnownSources({ ...three, sources: ['gone', 'here'] }, ['here', 'other']).sources).toEqual(['here']);
});
