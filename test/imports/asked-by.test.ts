import { describe, expect, test } from 'vitest';
import { askerOf, saysWhoAsked } from '#shared/imports/asked-by.ts';
import { profileOf } from '#shared/imports/column-profile.ts';
import { en } from '#shared/languages/en/words.ts';
import { howText } from '#shared/reports/how-text.ts';
import { decisionsFor } from '#shared/sources/change-mapping.ts';
import { reportOf } from '#shared/sources/report-source.ts';
import { sourceOf } from '../sources/read-source.ts';
import { imported, refusalOf, report } from './import-text.ts';

test.each([
  ['agent', 'agent'],
  [' Auto ', 'auto'],
  ['by rule', 'auto'],
  ['skickad av handläggare', 'agent'],
  ['według reguły', 'auto'],
  ['Anna', 'unknown'],
  ['', 'unknown'],
] as const)('%j asked: %s', (cell, kind) => {
  expect(askerOf(cell)).toBe(kind);
});

test('a column of names does not say who asked', () => {
  expect(
    saysWhoAsked(
      profileOf(
        new Map([
          ['agent', 5],
          ['auto', 5],
        ]),
      ),
    ),
  ).toBe(true);
  expect(
    saysWhoAsked(
      profileOf(
        new Map([
          ['Anna', 5],
          ['agent', 5],
        ]),
      ),
    ),
  ).toBe(false);
});

const rows = (asked: (at: number) => string) =>
  Array.from(
    { length: 60 },
    (_, at) => `2024-01-0${1 + (at % 9)},${['Email', 'Chat'][at % 2]},${1 + (at % 7)},${asked(at)}`,
  );
const csv = (asked: (at: number) => string, name = 'askedBy') =>
  `responded_at,channel,How easy was it? (1-7),${name}\n${rows(asked).join('\n')}\n`;

describe('answers know who was asked by whom', () => {
  test.each([
    ['agent', 'asked by agents'],
    ['auto', 'asked by rule'],
  ] as const)('all asked by %s', (kind, said) => {
    const file = imported(csv(() => kind));
    expect(file.columns[3]).toMatchObject({ role: 'askedBy' });
    const [score] = report(csv(() => kind)).scores;
    expect(score!.askedBy).toBe(kind);
    expect(howText(score!, en)).toContain(said);
  });

  test('a column of another name, or with names in it, says nothing', () => {
    expect(report(csv(() => 'agent', 'colour')).scores[0]!.askedBy).toBe('unknown');
    expect(report(csv((at) => ['Anna', 'Bo'][at % 2]!)).scores[0]!.askedBy).toBe('unknown');
  });

  test('a condition keeps what means the same, however it is written', () => {
    const mixed = csv((at) => ['agent', 'auto', 'rule'][at % 3]!);
    const refusal = refusalOf(() => imported(mixed));
    expect([refusal?.code, refusal?.params.texts]).toEqual(['severalAskers', '"agent", "auto"']);
    for (const value of ['auto', 'rule', 'regel'])
      expect(imported(mixed, { options: { where: [{ column: 'askedBy', value }] } }).answers[0]!.total).toMatchObject({
        n: 40,
        askedBy: 'auto',
      });
    expect(imported(mixed, { options: { where: [{ column: 'askedBy', value: 'agent' }] } }).answers[0]!.total.n).toBe(
      20,
    );
    expect(refusalOf(() => imported(mixed, { options: { where: [{ column: 'channel', value: 'auto' }] } }))?.code).toBe(
      'valueUnknown',
    );
  });

  test('its role can be stated', () => {
    const roles = [{ column: 'colour', role: 'askedBy' }] as const;
    expect(
      report(
        csv(() => 'agent', 'colour'),
        { options: { roles } },
      ).scores[0]!.askedBy,
    ).toBe('agent');
  });

  test.each([
    ['agents and a rule', (at: number) => ['agent', 'auto'][at % 2]!],
    ['agents and nobody knows', (at: number) => ['agent', 'agent', 'agent', ''][at % 4]!],
  ])('asked by %s they are never pooled', (_, asked) => {
    const refusal = refusalOf(() => report(csv(asked)));
    expect(refusal).toMatchObject({
      code: 'severalAskers',
      decide: true,
      params: { kind: 'askedBy', option: '--where' },
    });
    const named = { columns: ['How easy was it? (1-7)'], metric: 'ces', scale: '1-7' } as const;
    expect(refusalOf(() => report(csv(asked), { options: named }))?.code).toBe('severalAskers');
    const where = [{ column: 'askedBy', value: 'Agent' }];
    const [score] = report(csv(asked), { options: { where, by: ['channel'], period: 'month' } as never }).scores;
    expect([score!.askedBy, score!.n]).toEqual(['agent', rows(asked).filter((row) => row.endsWith('agent')).length]);
  });

  test('those without an answer to this question are not counted among them', () => {
    const text = `CES score,NPS,askedBy\n${'5,,agent\n'.repeat(20)}${',9,auto\n'.repeat(20)}`;
    expect(report(text).scores.map(({ metric, askedBy }) => [metric, askedBy])).toEqual([
      ['ces', 'agent'],
      ['nps', 'auto'],
    ]);
  });
});

test('a source keeps it under a filter, with reasons and segments by day; what is open can be decided with one click', () => {
  const { source } = sourceOf(
    csv(() => 'agent'),
    { by: ['channel'] },
  );
  const view = { filter: { values: [{ column: 1, any: ['Chat'] }] } };
  expect(reportOf(source, view).scores[0]!.askedBy).toBe('agent');
  const mixed = csv((at) => ['agent', 'auto'][at % 2]!);
  const refusal = refusalOf(() => sourceOf(mixed, {}))!;
  const { columns } = imported(mixed, { options: { where: [{ column: 'askedBy', value: 'agent' }] } });
  const wheres = decisionsFor({ mapping: {}, columns }, refusal).map(({ value, mapping }) => [value, mapping.where]);
  expect(wheres).toEqual([
    ['agent', [{ column: '#4', value: 'agent' }]],
    ['auto', [{ column: '#4', value: 'auto' }]],
  ]);
});
