import { beforeAll, describe, expect, test } from 'vitest';
import { dateInZone } from '../../workbench/host/cell-date.ts';
import { type BuiltScript, builtCode, loadScript } from './built-script.ts';

let script: BuiltScript;
beforeAll(async () => {
  script = loadScript(await builtCode());
});

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const times = (count: number, cell: unknown): unknown[] => Array<unknown>(count).fill(cell);
const day = (d: number): Date => dateInZone(`2026-01-${String(d).padStart(2, '0')}`, 'America/New_York');
/** A sheet with ids, dates, a channel, answers and comments, as A:Z hands it over. */
const sheet = (header: boolean): unknown[][] =>
  [
    ...(header ? [['id', 'date', 'channel', 'CES', 'comment']] : []),
    ...Array.from({ length: 50 }, (_, at) => [5000 + at, day(1 + (at % 28)), 'mail', 1 + (at % 7), `Comment ${at}`]),
    ...times(900, ['', '', '', '', '']),
  ] as unknown[][];

describe('each is told in a sentence that begins with the function’s name', () => {
  test.each<[string, string, unknown[], string | RegExp]>([
    [
      'a scale nobody knows, with near ones',
      'CES',
      [column(4), '1-6'],
      /^CES: there is no scale "1-6"\. Near it: 1-5, 1-7, 1-10/,
    ],
    [
      'a method nobody knows, with the known ones',
      'CES',
      [column(4), '1-5', 'median'],
      'CES: there is no method "median". Choose one of "mean", "percent", "net".',
    ],
    [
      'a method in the place of the scale',
      'CES',
      [column(4), 'percent'],
      /^CES: "percent" is a method and stands after the scale/,
    ],
    [
      'a scale that became a date',
      'CES',
      [column(4), new Date(0)],
      /^CES: the scale arrived as a date\. Write it in quotes/,
    ],
    [
      'a period nobody knows',
      'CES_TREND',
      [column(day(1)), column(4), 'day'],
      /^CES_TREND: there is no period "day"\. Choose one of "week", "month"/,
    ],
    ['a metric nobody knows', 'DRIVERS', [column(4), column('slow'), 'CLI'], /^DRIVERS: there is no metric "CLI"/],
    [
      'a confidence that is none',
      'NPS_INTERVAL',
      [column(9, 3), 'high'],
      /^NPS_INTERVAL: cannot read confidence "high": write 95, 0\.95 or 95 %/,
    ],
    [
      'percent without a scale',
      'CES',
      [column(4), '', 'percent'],
      /^CES: say on which scale .* the percent needs it\.$/,
    ],
    ['net without a scale', 'CES', [column(4), '', 'net'], /^CES: say on which scale/],
    [
      'CSAT of numbers without a scale',
      'CSAT',
      [column(5, 4)],
      /^CSAT: say on which scale the answers were given, such as "1-5"/,
    ],
    [
      'an empty range',
      'CES',
      [column('', '', '  '), '1-7'],
      'CES: no answer between 1 and 7 in this range: it is empty.',
    ],
    ['an empty cell', 'NPS', [''], 'NPS: no answer between 0 and 10 in this range: it is empty.'],
    [
      'a range of text',
      'CES',
      [column('good service', 'slow', ''), '1-7'],
      'CES: no answer between 1 and 7 in this range; it holds "good service", "slow" (not readable as an answer 2). Check the range and the scale.',
    ],
    [
      'error cells only',
      'CES',
      [column('#N/A', '#REF!'), '1-7'],
      /^CES: no answer between 1 and 7 in this range; it holds "#N\/A", "#REF!"/,
    ],
    ['ticked boxes', 'CES', [column(true, false), '1-5'], /^CES: no answer .* \(ticked boxes 2\)/],
    ['dates for answers', 'NPS', [column(day(1), day(2))], /^NPS: no answer .* it holds dates \(dates 2\)/],
    [
      'too many numbers off the scale, when none was stated',
      'CES',
      [column(...times(18, 5), 55, 70)],
      'CES: 10 % of the numbers are off the scale 1-10 (55, 70). State the scale, or choose the cells that hold the answers.',
    ],
    [
      'percentages taken for NPS answers',
      'NPS',
      [column(9, 10, 95, 80)],
      /^NPS: 50 % of the numbers are off the scale 0-10 \(95, 80\)\. .*NPS_SUMMARY scores them with a warning/,
    ],
    [
      'words and numbers without a scale',
      'CES',
      [column(5, 5, 5, 5, 'Very easy')],
      /^CES: some answers are words and some are numbers: state the scale/,
    ],
    [
      'ranges of different height',
      'CES_TREND',
      [column(day(1), day(2)), column(4, 5, 4)],
      'CES_TREND: the ranges differ in height (dates: 2, answers: 3 rows). Let both begin and end in the same row.',
    ],
    [
      'segments of different height',
      'NPS_BY',
      [column('a'), column(4, 5)],
      /^NPS_BY: the ranges differ in height \(segments: 1, answers: 2 rows\)/,
    ],
    [
      'reasons of different height',
      'DRIVERS',
      [column(4, 5), column('a', 'b', 'c')],
      /^DRIVERS: the ranges differ in height \(answers: 2, reasons: 3 rows\)/,
    ],
    [
      'counts of different height',
      'CES_COUNTS',
      [column(5, 4), column(1), '1-5'],
      /^CES_COUNTS: the ranges differ in height \(points: 2, counts: 1 rows\)/,
    ],
    [
      'two columns of dates',
      'CES_TREND',
      [
        [
          [day(1), day(1)],
          [day(2), day(2)],
        ],
        column(4, 5),
      ],
      /^CES_TREND: the range for dates has 2 columns\. Give one column/,
    ],
    [
      'dates as text, day or month first',
      'CES_TREND',
      [column('13/01/2026', '02/01/2026'), column(4, 5), 'month', '1-5'],
      /^CES_TREND: the dates are text \("13\/01\/2026"\), and day and month could be mixed up\. Set File › Settings › Locale/,
    ],
    [
      'some dates as text, others not',
      'CES_TREND',
      [column(day(1), '13/01/2026'), column(4, 5), 'month', '1-5'],
      /^CES_TREND: the dates are text/,
    ],
    [
      'words for dates',
      'NPS_TREND',
      [column('soon', 'later'), column(9, 8)],
      /^NPS_TREND: there is no date in the range for dates: it holds text such as "soon"/,
    ],
    [
      'answers where the dates should be',
      'CES_TREND',
      [column(4, 5), column(day(1), day(2)), 'month', '1-5'],
      /^CES_TREND: there is no date in the range for dates: it holds numbers such as 4/,
    ],
    [
      'times without a day',
      'CES_TREND',
      [column(new Date(Date.UTC(1899, 11, 30, 12))), column(4), 'month', '1-5'],
      /^CES_TREND: there is no date .* days before 1970/,
    ],
    [
      'a count that is none',
      'CES_COUNTS',
      [column(5, 4), column(40, -2), '1-5'],
      'CES_COUNTS: the count in row 2 is "-2": a count is a whole number, 0 or more.',
    ],
    [
      'an answer without its count',
      'CES_BY',
      [column('a', 'b'), column(5, 4), '1-5', 'mean', 95, column(40, '')],
      /^CES_BY: the count in row 2 is blank/,
    ],
    [
      'points without counts',
      'CES_COUNTS',
      [column(5, 4), '', '1-5'],
      /^CES_COUNTS: give the counts beside the points/,
    ],
    [
      'one side of a comparison empty',
      'CES_COMPARE',
      [column(4, 5), column('', ''), '1-5'],
      'CES_COMPARE: no answer between 1 and 5 in the second range (after).',
    ],
    [
      'one answer has no interval',
      'CES_INTERVAL',
      [column(4), '1-5'],
      'CES_INTERVAL: no interval can be given: there is only one answer. Collect more answers.',
    ],
    [
      'equal answers have none either',
      'CES_INTERVAL',
      [column(4, 4, 4), '1-5'],
      /^CES_INTERVAL: no interval can be given: all 3 answers are 4/,
    ],
    [
      'a whole sheet with headers',
      'CES',
      [sheet(true), '1-7'],
      /^CES: this range has 5 columns with headers of their own \("id", "date", "channel", …\)\. Give the column of one question/,
    ],
    [
      'a whole sheet without headers',
      'CES',
      [sheet(false), '1-7'],
      /^CES: this range has 5 columns, and only 50 of its 250 filled cells are answers/,
    ],
    ['a whole sheet, no scale', 'CES', [sheet(false)], /^CES: this range has 5 columns/],
    ['a whole sheet for its NPS', 'NPS_SUMMARY', [sheet(true)], /^NPS_SUMMARY: this range has 5 columns/],
    [
      'two questions side by side',
      'CES',
      [
        [
          ['CES', 'NPS'],
          [5, 9],
          [4, 10],
        ],
        '1-10',
      ],
      /^CES: this range has 2 columns with headers of their own \("CES", "NPS"\)/,
    ],
    [
      'a 1-5 column taken for NPS',
      'NPS',
      [column(...times(8, 5), 4, 3)],
      /^NPS: no answer is above 7: were they given on 1-5 or 1-7\?/,
    ],
    [
      'a sheet for one side of a comparison',
      'CES_COMPARE',
      [sheet(true), column(4, 5), '1-7'],
      /^CES_COMPARE: this range has 5 columns/,
    ],
    [
      'comments for segments',
      'CES_BY',
      [Array.from({ length: 3000 }, (_, at) => [`Text ${at}`]), column(...times(3000, 4)), '1-5'],
      /^CES_BY: the range for segments has more than 2000 different values \(such as "Text \d+"\)/,
    ],
    [
      'comments for reasons',
      'DRIVERS',
      [column(...times(800, 4)), Array.from({ length: 800 }, (_, at) => [`I waited ${at} minutes`]), 'CES', '1-5'],
      /^DRIVERS: the range for reasons holds 800 different texts: they are comments/,
    ],
    [
      'reasons without any',
      'DRIVERS',
      [column(4, 5), column('', ''), 'CES', '1-5'],
      /^DRIVERS: no answer has a reason beside it/,
    ],
    ['a group of no answer', 'NPS_GROUP', [column('n/a', 'soon')], /^NPS_GROUP: no answer between 0 and 10/],
    [
      'a population that is none',
      'SURVEY_SIZE',
      ['many', 5],
      /^SURVEY_SIZE: the population is "many": give how many people could be asked/,
    ],
    ['no margin', 'SURVEY_SIZE', [1000, ''], /^SURVEY_SIZE: say how exact the result is to be/],
    ['a margin over half', 'SURVEY_SIZE', [1000, 60], /^SURVEY_SIZE: cannot read margin 60/],
    [
      'a response rate of nothing',
      'SURVEY_SIZE',
      [1000, 5, 95, 'NPS', 0],
      /^SURVEY_SIZE: with a response rate of 0 nobody answers/,
    ],
  ])('%s', (_what, name, args, sentence) => {
    const said = script.sentence(name, ...args);
    if (typeof sentence === 'string') expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
  });
});

describe('numbers that run against their labels are refused, not scored silently', () => {
  const backwards = column('1 - Very easy', '2 - Easy', '5 - Very difficult', '1 - Very easy');
  test('on an ease scale, with what to write', () => {
    expect(script.sentence('CES', backwards, '1-5')).toBe(
      'CES: the numbers run against their labels: "1 - Very easy" is the best answer and "5 - Very difficult" the worst. Write the scale as "1-5 effort", where high is hard.',
    );
    expect(script.sentence('CES', backwards)).toMatch(/^CES: the numbers run against their labels/);
  });
  test('and scored when the scale says so', () => {
    expect(script.call('CES', backwards, '1-5 effort')).toBe(2.25);
  });
  test('in every function', () => {
    const days = column(day(1), day(2), day(3), day(4));
    for (const sentence of [
      script.sentence('CES_TREND', days, backwards, 'month', '1-5'),
      script.sentence('CES_BY', column('a', 'a', 'b', 'b'), backwards, '1-5'),
      script.sentence('CES_COMPARE', backwards, backwards, '1-5'),
      script.sentence('CES_SUMMARY', backwards, '1-5'),
      script.sentence('CES_COUNTS', backwards.slice(0, 3), column(4, 3, 2), '1-5'),
      script.sentence('CSAT', column('1 - Very satisfied', '5 - Very dissatisfied'), '1-5'),
    ])
      expect(sentence).toContain('run against their labels');
  });
  test('an effort scale whose labels say that high is easy is refused as well', () => {
    expect(script.sentence('CES', column('1 - Very difficult', '5 - Very easy'), '1-5 effort')).toMatch(
      /^CES: the scale "1-5 effort" says that high is hard/,
    );
  });
  test('both orders in one column', () => {
    expect(
      script.sentence(
        'CES',
        column('1 - Very easy', '5 - Very difficult', '5 - Very easy', '1 - Very difficult'),
        '1-5',
      ),
    ).toMatch(/^CES: some labels say that a high number is good and others/);
  });
  test('a header that words the ends the other way, or speaks of effort, asks', () => {
    expect(script.sentence('CES', column('How easy? (1 = very easy, 7 = very difficult)', 2, 3), '1-7')).toMatch(
      /Write the scale as "1-7 effort"|write the scale as "1-7 effort"/,
    );
    expect(script.sentence('CES', column('How much effort did it take you?', 2, 3), '1-7')).toMatch(
      /is a high answer easy or hard\?/,
    );
    expect(script.call('CES', column('How much effort did it take you?', 2, 3), '1-7 effort')).toBe(2.5);
    expect(script.call('CES', column('Customer Effort Score', 2, 3), '1-7')).toBe(2.5);
    expect(script.sentence('CES', column('Customer effort', 2, 3), '1-5')).toMatch(/is a high answer easy or hard\?/);
  });

  test('high is hard for CES alone', () => {
    const only = 'Only CES can have a scale on which high is hard: write the scale without "effort" for CSAT.';
    const lower = only.charAt(0).toLowerCase() + only.slice(1);
    for (const name of ['CSAT', 'CSAT_SUMMARY', 'CSAT_INTERVAL'])
      expect(script.sentence(name, column(4, 5, 4), '1-5 effort')).toMatch(new RegExp(`(?:${only}|${lower})`));
    const reasons = column('slow', 'kind', 'slow');
    expect(script.sentence('DRIVERS', column(4, 5, 4), reasons, 'NPS', '0-10 effort')).toMatch(/only CES can have/i);
    expect(script.sentence('DRIVERS', column(4, 5, 4), reasons, 'NPS', '1-5')).toMatch(/NPS is asked on 0-10, and the/);
    expect(script.call('CSAT', column(4, 5, 4), '1-5 ease')).toBe(100);
  });

  test('a stated direction that the header is against is scored, and the summary says so', () => {
    const easy = column('How easy was it?', 2, 3, 6);
    expect(script.call('CES', easy, '1-7 effort')).toBeCloseTo(11 / 3);
    expect(script.call('CES_SUMMARY', easy, '1-7 effort')).toContainEqual([
      'warning',
      'The scale says "effort", but the wording of the header "How easy was it?" says "ease": check it.',
    ]);
    for (const scale of ['1-7', '1-7 ease'])
      expect(JSON.stringify(script.call('CES_SUMMARY', easy, scale))).not.toContain('check it');
  });

  test('a header that states a scale which is not scored asks, and one that is stated instead is scored with a warning', () => {
    const six = column('How easy was it? (1-6)', 6, 5, 4, 3);
    for (const name of ['CES', 'CES_SUMMARY'])
      expect(script.sentence(name, six)).toMatch(/states the scale 1-6, which Easemark does not score/);
    expect(script.call('CES', six, '1-7')).toBe(4.5);
    const warned = (name: string, cells: unknown[][], scale?: string) =>
      (script.call(name, cells, scale) as unknown[][]).filter(([label]) => label === 'warning').map(([, text]) => text);
    expect(warned('CES_SUMMARY', six, '1-7')).toContain(
      'The header "How easy was it? (1-6)" states the scale 1-6, but "1-7" is used: check it.',
    );
    expect(warned('CSAT_SUMMARY', column('How satisfied are you? (0-5)', 5, 4, 2, 0), '1-5')).toContain(
      'The header "How satisfied are you? (0-5)" states the scale 0-5, but "1-5" is used: check it.',
    );
    for (const header of [
      'How easy was it? (1-7)',
      'How easy was delivery in 1-14 days?',
      'How easy was our 7 point plan?',
    ])
      expect(JSON.stringify(warned('CES_SUMMARY', column(header, 6, 5, 4, 3), '1-7'))).not.toContain(
        'states the scale',
      );
    expect(script.call('CES', column('How easy was delivery in 1-14 days?', 6, 5, 4, 3))).toBe(4.5);
  });

  test('CSAT on 0-10 is asked for another scale: it has no method to choose', () => {
    expect(script.sentence('CSAT', column(4, 5, 10), '0-10')).toBe(
      'CSAT: CSAT has no agreed bands on the scale 0-10: was another asked, such as "1-5" or "1-10"?',
    );
    expect(script.sentence('CES', column(4, 5, 10), '0-10', 'percent')).toMatch(/use the mean, or another scale/);
  });

  test('a header that states another scale is believed before the answers', () => {
    const answers = [...times(20, 6), 8];
    const said = script.sentence('NPS', column('How likely are you to recommend us? (1-7)', ...answers));
    expect(said).toMatch(/header states the scale 1-7, and NPS is asked on 0-10\. NPS_SUMMARY scores them/);
    const summary = script.call('NPS_SUMMARY', column('Would you recommend us? (1-7)', ...answers)) as unknown[][];
    expect(summary).toContainEqual(['warning', 'The header states the scale 1-7, and NPS is asked on 0-10.']);
  });
});

describe('what looks bad and is not', () => {
  test('a header inside the range is one text cell', () => {
    expect(script.call('CES', column('How easy was it?', 4, 5, 4, 3, 3), '1-5')).toBe(3.8);
    expect(script.call('NPS_GROUP', column('NPS', 10, 3))).toEqual(column('', 'promoter', 'detractor'));
  });

  test('a header above segments, dates, reasons and counts is no segment, day, reason or count', () => {
    const by = script.call('CES_BY', column('Channel', 'chat', 'mail'), column('CES', 5, 3), '1-5') as unknown[][];
    expect(by.slice(1).map(([segment]) => segment)).toEqual(['chat', 'mail']);
    const trend = script.call(
      'CES_TREND',
      column('Date', day(1), day(2)),
      column('CES', 5, 3),
      'month',
      '1-5',
    ) as unknown[][];
    expect(trend.slice(1).map(([period, value]) => [period, value])).toEqual([['2026-01', 4]]);
    const drivers = script.call(
      'DRIVERS',
      column('CES', 5, 3),
      column('Reason', 'kind', 'slow'),
      'CES',
      '1-5',
    ) as unknown[][];
    expect(drivers.slice(1).map(([reason]) => reason)).toEqual(['kind', 'slow']);
    expect(script.call('CES_COUNTS', column('Answer', 5, 3), column('Count', 1, 3), '1-5')).toBe(3.5);
  });

  test('a first row that is an answer in words, and a first row that is a segment of its own, are no headers', () => {
    const by = script.call('CES_BY', column('chat', 'mail'), column('Very easy', 'Difficult'), '1-5') as unknown[][];
    expect(by.slice(1).map(([segment, value]) => [segment, value])).toEqual([
      ['chat', 5],
      ['mail', 2],
    ]);
    const blank = script.call('CES_BY', column('chat', 'mail'), column('', 2), '1-5') as unknown[][];
    expect(blank[2]).toEqual(['chat', '', '', '', 0, 1, '', '', '', 'no answers']);
  });

  test('a few strays, with a scale, are scored and shown by the summary', () => {
    const answers = column(...times(8, 5), 9, 11);
    expect(script.call('CES', answers, '1-5')).toBe(5);
    const summary = script.call('CES_SUMMARY', answers, '1-5') as unknown[][];
    expect(summary).toContainEqual(['set aside: off the scale', 2]);
    expect(summary).toContainEqual(['warning', '20 % of the numbers are off the scale 1-5: is it the right scale?']);
  });

  test('NPS of bad answers is had when their header states the scale, or from the summary with a warning', () => {
    const bad = [...times(8, 5), 4, 3];
    expect(script.call('NPS', column('How likely are you to recommend us? (0-10)', ...bad))).toBe(-100);
    expect(script.call('NPS', column(...bad, 9))).toBeCloseTo(-900 / 11);
    const summary = script.call('NPS_SUMMARY', column(...bad)) as unknown[][];
    expect(summary).toContainEqual(['score', -100]);
    expect(summary.filter(([label]) => label === 'warning')).toEqual([
      ['warning', expect.stringContaining('No answer is above 7')],
    ]);
  });

  test('a 1-10 question taken for NPS is flagged', () => {
    const summary = script.call('NPS_SUMMARY', column(...times(20, 9), ...times(15, 1))) as unknown[][];
    expect(summary).toContainEqual(['warning', expect.stringContaining('No answer is 0')]);
  });

  test('error cells are counted and told', () => {
    const answers = column(5, '#N/A', 4, '#DIV/0!', '');
    expect(script.call('CES', answers, '1-5')).toBe(4.5);
    const summary = script.call('CES_SUMMARY', answers, '1-5') as unknown[][];
    expect(summary).toContainEqual(['set aside: not readable as an answer', 2]);
    expect(summary).toContainEqual(['warning', 'Cells that show an error (such as #N/A), not counted as answers: 2.']);
  });

  test('blanks are nobody’s answer: 0 is a detractor, an empty cell is not', () => {
    expect(script.call('NPS', column(10, 9, '', '', 0))).toBeCloseTo(100 / 3);
    expect(script.call('CES', column(4, '', 5, '  ', 4, 3, 3, ''), '1-5')).toBe(3.8);
  });

  test('text numbers, numbers with labels and full-width digits are numbers', () => {
    expect(script.call('CES', column(' 4 ', '4,0', '5 - Very easy', '４', '4/5'), '1-5')).toBe(4.2);
  });

  test.each([
    ['English', ['Very easy', 'Easy', 'Neutral', 'Difficult', 'Very difficult']],
    ['Swedish', ['Mycket lätt', 'Lätt', 'Varken lätt eller svårt', 'Svårt', 'Mycket svårt']],
  ])('a column of %s labels scores, also without a scale', (_language, labels) => {
    expect(script.call('CES', column(...labels, labels[0]))).toBeCloseTo(20 / 6);
    expect(script.call('CES', column(...labels, labels[0]), '1-5')).toBeCloseTo(20 / 6);
    const summary = script.call('CES_SUMMARY', column(...labels)) as unknown[][];
    expect(summary).toContainEqual(['scale', '1-5 (by the labels)']);
    expect(summary).toContainEqual(['direction', 'high is easy (by the labels)']);
  });

  test('one answer has a score, an honest summary and no limits', () => {
    expect(script.call('CES', 4, '1-5')).toBe(4);
    const summary = script.call('CES_SUMMARY', column(4), '1-5') as unknown[][];
    expect(summary).toContainEqual(['low', '']);
    expect(summary).toContainEqual(['reading', 'Too few answers to say anything (n = 1; 10 are needed).']);
    expect((script.call('CES_TREND', column(day(1)), column(4), 'month', '1-5') as unknown[][])[1]).toEqual([
      '2026-01',
      4,
      '',
      '',
      1,
      0,
      '',
      '',
      'too few answers',
      'Too few periods to speak of a trend (0; 8 are needed). Periods with fewer than 10 answers, left out of trend and control limits: 1.',
    ]);
  });

  test('a direction that nobody stated is shown as assumed', () => {
    expect(script.call('CES_SUMMARY', column(4, 5), '1-5')).toContainEqual(['direction', 'high is easy (assumed)']);
    expect(script.call('CES_SUMMARY', column(4, 5), '1-5 ease')).toContainEqual(['direction', 'high is easy']);
  });

  test('500 segments all have their row, those with few answers are said to have few', () => {
    const segments = Array.from({ length: 5000 }, (_, at) => [`s${at % 500}`]);
    const answers = Array.from({ length: 5000 }, (_, at) => [1 + (at % 5)]);
    const rows = script.call('CSAT_BY', segments, answers, '1-5') as unknown[][];
    expect(rows).toHaveLength(501);
    expect(rows.every((row) => row.length === 10)).toBe(true);
  });

  test('whole columns hand over every row of the sheet: the empty ones are no segment, no period and nothing set aside', () => {
    const dates = column(day(1), day(2), ...times(3000, ''));
    const answers = column(5, 4, ...times(3000, ''));
    expect(script.call('CES_TREND', dates, answers, 'month', '1-5')).toHaveLength(2);
    expect(script.call('CES_BY', column('a', 'a', ...times(3000, '')), answers, '1-5')).toHaveLength(2);
    expect(
      (script.call('DRIVERS', answers, column('slow', '', ...times(3000, '')), 'CES', '1-5') as unknown[][])[1]?.[1],
    ).toBe(1);
  });

  test('answers without a date stand in a row of their own', () => {
    const rows = script.call('CES_TREND', column(day(1), 'n/a', ''), column(5, 4, 3), 'month', '1-5') as unknown[][];
    expect(rows[2]).toEqual(['(no date)', '', '', '', 2, 0, '', '', 'in no period', '']);
  });

  test('reasons may stand in one cell or in several columns', () => {
    const answers = column(1, 2, 5, 4);
    const cells = script.call('DRIVERS', answers, column('slow; rude', 'slow', '', ''), 'CES', '1-5');
    const columns = script.call(
      'DRIVERS',
      answers,
      [
        ['slow', 'rude'],
        ['slow', ''],
        ['', ''],
        ['', ''],
      ],
      'CES',
      '1-5',
    );
    expect(columns).toEqual(cells);
  });

  test('a row does as well as a column, a block of one question as well as either', () => {
    expect(script.call('CES', [[4, 5, 4, 3, 3]], '1-5')).toBe(3.8);
    expect(
      script.call(
        'CES',
        [
          [4, 5],
          [4, 3],
          [3, ''],
        ],
        '1-5',
      ),
    ).toBe(3.8);
  });
});
