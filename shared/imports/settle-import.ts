import { EXCLUSION_CLASSES, type Excluded } from '../answers/exclusion.ts';
import { sumOfGroups } from '../answers/grouped-counts.ts';
import { normaliseLabel } from '../answers/labels.ts';
import { type AnswerCode, answerReader, exclusionOf } from '../answers/read-answer.ts';
import { type Tally, tallyOf } from '../answers/tally.ts';
import { bandsFor, METRICS } from '../metrics/bands.ts';
import { MOST_STRAYS } from '../metrics/thresholds.ts';
import { Refusal } from '../reports/refusal.ts';
import type { ColumnReport, Warning } from '../reports/report.ts';
import { warn } from '../reports/warn.ts';
import { type ColumnProfile, profileOf } from './column-profile.ts';
import { columnReports } from './column-reports.ts';
import { type CountedColumn, FIRST_TEXT, OVERFLOW } from './count-rows.ts';
import { type DateOrder, dayOfRaw, orderOfDates } from './dates.ts';
import { fileWarnings } from './file-warnings.ts';
import { groupBandOf } from './group-words.ts';
import type { Counted } from './import-run.ts';
import { isBareScore, kindsIn, type RecognisedColumn, recogniseColumn } from './recognise.ts';
import { examples, type SettledColumn, settleColumn } from './settle-column.ts';

/** One column's answers, counted and understood. */
export interface ImportedAnswers {
  readonly settled: SettledColumn;
  readonly total: Tally;
  /** By day (days since 1970-01-01), when the dates can be read; undated answers are only in `total`. */
  readonly days: ReadonlyMap<number, Tally>;
  readonly undated: number;
  /** By the text of another column, keyed by its position: segments, compared values, reasons. */
  readonly segments: ReadonlyMap<number, ReadonlyMap<string, Tally>>;
  /** Rows by the value of the answer and the texts of the drivers. */
  readonly joint: readonly { readonly point: number; readonly drivers: readonly string[]; readonly count: number }[];
  /** The label most answers wrote for a point, where they were labels. */
  readonly labels: ReadonlyMap<number, string>;
  readonly warnings: readonly Warning[];
}

/** A file, read and understood. */
export interface Imported {
  readonly file: string;
  readonly format: string;
  readonly rows: number;
  readonly encoding: string;
  readonly delimiter: string;
  readonly rowsSetAside: Excluded;
  readonly columns: readonly ColumnReport[];
  readonly answers: readonly ImportedAnswers[];
  readonly warnings: readonly Warning[];
  /** The date column and whether periods can be made of it. */
  readonly dates: {
    readonly column: string | undefined;
    readonly state: 'ok' | 'none' | 'ambiguous' | 'contradictory';
    readonly examples: string;
  };
  readonly counted: Counted;
}

/**
 * Settles what was counted: which columns are scored, on which scale, with which dates.
 *
 * @throws Refusal when nothing can be scored before a person decides
 */
export function settleImport(counted: Counted): Imported {
  const full = counted.columns.map((column) => understood(counted, column));
  const { settled, warnings: left } = chooseColumns(counted, full);
  const dates = datesOf(counted);
  const order =
    counted.options.dateOrder ??
    (dates.state === 'ok' && counted.dates ? (orderOfDates(counted.dates) as DateOrder) : undefined);
  const answers = settled.map((one) => answersOf(counted, one, order));
  const warnings = [...fileWarnings(counted), ...left];
  if (dates.state === 'ambiguous') warnings.push(warn('datesAmbiguous', { column: dates.column ?? '' }, dates.column));
  if (dates.state === 'contradictory')
    warnings.push(warn('datesContradictory', { column: dates.column ?? '' }, dates.column));
  return {
    file: counted.file,
    format: counted.recognised.format?.name ?? 'CSV',
    rows: counted.rows,
    encoding: counted.decoded.encoding,
    delimiter: counted.dialect.delimiter,
    rowsSetAside: counted.aside,
    columns: columnReports(counted, full),
    answers,
    warnings,
    dates,
    counted,
  };
}

/** A counted column, recognised again from all its values. */
function understood(counted: Counted, column: CountedColumn): RecognisedColumn {
  const before = counted.recognised.columns[column.at]!;
  const total = sumOfGroups(column.byDay);
  const texts = new Map<string, number>();
  column.texts.forEach((text, at) => {
    const count = total[FIRST_TEXT + at] ?? 0;
    if (count > 0) texts.set(text, count);
  });
  const profile = profileOf(texts, (total[OVERFLOW] ?? 0) > 0);
  const { name, at, question, known } = before;
  return recogniseColumn({ name, at, question, known, profile, around: counted.recognised.around });
}

interface Chosen {
  readonly settled: readonly SettledColumn[];
  readonly warnings: readonly Warning[];
}

/** A column that may hold answers, and why it is not scored. */
interface RefusedColumn {
  readonly column: RecognisedColumn;
  readonly refusal: Refusal;
}

function chooseColumns(counted: Counted, full: readonly RecognisedColumn[]): Chosen {
  const { options, plan } = counted;
  const named = plan.answers.some((answer) => answer.named);
  const filled = full.filter((column) => column.profile.filled > 0);
  if (named) {
    const empty = full.find((column) => column.profile.filled === 0);
    if (empty)
      throw new Refusal('noAnswers', { scale: options.scale ?? '1-10', excluded: counted.rows, reasons: 'blank' });
    return { settled: full.map((column) => settleColumn(column, options)), warnings: [] };
  }
  refuseMixedRows(counted, filled);
  const candidates = filled.filter(
    (column) =>
      column.role === 'answer' && (!options.metric || column.metric === options.metric || column.metric === undefined),
  );
  const sure = candidates.filter((column) => column.strength !== undefined && column.strength !== 'context');
  const settled: SettledColumn[] = [];
  const refused: RefusedColumn[] = [];
  for (const column of candidates) {
    const context = column.strength === 'context' || column.metric === undefined;
    if (context && sure.some((other) => other.metric === (column.metric ?? options.metric ?? other.metric))) {
      if (column.metric !== undefined) continue;
    }
    try {
      settled.push(settleColumn(column, options));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ column, refusal: error });
    }
  }
  refuseRivals(counted, settled, refused);
  if (settled.length === 0) refuseAll(counted, refused, candidates);
  return {
    settled,
    warnings: notScored(refused),
  };
}

/** Columns told one by one; of more than these only how many. */
const MOST_TOLD = 20;

function notScored(refused: readonly RefusedColumn[]): Warning[] {
  const told = refused
    .slice(0, MOST_TOLD)
    .map(({ column, refusal }) => warn('notScored', { column: column.name, reason: refusal.message }, column.name));
  const rest = refused.slice(MOST_TOLD);
  if (rest.length > 0)
    told.push(warn('notScored', { column: `… (+${rest.length})`, reason: rest[0]!.refusal.message }));
  return told;
}

/** Several columns taken for the same metric only from what stands around them: which of them it is a person must say. */
function refuseRivals(counted: Counted, settled: readonly SettledColumn[], refused: readonly RefusedColumn[]): void {
  const open = refused.filter(({ refusal }) => refusal.code === 'metricNeeded').map(({ column }) => column.name);
  for (const metric of METRICS) {
    const rivals = settled.filter(
      (one) => one.metric === metric && (one.column.strength === 'context' || one.column.metric === undefined),
    );
    const names = rivals.map((one) => one.column.name);
    // A bare "score" is meant before any "health score"; an "agent rating" is not meant before a "product rating".
    const bare = names.filter(isBareScore);
    if (names.length > 1 || (names.length === 1 && bare.length === 0 && open.length > 0))
      throw columnNeeded([...names, ...open]);
  }
  const [only] = counted.columns;
  const countColumn = counted.recognised.columns.find((column) => column.role === 'count');
  if (only && countColumn && counted.plan.counts === undefined && settled.length > 0) {
    const points = settled[0]!.column.profile.numbers;
    const once = [...points.values()].every((count) => count === 1);
    const table = once && points.size === counted.rows && counted.rows >= 3 && counted.rows <= 11;
    if (table || standsForMany(countColumn.profile)) {
      throw new Refusal('countTable', { column: countColumn.name, option: '--counts', choices: countColumn.name });
    }
  }
}

/** Whether most rows stand for more than one response by a column that counts them. */
function standsForMany(profile: ColumnProfile): boolean {
  let many = 0;
  for (const [value, count] of profile.numbers) if (Number.isInteger(value) && value > 1) many += count;
  return many > profile.filled / 2;
}

function columnNeeded(names: readonly string[]): Refusal {
  const shown = names.slice(0, 8);
  const list =
    shown.map((name) => `"${name}"`).join(', ') +
    (names.length > shown.length ? ` and ${names.length - shown.length} more` : '');
  return new Refusal('columnNeeded', { columns: list, option: '--column', choices: shown.join(', ') });
}

function refuseAll(
  counted: Counted,
  refused: readonly RefusedColumn[],
  candidates: readonly RecognisedColumn[],
): never {
  const clear = refused.filter(({ refusal }) => refusal.code !== 'metricNeeded');
  const open = refused.filter(({ refusal }) => refusal.code === 'metricNeeded');
  if (clear.length > 0) throw clear[0]!.refusal;
  if (open.length > 1) throw columnNeeded(open.map(({ column }) => column.name));
  if (open.length === 1) throw open[0]!.refusal;
  if (candidates.length === 0 && counted.recognised.format?.refuse === 'aggregated') {
    throw new Refusal('aggregated', {
      column: counted.header.names[0] ?? '',
      evidence: `a ${counted.recognised.format.name} dashboard export`,
    });
  }
  throw new Refusal('noScoreColumn', { option: '--column' });
}

/** Rows that answer different questions, or belong to different surveys, must not be pooled without somebody knowing. */
function refuseMixedRows(counted: Counted, columns: readonly RecognisedColumn[]): void {
  const { plan, recognised } = counted;
  const filtered = new Set(plan.where.map(({ at }) => at));
  const score = columns.find((column) => column.role === 'answer')?.name;
  if (score === undefined) return;
  if (plan.question !== undefined && !filtered.has(plan.question) && !plan.by.includes(plan.question)) {
    const question = recognised.columns[plan.question]!;
    throw new Refusal('severalQuestions', {
      question: question.name,
      column: score,
      count: question.profile.texts.size,
      texts: examples(question.profile),
      option: '--where',
    });
  }
  if (plan.surveyKind !== undefined && !filtered.has(plan.surveyKind)) {
    const kind = recognised.columns[plan.surveyKind]!;
    if (kindsIn(kind.profile).filter((one) => one !== 'other').length > 1) {
      throw new Refusal('severalMetrics', {
        kind: kind.name,
        column: score,
        texts: examples(kind.profile),
        option: '--where',
      });
    }
  }
}

function datesOf(counted: Counted): Imported['dates'] {
  const { dates, plan, recognised, options } = counted;
  if (dates === undefined || plan.date === undefined || dates.dates === 0)
    return { column: undefined, state: 'none', examples: '' };
  const column = recognised.columns[plan.date]!;
  const order = orderOfDates(dates);
  const state = options.dateOrder || order === 'ymd' || order === 'dmy' || order === 'mdy' ? 'ok' : order;
  return { column: column.name, state, examples: examples(column.profile, 2) };
}

function answersOf(
  counted: Counted,
  settled: SettledColumn,
  order: 'ymd' | 'dmy' | 'mdy' | undefined,
): ImportedAnswers {
  const column = counted.columns.find((one) => one.at === settled.column.at)!;
  const { scale } = settled.reading;
  const read = answerReader(settled.reading);
  const codes: AnswerCode[] = column.texts.map(read);
  const tally = (counts: readonly number[] | undefined): Tally => {
    const points = new Float64Array(scale.size);
    const excluded: Record<string, number> = {};
    counts?.forEach((count, number) => {
      const code = number >= FIRST_TEXT ? codes[number - FIRST_TEXT]! : undefined;
      if (code !== undefined && code >= 0) points[code]! += count;
      else {
        const reason =
          code !== undefined ? exclusionOf(code) : number === OVERFLOW ? 'text' : EXCLUSION_CLASSES[number]!;
        excluded[reason] = (excluded[reason] ?? 0) + count;
      }
    });
    return tallyOf(scale, points, excluded);
  };
  const total = sumOfGroups(column.byDay);
  const byDay = new Map<number, number[]>();
  let undated = 0;
  if (order !== undefined) {
    column.byDay.forEach((counts, group) => {
      const day = dayOfRaw(counted.days[group]!, order);
      if (day === undefined) undated += tally(counts).n;
      else byDay.set(day, added(byDay.get(day), counts));
    });
  }
  const segments = new Map<number, ReadonlyMap<string, Tally>>();
  counted.dimensions.forEach(({ at, texts }, d) => {
    const groups = new Map<string, number[]>();
    column.bySegment[d]!.forEach((counts, segment) => {
      const name = (texts[segment] ?? '').trim();
      groups.set(name, added(groups.get(name), counts));
    });
    segments.set(at, new Map([...groups].map(([name, counts]) => [name, tally(counts)])));
  });
  const joint = [...column.joint].flatMap(([key, count]) => {
    const [text, ...drivers] = key.split('\u0001');
    const code = read(text);
    return code >= 0 ? [{ point: scale.low + code, drivers, count }] : [];
  });
  const labels = new Map<number, string>();
  const written = new Map<number, number>();
  column.texts.forEach((text, at) => {
    const code = codes[at]!;
    const count = total[FIRST_TEXT + at] ?? 0;
    if (code < 0 || /^[\s\d.,]*$/.test(text) || count <= (written.get(code) ?? 0)) return;
    written.set(code, count);
    labels.set(scale.low + code, text.trim());
  });
  const sum = tally(total);
  return {
    settled,
    total: sum,
    days: new Map([...byDay].sort((a, b) => a[0] - b[0]).map(([day, counts]) => [day, tally(counts)])),
    undated,
    segments,
    joint,
    labels,
    warnings: [
      ...answerWarnings(settled, sum, column, codes, total),
      ...groupWarnings(counted, settled, column, codes),
    ],
  };
}

function added(a: number[] | undefined, b: readonly number[]): number[] {
  const sum = a ?? [];
  b.forEach((count, at) => {
    sum[at] = (sum[at] ?? 0) + count;
  });
  return sum;
}

/** What was set aside among the answers, with examples; and what was assumed. */
function answerWarnings(
  settled: SettledColumn,
  tally: Tally,
  column: CountedColumn,
  codes: readonly AnswerCode[],
  total: readonly number[],
): Warning[] {
  const { name } = settled.column;
  const { scale } = settled.reading;
  const texts = (reason: string): string => {
    const of = column.texts
      .map((text, at) => ({ text, count: total[FIRST_TEXT + at] ?? 0, code: codes[at]! }))
      .filter(({ code }) => code < 0 && exclusionOf(code) === reason)
      .sort((a, b) => b.count - a.count);
    const shown = of
      .slice(0, 3)
      .map(({ text, count }) => `"${text.trim().slice(0, 30)}"${count > 1 ? ` ×${count}` : ''}`);
    return shown.join(', ') + (of.length > 3 ? ', …' : '');
  };
  const warnings: Warning[] = [];
  const say = (code: Warning['code'], params: Readonly<Record<string, string | number>>): void => {
    warnings.push(
      warn(code, { column: name, scale: scale.name === 'unstated' ? '1-10' : scale.name, ...params }, name),
    );
  };
  const { text = 0, fractional = 0, outOfRange = 0, date = 0 } = tally.excluded;
  if (text > 0) say('textAnswers', { count: text, texts: texts('text') });
  if (date > 0) say('dateAnswers', { count: date });
  if (fractional > 0) say('fractionalAnswers', { count: fractional, texts: texts('fractional') });
  if (outOfRange > 0) {
    const share = outOfRange / (tally.n + outOfRange + fractional);
    if (share > MOST_STRAYS) say('scaleMismatch', { share: Math.round(share * 100), texts: texts('outOfRange') });
    else say('offScale', { count: outOfRange, texts: texts('outOfRange') });
  }
  if (scale.name === 'unstated') say('unstatedScale', {});
  else if (settled.scaleAssumed) say('scaleAssumed', {});
  if (settled.column.strength === 'context') {
    say('metricFromContext', { metric: settled.metric.toUpperCase(), evidence: settled.column.evidence[0] ?? '' });
  }
  if (settled.metric === 'nps') {
    const lowest = Array.from(tally.counts).findIndex((count) => count > 0);
    if (/\b1\s?(?:-|–|to|till|bis|à|a|do|tot|til)\s?10\b/.test(`${name} ${settled.column.question ?? ''}`))
      say('npsOneToTen', {});
    else if (lowest === 1 && tally.n >= 30) say('npsNoZero', {});
  }
  return warnings;
}

/** Whether a column of promoters, passives and detractors agrees with the answers; the answers count. */
function groupWarnings(
  counted: Counted,
  settled: SettledColumn,
  column: CountedColumn,
  codes: readonly AnswerCode[],
): Warning[] {
  const d = counted.dimensions.findIndex(({ at }) => at === counted.plan.group);
  if (d < 0 || settled.metric !== 'nps') return [];
  const bands = bandsFor('nps', settled.reading.scale, 'high is good')!;
  let disagree = 0;
  column.bySegment[d]!.forEach((counts, segment) => {
    const band = groupBandOf(normaliseLabel(counted.dimensions[d]!.texts[segment] ?? ''));
    if (!band) return;
    counts.forEach((count, number) => {
      const code = codes[number - FIRST_TEXT];
      if (code !== undefined && code >= 0 && !bands[band].includes(code)) disagree += count;
    });
  });
  const group = counted.header.names[counted.plan.group!] ?? '';
  return disagree > 0
    ? [warn('groupDisagrees', { count: disagree, group, column: settled.column.name }, settled.column.name)]
    : [];
}
