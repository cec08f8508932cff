import { expect, test } from 'vitest';
import { en } from '#shared/languages/en/words.ts';
import { readerFor } from '../../../cli/terminal/ink.ts';
import {
  estimateText,
  howText,
  intervalColumn,
  percentText,
  pointRanges,
  setAside,
  valueText,
} from '../../../cli/terminal/score-words.ts';
import { easeScore, fullScore } from '../report-fixtures.ts';

const reader = readerFor(en);

test('what was set aside is told in words, the most first, and an unknown class by its name', () => {
  expect(setAside({ outOfRange: 1, blank: 1200, somethingNew: 3, text: 0 }, reader)).toBe(
    'blank 1,200, somethingNew 3, off the scale 1',
  );
});

test('an interval is written with "to", and the ends stand in line below one another', () => {
  expect(estimateText(easeScore(), easeScore(), reader)).toBe('5.43 (5.30 to 5.56)');
  expect(
    intervalColumn(
      [
        { low: 4, high: 6 },
        { low: -8, high: 10 },
      ],
      0,
      reader,
    ),
  ).toEqual([' 4 to  6', '-8 to 10']);
});

test('a percentage carries its unit, an NPS of nothing is a dash', () => {
  expect(valueText(78.4, easeScore({ method: 'percent' }), reader)).toBe('78 %');
  expect(valueText(null, fullScore(), reader)).toBe('–');
});

test('points are told as ranges', () => {
  expect(pointRanges([7, 6, 5, 1])).toBe('1, 5–7');
});

test('how the number came about names what was only assumed', () => {
  expect(howText(easeScore({ scaleAssumed: true, askedBy: 'agent' }), en)).toBe(
    'mean · scale 1-7 (assumed) · high is easy (assumed) · asked by agents',
  );
  expect(howText(easeScore({ scale: null, direction: 'effort', directionAssumed: false }), en)).toBe(
    'mean · scale not stated · high is hard',
  );
});

test('confidence is read without noise', () => {
  expect([0.95, 0.999, 0.07].map((fraction) => percentText(fraction, reader))).toEqual(['95 %', '99.9 %', '7 %']);
});
