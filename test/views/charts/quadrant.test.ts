import { expect, test } from 'vitest';
import type { SegmentPairs } from '#shared/reports/segment-pairs.ts';
import { quadrantChart } from '../../../views/charts/quadrant.ts';
import { easeScore } from '../../cli/report-fixtures.ts';
import { at, marks, numberIn, readSvg, type Shape, titleOf, valueAt, withClass } from '../read-svg.ts';
import { english } from '../readers.ts';

const ces = easeScore({ value: 5 });
const csat = easeScore({
  metric: 'csat',
  method: 'percent',
  scale: '1-5',
  direction: 'high is good',
  directionAssumed: false,
  value: 70,
  low: 66,
  high: 74,
});
const estimate = (value: number, n: number) => ({ value, low: value, high: value, n });
const pairs = (over: Partial<SegmentPairs> = {}): SegmentPairs => ({
  column: 'team',
  x: ces,
  y: csat,
  pairs: Array.from({ length: 14 }, (_, index) => ({
    segment: `Team number ${index + 1}`,
    x: estimate(4.5 + ((index * 7) % 11) / 10, 20 + index * 15),
    y: estimate(60 + ((index * 5) % 13), 20 + index * 15),
    tooFew: index === 13,
  })),
  ...over,
});
const axes = (svg: Shape) => {
  const grid = withClass(svg, 'em-grid');
  const ticks = withClass(svg, 'em-tick');
  const on = (side: 'x1' | 'y1', place: (text: Shape) => number) =>
    valueAt(
      ticks
        .filter((text) => grid.some((line) => at(line, side) === place(text)))
        .map((text) => ({ place: place(text), value: numberIn(text.text) })),
    );
  const upright = ticks.filter(({ attributes }) => attributes['text-anchor'] === 'end');
  return {
    x: on('x1', (text) => (text.attributes['text-anchor'] === 'middle' ? at(text, 'x') : -1)),
    y: valueAt(upright.map((text) => ({ place: at(text, 'y') - 4, value: numberIn(text.text) }))),
  };
};

test.each([320, 720])('%i px: one dot a segment, where both numbers say; too few to say are counted', (width) => {
  const svg = readSvg(quadrantChart(pairs(), { width, reader: english, id: 'q' }));
  const { x, y } = axes(svg);
  const dots = marks(svg, 'segment');
  expect(dots).toHaveLength(13);
  for (const dot of dots) {
    const pair = pairs().pairs.find(({ segment }) => segment === dot.attributes['data-key'])!;
    const circle = withClass(dot, 'em-dot')[0]!;
    expect(Math.abs(x(at(circle, 'cx')) - pair.x.value!)).toBeLessThan(0.02);
    expect(Math.abs(y(at(circle, 'cy')) - pair.y.value!)).toBeLessThan(0.3);
  }
  expect(
    withClass(svg, 'em-note')
      .map(({ text }) => text)
      .join(' '),
  ).toContain('too few answers to say: 1');
  const line = withClass(svg, 'em-all').find(({ attributes }) => attributes['data-line'] === 'x')!;
  expect(x(at(line, 'x1'))).toBeCloseTo(5, 1);
});

test('where high is hard the axis runs the other way, so that right is always easier', () => {
  const effort = easeScore({ direction: 'effort', value: 3 });
  const svg = readSvg(quadrantChart(pairs({ x: effort }), { width: 720, reader: english, id: 'q' }));
  const place = (segment: string): number =>
    at(
      withClass(marks(svg, 'segment').find(({ attributes }) => attributes['data-key'] === segment)!, 'em-dot')[0]!,
      'cx',
    );
  // 4.5 is less effort than 5.2.
  expect(place('Team number 1')).toBeGreaterThan(place('Team number 2'));
});

test('the title carries method, scale, direction and n of both', () => {
  const title = titleOf(readSvg(quadrantChart(pairs(), { width: 720, reader: english, id: 'q' })));
  expect(title).toContain('CES and CSAT by team');
  expect(title).toMatch(/CES: mean · scale 1-7 .*CSAT: share of the answers: satisfied · scale 1-5/);
});
