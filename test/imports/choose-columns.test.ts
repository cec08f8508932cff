import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '#shared/imports/options.ts';
import { imported, refusalOf } from './import-text.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

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

describe('a condition', () => {
  const unhappySouth = lines(
    'id,region,kind of day,csat',
    ...Array.from(
      { length: 60 },
      (_, at) => `R${at},${at % 2 ? 'North' : 'South'},rain,${at % 2 ? 6 + (at % 5) : 1 + (at % 5)}`,
    ),
  );
  const south = [{ column: 'region', value: 'South' }];

  test('does not change which scale an answer is read on: where its rows alone look like a shorter one, a person says', () => {
    expect(imported(unhappySouth).answers[0]!.settled.reading.scale.name).toBe('1-10');
    const refusal = refusalOf(() => imported(unhappySouth, { options: { where: south } }));
    expect([refusal?.code, refusal?.decide, refusal?.params.option]).toEqual(['scaleNeeded', true, '--scale']);
    const { answers } = imported(unhappySouth, { options: { where: south, scale: '1-10' } });
    expect([answers[0]!.settled.reading.scale.name, answers[0]!.total.n]).toEqual(['1-10', 30]);
    const north = imported(unhappySouth, { options: { where: [{ column: 'region', value: 'North' }] } });
    expect(north.answers[0]!.settled.reading.scale.name).toBe('1-10');
  });

  test('may choose one of several surveys, which have scales of their own', () => {
    const mixed = lines(
      'id,survey_type,score',
      ...Array.from({ length: 60 }, (_, at) => `R${at},${at % 2 ? 'NPS' : 'CSAT'},${at % 2 ? at % 11 : 1 + (at % 5)}`),
    );
    const options: ImportOptions = { where: [{ column: 'survey_type', value: 'CSAT' }], metric: 'csat' };
    expect(imported(mixed, { options }).answers[0]!.settled.reading.scale.name).toBe('1-5');
  });
});

test('a column that only its neighbours speak for is left where another names the metric itself', () => {
  const { answers } = imported(lines('nps,score', '9,4', '10,5', '3,1'), { file: 'nps.csv' });
  expect(answers.map(({ settled }) => settled.column.name)).toEqual(['nps']);
});
