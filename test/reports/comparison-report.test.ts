import { expect, test } from 'vitest';
import { answers, repeat, report } from './responses.ts';

test('a comparison of two groups is b minus a, whatever the case of their names', () => {
  const { comparison } = report(answers, { compare: { column: 'Channel', a: 'MAIL', b: ' chat ' } });
  expect(comparison).toMatchObject({ kind: 'groups', column: 'Channel', a: { n: 40 }, b: { value: 6.5, n: 40 } });
  expect(comparison!.difference).toBeCloseTo(6.5 - 2.75, 12);
  expect(comparison!.low).toBeGreaterThan(0);
  expect(comparison!.p).toBeLessThan(0.001);
  expect(comparison!.method).toBe("Welch's t");
});

test('a comparison pools what is written with other capitals, as a condition does', () => {
  const { comparison } = report([...answers, ...repeat(5, { score: '7', channel: 'Chat' })], {
    compare: { column: 'Channel', a: 'mail', b: 'Chat' },
  });
  expect([comparison?.a.n, comparison?.b.n]).toEqual([40, 45]);
});

test('a comparison of a value that does not occur names those that do', () => {
  expect(() => report(answers, { compare: { column: 'Channel', a: 'mail', b: 'fax' } })).toThrow(/"fax".*"chat"/s);
});

test('a comparison of a group with itself is refused', () => {
  expect(() => report(answers, { compare: { column: 'Channel', a: 'mail', b: 'Mail' } })).toThrow(/the same/);
});

test('a comparison of before and after keeps the day itself on the side of after', () => {
  const dated = [
    ...repeat(20, { score: '3', date: '2024-03-01' }),
    ...repeat(5, { score: '4', date: '2024-03-30' }),
    ...repeat(20, { score: '6', date: '2024-03-31' }),
    ...repeat(5, { score: '5', date: '2024-05-31' }),
  ];
  const { comparison } = report(dated, { before: 19813 });
  expect(comparison).toMatchObject({
    kind: 'before/after',
    a: { name: 'before 2024-03-31', n: 25 },
    b: { name: 'from 2024-03-31', n: 25 },
  });
  expect(comparison!.difference).toBeCloseTo(5.8 - 3.2, 12);
  const none = report(dated, { before: 10 }).comparison;
  expect(none).toMatchObject({ a: { n: 0, value: null }, difference: null, p: null, method: 'none' });
});
