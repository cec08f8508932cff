import { type ScaleLinear, scaleLinear, scaleSqrt } from 'd3-scale';
import { say } from '#shared/languages/say.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import type { SegmentPair, SegmentPairs } from '#shared/reports/segment-pairs.ts';
import { plainLabel } from '../text/plain-label.ts';
import type { Reader } from '../text/reader.ts';
import { cutTo, textWidth } from '../text/text-width.ts';
import { chartTitle } from './chart-title.ts';
import { countText, estimateText } from './estimate-text.ts';
import { placeLabels } from './place-labels.ts';
import { axisRound, lowIsGood, tickDigits } from './score-axis.ts';
import { begin, end, mark, SIZE, sentencesBelow } from './sheet.ts';
import { isWide, type View } from './view.ts';

/**
 * Two scores by segment: one dot a segment, larger with more answers, on two axes of which the good ends are right and up; names that do not touch.
 *
 * @param pairs the segments with both scores
 * @returns SVG; empty text where no segment has answers enough
 */
export function quadrantChart(pairs: SegmentPairs, view: View): string {
  const { x: first, y: second, column } = pairs;
  const shown = pairs.pairs.filter(({ tooFew }) => !tooFew);
  if (shown.length === 0) return '';
  const { reader } = view;
  const { charts, words } = reader;
  const title = say(charts.titles.quadrant, {
    x: words.metricShort[first.metric],
    y: words.metricShort[second.metric],
    column: plainLabel(column, 80),
  });
  const heading = bothTitles(title, first, second, reader);
  const sheet = begin(view, heading);
  const { pen, width } = sheet;
  // Room for the name of the upright axis.
  const top = sheet.top + 14;
  const side = Math.min(width, isWide(view) ? 460 : width);
  const tall = Math.round(Math.min(380, side * 0.82));
  const left = 46;
  const axis = (
    score: ScoreReport,
    values: readonly number[],
    range: readonly [number, number],
  ): ScaleLinear<number, number> => {
    const [low, high] = axisRound(score, [...values, score.value]);
    // The good end is right and up, whichever way the scale counts.
    return scaleLinear(lowIsGood(score) ? [high, low] : [low, high], range);
  };
  const x = axis(
    first,
    shown.map((pair) => pair.x.value!),
    [left + 12, width - 14],
  );
  const y = axis(
    second,
    shown.map((pair) => pair.y.value!),
    [top + tall - 12, top + 22],
  );
  const biggest = Math.max(...shown.map((pair) => Math.min(pair.x.n, pair.y.n)));
  const radius = scaleSqrt([0, biggest], [3.5, isWide(view) ? 13 : 10]);
  const size = (pair: SegmentPair): number => radius(Math.min(pair.x.n, pair.y.n));
  const bottom = top + tall;
  const ticksX = x.ticks(isWide(view) ? 6 : 4);
  const ticksY = y.ticks(5);
  const parts = [
    ...ticksX.map(
      (tick) =>
        pen.line(x(tick), top, x(tick), bottom, { class: 'em-grid' }) +
        pen.text(x(tick), bottom + 16, reader.number(tick, tickDigits(ticksX)), { class: 'em-tick', anchor: 'middle' }),
    ),
    ...ticksY.map(
      (tick) =>
        pen.line(left, y(tick), width, y(tick), { class: 'em-grid' }) +
        pen.text(left - 6, y(tick) + 4, reader.number(tick, tickDigits(ticksY)), { class: 'em-tick', anchor: 'end' }),
    ),
    pen.line(left, bottom, width, bottom, { class: 'em-axis' }),
    pen.line(left, top, left, bottom, { class: 'em-axis' }),
    ...(first.value === null
      ? []
      : [pen.line(x(first.value), top, x(first.value), bottom, { class: 'em-line em-all', 'data-line': 'x' })]),
    ...(second.value === null
      ? []
      : [pen.line(left, y(second.value), width, y(second.value), { class: 'em-line em-all', 'data-line': 'y' })]),
    ...corners(first, second, reader).map(({ text, atEnd, up }) =>
      pen.text(
        atEnd ? width - 6 : left + 6,
        up ? top + 13 : bottom - 6,
        cutTo(text, (width - left) / 2 - 10, SIZE.small),
        {
          class: 'em-corner',
          anchor: atEnd ? 'end' : 'start',
        },
      ),
    ),
    pen.text(width, bottom + 34, `${words.metricShort[first.metric]} →`, { class: 'em-key', anchor: 'end' }),
    pen.text(left, top - 5, `${words.metricShort[second.metric]} ↑`, { class: 'em-key' }),
  ];
  // The larger dots first, so that none hides behind another.
  const drawn = [...shown].sort((a, b) => size(b) - size(a));
  const names = drawn.map((pair) => cutTo(plainLabel(pair.segment), Math.min(150, width * 0.34), SIZE.small));
  const placed = placeLabels(
    drawn.map((pair, at) => ({
      x: x(pair.x.value!),
      y: y(pair.y.value!),
      radius: size(pair),
      width: textWidth(names[at]!, SIZE.small),
      height: 13,
    })),
    { left, top: top + 16, right: width, bottom: bottom - 16 },
  );
  drawn.forEach((pair, at) => {
    const [cx, cy] = [x(pair.x.value!), y(pair.y.value!)];
    const place = placed[at];
    parts.push(
      mark(
        { kind: 'segment', key: pair.segment, label: pairLabel(pair, pairs, reader) },
        [
          pen.circle(cx, cy, size(pair), { class: 'em-dot em-bubble' }),
          ...(place?.far
            ? [
                pen.line(cx, cy, place.x + (place.x + place.width / 2 < cx ? place.width : 0), place.y - 4, {
                  class: 'em-leader',
                }),
              ]
            : []),
          // The name is as good to point at as the dot.
          ...(place ? [pen.rect(place.x, place.y - 11, place.width, 14, { class: 'em-reach' })] : []),
        ],
        place ? [pen.text(place.x, place.y, names[at]!, { class: 'em-key em-name em-halo' })] : [],
      ),
    );
  });
  const unnamed = placed.filter((place) => place === undefined).length;
  const few = pairs.pairs.length - shown.length;
  const sentences = [charts.quadrant.lines];
  if (unnamed > 0) sentences.push(say(charts.quadrant.unnamed, { count: reader.number(unnamed, 0) }));
  if (few > 0) sentences.push(say(charts.quadrant.tooFew, { count: reader.number(few, 0) }));
  const below = sentencesBelow(sheet, bottom + 38, sentences);
  const description = shown
    .slice(0, 6)
    .map((pair) => pairLabel(pair, pairs, reader))
    .join('. ');
  return end(view, sheet, { heading, description, height: below.bottom + 8, kind: 'quadrant' }, ...parts, below.svg);
}

function bothTitles(
  title: string,
  first: ScoreReport,
  second: ScoreReport,
  reader: Reader,
): ReturnType<typeof chartTitle> {
  const names = reader.words.metricShort;
  const [a, b] = [chartTitle(title, first, reader), chartTitle(title, second, reader)];
  const both = (one: string, other: string): string =>
    `${names[first.metric]}: ${one}. ${names[second.metric]}: ${other}`;
  return {
    title,
    about: both(a.about, b.about),
    whole: `${title}. ${both(a.whole.slice(title.length + 2), b.whole.slice(title.length + 2))}`,
  };
}

function corners(
  first: ScoreReport,
  second: ScoreReport,
  { words }: Reader,
): { text: string; atEnd: boolean; up: boolean }[] {
  const [a, b] = [words.bands[first.metric], words.bands[second.metric]];
  return [
    { text: `${a.negative} · ${b.positive}`, atEnd: false, up: true },
    { text: `${a.positive} · ${b.positive}`, atEnd: true, up: true },
    { text: `${a.negative} · ${b.negative}`, atEnd: false, up: false },
    { text: `${a.positive} · ${b.negative}`, atEnd: true, up: false },
  ];
}

function pairLabel(pair: SegmentPair, { x, y }: SegmentPairs, reader: Reader): string {
  const { metricShort } = reader.words;
  const one = (score: ScoreReport, part: SegmentPair['x']): string =>
    `${metricShort[score.metric]} ${estimateText(part, score, reader)}, ${countText(part.n, reader)}`;
  return `${plainLabel(pair.segment)}: ${one(x, pair.x)}; ${one(y, pair.y)}`;
}
