import { SCALE_NAMES } from '../answers/scale.ts';
import { readChoices } from '../imports/choice-list.ts';
import type { ColumnReport } from '../imports/column-reports.ts';
import type { Role } from '../imports/role.ts';
import type { Refusal } from '../languages/refusal.ts';
import { METRICS, type Metric } from '../metrics/bands.ts';
import type { Method } from '../metrics/method.ts';
import type { Mapping } from './source.ts';

/** What a mapping is changed from: itself, what would be scored by it, and the file's columns. */
export interface MappedFile {
  readonly mapping: Mapping;
  /** Columns by their place, from 0. */
  readonly scores: readonly { readonly position: number; readonly metric: Metric }[];
  readonly columns: readonly ColumnReport[];
}

/** A file as a mapping screen knows it: what would be scored, and how it was read. */
export interface MappableFile extends MappedFile {
  readonly scores: readonly {
    readonly position: number;
    readonly metric: Metric;
    readonly scale: string;
    readonly direction: string;
  }[];
  /** The column of dates that scores are placed in time by. */
  readonly date: { readonly column: string | undefined };
  readonly encoding: string;
  readonly delimiter: string;
}

/** What a person has said, and the columns scored by it. */
type ScoredMapping = { readonly mapping: Mapping; readonly scores: readonly { readonly position: number }[] };

/** A column by its place, counted from 1, as a mapping names it. */
export function named(position: number): string {
  return `#${position}`;
}

/** Positions (from 1) of the columns that are scored, or would be. */
export function scoredColumns({ mapping, scores }: ScoredMapping): readonly number[] {
  if (mapping.columns) return mapping.columns.map((name) => Number(name.slice(1)));
  return scores.map(({ position }) => position + 1);
}

/**
 * The mapping when a person says what a column is for.
 *
 * @param position of the column, counted from 1
 * @example roleStated(proposal, 4, 'comment').roles // [{ column: '#4', role: 'comment' }]
 */
export function roleStated(proposal: ScoredMapping, position: number, role: Role): Mapping {
  const { mapping } = proposal;
  const column = named(position);
  const { date, reasons, columns: _, ...kept } = mapping;
  const others = scoredColumns(proposal).filter((at) => at !== position);
  const roles = (mapping.roles ?? []).filter((stated) => stated.column !== column);
  const by = (mapping.by ?? []).filter((name) => name !== column);
  const scored = role === 'answer' ? [...others, position].sort((a, b) => a - b) : others;
  const wasStated =
    mapping.columns !== undefined || role === 'answer' || others.length < scoredColumns(proposal).length;
  return {
    ...kept,
    ...(wasStated && scored.length > 0 && { columns: scored.map(named) }),
    ...(role === 'date' ? { date: column } : date !== undefined && date !== column && { date }),
    ...(role === 'reason' ? { reasons: column } : reasons !== undefined && reasons !== column && { reasons }),
    by: role === 'segment' ? [...by, column] : by,
    roles: role === 'answer' ? roles : [...roles, { column, role }],
  };
}

/** The mapping with a column among those scores are broken down by, or without it. */
export function brokenDown(mapping: Mapping, position: number, by: boolean): Mapping {
  const others = (mapping.by ?? []).filter((name) => name !== named(position));
  return { ...mapping, by: by ? [...others, named(position)] : others };
}

/** The mapping with something stated, or left to be recognised again where the value is undefined. */
export function stated<Key extends keyof Mapping>(
  mapping: Mapping,
  key: Key,
  value: Mapping[Key] | undefined,
): Mapping {
  const { [key]: _, ...others } = mapping;
  return value === undefined ? others : { ...others, [key]: value };
}

/**
 * The mapping when a person says what was asked: of the scores that were found, those of this metric; where none is, all of them are it.
 *
 * @param metric `undefined` leaves it to be recognised
 * @example metricStated({ mapping: {}, scores: [{ position: 2, metric: 'nps' }] }, 'csat') // { metric: 'csat', columns: ['#3'] }
 */
export function metricStated(
  { mapping, scores }: Pick<MappedFile, 'mapping' | 'scores'>,
  metric: Metric | undefined,
): Mapping {
  if (metric === undefined) return stated(stated(mapping, 'metric', undefined), 'columns', undefined);
  const same = scores.filter((score) => score.metric === metric);
  const columns = (same.length > 0 ? same : scores).map(({ position }) => named(position + 1));
  // Only CES has a direction: that of another metric would be refused, and no field would show it.
  const kept = metric === 'ces' ? mapping : stated(mapping, 'direction', undefined);
  return stated(stated(kept, 'metric', metric), 'columns', columns.length > 0 ? columns : mapping.columns);
}

/** The scales that a metric has agreed bands on, as they are offered. */
export function scalesFor(metric: Metric | undefined): readonly string[] {
  if (metric === 'nps') return ['0-10'];
  return SCALE_NAMES.filter((name) => name !== '0-10' && (metric !== 'ces' || name !== 'good/bad'));
}

/** The methods that a metric can be had by, the usual one first. */
export function methodsFor(metric: Metric | undefined): readonly Method[] {
  if (metric === 'nps') return ['net'];
  return metric === 'csat' ? ['percent', 'mean'] : ['mean', 'percent', 'net'];
}

/** One way to settle what is open: what it is called in the core, and the mapping it leads to. */
export interface Decision {
  readonly kind: 'metric' | 'scale' | 'direction' | 'column' | 'dateOrder' | 'headerRows' | 'counts' | 'where';
  readonly value: string;
  readonly mapping: Mapping;
}

/**
 * What a person can decide with one click, from the choices the refusal names.
 *
 * @returns none where it must be said in the form
 * @example decisionsFor(proposal, { code: 'directionNeeded', … }).map(({ value }) => value) // ['ease', 'effort']
 */
export function decisionsFor(
  { mapping, columns }: Pick<MappedFile, 'mapping' | 'columns'>,
  { code, params }: Pick<Refusal, 'code' | 'params'>,
): readonly Decision[] {
  const choices = readChoices(String(params.choices ?? ''));
  const to = (kind: Decision['kind'], value: string, change: Partial<Mapping>): Decision => ({
    kind,
    value,
    mapping: { ...mapping, ...change },
  });
  const called = (name: unknown) => columns.find((column) => column.name === name);
  if (code === 'datesAmbiguous' || code === 'datesContradictory')
    return (['dmy', 'mdy'] as const).map((value) => to('dateOrder', value, { dateOrder: value }));
  // What it measures was asked of one column: stated of the whole file, the next question would be which.
  const asked = code === 'scaleNotOfNps' && mapping.columns === undefined ? called(params.column) : undefined;
  const ofColumn = asked && { columns: [named(asked.position)] };
  switch (params.option) {
    case '--metric':
      return choices
        .flatMap((one) => METRICS.filter((metric) => metric === one))
        .map((metric) => to('metric', metric, { metric, ...ofColumn }));
    case '--scale':
      return choices.map((value) => to('scale', value, { scale: value }));
    case '--direction':
      return (['ease', 'effort'] as const)
        .filter((value) => choices.includes(value))
        .map((value) => to('direction', value, { direction: value }));
    case '--header-rows':
      return choices.map((value) => to('headerRows', value, { headerRows: Number(value) }));
    case '--column':
      return columns
        .filter(({ name, position }) => choices.includes(name) || choices.includes(named(position)))
        .map(({ name, position }) => to('column', name, { columns: [named(position)] }));
    case '--counts': {
      const column = called(choices[0]);
      return column ? [to('counts', column.name, { counts: named(column.position) })] : [];
    }
    case '--where': {
      const column = called(params.question ?? params.kind);
      return (column?.examples ?? []).map((value) =>
        to('where', value, { where: [...(mapping.where ?? []), { column: named(column!.position), value }] }),
      );
    }
    default:
      return [];
  }
}
