import { normaliseLabel } from '../answers/labels.ts';
import type { Metric } from '../metrics/bands.ts';
import { askerWords } from './asked-by.ts';
import { findColumn } from './find-column.ts';
import type { Header } from './header.ts';
import { wordsOf } from './header-words.ts';
import type { CellRule } from './judge-row.ts';
import type { ImportOptions } from './options.ts';
import type { RecognisedColumn, RecognisedFile } from './recognised.ts';
import type { Role } from './role.ts';

/** A column that is counted as answers, whether or not it will be scored in the end. */
export interface PlannedAnswer {
  readonly at: number;
  /** Named by a person: scored, or refused with the reason. */
  readonly named: boolean;
  readonly metric: Metric | undefined;
}

/** What is counted while the rows go by. */
export interface Plan {
  readonly answers: readonly PlannedAnswer[];
  readonly date: number | undefined;
  /** The date was named by a person, who wants to know when it cannot be read. */
  readonly dateNamed: boolean;
  readonly by: readonly number[];
  readonly compare: number | undefined;
  readonly reasons: number | undefined;
  readonly drivers: readonly number[];
  readonly counts: number | undefined;
  /** All must hold; of one column any of the values. */
  readonly where: readonly { readonly at: number; readonly values: ReadonlySet<string> }[];
  readonly responseId: number | undefined;
  readonly group: number | undefined;
  readonly question: number | undefined;
  readonly surveyKind: number | undefined;
  /** Says of each row who chose that somebody was asked. */
  readonly askedBy: number | undefined;
  readonly rules: readonly CellRule[];
}

/**
 * Decides what to count, from what was recognised and what a person stated.
 *
 * @throws Refusal when a column that was named does not exist
 */
export function planImport(header: Header, file: RecognisedFile, options: ImportOptions): Plan {
  const named = (options.columns ?? []).map((given) => findColumn(header, given));
  const column = (given: string | undefined): number | undefined =>
    given === undefined ? undefined : findColumn(header, given);
  const counts = column(options.counts);
  const taken = new Set([
    counts,
    column(options.reasons),
    column(options.date),
    ...(options.drivers ?? []).map((driver) => column(driver)),
  ]);
  const answers: PlannedAnswer[] =
    named.length > 0
      ? named.map((at) => ({ at, named: true, metric: options.metric ?? file.columns[at]!.metric }))
      : file.columns
          .filter((one) => one.role === 'answer' && !taken.has(one.at))
          .map((one) => ({ at: one.at, named: false, metric: one.metric }));
  const first = (role: RecognisedColumn['role']): number | undefined =>
    file.columns.find((one) => one.role === role)?.at;
  const statedAs = (role: Role): number | undefined =>
    column(options.roles?.find((stated) => stated.role === role)?.column);
  const askedBy = statedAs('askedBy') ?? first('askedBy');
  const where = new Map<number, Set<string>>();
  for (const { column: given, value } of options.where ?? []) {
    const at = findColumn(header, given);
    const labels = at === askedBy ? askerWords(value) : [normaliseLabel(value)];
    where.set(at, new Set([...(where.get(at) ?? []), ...labels]));
  }
  return {
    answers,
    date: column(options.date) ?? dateColumn(file.columns),
    dateNamed: options.date !== undefined,
    by: (options.by ?? []).map((given) => findColumn(header, given)),
    compare: column(options.compare?.column),
    reasons: column(options.reasons),
    drivers: (options.drivers ?? []).map((given) => findColumn(header, given)),
    counts,
    where: [...where].map(([at, values]) => ({ at, values })),
    responseId: counts === undefined ? (statedAs('responseId') ?? responseIdColumn(file.columns)) : undefined,
    group: first('group'),
    question: longFormatColumn(file.columns),
    surveyKind: file.columns.find((one) => one.role === 'surveyKind' && one.profile.texts.size <= 50)?.at,
    askedBy,
    rules: [...file.columns.flatMap(rulesOf)].filter((rule) => !(options.includePartial && rule.as === 'partial')),
  };
}

const ANSWERED = /^(respon|answer|survey|submit|complet|record|end|rated|scored|posted|feedback)/;

/** When the answer was given, among several dates: one named so, then one that is only a date; never when it was sent, born or bought. */
function dateColumn(columns: readonly RecognisedColumn[]): number | undefined {
  const answered = columns.filter((one) => one.role === 'date' && one.profile.filled > 0);
  const hits = (one: RecognisedColumn): number =>
    wordsOf(`${one.name} ${one.question ?? ''}`).filter((word) => ANSWERED.test(word)).length;
  // "Survey_response_Date" before "issue_responded": the more of such words the surer.
  const best =
    [...answered].sort((a, b) => hits(b) - hits(a))[0] ??
    columns.find((one) => one.role === 'startDate' && one.profile.filled > 0);
  return best?.at;
}

/** The column of response ids: nearly all different in the rows looked at, or it is something else's number. */
function responseIdColumn(columns: readonly RecognisedColumn[]): number | undefined {
  const ids = columns.filter((one) => one.role === 'responseId' && one.profile.filled > 0);
  return ids.find((one) => one.profile.manyTexts || one.profile.texts.size > one.profile.filled * 0.5)?.at;
}

/** A column that says which question a row answers, when there is more than one of them. */
function longFormatColumn(columns: readonly RecognisedColumn[]): number | undefined {
  const found = columns.find(
    (one) =>
      one.role === 'question' && !one.profile.manyTexts && one.profile.texts.size > 1 && one.profile.texts.size <= 50,
  );
  return found?.at;
}

/** Rows set aside for a cell: by the vendor's format, and by the words every survey tool uses for finished and preview. */
function rulesOf(column: RecognisedColumn): readonly CellRule[] {
  if (column.known?.setAside) {
    const rule = column.known.setAside;
    return [{ at: column.at, as: rule.as, when: rule.when }];
  }
  if (column.known) return [];
  const name = wordsOf(column.name).join(' ');
  const rules: CellRule[] = [];
  if (/^(is )?(finished|completed?|response complete)$/.test(name)) {
    rules.push({ at: column.at, as: 'partial', when: /^(false|0|no|n|incomplete|partial)$/i });
  }
  if (/^(response |survey |submission )?(status|type|completion status|response state)$/.test(name)) {
    rules.push({
      at: column.at,
      as: 'partial',
      when: /^(partial|partially complete|incomplete|in progress|screened ?out|disqualified)$/i,
    });
    rules.push({ at: column.at, as: 'preview', when: /^(survey preview|preview|test|survey test)$/i });
  }
  return rules.filter((rule) => [...column.profile.texts.keys()].some((text) => rule.when.test(text.trim())));
}
