import { describe, expect, test } from 'vitest';
import type { ImportOptions, StatedTarget } from '../../shared/imports/options.ts';
import { Refusal } from '../../shared/languages/refusal.ts';
import type { Metric } from '../../shared/metrics/bands.ts';
import { buildReport } from '../../shared/reports/build.ts';
import { imported, refusalOf } from '../imports/import-text.ts';
import { answers, csv, EASE, repeat, report, stated } from './responses.ts';

const target = (value: number, metric?: Metric): StatedTarget => ({ metric, value, inPercent: false });

describe('a score in the report', () => {
  test('is that of the answers, with bands, shares and a distribution that add up', () => {
    const score = report([...answers, { score: '' }, { score: '9' }, { score: 'n/a' }]);
    expect(score).toMatchObject({
      metric: 'ces',
      method: 'mean',
      scale: '1-7',
      direction: 'ease',
      directionAssumed: false,
      n: 80,
      value: 4.625,
      positiveShare: 50,
      neutralShare: 18.75,
      negativeShare: 31.25,
      intervalMethod: 't',
      neutralLine: 4,
      goodMean: 6,
      excluded: { blank: 1, outOfRange: 1, text: 1 },
    });
    expect(score.low).toBeLessThan(4.625);
    expect(score.high).toBeGreaterThan(4.625);
    expect(score.distribution.map(({ count }) => count)).toEqual([0, 25, 0, 15, 10, 0, 30]);
    expect(score.distribution.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 10);
    expect(score.distribution.map(({ band }) => band)).toEqual([
      ...['negative', 'negative', 'negative', 'neutral', 'positive', 'positive', 'positive'],
    ]);
    expect(score.readings[0]).toMatch(/^CES 4\.6[23] /);
  });

  test('takes the method and the confidence that are stated', () => {
    const percent = report(answers, { method: 'percent', confidence: 0.9 });
    expect(percent).toMatchObject({ method: 'percent', value: 50, confidence: 0.9, intervalMethod: 'Wilson' });
    expect([percent.neutralLine, percent.goodMean]).toEqual([undefined, undefined]);
    expect(report(answers, { method: 'net' })).toMatchObject({ value: 18.75, intervalMethod: 'adjusted Wald' });
  });

  test('of equal answers has no interval and says so', () => {
    const score = report(repeat(12, { score: '6' }));
    expect(score).toMatchObject({ value: 6, low: null, high: null, degenerate: true });
    expect(score.readings.join(' ')).toContain('Every answer is 6');
  });

  test('without any answer is an error, never 0', () => {
    expect(() => report(repeat(12, { score: 'n/a' }))).toThrow(Refusal);
  });

  test('is the same in an effort scale whose bands are its own', () => {
    const effort = report(answers, { direction: 'effort', method: 'percent' });
    expect(effort).toMatchObject({ direction: 'effort', value: 31.25 });
    expect(effort.bands?.positive).toEqual([1, 2, 3]);
  });
});

describe('segments', () => {
  test('are each set against the rest, largest first, blanks under their own name', () => {
    const { segments, breakdowns } = report([...answers, ...repeat(3, { score: '4' })], { by: ['Channel'] });
    expect(segments.map(({ segment, n, tooFew }) => [segment, n, tooFew])).toEqual([
      ['chat', 40, false],
      ['mail', 40, false],
      ['(blank)', 3, true],
    ]);
    expect(segments[0]).toMatchObject({ value: 6.5 });
    expect(segments[0]!.difference).toBeGreaterThan(3);
    expect(segments[0]!.pAdjusted).toBeLessThan(0.001);
    expect(breakdowns[0]).toMatchObject({ column: 'Channel', segments });
  });

  test('sum up to the whole', () => {
    const score = report(answers, { by: ['Channel'] });
    expect(score.segments.reduce((sum, { n }) => sum + n, 0)).toBe(score.n);
    const pooled = score.segments.reduce((sum, { n, value }) => sum + n * value!, 0) / score.n;
    expect(pooled).toBeCloseTo(score.value!, 12);
  });

  test('in which every cell was set aside are there without a value', () => {
    const { segments } = report([...answers, ...repeat(2, { score: '', channel: 'fax' })], { by: ['Channel'] });
    const fax = segments.find(({ segment }) => segment === 'fax');
    if (fax) expect(fax).toMatchObject({ value: null, n: 0, difference: null, p: null });
  });
});

describe('periods', () => {
  const months = (...counts: number[]) =>
    counts.flatMap((n, at) =>
      repeat(n, { score: String((at % 7) + 1), date: `2024-${String(at + 1).padStart(2, '0')}-15` }),
    );

  test('without answers are a gap, not a zero', () => {
    const { period, periods, trend } = report(months(3, 0, 4), { period: 'month' });
    expect(period).toBe('month');
    expect(periods.map(({ period: name, n, value }) => [name, n, value])).toEqual([
      ['2024-01', 3, 1],
      ['2024-02', 0, null],
      ['2024-03', 4, 3],
    ]);
    expect(trend).toMatchObject({ direction: 'too few periods', slope: null });
  });

  test('have a trend and limits from eight on', () => {
    const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((at) => [
      ...repeat(10 + 4 * at, { score: '6', date: `2024-${String(at).padStart(2, '0')}-10` }),
      ...repeat(60 - 4 * at, { score: '4', date: `2024-${String(at).padStart(2, '0')}-10` }),
    ]);
    const { trend, periods } = report(rising, { period: 'month' });
    expect(trend).toMatchObject({ direction: 'increasing', limits: 'xmr' });
    expect(periods.every(({ lowerLimit, upperLimit }) => lowerLimit! < upperLimit!)).toBe(true);
    expect([periods[0]!.outside, periods[4]!.outside, periods[9]!.outside]).toEqual(['below', null, 'above']);
    expect(periods[0]!.value).toBeLessThan(periods[0]!.lowerLimit!);
  });

  test('are those that fit the dates unless they are stated', () => {
    expect(report(months(3, 3)).period).toBe('week');
    expect(report(months(3, 3, 3, 3, 3, 3)).period).toBe('month');
    expect(report(months(3, 3), { period: 'quarter' }).periods.map(({ period }) => period)).toEqual(['2024-Q1']);
  });

  test('leave out answers without a date, and say how many', () => {
    const score = report([...months(3, 3, 3), ...repeat(2, { score: '7', date: '' })], { period: 'month' });
    expect(score.n).toBe(11);
    expect(score.periods.reduce((sum, { n }) => sum + n, 0)).toBe(9);
    expect(score.warnings.map(({ code }) => code)).toContain('undated');
  });

  test('cannot be had without dates', () => {
    expect(() => report(answers, { period: 'month' })).toThrow(/--date/);
    expect(report(answers).periods).toEqual([]);
  });
});

describe('target, reasons, drivers and response', () => {
  test('a target is read in the units of the score', () => {
    expect(report(answers, { targets: [target(6)] }).target).toMatchObject({
      target: 6,
      read: '6 as a mean',
      outcome: 'worse',
    });
    expect(report(answers, { method: 'percent', targets: [target(10)] }).target).toMatchObject({ outcome: 'better' });
    expect(() => report(answers, { targets: [target(80)] })).toThrow(/cannot be reached/);
  });

  test('a target of several metrics is asked for each, and told where there is nothing to set it against', () => {
    const read = imported(
      `How easy was it? (1-7),nps,csat (1-5)\n${Array.from({ length: 40 }, (_, at) => `${1 + (at % 7)},${at % 11},${1 + (at % 5)}`).join('\n')}\n`,
    );
    const of = (...targets: StatedTarget[]) => buildReport(read, { targets }).scores.map((one) => one.target?.target);
    expect(of(target(5.5, 'ces'), target(40, 'nps'))).toEqual([5.5, 40, undefined]);
    const refusal = refusalOf(() => of(target(5.5)));
    expect([refusal?.code, refusal?.decide, refusal?.params.option]).toEqual(['targetOfOne', true, '--metric']);
    const ces = imported('How easy was it? (1-7)\n5\n6\n3\n');
    const none = refusalOf(() => buildReport(ces, { targets: [target(40, 'nps')] }));
    expect([none?.code, none?.decide]).toEqual(['targetOfNone', false]);
  });

  test('a low target of a percentage may be meant for a mean, unless it has its sign', () => {
    const codes = (one: StatedTarget) =>
      report(answers, { method: 'percent', targets: [one] }).warnings.map(({ code }) => code);
    expect(codes(target(4.2))).toContain('targetLow');
    expect(codes({ ...target(4.2), inPercent: true })).not.toContain('targetLow');
    expect(codes(target(0.8))).not.toContain('targetLow');
    expect(codes(target(80))).not.toContain('targetLow');
    expect(report(answers, { targets: [target(4.2)] }).warnings.map(({ code }) => code)).not.toContain('targetLow');
  });

  test('reasons are split, counted, and each gap is with minus without', () => {
    const named = [
      ...repeat(20, { score: '2', reason: 'slow; rude' }),
      ...repeat(20, { score: '3', reason: 'slow' }),
      ...repeat(10, { score: '6', reason: 'price' }),
      ...repeat(10, { score: '6', reason: '' }),
      ...repeat(20, { score: '7' }),
    ];
    const { reasons, value } = report(named, { reasons: 'Reason' });
    expect(value).toBe(4.5);
    expect(reasons.map(({ reason, count, vital }) => [reason, count, vital])).toEqual([
      ['slow', 40, true],
      ['rude', 20, true],
      ['price', 10, false],
    ]);
    expect(reasons[0]).toMatchObject({ cumulative: (100 * 40) / 70, gap: -4 });
    expect(reasons[0]!.gapLow).toBeLessThan(-4);
    expect(reasons[0]!.gapHigh).toBeGreaterThan(-4);
    expect(reasons[2]!.cumulative).toBe(100);
    expect(reasons[1]!.gap).toBeCloseTo(2 - (3 + 6 + 7) / 3, 12);
  });

  test('drivers are explained by column', () => {
    const rated = [
      ...repeat(10, { score: '2', speed: '1' }),
      ...repeat(10, { score: '4', speed: '3' }),
      ...repeat(10, { score: '7', speed: '5' }),
      ...repeat(5, { score: '5', speed: '' }),
    ];
    const { drivers } = report(rated, { drivers: ['Speed'] });
    expect(drivers).toMatchObject({ n: 30, drivers: [{ column: 'Speed', importance: 100 }] });
    expect(drivers!.drivers[0]!.pearson).toBeGreaterThan(0.9);
    expect(report(rated).drivers).toBeNull();
  });

  test('the response rate is answers of those asked', () => {
    expect(report(answers, { sent: 1000 }).responseRate).toMatchObject({
      value: 8,
      n: 80,
      sent: 1000,
      lowResponse: true,
    });
    expect(report(answers, { sent: 160 }).responseRate).toMatchObject({ value: 50, lowResponse: false });
    expect(report(answers).responseRate).toBeNull();
  });
});

test('answers asked for by agents stay apart from none, in periods, reasons and comparisons', () => {
  const dated = answers.map((one, at) => ({ ...one, reason: 'slow', date: `2024-0${(at % 3) + 1}-10` }));
  const options: ImportOptions = { ...stated, by: ['Channel'], reasons: 'Reason', before: 19770 };
  const file = imported(csv(dated), { options });
  const byAgent = <K>(tallies: ReadonlyMap<K, ImportedTally>) =>
    new Map([...tallies].map(([key, tally]) => [key, { ...tally, askedBy: 'agent' as const }]));
  const asked = file.answers.map((one) => ({
    ...one,
    total: { ...one.total, askedBy: 'agent' as const },
    days: byAgent(one.days),
    segments: new Map([...one.segments].map(([at, groups]) => [at, byAgent(groups)])),
  }));
  const built = buildReport({ ...file, answers: asked }, { period: 'month' });
  expect(built.scores[0]).toMatchObject({ askedBy: 'agent', n: 80, comparison: { method: "Welch's t" } });
});

type ImportedTally = ReturnType<typeof imported>['answers'][number]['total'];

test('the report says what the file was', () => {
  const built = buildReport(imported(csv(answers), { options: stated }));
  expect(built).toMatchObject({ file: 'survey.csv', format: 'CSV', rows: 80, delimiter: ',' });
  expect(built.columns.map(({ name }) => name)).toContain(EASE);
});

test('a column that somebody names as the date and that holds none is told', () => {
  const { warnings, periods } = report(answers, { date: 'Channel' });
  expect(periods).toEqual([]);
  expect(warnings).toContainEqual(expect.objectContaining({ code: 'undated', params: { count: 80 } }));
});
