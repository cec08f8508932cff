import { expect, test } from 'vitest';
import { distributionChart, shadeOf, worstFirst } from '../../../views/charts/distribution.ts';
import { easeScore, fullScore } from '../../cli/report-fixtures.ts';
import { at, everything, marks, readSvg, titleOf, withClass } from '../read-svg.ts';
import { english } from '../readers.ts';

const score = easeScore();
const bar = (mark: ReturnType<typeof marks>[number]) => everything(mark).find(({ name }) => name === 'rect')!;

test.each([320, 720])(
  '%i px: each point is as wide as its share, bad on one side of the middle and good on the other',
  (width) => {
    const svg = readSvg(distributionChart(score, { width, reader: english, id: 'd' }));
    const bars = marks(svg, 'point').map(bar);
    const whole = bars.reduce((sum, one) => sum + at(one, 'width') + 1, 0);
    bars.forEach((one, index) => {
      expect(Math.abs((100 * (at(one, 'width') + 1)) / whole - score.distribution[index]!.share)).toBeLessThan(0.2);
    });
    const middle = at(withClass(svg, 'em-line').find(({ attributes }) => attributes['data-line'] === 'neutral')!, 'x1');
    const neutral = bars[3]!;
    expect(at(neutral, 'x') + (at(neutral, 'width') + 1) / 2).toBeCloseTo(middle, 1);
    expect(at(bars[2]!, 'x')).toBeLessThan(middle);
    expect(at(bars[4]!, 'x')).toBeGreaterThan(middle);
  },
);

test('rows share one scale and one middle', () => {
  const rows = [
    { name: 'a', counts: [10, 0, 0, 10, 0, 0, 80] },
    { name: 'b', counts: [40, 0, 0, 10, 0, 0, 50] },
  ];
  const svg = readSvg(distributionChart(score, { width: 720, reader: english, id: 'd' }, rows, 'team'));
  const width = (key: string, within: string): number =>
    at(
      bar(
        marks(svg, 'point').find(
          ({ attributes }) => attributes['data-key'] === key && attributes['data-within'] === within,
        )!,
      ),
      'width',
    ) + 1;
  expect(width('7', 'a') / width('7', 'b')).toBeCloseTo(1.6, 2);
  expect(width('1', 'b') / width('1', 'a')).toBeCloseTo(4, 1);
});

test('where high is hard the high answers stand on the bad side', () => {
  const effort = easeScore({
    direction: 'effort',
    distribution: score.distribution.map((one) => ({
      ...one,
      band: one.point > 4 ? 'negative' : one.point < 4 ? 'positive' : 'neutral',
    })),
  });
  expect(worstFirst(effort)).toEqual([6, 5, 4, 3, 2, 1, 0]);
  expect(shadeOf(effort, 6)).toBe('negative-1');
  const svg = readSvg(distributionChart(effort, { width: 720, reader: english, id: 'd' }));
  expect(marks(svg, 'point').map(({ attributes }) => attributes['data-key'])).toEqual([
    '7',
    '6',
    '5',
    '4',
    '3',
    '2',
    '1',
  ]);
});

test('three shades a band, the strongest at the ends of the scale', () => {
  const nps = fullScore();
  expect(nps.distribution.map((_, index) => shadeOf(nps, index))).toEqual([
    ...['negative-1', 'negative-1', 'negative-1', 'negative-2', 'negative-2', 'negative-3', 'negative-3'],
    ...['neutral', 'neutral', 'positive-2', 'positive-1'],
  ]);
});

test('a point says its label, share and count; an answer nobody gave is not drawn', () => {
  const labelled = easeScore({
    distribution: score.distribution.map((one) => ({
      ...one,
      label: one.point === 7 ? 'Strongly agree' : undefined,
      count: one.point === 2 ? 0 : one.count,
    })),
  });
  const svg = readSvg(distributionChart(labelled, { width: 720, reader: english, id: 'd' }));
  const titles = marks(svg, 'point').map(titleOf);
  expect(titles).toContainEqual(expect.stringMatching(/^7 Strongly agree: .*\(100\)$/));
  expect(titles).toHaveLength(6);
});

test('nothing is drawn where nobody answered', () => {
  const none = easeScore({ distribution: score.distribution.map((one) => ({ ...one, count: 0 })) });
  expect(distributionChart(none, { width: 720, reader: english, id: 'd' })).toBe('');
});
