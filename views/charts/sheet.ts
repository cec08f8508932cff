import { element, escaped } from '../svg/markup.ts';
import { type Pen, penFor } from '../svg/pen.ts';
import { textWidth, wrapTo } from '../text/text-width.ts';
import type { ChartTitle } from './chart-title.ts';
import { isWide, type View } from './view.ts';

/** Sizes of text, px; the style sheet sets the same ones by class. */
export const SIZE = { title: 15, about: 12, label: 12, small: 11, value: 40 } as const;

/** A sign of the key with what it stands for. */
export interface Key {
  /** Draws the sign in 22 × 12 px, its middle at y. */
  readonly sign: (pen: Pen, x: number, y: number) => string;
  readonly text: string;
}

/** A sheet begun: its head is drawn, and the chart follows below it. */
export interface Sheet {
  readonly pen: Pen;
  readonly width: number;
  /** Where the chart may begin. */
  readonly top: number;
  readonly head: string;
}

/**
 * Begins a chart: title, what it is about, and the key.
 *
 * @param heading what stands above
 * @param keys the signs in the order they are read
 */
export function begin(view: View, heading: ChartTitle, keys: readonly Key[] = []): Sheet {
  const { width } = view;
  const pen = penFor(width, view.reader.rtl);
  const parts: string[] = [];
  let y = 4;
  for (const line of wrapTo(heading.title, width, SIZE.title, 3, true)) {
    y += 16;
    parts.push(pen.text(0, y, line, { class: 'em-title' }));
    y += 3;
  }
  y += 2;
  for (const line of wrapTo(heading.about, width, SIZE.about, 5)) {
    y += 13;
    parts.push(pen.text(0, y, line, { class: 'em-about' }));
    y += 3;
  }
  y += 8;
  if (keys.length > 0) {
    let x = 0;
    y += 12;
    for (const { sign, text } of keys) {
      const room = 28 + textWidth(text, SIZE.small) + 16;
      if (x > 0 && x + room - 16 > width) {
        x = 0;
        y += 18;
      }
      parts.push(sign(pen, x, y - 4), pen.text(x + 28, y, text, { class: 'em-key' }));
      x += room;
    }
    y += 12;
  }
  return { pen, width, top: y, head: parts.join('') };
}

/** Sentences below a chart, with the room they take. */
export function sentencesBelow(
  sheet: Sheet,
  top: number,
  sentences: readonly string[],
): { svg: string; bottom: number } {
  let y = top;
  const parts: string[] = [];
  for (const sentence of sentences) {
    for (const line of wrapTo(sentence, sheet.width, SIZE.small, 4)) {
      y += 15;
      parts.push(sheet.pen.text(0, y, line, { class: 'em-note' }));
    }
    y += 2;
  }
  return { svg: parts.join(''), bottom: y };
}

/**
 * Ends a chart.
 *
 * @param height of the whole, px
 * @param description what the chart shows, in a sentence or two, for those who cannot see it
 * @param body what was drawn below the head
 */
export function end(
  view: View,
  sheet: Sheet,
  { heading, description, height, kind }: { heading: ChartTitle; description: string; height: number; kind: string },
  ...body: readonly string[]
): string {
  const { id, reader } = view;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `em-chart em-${kind}${isWide(view) ? '' : ' em-narrow'}`,
      viewBox: `0 0 ${view.width} ${Math.ceil(height)}`,
      width: view.width,
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
      'data-chart': kind,
      direction: reader.rtl ? 'rtl' : 'ltr',
      lang: reader.language,
    },
    element('title', { id: `${id}-title` }, escaped(heading.whole)),
    element('desc', { id: `${id}-desc` }, escaped(description)),
    sheet.head,
    ...body,
  );
}

/** What a mark stands for: the page half makes it reachable by keyboard and tells who listens what was chosen. */
export interface Mark {
  readonly kind: 'period' | 'segment' | 'point' | 'reason' | 'friction' | 'side' | 'score';
  /** The period's name, the segment, the point, the reason: as the report has it. */
  readonly key: string;
  /** A second key, such as the segment whose period this is. */
  readonly within?: string;
  /** What it says when it is pointed at. */
  readonly label: string;
}

/**
 * A group of shapes that stands for one thing.
 *
 * @param written names and figures that stand beside the shapes: for the eye alone, since the label says them whole and in order
 */
export function mark(
  { kind, key, within, label }: Mark,
  shapes: readonly string[],
  written: readonly string[] = [],
): string {
  const group = element(
    'g',
    { class: 'em-mark', 'data-kind': kind, 'data-key': key, 'data-within': within },
    element('title', {}, escaped(label)),
    ...shapes,
  );
  return written.length === 0
    ? group
    : group + element('g', { class: 'em-written', 'aria-hidden': 'true' }, ...written);
}
