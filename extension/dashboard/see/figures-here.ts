import { normaliseLabel } from '#shared/answers/labels.ts';
import { periodOf, periodsBetween } from '#shared/answers/period.ts';
import { type CountedNote, countNotes } from '#shared/friction/count-notes.ts';
import { allOverlayWords } from '#shared/languages/all-overlay-words.ts';
import { allSeeWords } from '#shared/languages/all-see-words.ts';
import { say } from '#shared/languages/say.ts';
import { TOO_FEW } from '#shared/metrics/thresholds.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { chartTitle } from '../../../views/charts/chart-title.ts';
import { comparisonChart } from '../../../views/charts/comparison.ts';
import { distributionChart } from '../../../views/charts/distribution.ts';
import { dotRows, dotRowsKeys } from '../../../views/charts/dot-rows.ts';
import { countText, estimateText } from '../../../views/charts/estimate-text.ts';
import { notePeriodsChart } from '../../../views/charts/note-periods.ts';
import { type NoteWords, noteTypesChart } from '../../../views/charts/note-types.ts';
import { scoreCard } from '../../../views/charts/score-card.ts';
import { begin, end } from '../../../views/charts/sheet.ts';
import { comparisonTable } from '../../../views/tables/score-tables.ts';
import { plainLabel } from '../../../views/text/plain-label.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { ComparedScore, Look, SeenScore } from './look.ts';
import { periodDays } from './period-days.ts';
import type { DrawnFigure } from './see-context.ts';
import type { Writer } from './written.ts';

/** A score as a card; its table is the score's own numbers in words beside it. */
export function cardFigure({ score }: SeenScore, { reader }: Writer): DrawnFigure {
  const caption = chartTitle(reader.words.metrics[score.metric], score, reader).whole;
  return { kind: 'card', draw: (view) => scoreCard(score, view), table: { caption, columns: [], rows: [] } };
}

/** The same measure of several sources, on one axis. */
export function sourcesFigure(
  items: readonly { readonly look: Look; readonly seen: SeenScore }[],
  { reader, words }: Writer,
): DrawnFigure {
  const first = items[0]!.seen.score;
  const title = say(words.sourcesTitle, { metric: reader.words.metricShort[first.metric] });
  const n = items.reduce((sum, { seen }) => sum + seen.score.n, 0);
  // The line of "all answers" would pool files that may hold the same customers: there is none.
  const frame: ScoreReport = { ...first, n, value: null, excluded: {}, target: first.target };
  const name = ({ look, seen }: (typeof items)[number]): string => {
    const twice = items.filter((other) => other.look === look).length > 1;
    return plainLabel(look.loaded.summary.name) + (twice ? ` · ${plainLabel(seen.score.column, 40)}` : '');
  };
  const about = chartTitle(title, frame, reader).about.split(' · ').slice(0, -1).join(' · ');
  const heading = { title, about, whole: `${title}. ${about}` };
  return {
    kind: 'sources',
    draw: (view) => {
      const sheet = begin(
        view,
        heading,
        dotRowsKeys(
          items.map(({ seen }) => ({ n: seen.score.n, tooFew: seen.score.n < TOO_FEW })),
          frame,
          reader,
        ),
      );
      const drawn = dotRows(
        items.map((item) => {
          const { score } = item.seen;
          return {
            name: name(item),
            estimate: score,
            tooFew: score.n < TOO_FEW,
            tone: undefined,
            value: estimateText({ ...score, low: null, high: null }, score, reader),
            verdict: score.n < TOO_FEW ? reader.words.terminal.tooFew : '',
            mark: {
              kind: 'segment' as const,
              key: item.look.loaded.summary.id,
              label: `${name(item)}: ${estimateText(score, score, reader)}, ${countText(score.n, reader)}`,
            },
          };
        }),
        frame,
        view,
        sheet,
      );
      return end(
        view,
        sheet,
        { heading, description: items.map(name).join('. '), height: drawn.bottom + 8, kind: 'sources' },
        drawn.svg,
      );
    },
    table: {
      caption: heading.whole,
      columns: [
        { title: words.source },
        { title: reader.charts.columns.score, numeric: true },
        { title: 'n', numeric: true },
      ],
      rows: items.map((item) => [
        name(item),
        estimateText(item.seen.score, item.seen.score, reader),
        reader.number(item.seen.score.n, 0),
      ]),
    },
  };
}

/** What is compared: both sides on one axis, and how their answers are spread. */
export function comparedFigures(
  { score, sides }: ComparedScore,
  { reader, words, value }: Writer,
): readonly DrawnFigure[] {
  const { comparison } = score;
  if (!comparison) return [];
  const shown: ScoreReport = {
    ...score,
    comparison: {
      ...comparison,
      a: { ...comparison.a, name: comparison.a.name || value('') },
      b: { ...comparison.b, name: comparison.b.name || value('') },
    },
  };
  const caption = chartTitle(words.compare.title, score, reader).whole;
  const table = comparisonTable(shown, reader, caption) ?? { caption, columns: [], rows: [] };
  const rows = sides.map(({ name, counts }) => ({ name: name || value(''), counts }));
  const points = score.distribution.map(({ point }) => ({ title: String(point), numeric: true }));
  return [
    { kind: 'comparison', column: comparison.column, draw: (view) => comparisonChart(shown, view), table },
    {
      kind: 'distributionBy',
      column: comparison.column,
      draw: (view) => distributionChart(score, view, rows, comparison.column),
      table: {
        caption,
        columns: [{ title: reader.charts.columns.item }, ...points],
        rows: rows.map(({ name, counts }) => [name, ...counts.map((count) => reader.number(count, 0))]),
      },
    },
  ];
}

/** Friction notes by kind, and by period beside the score. */
export function noteFigures(
  notes: readonly CountedNote[],
  seen: SeenScore | undefined,
  { reader, words, count }: Writer,
): readonly DrawnFigure[] {
  const overlay = allOverlayWords[reader.language];
  const score = seen?.score;
  const period = score?.period ?? 'month';
  // Notes know a moment; its day is that of the reader's clock, as on the page of all notes.
  const dayOf = (at: number): number => {
    const date = new Date(at);
    return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
  };
  const counted = countNotes(notes, (at) => periodOf(dayOf(at), period));
  const severities = (['1', '2', '3'] as const).map((one) => overlay.severities[one]);
  const label: NoteWords['label'] = (kind, total, by) =>
    say(words.notes.label, {
      kind,
      count: count(total),
      parts: by.map((part, at) => say(words.notes.part, { severity: severities[at]!, count: count(part) })).join(', '),
    });
  const about = say(words.notes.about, { count: count(counted.total) });
  const columns = [
    { title: words.notes.kind },
    { title: words.notes.total, numeric: true },
    ...severities.map((title) => ({ title, numeric: true })),
  ];
  const row = (name: string, one: { count: number; severities: readonly number[] }): string[] => [
    name,
    count(one.count),
    ...one.severities.map(count),
  ];
  const types = counted.types.map((one) => ({ ...one, key: one.type, name: overlay.types[one.type] }));
  const figures: DrawnFigure[] = [
    {
      kind: 'friction',
      draw: (view) => noteTypesChart(types, view, { title: words.notes.types, about, severities, label }),
      table: { caption: words.notes.types, columns, rows: types.map((one) => row(one.name, one)) },
    },
  ];
  if (score && counted.periods.length > 0) {
    const title = say(words.notes.periods, {
      period: reader.words.periods[period],
      metric: reader.words.metricShort[score.metric],
    });
    const names = [...new Set([...score.periods, ...counted.periods].map((one) => one.period))].sort();
    const [from, to] = [periodDays(names[0]!)?.from, periodDays(names[names.length - 1]!)?.from];
    const periods = from === undefined || to === undefined ? names : periodsBetween(from, to, period);
    const rows = counted.periods.map((one) => ({ ...one, key: one.period, name: one.period }));
    figures.push({
      kind: 'notePeriods',
      draw: (view) =>
        notePeriodsChart(rows, periods, score, view, { title, about: words.notes.count, severities, label }),
      table: {
        caption: title,
        columns: [{ title: reader.charts.columns.period }, ...columns.slice(1)],
        rows: counted.periods.map((one) => row(reader.period(one.period), one)),
      },
    });
  }
  return figures;
}

/** Touchpoints known to matter, each by its name in every language. */
function knownTouchpoints({ words }: Writer): readonly (readonly string[])[] {
  const names = Object.keys(words.coverage.points) as (keyof typeof words.coverage.points)[];
  return names.map((name) => [
    words.coverage.points[name],
    ...Object.values(allSeeWords).map(({ coverage }) => coverage.points[name]),
  ]);
}

/** What of the touchpoints is measured. */
export function coverageSeen({ loaded }: Look, { score }: SeenScore, writer: Writer): Coverage | undefined {
  return coverageOf(loaded.source, score.breakdowns, knownTouchpoints(writer));
}

/** Notes within the days that are filtered. */
export function notesWithin(
  notes: readonly CountedNote[],
  from: number | undefined,
  to: number | undefined,
): readonly CountedNote[] {
  const start = from === undefined ? Number.NEGATIVE_INFINITY : from * 86_400_000;
  const after = to === undefined ? Number.POSITIVE_INFINITY : (to + 1) * 86_400_000;
  const offset = (at: number): number => new Date(at).getTimezoneOffset() * 60_000;
  return notes.filter(({ createdAt }) => {
    const local = createdAt - offset(createdAt);
    return local >= start && local < after;
  });
}

/** Whether two texts name the same value. */
export function sameValue(a: string, b: string): boolean {
  return normaliseLabel(a) === normaliseLabel(b);
}
