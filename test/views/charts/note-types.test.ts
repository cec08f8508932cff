import { expect, test } from 'vitest';
import { notePeriodsChart } from '../../../views/charts/note-periods.ts';
import { noteTypesChart } from '../../../views/charts/note-types.ts';
import { fullScore } from '../../cli/report-fixtures.ts';
import { at, marks, readSvg, withClass } from '../read-svg.ts';
import { english, reader } from '../readers.ts';

const words = {
  title: 'Notes by kind',
  about: 'Notes: 9.',
  severities: ['a little', 'clearly', 'a lot'],
  label: (name: string, count: number, by: readonly number[]) => `${name}: ${count} (${by.join(', ')})`,
};
const rows = [
  { key: 'long_wait', name: 'Waited <long>', count: 6, severities: [1, 2, 3] as const },
  { key: 'transfer', name: 'Was passed on', count: 3, severities: [3, 0, 0] as const },
];

test('bars are as long as the notes are many, each severity its part', () => {
  const svg = readSvg(noteTypesChart(rows, { width: 700, reader: english, id: 'a' }, words));
  const [wait, transfer] = marks(svg, 'friction');
  const wide = (mark: typeof wait): number[] =>
    ['em-negative-3', 'em-negative-2', 'em-negative-1']
      .flatMap((name) => withClass(mark!, name))
      .map((bar) => at(bar, 'width'));
  const [one, two, three] = wide(wait);
  expect(two! / one!).toBeCloseTo(2, 1);
  expect(three! / one!).toBeCloseTo(3, 1);
  expect(wide(transfer)).toHaveLength(1);
  expect(wide(transfer)[0]! / three!).toBeCloseTo(1, 1);
  expect(noteTypesChart([], { width: 700, reader: english, id: 'a' }, words)).toBe('');
});

test.each([
  [300, false],
  [900, false],
  [600, true],
])('notes stand below the score of their period, %i px, right to left: %s', (width, rtl) => {
  const score = fullScore();
  const names = score.periods.map(({ period }) => period);
  const months = [{ key: names[1]!, name: names[1]!, count: 4, severities: [0, 4, 0] as const }];
  const svg = readSvg(notePeriodsChart(months, names, score, { width, reader: reader('en', rtl), id: 'b' }, words));
  const periods = marks(svg, 'period');
  expect(periods).toHaveLength(names.length);
  const [bar] = withClass(periods[1]!, 'em-negative-2');
  const [dot] = withClass(periods[1]!, 'em-dot');
  expect(at(bar!, 'x') + at(bar!, 'width') / 2).toBeCloseTo(at(dot!, 'cx'), 0);
  expect(at(bar!, 'y')).toBeGreaterThan(at(dot!, 'cy'));
  expect(withClass(periods[0]!, 'em-negative-2')).toHaveLength(0);
});
