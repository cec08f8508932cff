import { expect, test } from 'vitest';
import { warn } from '#shared/languages/warning.ts';
import { reportJson } from '../../../cli/output/report-json.ts';
import { report } from '../../imports/import-text.ts';
import { easeScore, fullScore, reportOf } from '../report-fixtures.ts';

const json = (report: Parameters<typeof reportJson>[0]) => JSON.parse(JSON.stringify(reportJson(report)));

test('a score has the promised fields, unrounded', () => {
  const { scores } = json(reportOf([fullScore()]));
  expect(Object.keys(scores[0]).slice(0, 16)).toEqual([
    ...[
      'metric',
      'method',
      'scale',
      'direction',
      'directionAssumed',
      'column',
      'value',
      'low',
      'high',
      'confidence',
      'n',
    ],
    ...['excluded', 'distribution', 'segments', 'periods', 'comparison'],
  ]);
  expect(scores[0].value).toBe(41.36);
  expect(scores[0].distribution['10']).toBe(440);
  expect(scores[0].segments[0]).toMatchObject({ segment: expect.any(String), n: 130, tooFew: false });
});

test('warnings of the file and of its scores are told once each, with code, message and column', () => {
  const twice = warn('scaleMismatch', { share: 7, column: 'Ocena', scale: '0-10', texts: '"11"' }, 'Ocena');
  const { warnings } = json(
    reportOf([easeScore({ warnings: [twice] })], { warnings: [twice, warn('nulsRemoved', { count: 2 })] }),
  );
  expect(warnings).toEqual([
    { code: 'scaleMismatch', message: twice.message, column: 'Ocena' },
    { code: 'nulsRemoved', message: 'NUL characters taken out: 2.' },
  ]);
});

test('an interval that was cut at the ends of the scale has its bounds beside it', () => {
  const text = `date,How easy was it? (1-7),reason\n${[7, 1, 6].map((answer, at) => `2026-0${at < 2 ? 1 : 2}-03,${answer},slow`).join('\n')}\n`;
  const [score] = json(report(text, { report: { period: 'month' }, options: { reasons: 'reason' } })).scores;
  expect(score.periods[0]).toMatchObject({ value: 4, low: 1, high: 7, n: 2 });
  expect(score.periods[0].rawLow).toBeCloseTo(-34.12, 2);
  expect(score.periods[0].rawHigh).toBeCloseTo(42.12, 2);
  expect(score.periods[1]).not.toHaveProperty('rawLow');
  expect(Object.keys(score.reasons[0])).toEqual(expect.arrayContaining(['p', 'pAdjusted']));
});
