import type { DashboardWords } from '#shared/languages/dashboard-words.ts';
import { say } from '#shared/languages/say.ts';
import { METRICS, type Metric } from '#shared/metrics/bands.ts';
import {
  type MappableFile,
  type MappedFile,
  methodsFor,
  metricStated,
  named,
  scalesFor,
  stated,
} from '#shared/sources/change-mapping.ts';
import type { Mapping } from '#shared/sources/source.ts';
import type { Reader } from '../text/reader.ts';

/** Encodings offered by hand; UTF-16 says so itself. */
const ENCODINGS = ['utf-8', 'windows-1252', 'windows-1250', 'iso-8859-2', 'windows-1251', 'shift_jis', 'gb18030'];
const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe', ' ': 'space' } as const;

/** What can be stated of a file by choosing from a list. */
export type MappingKey =
  | 'metric'
  | 'scale'
  | 'direction'
  | 'method'
  | 'date'
  | 'dateOrder'
  | 'zone'
  | 'encoding'
  | 'delimiter'
  | 'headerRows'
  | 'counts';

/** One thing that can be stated of a file. */
export interface MappingField extends MappingChoice {
  readonly key: MappingKey;
  readonly title: string;
}

/** Something to choose from a list. */
export interface MappingChoice {
  /** What can be chosen, by value: first '', which leaves it to be recognised. */
  readonly options: readonly (readonly [value: string, name: string])[];
  /** What is chosen now; '' where it is recognised. */
  readonly now: string;
  /** The mapping with another value chosen. */
  readonly to: (value: string) => Mapping;
}

/** A condition that rows are kept by. */
export interface MappingCondition {
  readonly column: MappingChoice;
  /** The value that is asked for, once a column is chosen: typed, with values of the column to take from. */
  readonly value?: Pick<MappingChoice, 'now' | 'to'> & { readonly known: readonly string[] };
}

/** What a mapping screen offers. */
export interface MappingFields {
  /** How the scores are made. */
  readonly how: readonly MappingField[];
  /** How the file is read. */
  readonly reading: readonly MappingField[];
  /** Each condition that is stated, and one more that may be. */
  readonly where: readonly MappingCondition[];
}

/**
 * What a mapping screen offers to state of a file, only what makes sense for what was found: how its scores are made, and how it is read.
 *
 * @param here the reader's own zone
 * @example mappingFields(file, page, 'Europe/Oslo').how.map(({ key }) => key) // ['metric', 'scale', 'direction', 'method', 'date', 'dateOrder', 'zone']
 */
export function mappingFields(
  file: MappableFile,
  { reader, words: said }: { readonly reader: Reader; readonly words: DashboardWords['mapping'] },
  here: string,
): MappingFields {
  const { mapping, scores, date } = file;
  const { directions, methods, metricShort } = reader.words;
  const metrics = [...new Set(scores.map(({ metric }) => metric))];
  const metric: Metric | undefined = mapping.metric ?? (metrics.length === 1 ? metrics[0] : undefined);
  const mayBeCes = metric === 'ces' || (metric === undefined && scores.length > 1);
  const columns = file.columns.map(({ name, position }) => [named(position), shortName(name, position)] as const);
  const recognised = (key: MappingKey, what: string | undefined): string =>
    mapping[key] !== undefined || !what ? said.asRecognised : say(said.asRecognisedIs, { what });
  const scaleName = (name: string): string => (said.scales as Readonly<Record<string, string>>)[name] ?? name;
  const field = <Key extends MappingKey>(
    key: Key,
    auto: string,
    options: MappingField['options'],
    read: (value: string) => Mapping[Key] = (value) => value as Mapping[Key],
  ): MappingField => ({
    key,
    title: said[key] as string,
    options: [['', auto], ...options],
    now: mapping[key] === undefined ? '' : String(mapping[key]),
    to: (value) => stated(mapping, key, value === '' ? undefined : read(value)),
  });
  const hasDate = date.column !== undefined || mapping.date !== undefined;
  const ces = scores.filter((score) => score.metric === 'ces').map(({ direction }) => direction);
  const zones = [...new Set([here, 'UTC', ...(mapping.zone ? [mapping.zone] : [])])];
  const how: (MappingField | false)[] = [
    {
      ...field(
        'metric',
        recognised('metric', metrics.map((one) => metricShort[one]).join(', ')),
        METRICS.map((one) => [one, metricShort[one]]),
      ),
      to: (value) => metricStated(file, value === '' ? undefined : (value as Metric)),
    },
    scalesFor(metric).length > 1 &&
      field(
        'scale',
        recognised('scale', only(scores.map(({ scale }) => scaleName(scale)))),
        scalesFor(metric).map((name) => [name, scaleName(name)]),
      ),
    mayBeCes &&
      field(
        'direction',
        recognised('direction', (directions as Readonly<Record<string, string>>)[only(ces) ?? '']),
        (['ease', 'effort'] as const).map((one) => [one, directions[one]]),
      ),
    methodsFor(metric).length > 1 &&
      field(
        'method',
        metric ? say(said.asRecognisedIs, { what: methods[methodsFor(metric)[0]!] }) : said.usual,
        methodsFor(metric).map((one) => [one, methods[one]]),
      ),
    field('date', recognised('date', date.column), columns),
    hasDate &&
      field(
        'dateOrder',
        said.asRecognised,
        (['dmy', 'mdy', 'ymd'] as const).map((one) => [one, said.dateOrders[one]]),
      ),
    hasDate &&
      field(
        'zone',
        said.zoneFile,
        zones.map((one) => [
          one,
          one === 'UTC' ? said.zoneUtc : one === here ? say(said.zoneHere, { zone: one }) : one,
        ]),
      ),
  ];
  const reading: MappingField[] = [
    field(
      'encoding',
      recognised('encoding', file.encoding),
      ENCODINGS.map((one) => [one, one]),
    ),
    field(
      'delimiter',
      recognised('delimiter', delimiterName(file.delimiter, reader)),
      Object.keys(DELIMITERS).map((sign) => [sign, delimiterName(sign, reader)]),
    ),
    field(
      'headerRows',
      said.asRecognised,
      [['0', said.headerRowsNone], ...['1', '2', '3'].map((one) => [one, one] as const)],
      Number,
    ),
    field('counts', said.noColumn, columns),
  ];
  const conditions = mapping.where ?? [];
  const where = [...conditions, undefined].map((now, at): MappingCondition => {
    const state = (...next: NonNullable<Mapping['where']>): Mapping => {
      const all = [...conditions.slice(0, at), ...next, ...conditions.slice(at + 1)];
      return stated(mapping, 'where', all.length > 0 ? all : undefined);
    };
    const none = conditions.length > 0 ? said.noColumn : said.everyRow;
    const column: MappingChoice = {
      options: [['', none], ...columns],
      now: now?.column ?? '',
      // Its first example, to begin with: a condition without a value keeps nothing.
      to: (chosen) => (chosen === '' ? state() : state({ column: chosen, value: valuesOf(file, chosen)[0] ?? '' })),
    };
    if (!now) return { column };
    const known = [...new Set([now.value, ...valuesOf(file, now.column)])];
    return { column, value: { now: now.value, known, to: (value) => state({ column: now.column, value }) } };
  });
  return { how: how.filter((one) => one !== false), reading, where };
}

/** Values of a column that rows can be kept by, from its examples. */
function valuesOf({ columns }: Pick<MappedFile, 'columns'>, column: string): readonly string[] {
  return columns.find(({ position }) => named(position) === column)?.examples ?? [];
}

/** Whether something was stated of how the file is read: it is shown unfolded then. */
export function readingStated({ encoding, delimiter, headerRows, counts, where, includePartial }: Mapping): boolean {
  return [encoding, delimiter, headerRows, counts, where, includePartial].some((one) => one !== undefined);
}

/** A delimiter's name in the reader's language; itself where it has none. */
export function delimiterName(sign: string, { words }: Pick<Reader, 'words'>): string {
  const { delimiters } = words.terminal;
  const known = (DELIMITERS as Readonly<Record<string, keyof typeof delimiters>>)[sign];
  return known === undefined ? sign : delimiters[known];
}

function only(of: readonly string[]): string | undefined {
  return new Set(of).size === 1 ? of[0] : undefined;
}

/** At most 60 characters, for a list to choose from. */
function shortName(name: string, position: number): string {
  const text = name.trim() === '' ? named(position) : name;
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
