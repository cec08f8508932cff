import { describe, expect, test } from 'vitest';
import { imported, refusalOf } from './import-text.ts';

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

test('days can be read only when the order of their parts is known', () => {
  const { dates, answers } = imported(lines('date,nps', '01/02/2024,9', '03/04/2024,3'));
  expect([dates.state, answers[0]!.days.size, answers[0]!.undated]).toEqual(['ambiguous', 0, 0]);
});

test('labels are kept as they were written most', () => {
  const { answers } = imported(
    lines('id,Overall satisfaction', '1,Very satisfied', '2,very satisfied', '3,Very satisfied', '4,Dissatisfied'),
  );
  expect(answers[0]!.labels.get(5)).toBe('Very satisfied');
});

test('a category that disagrees with the answers is told; the answers count', () => {
  const { answers } = imported(lines('id,nps,NPS category', '1,9,Promoter', '2,10,Detractor', '3,3,Detractor'));
  expect(answers[0]!.warnings.find(({ code }) => code === 'groupDisagrees')?.params.count).toBe(1);
  expect(answers[0]!.total.n).toBe(3);
});

describe('what a person must decide', () => {
  const eleven = Array.from({ length: 11 }, (_, at) => `${at},${10 + at}`);
  test.each([
    [
      'questions one to a row',
      ['id,question,score', ...Array.from({ length: 20 }, (_, at) => `${at},q${at % 3},${1 + (at % 5)}`)],
      'severalQuestions',
    ],
    ['metrics one to a row', ['id,survey_type,score', '1,NPS,9', '2,CSAT,4', '3,NPS,10'], 'severalMetrics'],
    ['a point and its count a row', ['nps,count', ...eleven], 'countTable'],
    [
      'two scores of nothing named',
      ['a score,b score', ...Array.from({ length: 20 }, (_, at) => `${1 + (at % 5)},${1 + (at % 4)}`)],
      'columnNeeded',
    ],
    ['no score at all', ['id,name', '1,Jo', '2,Al'], 'noScoreColumn'],
  ])('%s', (_, rows, code) => {
    const refusal = refusalOf(() => imported(lines(...rows)));
    expect([refusal?.code, refusal?.decide]).toEqual([code, true]);
  });

  test('one doubtful column does not stop the others', () => {
    const { answers, warnings } = imported(lines('nps,effort', '9,1', '10,5', '3,4'));
    expect(answers.map(({ settled }) => settled.column.name)).toEqual(['nps']);
    expect(warnings.find(({ code }) => code === 'notScored')?.column).toBe('effort');
  });

  test('a column that was named and holds nothing is refused', () => {
    expect(refusalOf(() => imported(lines('id,nps', '1,', '2,'), { options: { columns: ['nps'] } }))?.code).toBe(
      'noAnswers',
    );
  });
});
