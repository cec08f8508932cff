import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressFaults, addressOf, fitsAddress, stateOf } from '../../../../extension/dashboard/see/address.ts';
import { type FilterStep, overlap, type SeeState } from '../../../../extension/dashboard/see/view-state.ts';

const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((one) => one.isWellFormed());
const day = fc.integer({ min: 10_000, max: 40_000 });
const span = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const is = fc
  .record({ column: text, any: fc.uniqueArray(fc.oneof(text, fc.constant('')), { minLength: 1, maxLength: 4 }) })
  .map((one): FilterStep => ({ kind: 'is', ...one }));
const days = fc
  .oneof(
    span,
    day.map((from) => ({ from })),
    day.map((to) => ({ to })),
  )
  .map((one): FilterStep => ({ kind: 'days', ...one }));
const steps = fc.uniqueArray(fc.oneof(is, days), {
  maxLength: 5,
  selector: (one) => (one.kind === 'is' ? `is ${one.column}` : 'days'),
});
const optional = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  fc
    .option(value, { nil: undefined })
    .map((one) => (one === undefined ? {} : { [key]: one }) as { [key in Key]?: Value });
const state: fc.Arbitrary<SeeState> = fc
  .tuple(
    fc.record({ sources: fc.uniqueArray(text, { maxLength: 3 }), steps }),
    optional('by', text),
    optional('period', fc.constantFrom('week' as const, 'month' as const, 'quarter' as const)),
    optional('method', fc.constantFrom('mean' as const, 'percent' as const, 'net' as const)),
    optional(
      'compare',
      fc.oneof(
        fc
          .tuple(text, text, text)
          .filter(([, a, b]) => a !== b)
          .map(([column, a, b]) => ({ kind: 'values' as const, column, a, b })),
        fc
          .tuple(span, span)
          .filter(([a, b]) => !overlap(a, b))
          .map(([a, b]) => ({ kind: 'days' as const, a, b })),
      ),
    ),
    optional(
      'comments',
      fc
        .tuple(
          fc.record({
            source: text,
            words: fc.string({ maxLength: 20 }).filter((one) => one.isWellFormed()),
            page: fc.nat(999),
          }),
          optional('reason', text),
          optional('within', fc.oneof(is, days)),
          fc.option(fc.record({ column: fc.nat(99), points: fc.array(fc.nat(10), { minLength: 1, maxLength: 4 }) }), {
            nil: undefined,
          }),
        )
        .map(([place, reason, within, answer]) => ({ ...place, ...reason, ...within, ...answer })),
    ),
  )
  .map((parts) => Object.assign({}, ...parts) as SeeState);

test('whatever is looked at comes back out of its address', () => {
  fc.assert(
    fc.property(state, (one) => {
      expect(stateOf(`?${addressOf(one)}`)).toEqual(one);
      expect(fitsAddress(one)).toBe(true);
      expect(addressFaults(addressOf(one))).toEqual([]);
    }),
  );
});

test('reads like what it says', () => {
  expect(
    addressOf({
      sources: [],
      steps: [
        { kind: 'is', column: 'Channel', any: ['E-mail', ''] },
        { kind: 'days', from: 20454, to: 20484 },
      ],
      period: 'month',
    }),
  ).toBe('is.Channel=E-mail&is.Channel=&days=2026-01-01..2026-01-31&period=month');
});

describe('what does not hold is left out, and the rest stands', () => {
  test.each([
    'days=2026-02-30..',
    'days=2026-02-03..2026-02-01',
    'days=..',
    'days=1..2',
    'period=decade',
    'effort=best',
    'compare=Channel&compare.a=x',
    'compare=Channel&compare.a=x&compare.b=x',
    'compare.days=2026-01-01..2026-01-31',
    'compare.days=2026-01-01..2026-12-31&compare.days=2026-03-01..2026-03-31',
    'compare.days=2026-01-01..2026-01-31&compare.days=2026-01-31..2026-02-28',
    'comments.words=alone',
    `is.${'x'.repeat(600)}=1`,
    `by=${'x'.repeat(600)}`,
    'unknown=1',
    '%E0%A4%A',
  ])('%s', (query) => {
    expect(stateOf(`?${query}&source=kept`)).toEqual({ sources: ['kept'], steps: [] });
  });

  test('too much of it is cut off', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `is.Channel=${at}&source=${at}&is.c${at}=1`).join('&');
    const read = stateOf(many);
    expect(read.sources).toHaveLength(100);
    expect(read.steps).toHaveLength(20);
    expect(read.steps[0]).toMatchObject({ any: { length: 500 } });
  });

  test('any text at all is an address', () => {
    fc.assert(fc.property(fc.string(), (any) => void stateOf(any)));
  });
});

describe('what an address cannot hold is told, not cut', () => {
  const ticked = (count: number, text = (at: number) => String(at)): SeeState => ({
    sources: [],
    steps: [{ kind: 'is', column: 'Agent', any: Array.from({ length: count }, (_, at) => text(at)) }],
  });

  test.each([
    ['as many values as it takes', ticked(500), true],
    ['one value more', ticked(501), false],
    ['a value longer than it takes', ticked(1, () => 'x'.repeat(501)), false],
    ['more columns than it takes', { sources: [], steps: Array.from({ length: 21 }, (_, at) => step(at)) }, false],
    ['far too long in all', { sources: [], steps: Array.from({ length: 9 }, (_, at) => step(at, 500)) }, false],
  ] as const)('%s', (_, state, fits) => {
    expect(fitsAddress(state)).toBe(fits);
    if (addressOf(state).length < 1e6) expect(addressFaults(addressOf(state))).toEqual(fits ? [] : ['cut']);
  });

  test('of an address from elsewhere: a part of a filter that was left out, and times that overlap', () => {
    expect(addressFaults('?days=2026-02-31..&is.Channel=Chat')).toEqual(['cut']);
    expect(addressFaults('?days=2026-02-01..&is.Channel=Chat&period=decade')).toEqual([]);
    expect(addressFaults('?compare.days=2026-01-01..2026-12-31&compare.days=2026-03-01..2026-03-31')).toEqual([
      'overlap',
    ]);
  });

  function step(at: number, values = 1): FilterStep {
    const any = Array.from({ length: values }, (_, value) => `${value}${values > 1 ? 'x'.repeat(480) : ''}`);
    return { kind: 'is', column: `column ${at}`, any };
  }
});
