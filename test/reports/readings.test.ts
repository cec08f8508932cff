import { describe, expect, test } from 'vitest';
import { en } from '../../shared/languages/en/words.ts';
import { pl } from '../../shared/languages/pl/words.ts';
import type { SegmentReport } from '../../shared/metrics/score-segments.ts';
import { readingsOf, targetReading } from '../../shared/reports/readings.ts';
import type { ComparisonReport, ScoreReport, TargetReport } from '../../shared/reports/report.ts';
import { easeScore, fullScore } from '../cli/report-fixtures.ts';

const read = (over: Partial<ScoreReport>): readonly string[] => readingsOf(easeScore({ excluded: {}, ...over }));
const side = (name: string, value: number | null, n: number) => ({ name, value, low: null, high: null, n });
const comparison = (over: Partial<ComparisonReport>): ComparisonReport => ({
  kind: 'groups',
  column: 'Quarter',
  a: side('Q1', 50, 400),
  b: side('Q2', 52, 400),
  difference: 2,
  low: -3,
  high: 7,
  p: 0.4,
  method: 'adjusted Wald z',
  ...over,
});
const nps = { metric: 'nps', method: 'net', value: 52, low: 42, high: 60, n: 300 } as const;

describe('the number', () => {
  test('comes first, with its range, its confidence and its n', () => {
    expect(read({})[0]).toBe('CES 5.43 (5.30 to 5.56, 95 % confidence), n = 398.');
    expect(read(nps)[0]).toBe('NPS 52 (42 to 60, 95 % confidence), n = 300.');
  });

  test.each([
    [0.95, '95 %'],
    [0.9, '90 %'],
    [0.57, '57 %'],
    [0.999, '99.9 %'],
    [0.9999, '99.99 %'],
    [0.9545, '95.45 %'],
  ])('a confidence of %d is printed as %s: never more than was asked for', (confidence, text) => {
    expect(read({ confidence })[0]).toContain(`, ${text} confidence)`);
  });

  test('without an interval says that there is none', () => {
    expect(read({ low: null, high: null, value: 5, n: 1, degenerate: true })[0]).toBe(
      'CES 5.00, n = 1: no interval can be given.',
    );
  });

  test('that does not exist says nothing', () => {
    expect(read({ value: null, n: 0 })).toEqual([]);
  });
});

describe('what can be concluded', () => {
  test('nothing from fewer than ten answers', () => {
    expect(read({ n: 9 })).toContain('Too few answers to say anything (n = 9; 10 are needed).');
    expect(read({ n: 10 }).join(' ')).not.toContain('Too few answers');
  });

  test('equal answers are named, one answer is not called equal', () => {
    expect(read({ degenerate: true, value: 6, low: null, high: null, n: 40 })).toContain(
      'Every answer is 6, so the mean has no interval: it would claim certainty. The share that answers so is 100 % (91 to 100, Wilson).',
    );
    expect(read({ degenerate: true, value: 6, low: null, high: null, n: 1 }).join(' ')).not.toContain('Every answer');
  });

  test('a high effort mean is hard; a share or net of it is not', () => {
    expect(read({ direction: 'effort' })).toContain(en.readings.higherIsHarder);
    expect(read({ direction: 'effort', method: 'net' })).not.toContain(en.readings.higherIsHarder);
    expect(read({})).not.toContain(en.readings.higherIsHarder);
  });

  test('bands are named as the metric names them, without a neutral one where there is none', () => {
    expect(read({})).toContain('78 % easy, 10 % neutral, 12 % hard.');
    expect(
      read({
        metric: 'csat',
        method: 'percent',
        bands: { positive: [1], neutral: [], negative: [0] },
        positiveShare: 80,
        neutralShare: 0,
        negativeShare: 20,
      }),
    ).toContain('80 % satisfied, 20 % dissatisfied.');
    expect(read({ positiveShare: null }).join(' ')).not.toContain('easy,');
  });

  test('what was set aside is counted with its reasons', () => {
    expect(read({ excluded: { blank: 9, outOfRange: 1, spam: 2 }, n: 88 })).toContain(
      'Set aside: 12 of 100 rows (blank 9, off the scale 1, spam 2).',
    );
    expect(read({ excluded: {} }).join(' ')).not.toContain('Set aside');
  });
});

describe('a target', () => {
  const target = (outcome: TargetReport['outcome']) =>
    read({ target: { target: 5.5, read: '5.5 as a mean', outcome, p: 0.01, method: 't' } }).join(' ');

  const share = { target: 80, read: '80 percent', outcome: 'worse', p: 0.01, method: 'exact binomial' } as const;

  test('is not spoken of where there is none', () => {
    expect(targetReading({ method: 'mean', target: null })).toBeUndefined();
  });

  test('carries the unit of its score', () => {
    expect(targetReading({ method: 'percent', target: share })).toBe('Worse than the target of 80 %.');
    expect(targetReading({ method: 'percent', target: share }, pl)).toContain('80%');
    expect(targetReading({ method: 'net', target: share })).toBe('Worse than the target of 80.');
  });

  test('is met, missed, or cannot be told apart from', () => {
    expect(target('better')).toContain('Better than the target of 5.5.');
    expect(target('worse')).toContain('Worse than the target of 5.5.');
    expect(target('cannot tell')).toContain('Cannot be told apart from the target of 5.5.');
  });

  test('is not said to be met or missed where nothing was tested', () => {
    expect(target('not tested')).toContain('The target of 5.5 was not tested: all answers are the same.');
  });

  test('is not judged from fewer than ten answers', () => {
    expect(target('too few')).toContain('Too few answers to judge the target of 5.5.');
  });
});

describe('segments', () => {
  const segment = (name: string, pAdjusted: number | null, tooFew = false): SegmentReport => ({
    segment: name,
    value: 5,
    low: 4,
    high: 6,
    n: tooFew ? 4 : 40,
    excluded: {},
    counts: [],
    tooFew,
    difference: 0.5,
    p: pAdjusted,
    pAdjusted,
  });
  const told = (...segments: SegmentReport[]) => read({ breakdowns: [{ column: 'Channel', segments }] }).join(' ');

  test('that differ after correction are named, those with too few answers are not', () => {
    const text = told(segment('chat', 0.01), segment('mail', 0.2), segment('fax', 0.001, true));
    expect(text).toContain('By Channel, different from the rest after correction for 3 comparisons: chat.');
    expect(text).not.toMatch(/mail|fax/);
  });

  test('with too few answers are not said to be alike', () => {
    expect(told(segment('chat', 0.6, true), segment('mail', 0.6, true))).not.toContain('By Channel');
  });

  test('that do not differ are said not to', () => {
    expect(told(segment('chat', 0.06), segment('mail', 0.06))).toContain('By Channel: no segment can be told apart');
  });

  test('of which at most one was tested are passed over', () => {
    expect(told(segment('chat', 0.001), segment('mail', null))).not.toContain('segment');
  });

  test('beyond six are not all named', () => {
    const many = Array.from({ length: 8 }, (_, at) => segment(`s${at}`, 0.001));
    expect(told(...many)).toContain(': s0, s1, s2, s3, s4, s5, ….');
  });
});

describe('reasons, drivers and response', () => {
  const reason = (name: string, cumulative: number, vital: boolean) => ({
    reason: name,
    count: 10,
    share: 50,
    cumulative,
    vital,
    gap: null,
    gapLow: null,
    gapHigh: null,
    p: null,
    pAdjusted: null,
    tooFew: false,
  });

  test('the vital few are counted and named', () => {
    expect(
      read({ reasons: [reason('slow', 60, true), reason('rude', 85, true), reason('price', 100, false)] }),
    ).toContain('2 of 3 reasons make up 85 % of what is named: slow, rude.');
    const many = Array.from({ length: 8 }, (_, at) => reason(`r${at}`, 10 * at, true));
    expect(read({ reasons: many }).join(' ')).toContain(
      '8 of 8 reasons make up 70 % of what is named: r0, r1, r2, r3, r4, r5, ….',
    );
  });

  test('the rating that explains most is called an association', () => {
    const driver = (column: string, importance: number | null) => ({
      ...{ column, n: 50, pearson: 0.5, pearsonP: 0.01, spearman: 0.5, spearmanP: 0.01, importance },
    });
    const drivers = { drivers: [driver('price', 20), driver('speed', 80)], n: 50, rSquared: 0.614 };
    expect(read({ drivers }).join(' ')).toMatch(/^.*speed goes along most .* 80 % .*R² 0\.61.*association/);
    expect(read({ drivers: { ...drivers, drivers: [driver('price', null)], rSquared: null } }).join(' ')).not.toContain(
      'goes along',
    );
  });

  test('a low response rate is said to leave out the others', () => {
    const rate = (lowResponse: boolean) =>
      read({ responseRate: { value: 7.5, low: 5.3, high: 10.5, n: 30, sent: 400, lowResponse } }).join(' ');
    expect(rate(false)).toContain('Response rate 8 % (5 to 11): 30 of 400 asked.');
    expect(rate(true)).toContain('Only 8 % of those asked answered');
  });
});

describe('a share that is nearly all or nearly none', () => {
  test('of a band is told as it is in the table beside it', () => {
    const csat = {
      metric: 'csat',
      method: 'percent',
      positiveShare: 99.8,
      neutralShare: 0,
      negativeShare: 0.2,
    } as const;
    expect(read({ ...csat, n: 500 })).toContain('>99 % satisfied, 0 % neutral, <1 % dissatisfied.');
  });

  test('of what the ratings explain, of reasons and of those asked as well', () => {
    const driver = { column: 'speed', n: 50, pearson: 0.5, pearsonP: 0.01, spearman: 0.5, spearmanP: 0.01 };
    const text = read({
      drivers: { drivers: [{ ...driver, importance: 99.7 }], n: 50, rSquared: 0.6 },
      responseRate: { value: 0.2, low: 0.1, high: 0.4, n: 10, sent: 5000, lowResponse: true },
    }).join(' ');
    expect(text).toContain('speed goes along most with the score: >99 %');
    expect(text).toContain('Only <1 % of those asked answered');
  });

  test('of equal answers does not end at all of them twice', () => {
    expect(read({ n: 1000, value: 5, degenerate: true }).join(' ')).toContain('is 100 % (>99 to 100, Wilson)');
  });
});

test('another language is said in its words', () => {
  const words = { ...en, metricShort: { ...en.metricShort, ces: 'KAS' } };
  expect(readingsOf(easeScore(), words)[0]).toMatch(/^KAS 5\.43/);
});

test('no sentence is left with a place that was not filled in', () => {
  const all = read({
    ...nps,
    comparison: comparison({}),
    target: { target: 40, read: '', outcome: 'better', p: 0.1, method: '' },
    trend: { period: 'week', direction: 'no trend', slope: 0, p: 0.5, centre: 1, limits: 'xmr' },
    excluded: { blank: 1 },
  });
  expect(all.length).toBeGreaterThan(4);
  expect(all.filter((sentence) => /\{\w+\}/.test(sentence))).toEqual([]);
});

test('numbers and periods are written as the reader asks', () => {
  const comma = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');
  const readings = readingsOf(fullScore(), undefined, comma, (name) => `<${name}>`);
  expect(readings[0]).toContain('41,4 (37,4 to 45,2, 95 % confidence), n = 1412');
  expect(readings.join(' ')).toContain('<2025-09> stands outside');
  expect(readings.join(' ')).toContain('p = 0,002');
});
