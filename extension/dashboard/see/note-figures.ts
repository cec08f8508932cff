import { periodOf, periodsBetween } from '#shared/answers/period.ts';
import { type CountedNote, countNotes } from '#shared/friction/count-notes.ts';
import { allOverlayWords } from '#shared/languages/all-overlay-words.ts';
import { say } from '#shared/languages/say.ts';
import { notePeriodsChart } from '../../../views/charts/note-periods.ts';
import { type NoteWords, noteTypesChart } from '../../../views/charts/note-types.ts';
import type { Cell } from '../../../views/tables/table.ts';
import { momentsOf } from './local-days.ts';
import type { SeenScore } from './look.ts';
import { periodDays } from './period-days.ts';
import type { DrawnFigure } from './see-context.ts';
import type { Writer } from './written.ts';

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
  const row = (name: Cell, one: { count: number; severities: readonly number[] }): Cell[] => [
    name,
    ...[one.count, ...one.severities].map((value) => ({ text: count(value), value })),
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
        rows: counted.periods.map((one) => row({ text: reader.period(one.period), value: one.period }, one)),
      },
    });
  }
  return figures;
}

/** Notes within the days that are filtered. */
export function notesWithin(
  notes: readonly CountedNote[],
  from: number | undefined,
  to: number | undefined,
): readonly CountedNote[] {
  const { since, until } = momentsOf(from, to);
  return notes.filter(({ createdAt }) => createdAt >= since && createdAt < until);
}
