import { expect, test } from 'vitest';
import { bestFirst, drawnSegments, segmentChart } from '../../../views/charts/segments.ts';
import { fullScore } from '../../cli/report-fixtures.ts';
import { at, marks, numberIn, readSvg, type Shape, titleOf, valueAt, withClass } from '../read-svg.ts';
import { english } from '../readers.ts';

const score = fullScore();
const [breakdown] = score.breakdowns;

function along(svg: Shape): (place: number) => number {
  const lines = withClass(svg, 'em-grid').map((line) => at(line, 'x1'));
  return valueAt(
    withClass(svg, 'em-tick')
      .filter((text) => text.attributes['text-anchor'] === 'middle' && lines.includes(at(text, 'x')))
      .map((text) => ({ place: at(text, 'x'), value: numberIn(text.text) })),
  );
}

test.each([320, 720])('%i px: dots, intervals and lines stand where the numbers say', (width) => {
  const svg = readSvg(segmentChart(breakdown!, score, { width, reader: english, id: 's' }));
  const value = along(svg);
  const rows = marks(svg, 'segment');
  const shown = drawnSegments(breakdown!.segments, score);
  expect(rows.map(({ attributes }) => attributes['data-key'])).toEqual(shown.map(({ segment }) => segment));
  rows.forEach((row, index) => {
    const segment = shown[index]!;
    expect(value(at(withClass(row, 'em-dot')[0]!, 'cx'))).toBeCloseTo(segment.value!, 0);
    const whisker = withClass(row, 'em-whisker')[0]!;
    if (segment.tooFew) return;
    expect(Math.abs(value(at(whisker, 'x1')) - segment.low!)).toBeLessThan(0.5);
    expect(Math.abs(value(at(whisker, 'x2')) - segment.high!)).toBeLessThan(0.5);
  });
  const line = (name: string): number =>
    at(withClass(svg, 'em-line').find(({ attributes }) => attributes['data-line'] === name)!, 'x1');
  expect(Math.abs(value(line('all')) - score.value!)).toBeLessThan(0.5);
  expect(Math.abs(value(line('target')) - 40)).toBeLessThan(0.5);
});

test('best first, too few last; where high is hard the lowest is the best', () => {
  const sorted = bestFirst(breakdown!.segments, score);
  const sure = sorted.filter(({ tooFew }) => !tooFew).map(({ value }) => value!);
  expect(sure).toEqual([...sure].sort((a, b) => b - a));
  expect(sorted.slice(-3).every(({ tooFew }) => tooFew)).toBe(true);
  const effort = bestFirst(breakdown!.segments, fullScore({ method: 'mean', direction: 'effort' }));
  expect(effort.filter(({ tooFew }) => !tooFew).map(({ value }) => value!)).toEqual([...sure].reverse());
});

test('a cut takes away the smallest segments and never the worst ones', () => {
  const shown = drawnSegments(breakdown!.segments, score, 10);
  expect([...shown].map(({ n }) => n).sort((a, b) => a - b)[0]).toBeGreaterThanOrEqual(94);
});

test('only a corrected p below 0.05 is called different, and too few are said to be too few', () => {
  const svg = readSvg(segmentChart(breakdown!, score, { width: 720, reader: english, id: 's' }));
  for (const row of marks(svg, 'segment')) {
    const segment = breakdown!.segments.find(({ segment }) => segment === row.attributes['data-key'])!;
    const dot = withClass(row, 'em-dot')[0]!.attributes.class!;
    expect(/em-better|em-worse/.test(dot)).toBe(!segment.tooFew && segment.pAdjusted! < 0.05);
    expect(dot.includes('em-hollow')).toBe(segment.tooFew);
    expect(titleOf(row).includes('too few to say')).toBe(segment.tooFew);
  }
  expect(
    withClass(svg, 'em-note')
      .map(({ text }) => text)
      .join(' '),
  ).toContain('corrected for 27 comparisons');
});
