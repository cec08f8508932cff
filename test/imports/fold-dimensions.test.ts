import { expect, test } from 'vitest';
import { foldDimensions } from '#shared/imports/fold-dimensions.ts';
import { imported, report } from './import-text.ts';

const lines = Array.from({ length: 60 }, (_, at) => {
  const channel = ['Email', 'email ', 'EMAIL.', 'Chat', ' chat', ''][at % 6];
  return `${channel},${['Slow', 'slow'][at % 2]},${1 + (at % 7)},2024-0${1 + (at % 3)}-03`;
});
const text = `channel,reason,CES score,responded_at\n${lines.join('\n')}\n`;
const options = { columns: ['CES score'], metric: 'ces', scale: '1-7', direction: 'ease', by: ['channel'] } as const;

test('a segment has as many answers as the rows that a condition on its name keeps', () => {
  const { segments } = report(text, { options }).scores[0]!;
  expect(segments.map(({ segment, n }) => [segment, n])).toEqual([
    ['Email', 30],
    ['Chat', 20],
    ['(blank)', 10],
  ]);
  for (const { segment, n, value } of segments) {
    const where = [{ column: 'channel', value: segment === '(blank)' ? '' : segment }];
    const [alone] = report(text, { options: { ...options, where } }).scores;
    expect([alone!.n, alone!.value]).toEqual([n, value]);
  }
});

test('a condition on another column does not change what a value is called', () => {
  const some = `channel,team,CES score\n${'Email,a,5\n'.repeat(9)}${'email,b,4\n'.repeat(3)}`;
  const where = [{ column: 'team', value: 'b' }];
  const [score] = report(some, { options: { ...options, where } }).scores;
  expect(score!.segments.map(({ segment, n }) => [segment, n])).toEqual([['Email', 3]]);
});

test('reasons stand as they are written', () => {
  const { reasons } = report(text, { options: { ...options, reasons: 'reason' } }).scores[0]!;
  expect(reasons.map(({ reason }) => reason)).toEqual(['Slow', 'slow']);
});

test('counts in which every value has one spelling are left as they are', () => {
  const { counted } = imported(text, { options: { ...options, by: [] } });
  expect(foldDimensions(counted)).toBe(counted);
  const folded = imported(text, { options }).counted;
  expect(foldDimensions(folded)).toBe(folded);
});
