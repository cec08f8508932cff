import { expect, test } from 'vitest';
import { imported, report } from './import-text.ts';

test('each column is reported with its position, role, examples and evidence', () => {
  const { columns } = report('id,nps,CES,comment\n1,9,5,fine\n2,10,4,\n3,2,,ok\n');
  expect(
    columns.map(({ name, position, role, metric, scale, direction, filled }) => [
      name,
      position,
      role,
      metric,
      scale,
      direction,
      filled,
    ]),
  ).toEqual([
    ['id', 1, 'responseId', null, null, null, 3],
    ['nps', 2, 'answer', 'nps', '0-10', 'high is good', 3],
    ['CES', 3, 'answer', 'ces', '1-5', null, 2],
    ['comment', 4, 'comment', null, null, null, 2],
  ]);
  expect(columns[1]!.examples).toEqual(['9', '10', '2']);
  expect(columns.every(({ evidence }) => evidence.length > 0)).toBe(true);
});

test('answer columns are reported from all their values, not from the first', () => {
  const text = `id,csat\n${Array.from({ length: 6000 }, (_, at) => `${at},${at < 5000 ? 1 + (at % 5) : 1 + (at % 7)}`).join('\n')}\n`;
  const { columns } = imported(text);
  expect(columns.find(({ name }) => name === 'csat')).toMatchObject({ filled: 6000, scale: '1-7' });
});

test('the question stands beside the name where there is one', () => {
  const { columns } = report(
    'Q1,Q2\nHow likely are you to recommend us?,Why?\n"{""ImportId"":""a""}","{""ImportId"":""b""}"\n9,x\n10,y\n',
  );
  expect(columns[0]).toMatchObject({ name: 'Q1', question: 'How likely are you to recommend us?', metric: 'nps' });
});
