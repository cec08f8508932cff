import { UNSTATED } from '#shared/answers/scale.ts';
import { findHeader, HEADER_LOOK, type Header } from '#shared/imports/header.ts';
import { wordsOf } from '#shared/imports/header-words.ts';
import { planImport } from '#shared/imports/plan.ts';
import { recogniseFile } from '#shared/imports/recognise.ts';
import type { RecognisedColumn, RecognisedFile } from '#shared/imports/recognised.ts';
import type { Role } from '#shared/imports/role.ts';
import { settleColumn } from '#shared/imports/settle-column.ts';
import { allSheetDashboardWords } from '#shared/languages/all-sheet-dashboard-words.ts';
import { Refusal, type RefusalCode } from '#shared/languages/refusal.ts';
import { METRICS, type Metric } from '#shared/metrics/bands.ts';
import type { AnswerColumn, OtherColumn, OtherColumns } from './plan.ts';
import { nextTable, type TabTable } from './table-on-tab.ts';

/** A table as it is understood. */
export interface UnderstoodTable {
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastRow: number | undefined;
  readonly answers: Readonly<Partial<Record<Metric, AnswerColumn>>>;
  /** Columns that surely hold answers, of which the scale must be said. */
  readonly unclear: readonly { readonly metric: Metric; readonly column: number; readonly name: string }[];
  readonly others: OtherColumns;
  /** The date column whose dates cannot be relied on. */
  readonly badDates: string | undefined;
}

/**
 * Understands a table of a tab with the importer's own recognition: headers, values, neighbours.
 *
 * @param name of the tab, which is evidence as a file's name is
 * @returns `undefined` where there is no header with rows below it
 */
export function understandTable(table: TabTable, name: string): UnderstoodTable | undefined {
  const header = headerOf(table);
  if (!header) return undefined;
  const first = header.above + header.rows;
  const rows = table.rows.slice(first).filter((row) => row.some((cell) => cell !== ''));
  if (rows.length === 0) return undefined;
  const file = recogniseFile(header, rows, name);
  const { answers, unclear } = answersOf(file, table.column);
  const taken = [...Object.values(answers), ...unclear].map(({ column }) => column - table.column);
  const next = nextTable(table, taken, first);
  const { others, badDates } = othersOf(table, header, file, first);
  return {
    headerRow: first,
    firstColumn: table.column,
    lastRow: next === undefined ? undefined : next - 1,
    answers,
    unclear,
    others,
    badDates,
  };
}

function headerOf(table: TabTable): Header | undefined {
  try {
    const header = findHeader(table.rows.slice(0, HEADER_LOOK));
    return header.rows > 0 ? header : undefined;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

const SURE = ['named', 'format', 'labels', 'context', undefined] as const;

/** One column for each metric, the surest first. */
function answersOf(file: RecognisedFile, from: number): Pick<UnderstoodTable, 'answers' | 'unclear'> {
  const answers: Partial<Record<Metric, AnswerColumn>> = {};
  const unclear: UnderstoodTable['unclear'][number][] = [];
  const found = file.columns
    .filter((one) => one.role === 'answer' && one.metric !== undefined && one.profile.filled > 0)
    .sort((a, b) => SURE.indexOf(a.strength) - SURE.indexOf(b.strength));
  for (const metric of METRICS) {
    for (const one of found.filter((column) => column.metric === metric)) {
      const scale = scaleOf(one);
      if (scale === 'no answers') continue;
      const column = from + one.at;
      if (scale === 'unclear') unclear.push({ metric, column, name: one.name });
      else answers[metric] = { column, scale };
      break;
    }
  }
  return { answers, unclear };
}

/** What is answers all right, but leaves open how they are scored. */
const UNCLEAR: readonly RefusalCode[] = ['scaleNeeded', 'scaleNotScored', 'scaleNotOfNps', 'directionNeeded'];

/** The scale as the functions take it, or why there is none. */
function scaleOf(column: RecognisedColumn): string {
  try {
    const { metric, reading, directionAssumed } = settleColumn(column, {});
    if (reading.scale === UNSTATED) return 'unclear';
    return metric === 'ces' && !directionAssumed ? `${reading.scale.name} ${reading.direction}` : reading.scale.name;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return UNCLEAR.includes(error.code) ? 'unclear' : 'no answers';
  }
}

/** Roles that people break scores down by, the likeliest first. */
const SEGMENT_ROLES: readonly Role[] = ['channel', 'segment', 'team', 'agent', 'touchpoint'];
const MOST_SEGMENTS = 500;

function othersOf(
  table: TabTable,
  header: Header,
  file: RecognisedFile,
  first: number,
): Pick<UnderstoodTable, 'others' | 'badDates'> {
  const others: Partial<Record<OtherColumn, number>> = {};
  const free = file.columns.filter((one) => one.role !== 'answer' && one.profile.filled > 0);
  const at = (column: RecognisedColumn | undefined): number | undefined => column && table.column + column.at;
  const date = planImport(header, file, {}).date;
  const bad = date !== undefined && table.values.slice(first).some((row) => isDoubtful(row[date]));
  if (date !== undefined && !bad) others.date = table.column + date;
  for (const [name, words] of HEADERS) {
    const found = free.find((one) => words.has(wordsOf(one.name).join(' ')));
    if (found) others[name] = at(found)!;
  }
  const few = ({ profile }: RecognisedColumn): boolean => !profile.manyTexts && profile.texts.size <= MOST_SEGMENTS;
  const role = (wanted: Role): RecognisedColumn | undefined => free.find((one) => one.role === wanted && few(one));
  const taken = new Set(Object.values(others));
  const segment = SEGMENT_ROLES.map(role).find((one) => one && !taken.has(at(one)!));
  if (segment) others.segment = at(segment)!;
  const reasons = role('reason');
  if (reasons) others.reasons = at(reasons)!;
  const touchpoint = role('touchpoint');
  if (touchpoint) others.touchpoint = at(touchpoint)!;
  return { others, badDates: bad ? header.names[date] : undefined };
}

/** Text such as 01/02/2026: where it stayed text, the dates beside it may have been read as the wrong day. */
function isDoubtful(cell: unknown): boolean {
  return typeof cell === 'string' && /^\s*\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(cell);
}

/** Headers of what support keeps beside the answers, in every language. */
const HEADERS: readonly (readonly [OtherColumn, ReadonlySet<string>])[] = (
  ['transfers', 'contacts', 'firstContact', 'waiting', 'friction', 'askedBy'] as const
).map((name) => [
  name,
  new Set(
    Object.values(allSheetDashboardWords).flatMap(({ headers }) =>
      headers[name].split('|').map((one) => wordsOf(one).join(' ')),
    ),
  ),
]);
