import { dayOf, PERIODS } from '#shared/answers/period.ts';
import { parseScale } from '#shared/answers/scale.ts';
import type { ImportOptions, ReportOptions } from '#shared/imports/options.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { METRICS } from '#shared/metrics/bands.ts';
import { METHODS } from '#shared/metrics/method.ts';
import { readFraction } from '#shared/statistics/read-fraction.ts';
import { UsageError } from '../failure.ts';
import { decoderMaker } from '../input/decoder.ts';
import { readCompare, readList, readWhere } from './read-columns.ts';
import { readChoice, readWhole } from './read-number.ts';
import { readTargets } from './read-targets.ts';
import { readZone } from './zone.ts';

/** What was typed for `score` and `columns`, as text: an answer to a question is put here like a typed option. */
export interface Flags {
  metric?: string;
  column?: string[];
  scale?: string;
  direction?: string;
  method?: string;
  by?: string[];
  where?: string[];
  compare?: string;
  before?: string;
  reasons?: string;
  drivers?: string[];
  sent?: string;
  target?: string[];
  confidence?: string;
  counts?: string;
  date?: string;
  dateOrder?: string;
  zone?: string;
  period?: string;
  encoding?: string;
  delimiter?: string;
  headerRows?: string;
  includePartial?: boolean;
  language?: string;
}

/**
 * Reads what was typed into what the core takes.
 *
 * @throws UsageError with a sentence that names the option and says what to write
 * @example readFlags({ metric: 'NPS', confidence: '90%' }) // { import: { metric: 'nps' }, report: { confidence: 0.9 } }
 */
export function readFlags(flags: Flags): { import: ImportOptions; report: ReportOptions } {
  refuseContradictions(flags);
  const zone = when(flags.zone, readZone);
  const method = when(flags.method, (text) => readChoice(text, '--method', METHODS));
  return {
    import: given({
      metric: when(flags.metric, (text) => readChoice(text, '--metric', METRICS)),
      columns: flags.column,
      scale: when(flags.scale, checkedScale),
      direction: when(flags.direction, (text) => readChoice(text, '--direction', ['ease', 'effort'])),
      method,
      by: flags.by,
      where: flags.where?.map(readWhere),
      compare: when(flags.compare, readCompare),
      before: when(flags.before, readDay),
      reasons: flags.reasons,
      drivers: flags.drivers?.flatMap(readList),
      counts: flags.counts,
      date: flags.date,
      dateOrder: when(flags.dateOrder, (text) => readChoice(text, '--date-order', ['dmy', 'mdy', 'ymd'])),
      zone: zone?.name,
      dayInZone: zone?.dayInZone,
      encoding: when(flags.encoding, checkedEncoding),
      delimiter: when(flags.delimiter, readDelimiter),
      headerRows: when(flags.headerRows, (text) => readWhole(text, '--header-rows', [0, 3], 'such as 2')),
      includePartial: flags.includePartial,
    }),
    report: given({
      method,
      confidence: when(flags.confidence, readConfidence),
      targets: flags.target === undefined ? undefined : readTargets(flags.target),
      period: when(flags.period, (text) => readChoice(text, '--period', PERIODS)),
      sent: when(flags.sent, (text) => readWhole(text, '--sent', [1, 1e12], 'the number of invitations')),
    }),
  };
}

/** Options that say two different things: neither is taken silently. */
function refuseContradictions(flags: Flags): void {
  const inScale = flags.scale === undefined ? undefined : parseScale(checkedScale(flags.scale)).direction;
  const stated = flags.direction?.trim().toLowerCase();
  if (inScale !== undefined && stated !== undefined && inScale !== stated) {
    throw new UsageError(`--scale says ${inScale} and --direction says ${stated}: leave one of them out.`);
  }
  const metric = flags.metric?.trim().toUpperCase();
  if ((stated ?? inScale) === 'effort' && (metric === 'NPS' || metric === 'CSAT')) {
    throw new UsageError(`Only CES can have a scale on which high is hard: leave "effort" out for ${metric}.`);
  }
  if (flags.compare !== undefined && flags.before !== undefined) {
    throw new UsageError('Choose --compare or --before: one comparison at a time.');
  }
}

function when<Value>(text: string | undefined, read: (text: string) => Value): Value | undefined {
  return text === undefined ? undefined : read(text);
}

/**
 * A confidence as 95, 0.95 or 95%.
 *
 * @returns a fraction, 0–1
 * @throws UsageError when it is none
 */
export function readConfidence(text: string): number {
  return readPart(text, '--confidence', 'confidence');
}

/** A confidence, margin or share in percent or as a fraction; what the core objects to becomes a sentence about the option. */
export function readPart(text: string, option: string, kind: 'confidence' | 'margin' | 'share'): number {
  try {
    return readFraction(text, kind, option).fraction;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

function given<Options>(options: Options): Options {
  return Object.fromEntries(Object.entries(options as object).filter(([, value]) => value !== undefined)) as Options;
}

function checkedScale(text: string): string {
  try {
    parseScale(text);
  } catch (error) {
    // A scale that does not exist is a slip of the pen, not something the file leaves open.
    if (error instanceof Refusal) throw new UsageError(error.message);
    throw error;
  }
  return text;
}

function checkedEncoding(text: string): string {
  try {
    decoderMaker(text.trim());
  } catch {
    throw new UsageError(
      `--encoding cannot be "${text}": write a name such as utf-8, windows-1252, windows-1250, iso-8859-2, utf-16le or shift_jis.`,
    );
  }
  return text.trim();
}

const NAMED_DELIMITERS: Readonly<Record<string, string>> = {
  tab: '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  space: ' ',
};

function readDelimiter(text: string): string {
  const delimiter = NAMED_DELIMITERS[text.toLowerCase()] ?? text;
  if (delimiter.length !== 1 || /["\r\n\uFEFF]/.test(delimiter)) {
    throw new UsageError(
      `--delimiter cannot be "${text}": write one character such as ";" or a word: comma, semicolon, tab, pipe.`,
    );
  }
  return delimiter;
}

function readDay(text: string): number {
  const date = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  const day = date ? dayOf(Number(date[1]), Number(date[2]), Number(date[3])) : undefined;
  if (day === undefined) {
    throw new UsageError(`--before cannot be "${text}": write a date as year-month-day, such as 2026-03-01.`);
  }
  return day;
}
