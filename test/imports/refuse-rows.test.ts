import { describe, expect, test } from 'vitest';
import { imported, refusalOf } from './import-text.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;

test.each([
  [
    'questions one to a row',
    ['id,question,score', ...Array.from({ length: 20 }, (_, at) => `${at},q${at % 3},${1 + (at % 5)}`)],
    'severalQuestions',
  ],
  ['metrics one to a row', ['id,survey_type,score', '1,NPS,9', '2,CSAT,4', '3,NPS,10'], 'severalMetrics'],
])('%s', (_, rows, code) => {
  const refusal = refusalOf(() => imported(lines(...rows)));
  expect([refusal?.code, refusal?.decide]).toEqual([code, true]);
});

describe('a condition', () => {
  const unhappySouth = lines(
    'id,region,kind of day,csat',
    ...Array.from(
      { length: 60 },
      (_, at) => `R${at},${at % 2 ? 'North' : 'South'},rain,${at % 2 ? 6 + (at % 5) : 1 + (at % 5)}`,
    ),
  );

  test('that no row meets is told with the values there are', () => {
    const refusal = refusalOf(() =>
      imported(unhappySouth, { options: { where: [{ column: 'region', value: 'West' }] } }),
    );
    expect([refusal?.code, refusal?.decide]).toEqual(['valueUnknown', false]);
    expect(refusal?.message).toBe('No row has "West" in "region". Values: "South", "North".');
  });

  test('and another that no row meets together are both named', () => {
    const where = [
      { column: 'region', value: 'North' },
      { column: 'csat', value: '1' },
    ];
    expect(refusalOf(() => imported(unhappySouth, { options: { where } }))?.params).toMatchObject({
      value: 'North + 1',
      column: 'region + csat',
    });
  });
});
