import { scaleLinear } from 'd3-scale';
import type { BySeverity } from '#shared/friction/count-notes.ts';
import { plainLabel } from '../text/plain-label.ts';
import { cutTo, textWidth } from '../text/text-width.ts';
import { begin, end, type Key, mark, SIZE } from './sheet.ts';
import { isWide, type View } from './view.ts';

/** What notes are called: words come in with the numbers. */
export interface NoteWords {
  readonly title: string;
  readonly about: string;
  /** Of 1, 2 and 3. */
  readonly severities: readonly string[];
  /** What a bar says when it is pointed at. */
  readonly label: (name: string, count: number, severities: BySeverity) => string;
}

/** A bar of notes. */
export interface NoteRow {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly severities: BySeverity;
}

/** Classes of a note's bar, from little to a lot: darker is worse. */
export const SEVERITY_SHADES = ['em-negative-3', 'em-negative-2', 'em-negative-1'] as const;

/** The key of severities. */
export function severityKeys({ severities }: Pick<NoteWords, 'severities'>): readonly Key[] {
  return severities.map((text, at) => ({
    text,
    sign: (pen, x, y) => pen.rect(x, y - 6, 22, 12, { class: SEVERITY_SHADES[at] }),
  }));
}

/**
 * Friction notes by kind: bars of how many, parted by how much each cost the customer.
 *
 * @param rows in the order they are drawn
 * @returns SVG; empty text where there are no notes
 */
export function noteTypesChart(rows: readonly NoteRow[], view: View, words: NoteWords): string {
  if (rows.length === 0) return '';
  const { reader } = view;
  const heading = { title: words.title, about: words.about, whole: `${words.title}. ${words.about}` };
  const sheet = begin(view, heading, severityKeys(words));
  const { pen, width, top } = sheet;
  const wide = isWide(view);
  const names = rows.map(({ name }) => plainLabel(name));
  const nameRoom = wide ? Math.min(width * 0.36, Math.max(...names.map((name) => textWidth(name, SIZE.label))) + 6) : 0;
  const most = Math.max(...rows.map(({ count }) => count));
  const left = wide ? nameRoom + 12 : 0;
  const x = scaleLinear([0, most], [left, width - textWidth(reader.number(most, 0), SIZE.label, true) - 10]);
  const step = wide ? 28 : 42;
  const parts = rows.map((row, at) => {
    const from = top + at * step;
    const y = wide ? from + 5 : from + 20;
    let sum = 0;
    const bars = row.severities.map((count, severity) => {
      const start = x(sum);
      sum += count;
      return count === 0
        ? ''
        : pen.rect(start, y, Math.max(1, x(sum) - start - 1), 18, { class: SEVERITY_SHADES[severity] });
    });
    return mark(
      { kind: 'friction', key: row.key, label: words.label(names[at]!, row.count, row.severities) },
      [pen.rect(0, from, width, step, { class: 'em-reach' }), ...bars],
      [
        pen.text(0, wide ? y + 13 : from + 14, cutTo(names[at]!, wide ? nameRoom : width, SIZE.label), {
          class: 'em-label',
        }),
        pen.text(x(row.count) + 8, y + 13, reader.number(row.count, 0), { class: 'em-number' }),
      ],
    );
  });
  const description = rows
    .slice(0, 3)
    .map((row, at) => words.label(names[at]!, row.count, row.severities))
    .join('. ');
  return end(view, sheet, { heading, description, height: top + rows.length * step + 8, kind: 'friction' }, ...parts);
}
