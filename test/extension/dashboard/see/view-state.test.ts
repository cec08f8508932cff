import { expect, test } from 'vitest';
import { backTo, EVERYTHING, filterOf, withoutStep, withStep } from '../../../../extension/dashboard/see/view-state.ts';

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
