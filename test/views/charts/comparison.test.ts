import { expect, test } from 'vitest';
import { comparisonChart } from '../../../views/charts/comparison.ts';
import { easeScore, fullScore } from '../../cli/report-fixtures.ts';
import { at, marks, numberIn, readSvg, titleOf, valueAt, withClass } from '../read-svg.ts';
import { english } from '../readers.ts';

const score = fullScore();
const view = { width: 720, reader: english, id: 'v' };

test('both sides stand where their numbers say, and the difference is said with its p', () => {
  const svg = readSvg(comparisonChart(score, view));
  const lines = withClass(svg, 'em-grid').map((line) => at(line, 'x1'));
  const value = valueAt(
    withClass(svg, 'em-tick')
      .filter((text) => text.attributes['text-anchor'] === 'middle' && lines.includes(at(text, 'x')))
      .map((text) => ({ place: at(text, 'x'), value: numberIn(text.text) })),
  );
  const [a, b] = marks(svg, 'side').map((side) => value(at(withClass(side, 'em-dot')[0]!, 'cx')));
  expect(a).toBeCloseTo(38.2, 0);
  expect(b).toBeCloseTo(46.9, 0);
  const notes = withClass(svg, 'em-note')
    .map(({ text }) => text)
    .join(' ');
  expect(notes).toContain('Czat (46.9) is higher than E-mail (38.2) by 8.7 (0.7 to 16.7)');
  expect(notes).toContain('p = 0.033');
  expect(titleOf(svg)).toContain('Compared by Kanał');
});

test('nothing is drawn where nothing is compared', () => {
  expect(comparisonChart(easeScore(), view)).toBe('');
});
