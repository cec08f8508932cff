import { expect, test } from 'vitest';
import { imported } from './import-text.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

test('answers are tallied in all, by day and by segment, and add up', () => {
  const { answers } = imported(
    lines(
      'date,nps,channel',
      '2024-01-01,9,Email',
      '2024-01-01,10,Chat',
      '2024-01-02,3,Email',
      ',7,Email',
      '2024-01-02,x,Chat',
    ),
    { options: { by: ['channel'] } },
  );
  const [answer] = answers;
  expect(answer!.total.n).toBe(4);
  expect(answer!.total.excluded).toEqual({ text: 1 });
  expect([...answer!.days.values()].map(({ n }) => n)).toEqual([2, 1]);
  expect(answer!.undated).toBe(1);
  expect([...answer!.segments.get(2)!].map(([name, { n }]) => [name, n]).sort()).toEqual([
    ['Chat', 1],
    ['Email', 3],
  ]);
});

test('labels are kept as they were written most', () => {
  const { answers } = imported(
    lines('id,Overall satisfaction', '1,Very satisfied', '2,very satisfied', '3,Very satisfied', '4,Dissatisfied'),
  );
  expect(answers[0]!.labels.get(5)).toBe('Very satisfied');
});

test('ratings are kept with the answer they stand beside', () => {
  const { answers } = imported(lines('nps,speed', '9,5', '9,5', 'x,4', '3,1'), {
    options: { columns: ['nps'], drivers: ['speed'] },
  });
  expect(answers[0]!.joint).toEqual([
    { point: 9, drivers: ['5'], count: 2 },
    { point: 3, drivers: ['1'], count: 1 },
  ]);
});
