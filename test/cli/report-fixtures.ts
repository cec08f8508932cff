import { evidence } from '#shared/languages/evidence.ts';
import { warn } from '#shared/languages/warning.ts';
import type { PeriodReport } from '#shared/metrics/score-periods.ts';
import type { SegmentReport } from '#shared/metrics/score-segments.ts';
import type { DistributionPoint, Report, ScoreReport } from '#shared/reports/report.ts';

/** A score of 398 answers on 1–7 with nothing asked for besides. */
export function easeScore(over: Partial<ScoreReport> = {}): ScoreReport {
  return {
    metric: 'ces',
    method: 'mean',
    scale: '1-7',
    scaleAssumed: false,
    direction: 'ease',
    directionAssumed: true,
    bands: { positive: [5, 6, 7], neutral: [4], negative: [1, 2, 3] },
    askedBy: 'unknown',
    column: 'How easy was it to handle your request? (1-7)',
    evidence: [evidence('headerSpeaks', { what: 'ces' })],
    value: 5.4271,
    low: 5.2954,
    high: 5.5588,
    n: 398,
    confidence: 0.95,
    intervalMethod: 't',
    degenerate: false,
    excluded: { blank: 9, duplicate: 2, outOfRange: 1 },
    distribution: points([12, 14, 22, 38, 82, 130, 100], 1, (point) =>
      point > 4 ? 'positive' : point < 4 ? 'negative' : 'neutral',
    ),
    positiveShare: 78.39,
    neutralShare: 9.55,
    negativeShare: 12.06,
    segments: [],
    breakdowns: [],
    period: null,
    periods: [],
    trend: null,
    comparison: null,
    target: null,
    reasons: [],
    drivers: null,
    responseRate: null,
    warnings: [],
    readings: [],
    ...over,
  };
}

/** An NPS of 1,412 answers with Polish labels, thirty segments, two years of months and everything else a report can hold. */
export function fullScore(over: Partial<ScoreReport> = {}): ScoreReport {
  const segments = Array.from({ length: 30 }, (_, at) => segment(at));
  return easeScore({
    metric: 'nps',
    method: 'net',
    scale: '0-10',
    direction: 'high is good',
    directionAssumed: false,
    bands: { positive: [9, 10], neutral: [7, 8], negative: [0, 1, 2, 3, 4, 5, 6] },
    column: 'Jak bardzo prawdopodobne jest, że polecisz naszą firmę znajomym lub współpracownikom z innych działów?',
    value: 41.36,
    low: 37.4,
    high: 45.2,
    n: 1412,
    intervalMethod: 'adjusted Wald',
    excluded: { blank: 120, text: 14, outOfRange: 2, duplicate: 31, partial: 7 },
    distribution: points([9, 3, 8, 11, 14, 62, 71, 154, 252, 388, 440], 0, (point) =>
      point > 8 ? 'positive' : point > 6 ? 'neutral' : 'negative',
    ),
    positiveShare: 58.64,
    neutralShare: 28.75,
    negativeShare: 12.61,
    segments,
    breakdowns: [{ column: 'Dział', segments }],
    period: 'month',
    periods: Array.from({ length: 24 }, (_, at) => month(at)),
    trend: { period: 'month', direction: 'increasing', slope: 0.412, p: 0.0021, centre: 40.2, limits: 'laney' },
    comparison: {
      kind: 'groups',
      column: 'Kanał',
      a: { name: 'E-mail', value: 38.2, low: 32.1, high: 44.4, n: 512 },
      b: { name: 'Czat', value: 46.9, low: 41.8, high: 52.1, n: 700 },
      difference: 8.7,
      low: 0.7,
      high: 16.7,
      p: 0.0331,
      method: 'adjusted Wald',
    },
    target: { target: 40, read: '40 points', outcome: 'cannot tell', p: 0.49, method: 'adjusted Wald z' },
    reasons: [
      {
        reason: 'Długi czas oczekiwania na odpowiedź konsultanta',
        count: 210,
        share: 38.2,
        cumulative: 38.2,
        vital: true,
        gap: -31.2,
        gapLow: -40.1,
        gapHigh: -22.3,
        p: 0.00001,
        pAdjusted: 0.00001,
        tooFew: false,
      },
      {
        reason: 'Przekierowania',
        count: 140,
        share: 25.5,
        cumulative: 63.7,
        vital: true,
        gap: -12.4,
        gapLow: -22,
        gapHigh: -2.8,
        p: 0.011,
        pAdjusted: 0.011,
        tooFew: false,
      },
      {
        reason: 'Cena',
        count: 100,
        share: 18.2,
        cumulative: 81.9,
        vital: true,
        gap: 1.2,
        gapLow: -9,
        gapHigh: 11.4,
        p: 0.82,
        pAdjusted: 0.82,
        tooFew: false,
      },
      {
        reason: 'עברית',
        count: 8,
        share: 1.4,
        cumulative: 100,
        vital: false,
        gap: null,
        gapLow: null,
        gapHigh: null,
        p: null,
        pAdjusted: null,
        tooFew: true,
      },
    ],
    drivers: {
      n: 1200,
      rSquared: 0.472,
      drivers: [
        {
          column: 'Szybkość',
          n: 1200,
          pearson: 0.61,
          pearsonP: 0.00001,
          spearman: 0.58,
          spearmanP: 0.00001,
          importance: 62.1,
        },
        {
          column: 'Uprzejmość konsultanta',
          n: 1200,
          pearson: -0.08,
          pearsonP: 0.062,
          spearman: -0.04,
          spearmanP: 0.34,
          importance: 37.9,
        },
      ],
    },
    responseRate: { sent: 18000, n: 1412, value: 7.84, low: 7.46, high: 8.25, lowResponse: true },
    warnings: [warn('scaleMismatch', { share: 7, column: 'Ocena', scale: '0-10', texts: '"11", "12"' })],
    readings: [
      'NPS is 41.4 (37.4 to 45.2): cannot be told apart from the target of 40.',
      'Czat is higher than E-mail by 8.7 points (0.7 to 16.7), and chance alone would seldom give such a difference.',
    ],
    ...over,
  });
}

/** A report of the given scores. */
export function reportOf(scores: readonly ScoreReport[], over: Partial<Report> = {}): Report {
  return {
    file: 'answers.csv',
    format: 'CSV',
    rows: 412,
    encoding: 'utf-8',
    delimiter: ',',
    rowsSetAside: { duplicate: 2 },
    warnings: [],
    columns: [],
    emptyScores: [],
    scores,
    ...over,
  };
}

function points(
  counts: readonly number[],
  low: number,
  bandOf: (point: number) => DistributionPoint['band'],
): DistributionPoint[] {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, at) => ({ point: low + at, count, share: (100 * count) / n, band: bandOf(low + at) }));
}

const DEPARTMENTS = [
  'Obsługa klienta indywidualnego i biznesowego',
  'Zwroty',
  'Księgowość',
  'Sprzedaż',
  '客服中心',
  'خدمة العملاء',
];

function segment(at: number): SegmentReport {
  const n = at < 27 ? 130 - 4 * at : 30 - at;
  const value = 41 + 12 * Math.sin(at * 1.7);
  const half = 200 / Math.sqrt(n);
  const tooFew = n < 10;
  return {
    segment: DEPARTMENTS[at] ?? `Zespół ${at}`,
    value,
    low: value - half,
    high: Math.min(100, value + half),
    n,
    excluded: {},
    counts: [9, 3, 8, 11, 14, 62, 71, 154, 252, 388, 440].map((count) => Math.round((count * n) / 1412)),
    tooFew,
    difference: tooFew ? null : value - 41.36,
    p: tooFew ? null : Math.exp(-Math.abs(value - 41.36) / 2),
    pAdjusted: tooFew ? null : Math.min(1, 2 * Math.exp(-Math.abs(value - 41.36) / 2)),
  };
}

function month(at: number): PeriodReport {
  const n = at === 7 ? 0 : 59;
  const value = n === 0 ? null : 34 + at * 0.5 + 4 * Math.sin(at * 2.1) + (at === 20 ? 22 : 0);
  return {
    period: `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    value,
    low: value === null ? null : value - 18,
    high: value === null ? null : value + 17,
    n,
    excluded: {},
    tooFew: n > 0 && n < 10,
    lowerLimit: 22,
    upperLimit: 58,
    outside: at === 20 ? 'above' : null,
  };
}
