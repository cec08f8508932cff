import { expect, test } from 'vitest';
import { gapText, paretoChart } from '../../../views/charts/pareto.ts';
import { paretoTable } from '../../../views/tables/score-tables.ts';
import { fullScore } from '../../cli/report-fixtures.ts';
import { at, marks, numberIn, readSvg, titleOf, valueAt, withClass } from '../read-svg.ts';
import { english } from '../readers.ts';

const score = fullScore();

test.each([320, 720])(
  '%i px: bars end at the share, the line runs through the sums, gaps stand on either side of none',
  (width) => {
    const svg = readSvg(paretoChart(score.reasons, score, { width, reader: english, id: 'p' }));
    const tick = (text: string) =>
      withClass(svg, 'em-tick').find((one) => one.text === text && one.attributes['text-anchor'] !== 'end')!;
    const share = valueAt(
      ['0\u00A0%', '80\u00A0%'].map((text) => ({ place: at(tick(text), 'x'), value: numberIn(text) })),
    );
    const rows = marks(svg, 'reason');
    const zero = at(withClass(svg, 'em-axis').find(({ attributes }) => attributes['data-line'] === 'zero')!, 'x1');
    const scale: number[] = [];
    rows.forEach((row, index) => {
      const reason = score.reasons[index]!;
      expect(row.attributes['data-key']).toBe(reason.reason);
      const bar = withClass(row, 'em-bar')[0]!;
      expect(Math.abs(share(at(bar, 'x') + at(bar, 'width')) - reason.share)).toBeLessThan(1);
      const dot = withClass(row, 'em-dot')[0];
      expect(dot === undefined).toBe(reason.gap === null);
      if (dot) scale.push((at(dot, 'cx') - zero) / reason.gap!);
    });
    // One scale for all gaps: as many pixels a unit, and in the same direction.
    for (const one of scale) expect(one).toBeCloseTo(scale[0]!, 1);
    expect(scale[0]).toBeGreaterThan(0);
    const sums = withClass(svg, 'em-sum-dot')
      .slice(1)
      .map((dot) => share(at(dot, 'cx')));
    sums.forEach((sum, index) => {
      expect(Math.abs(sum - score.reasons[index]!.cumulative)).toBeLessThan(1);
    });
  },
);

test('the gap is called what it is, and one that cannot be had says too few', () => {
  const svg = readSvg(paretoChart(score.reasons, score, { width: 720, reader: english, id: 'p' }));
  expect(
    withClass(svg, 'em-note')
      .map(({ text }) => text)
      .join(' '),
  ).toContain('one need not cause the other');
  expect(titleOf(marks(svg, 'reason')[3]!)).toContain('gap too few to say');
});

test('kinds of friction are drawn the same way, under their own title', () => {
  const svg = readSvg(paretoChart(score.reasons, score, { width: 720, reader: english, id: 'p' }, 'friction'));
  expect(titleOf(svg)).toContain('NPS: friction');
  expect(marks(svg, 'friction')).toHaveLength(4);
});

test('of a reason that few named nothing is said, however large its gap: no dot, no colour, no p', () => {
  const few = { ...score.reasons[0]!, reason: 'few', count: 9, tooFew: true };
  const reasons = [...score.reasons.slice(0, 3), few];
  const svg = readSvg(paretoChart(reasons, score, { width: 720, reader: english, id: 'p' }));
  const mark = marks(svg, 'reason')[3]!;
  expect(withClass(mark, 'em-dot')).toHaveLength(0);
  expect(titleOf(mark)).toContain('gap too few to say');
  expect(titleOf(mark)).not.toContain('p <');
  expect(gapText(few, score, english)).toBe('too few to say');
  const { rows } = paretoTable(reasons, score, english, 'reasons');
  expect(rows[0]!.slice(4)).not.toEqual(rows[3]!.slice(4));
  expect(JSON.stringify(rows[3]!.slice(4))).not.toContain('31');
});
