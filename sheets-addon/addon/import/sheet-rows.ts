import { normaliseLabel } from '#shared/answers/labels.ts';
import { DateColumn } from '#shared/imports/date-column.ts';
import { type DateOrder, dayOfRaw, orderOfDates } from '#shared/imports/date-order.ts';
import { type MakeDecoder, TextSource } from '#shared/imports/decode.ts';
import { rowJudge } from '#shared/imports/file-judge.ts';
import { isBlankRow, RecordReader, type Row } from '#shared/imports/records.ts';
import type { Role } from '#shared/imports/role.ts';
import { timeOfDay } from '#shared/imports/time-of-day.ts';
import { NumberColumn } from './number-column.ts';
import { type CellKind, type ImportCell, LONGEST_CELL } from './plan.ts';
import type { UnderstoodFile } from './understand-file.ts';
import { writtenCell } from './write-cells.ts';

const DATES: readonly Role[] = ['date', 'startDate', 'sentDate', 'otherDate'];
/** Names of things, not amounts: they stay as they are written, also where they are all digits. */
const NAMES: readonly Role[] = ['responseId', 'ticketId', 'ticketNumber', 'customer', 'agent', 'comment', 'question'];
const DAY = 86_400_000;

/** A file as it is written into a sheet. */
export interface SheetRows {
  readonly columns: readonly { readonly name: string; readonly kind: CellKind; readonly role: Role }[];
  /** Cells that were too long for a sheet are shortened. */
  readonly rows: readonly (readonly ImportCell[])[];
  /** Of cells that were shortened: how many, and the columns they stand in. */
  readonly shortened?: { readonly cells: number; readonly columns: readonly string[] };
  /** The column of response ids, by its place; -1 for none. */
  readonly id: number;
}

/**
 * The rows of a file that count as responses, each cell as what it is: a date as milliseconds since 1970 in the sheet's zone, a number as a number, an id as text.
 *
 * @param offsetAt minutes that the clock of the sheet's zone is ahead of UTC at an instant: a day begins by that clock
 * @param timesOffsetAt the same of the zone that a time without an offset is in, where it is another
 */
export function sheetRows(
  file: UnderstoodFile,
  bytes: Uint8Array,
  makeDecoder: MakeDecoder,
  offsetAt: OffsetAt,
  timesOffsetAt = offsetAt,
): SheetRows {
  const { counted, imported } = file;
  const kept = keptRows(file, bytes, makeDecoder);
  const answers = new Set(file.scores.map(({ position }) => position));
  const clocks: Clocks = { days: wallReader(offsetAt), times: wallReader(timesOffsetAt) };
  const columns: SheetRows['columns'][number][] = [];
  let cells = 0;
  const where = new Set<number>();
  /** What of a text a cell takes; of what does not fit it is known how much there is, and where. */
  const fitting = (text: string, kind: CellKind, at: number): string => {
    // As it is written: a sign may come before it that keeps it text.
    if (String(writtenCell(text, kind)).length <= LONGEST_CELL) return text;
    cells += 1;
    where.add(at);
    return shortened(text);
  };
  const readers: ((cell: string) => ImportCell)[] = [];
  counted.header.names.forEach((name, at) => {
    const role = counted.recognised.columns[at]?.role ?? 'other';
    const add = (kind: CellKind, read: (cell: string) => ImportCell): void => {
      columns.push({ name: fitting(name, 'text', at), kind, role });
      readers.push(read);
    };
    const order =
      at === counted.plan.date ? (imported?.dates.order ?? counted.options.dateOrder) : counted.options.dateOrder;
    const date = DATES.includes(role) ? dateReader(kept, at, order, clocks) : undefined;
    if (date) {
      add(date.timed ? 'time' : 'date', date.read);
      return;
    }
    const numbers = new NumberColumn();
    if (!NAMES.includes(role) || answers.has(at)) for (const row of kept) numbers.add(row[at] ?? '');
    if (answers.has(at)) add('answer', (cell) => numbers.read(cell) ?? cell);
    else if (!NAMES.includes(role) && numbers.all) add('number', (cell) => numbers.read(cell) ?? cell);
    else add('text', (cell) => cell);
  });
  const rows = kept.map((row) =>
    readers.map((read, at) => {
      if ((row[at] ?? '') === '') return null;
      const cell = read(row[at]!);
      return typeof cell === 'string' ? fitting(cell, columns[at]!.kind, at) : cell;
    }),
  );
  const names = [...where].map((at) => columns[at]!.name);
  return {
    ...{ columns, rows, id: counted.plan.responseId ?? -1 },
    ...(cells > 0 && { shortened: { cells, columns: names } }),
  };
}

/** The beginning of a text, as much as a cell takes with a sign before it, without half a character at its end. */
function shortened(text: string): string {
  return `${text.slice(0, LONGEST_CELL - 2).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A second reading, as the set-aside rows are listed: only after the first is it known which rows count. */
function keptRows({ counted }: UnderstoodFile, bytes: Uint8Array, makeDecoder: MakeDecoder): Row[] {
  const kept: Row[] = [];
  const judge = rowJudge(counted, counted.plan);
  const isAskedFor = (row: Row): boolean =>
    counted.plan.where.every(({ at, values }) => values.has(normaliseLabel(row[at] ?? '')));
  let skip = counted.header.above + counted.header.rows;
  let number = 0;
  const records = new RecordReader(counted.dialect, (rows) => {
    for (const row of skip > 0 ? rows.slice(skip) : rows) {
      if (isBlankRow(row)) continue;
      number += 1;
      const reason = judge.judge(row, number);
      if (reason === 'footer') number -= 1;
      if (reason === undefined && isAskedFor(row)) kept.push(row);
    }
    skip = Math.max(0, skip - rows.length);
  });
  const source = new TextSource(makeDecoder, counted.decoded.encoding);
  records.push(source.push(bytes));
  records.push(source.end());
  records.end();
  return kept;
}

/** How a column of dates is read; undefined where day and month cannot be told apart, or most of it is none. */
function dateReader(
  rows: readonly Row[],
  at: number,
  stated: DateOrder | undefined,
  clocks: Clocks,
): { readonly timed: boolean; readonly read: (cell: string) => ImportCell } | undefined {
  const probe = new DateColumn();
  let filled = 0;
  let timed = false;
  for (const row of rows) {
    const cell = row[at] ?? '';
    if (cell.trim() === '') continue;
    filled += 1;
    if (probe.read(cell) >= 0 && !timed) timed = CLOCK.test(cell) || EPOCH.test(cell.trim());
  }
  const { totals } = probe;
  const order = stated ?? orderOfDates(totals);
  if (totals.dates < filled / 2 || totals.dates === 0 || order === 'ambiguous' || order === 'contradictory')
    return undefined;
  const column = new DateColumn();
  const read = (cell: string): ImportCell => {
    const text = cell.trim();
    if (EPOCH.test(text)) {
      const value = Number(text);
      return column.read(text) < 0 ? cell : value > 1e12 ? value : value * 1000;
    }
    const day = dayOfRaw(column.read(cell), order);
    if (day === undefined) return cell;
    const clock = CLOCK.exec(cell);
    if (!clock) return clocks.days(day * DAY);
    const { minutes, offset } = timeOfDay(` ${cell.slice(clock.index + 1).trim()}`);
    const wall = day * DAY + minutes * 60_000 + Number(clock[1] ?? 0) * 1000;
    return offset === undefined ? clocks.times(wall) : wall - offset * 60_000;
  };
  return { timed, read };
}

/** A time of day behind a date, with its seconds. */
const CLOCK = /[T, ]\s*\d{1,2}:\d{2}(?::(\d{2}))?/i;
const EPOCH = /^\d{10}(?:\.\d+)?$|^\d{13}$/;

type OffsetAt = (instant: number) => number;

/** How what a clock on the wall shows is read: of whole days, and of times without an offset. */
interface Clocks {
  readonly days: (wall: number) => number;
  readonly times: (wall: number) => number;
}

/** The instant at which the zone's clock shows a time. Where it shows it never, for it was put forward, the instant an hour on. */
function wallReader(offsetAt: OffsetAt): (wall: number) => number {
  const known = new Map<number, number>();
  return (wall) => {
    const quarter = Math.floor(wall / 900_000);
    let offset = known.get(quarter);
    if (offset === undefined) {
      const first = offsetAt(wall - offsetAt(wall) * 60_000);
      offset = first;
      known.set(quarter, offset);
    }
    return wall - offset * 60_000;
  };
}
