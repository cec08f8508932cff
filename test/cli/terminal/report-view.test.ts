import { describe, expect, test } from 'vitest';
import { allWords } from '#shared/languages/all-words.ts';
import { languages } from '#shared/languages/languages.ts';
import { warn } from '#shared/languages/warning.ts';
import { displayWidth } from '../../../cli/terminal/display-width.ts';
import { reportText } from '../../../cli/terminal/report-view.ts';
import { easeScore, fullScore, reportOf } from '../report-fixtures.ts';

const whole = reportOf([easeScore(), fullScore()], {
  warnings: [warn('damagedCharacters', { count: 3 })],
});

describe.each([40, 60, 80, 112, 140])('at %i columns', (width) => {
  test.each([false, true])('no line is wider, colour %s', (colour) => {
    for (const line of reportText(whole, { width, colour }).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });
});

test('without colour there is no escape in it', () => {
  expect(reportText(whole, { width: 80, colour: false })).not.toContain('\u001b');
  expect(reportText(whole, { width: 80, colour: true })).toContain('\u001b[');
});

test('the number stands with its interval, n, method, scale and assumed direction', () => {
  const text = reportText(reportOf([easeScore()]), { width: 80, colour: false });
  expect(text).toContain('5.43 (5.30 to 5.56)  n = 398');
  expect(text).toContain('mean · scale 1-7 · high is easy (assumed)');
  expect(text).toContain('95 % interval, t');
  expect(text).toContain('Set aside: 12 (blank 9, duplicates 2, off the scale 1)');
});

test('a segment with few answers is too few to say, one that differs is marked with a sign and its p', () => {
  const text = reportText(reportOf([fullScore()]), { width: 100, colour: false });
  expect(text).toMatch(/adjusted p\n(?:.*\n)*?.*Zwroty .*▲ \+11\.5 +0\.006/);
  expect(text).toContain('… with fewer answers, not shown here: 6.');
  const few = fullScore().segments.slice(27);
  const small = reportText(reportOf([fullScore({ breakdowns: [{ column: 'Dział', segments: few }] })]), {
    width: 100,
    colour: false,
  });
  expect(small.match(/too few to say/g)!.length).toBeGreaterThanOrEqual(3);
});

test('no answers is said, never shown as 0', () => {
  const none = easeScore({
    value: null,
    low: null,
    high: null,
    n: 0,
    distribution: [],
    positiveShare: null,
    negativeShare: null,
  });
  expect(reportText(reportOf([none]), { width: 80, colour: false })).toContain('no answers  n = 0');
});

test('equal answers get no interval, and the reason', () => {
  const equal = easeScore({ low: null, high: null, degenerate: true });
  expect(reportText(reportOf([equal]), { width: 80, colour: false })).toContain(
    'no interval: all answers are the same',
  );
});

test('on an effort scale a rise of the mean is marked as worse', () => {
  const segments = [
    {
      segment: 'A',
      value: 6,
      low: 5,
      high: 7,
      n: 50,
      excluded: {},
      counts: [],
      tooFew: false,
      difference: 1,
      p: 0.001,
      pAdjusted: 0.001,
    },
  ];
  const effort = easeScore({ direction: 'effort', breakdowns: [{ column: 'team', segments }] });
  expect(reportText(reportOf([effort]), { width: 80, colour: true })).toContain('\u001b[31m▲ +1.00');
});

test('what a file says cannot move the cursor or turn the line around', () => {
  const hostile = reportOf([easeScore({ column: '\u001b[2J\u202Eevil\r\n\u0007' })], { file: '\u001b]0;x\u0007.csv' });
  const text = reportText(hostile, { width: 80, colour: false });
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  expect(text).toContain('␛[2Jevil');
});

test('a target is too few to say, or not tested, where that is so', () => {
  const target = { target: 6, read: '6 as a mean', outcome: 'worse', p: 0.01, method: 'one-sample t' } as const;
  const text = (over: Parameters<typeof easeScore>[0]) =>
    reportText(reportOf([easeScore(over)]), { width: 80, colour: false });
  expect(text({ target })).toContain('Target 6 (mean): worse (p = 0.010, one-sample t)');
  expect(text({ target: { ...target, outcome: 'too few' } })).toContain('Target 6 (mean): too few to say\n');
  expect(text({ target: { ...target, outcome: 'not tested', p: null } })).toContain(
    'Target 6 (mean): not tested: all answers are the same',
  );
});

test('reasons show the interval of each and the p after correction under its own name', () => {
  const text = reportText(reportOf([fullScore()]), { width: 120, colour: false });
  expect(text).toMatch(/reason .* gap +adjusted p\n/);
  expect(text).toMatch(/Przekierowania .*▼ -12\.4 \(-22\.0 to -2\.8\) +0\.011/);
});

test('where there is no room for the adjusted p of reasons, what their signs mean is said below', () => {
  const reasons = (width: number): string => {
    const text = reportText(reportOf([fullScore()]), { width, colour: false });
    return text.slice(text.indexOf('Reasons'), text.indexOf('Drivers'));
  };
  expect(reasons(120)).not.toContain('▲ ▼');
  expect(reasons(50)).toContain('▲ ▼ gap, adjusted p < 0.05');
});

test('numbers are those of the language, in the table as in the sentence', () => {
  const text = reportText(reportOf([fullScore()]), { width: 100, colour: false }, allWords.de);
  expect(text).toContain('41,4 (37,4 bis 45,2)  n = 1.412');
  expect(text).toContain('NPS 41,4 (37,4 bis 45,2, Konfidenzniveau 95 %), n = 1.412.');
  expect(text).not.toMatch(/\d\.\d(?!\d\d)/);
});

test.each(languages)('in %s all spaces are those of a keyboard', (language) => {
  for (const width of [40, 100])
    expect(
      reportText(reportOf([fullScore()], { rows: 12_345_678 }), { width, colour: false }, allWords[language]),
    ).not.toMatch(/[\u00A0\u202F]/);
});

test('a large number is not broken at its thousands', () => {
  const report = reportOf([easeScore({ n: 12_345_678, responseRate: null })]);
  for (let width = 40; width < 70; width += 1)
    expect(reportText(report, { width, colour: false }, allWords.fr)).not.toMatch(/n = 12(?: 345)?\n/);
});

test('a response rate under one percent is not told as none', () => {
  const responseRate = { value: 0.2, low: 0.1, high: 0.4, n: 10, sent: 5000, lowResponse: true };
  const text = reportText(reportOf([easeScore({ responseRate })]), { width: 100, colour: false });
  expect(text).toContain('Response rate <1 %');
});
