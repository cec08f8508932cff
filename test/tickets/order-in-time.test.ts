import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderInTime } from '../../shared/tickets/order-in-time.ts';

const item = (name: string, time?: number) => ({ name, ...(time && { at: { time, precision: 'second' as const } }) });
const names = (items: readonly { name: string }[]) => items.map(({ name }) => name).join('');

test('what has no time stays behind what it stood behind', () => {
  expect(names(orderInTime([item('a', 5), item('b'), item('c', 3), item('d')]))).toBe('cdab');
});

test('what has no time and stands first stays before the next', () => {
  expect(names(orderInTime([item('a'), item('b', 5), item('c', 3)]))).toBe('cab');
});

test('without any time nothing moves', () => {
  expect(names(orderInTime([item('b'), item('a')]))).toBe('ba');
});

test('known times come in order, equal ones as they came, and nothing is lost', () => {
  const times = fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }));
  fc.assert(
    fc.property(times, (given) => {
      const items = given.map((time, at) => ({ ...item(String(at), time), place: at }));
      const ordered = orderInTime(items);
      expect([...ordered].sort((one, other) => one.place - other.place)).toEqual(items);
      const known = ordered.filter(({ at }) => at);
      for (const [at, one] of known.entries()) {
        const next = known[at + 1];
        if (!next) continue;
        expect(one.at!.time).toBeLessThanOrEqual(next.at!.time);
        if (one.at!.time === next.at!.time) expect(one.place).toBeLessThan(next.place);
      }
    }),
  );
});
