import { expect, test } from 'vitest';
import { smallMultiples } from '../../../views/charts/small-multiples.ts';
import { fullScore } from '../../cli/report-fixtures.ts';
import { at, marks, numberIn, readSvg, titleOf, valueAt, withClass } from '../read-svg.ts';
import { english } from '../readers.ts';

const score = fullScore();
const moved = (by: number) =>
  score.periods.map((one) => ({ ...one, value: one.value === null ? null : one.value + by }));
const breakdown = {
  column: 'team',
  segments: score.segments.slice(0, 5).map((one, index) => ({ ...one, periods: moved(index * 2) })),
};

test('every point of every panel stands where its number says, on the same axis', () => {
  const svg = readSvg(smallMultiples(breakdown, score, { width: 720, reader: english, id: 'm' }));
  const ticks = withClass(svg, 'em-tick').filter(
    ({ attributes, text }) => attributes['text-anchor'] === 'end' && /^[\u2212\d]+$/.test(text),
  );
  const points = marks(svg, 'period');
  expect(points).toHaveLength(5 * 23);
  breakdown.segments.forEach(({ segment, periods }) => {
    const own = points.filter(({ attributes }) => attributes['data-within'] === segment);
    const centre = at(withClass(own[0]!, 'em-dot')[0]!, 'cy');
    // The panel's own ticks are those nearest to its points.
    const near = ticks
      .filter((tick) => Math.abs(at(tick, 'y') - centre) < 110)
      .map((tick) => ({ place: at(tick, 'y') - 4, value: numberIn(tick.text) }));
    const row = near.filter(({ place }) => Math.abs(place - near[0]!.place) < 100);
    const value = valueAt(row.slice(0, new Set(row.map((one) => one.value)).size));
    own.forEach((mark) => {
      const period = periods.find((one) => one.period === mark.attributes['data-key'])!;
      expect(Math.abs(value(at(withClass(mark, 'em-dot')[0]!, 'cy')) - period.value!)).toBeLessThan(0.5);
    });
  });
});

test('the score of all answers stands behind each panel, and gaps stay gaps', () => {
  const svg = readSvg(smallMultiples(breakdown, score, { width: 720, reader: english, id: 'm' }));
  const behind = withClass(svg, 'em-behind');
  expect(behind).toHaveLength(5);
  for (const { attributes } of behind) expect(attributes.d!.match(/M/g)).toHaveLength(2);
});

test('the title says what every number must carry; narrow panels have no points to hit', () => {
  const narrow = readSvg(smallMultiples(breakdown, score, { width: 320, reader: english, id: 'm' }));
  expect(titleOf(narrow)).toContain('n = 1,412');
  expect(marks(narrow, 'period')).toHaveLength(0);
  expect(withClass(narrow, 'em-course').length).toBe(10);
});

test('one segment with periods is no comparison, and none is nothing', () => {
  const view = { width: 720, reader: english, id: 'm' };
  expect(smallMultiples({ ...breakdown, segments: breakdown.segments.slice(0, 1) }, score, view)).toBe('');
  expect(smallMultiples(score.breakdowns[0]!, score, view)).toBe('');
});
