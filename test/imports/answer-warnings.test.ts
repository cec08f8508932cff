import { expect, test } from 'vitest';
import { imported } from './import-text.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

test('a category that disagrees with the answers is told; the answers count', () => {
  const { answers } = imported(lines('id,nps,NPS category', '1,9,Promoter', '2,10,Detractor', '3,3,Detractor'));
  expect(answers[0]!.warnings.find(({ code }) => code === 'groupDisagrees')?.params.count).toBe(1);
  expect(answers[0]!.total.n).toBe(3);
});

test('what was set aside among the answers is told with examples', () => {
  const rows = Array.from({ length: 40 }, (_, at) => `${at},${at % 11}`);
  const { answers } = imported(lines('id,nps', ...rows, '90,so so', '91,so so', '92,7.5', '93,12'));
  const told = Object.fromEntries(answers[0]!.warnings.map(({ code, params }) => [code, params]));
  expect(told.textAnswers).toMatchObject({ count: 2, texts: '"so so" ×2' });
  expect(told.fractionalAnswers).toMatchObject({ count: 1, texts: '"7.5"' });
  expect(told.offScale).toMatchObject({ count: 1, texts: '"12"' });
});

test('a metric taken from the file name is told', () => {
  const { answers } = imported(lines('id,score', '1,9', '2,10', '3,3'), { file: 'nps.csv' });
  expect(answers[0]!.warnings.map(({ code }) => code)).toContain('metricFromContext');
});
