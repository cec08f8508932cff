import { SCALES, type ScaleName } from '../answers/scale.ts';
import { METRICS, type Metric } from '../metrics/bands.ts';
import { type ColumnProfile, profileOf, TextCounts } from './column-profile.ts';
import { recogniseFormat } from './formats/formats.ts';
import { groupBandOf } from './group-words.ts';
import type { Header } from './header.ts';
import { goodness, headerEnds } from './header-ends.ts';
import { firstMet, type HeaderKey, type HeaderKeys, headerKeys, wordsOf } from './header-words.ts';
import { onePeriodARow } from './period-table.ts';
import { proposeScale, scaleInHeader } from './propose-scale.ts';
import type { Row } from './records.ts';
import type { ExportFormat, KnownColumn, Role } from './role.ts';

/** Why a column that may hold answers is not scored before a person decides. */
export type Doubt = 'direction' | 'metric' | 'aggregated' | 'dates' | 'mixedLabels' | 'scale' | 'reversed';

/** One column as it is understood. */
export interface RecognisedColumn {
  readonly name: string;
  readonly at: number;
  readonly question: string | undefined;
  readonly role: Role;
  readonly metric: Metric | undefined;
  /** How sure the metric is: named by the column itself, by the vendor, by its labels, or only by what stands around it. */
  readonly strength: 'named' | 'format' | 'labels' | 'context' | undefined;
  readonly scale: ScaleName | undefined;
  readonly scaleHow: 'header' | 'labels' | 'numbers' | 'format' | undefined;
  readonly direction: 'ease' | 'effort' | undefined;
  readonly doubt: Doubt | undefined;
  /** In words. */
  readonly evidence: readonly string[];
  readonly known: KnownColumn | undefined;
  readonly profile: ColumnProfile;
}

/** A file as it is understood from its header and its first rows. */
export interface RecognisedFile {
  readonly format: ExportFormat | undefined;
  readonly columns: readonly RecognisedColumn[];
  readonly around: Surroundings;
  /** Rows looked at. */
  readonly looked: number;
  /** Cells of each column beyond those its profile remembers. */
  readonly beyond: readonly number[];
}

/** Roles a header's words name, strongest first. */
const ROLE_KEYS: readonly (HeaderKey & Role)[] = [
  'responseId',
  'ticketNumber',
  'ticketId',
  'surveyKind',
  'question',
  'touchpoint',
  'channel',
  'language',
  'agent',
  'team',
  'customer',
  'status',
  'reason',
  'comment',
  'segment',
];

/**
 * Understands a file's columns from header, question text, file name, neighbouring columns and values.
 *
 * @param header names and questions
 * @param rows the first data rows
 * @param file the file's name, `-` for standard input
 */
export function recogniseFile(header: Header, rows: readonly Row[], file: string): RecognisedFile {
  const format = recogniseFormat(header.names);
  const counts = header.names.map(() => new TextCounts());
  for (const row of rows) {
    const width = Math.min(row.length, counts.length);
    for (let at = 0; at < width; at += 1) counts[at]!.add(row[at]!);
  }
  const profiles = counts.map((column) => profileOf(column.texts, column.many));
  const around = surroundings(header, profiles, file);
  const columns = header.names.map((name, at) => {
    const known = format?.columns[at];
    return recogniseColumn({ name, at, question: header.questions[at], known, profile: profiles[at]!, around });
  });
  return {
    format: format?.format,
    columns,
    around,
    looked: rows.length,
    beyond: counts.map((column) => column.beyond),
  };
}

/** What stands around a column and may tell what it is. */
export interface Surroundings {
  readonly fileMetric: Metric | undefined;
  /** Metrics that neighbouring columns name: `nps_comment`, a promoter/passive/detractor column. */
  readonly neighbourMetric: Metric | undefined;
  /** There are tickets or agents, so that a rating is one of support. */
  readonly support: boolean;
  /** Why the rows look like results and not like answers: they count promoters, or there is one for each month. */
  readonly aggregated: string | undefined;
}

function surroundings(header: Header, profiles: readonly ColumnProfile[], file: string): Surroundings {
  const named = new Set<Metric>();
  let support = false;
  let countColumns = 0;
  let periods = false;
  header.names.forEach((name, at) => {
    const keys = headerKeys(name);
    const profile = profiles[at]!;
    const numbers = profile.numeric > profile.filled / 2;
    if (!numbers) for (const metric of metricsOf(keys)) named.add(metric);
    if (isGroup(profile)) named.add('nps');
    if (keys.has('surveyKind')) for (const kind of kindsIn(profile)) if (kind !== 'other') named.add(kind);
    const words = wordsOf(name);
    // "employee" is an agent in a helpdesk's export and somebody else in a table of the staff.
    if (keys.has('ticketId') || keys.has('ticketNumber') || (keys.has('agent') && !words.includes('employee')))
      support = true;
    periods ||= onePeriodARow(profile);
    if (numbers && words.some((word) => /^(promoter|passive|detractor|promotor|pasiv|detract)/.test(word)))
      countColumns += 1;
  });
  return {
    fileMetric: metricOfFile(file),
    neighbourMetric: named.size === 1 ? [...named][0] : undefined,
    support,
    aggregated:
      countColumns >= 2
        ? 'other columns count promoters and detractors: a table of scores, not of answers'
        : periods
          ? 'there is one row for each period: results, not answers'
          : undefined,
  };
}

/** What a column of survey kinds names: metrics, or other kinds. More than one means that different surveys share the file. */
export function kindsIn(profile: ColumnProfile): readonly (Metric | 'other')[] {
  const kinds = new Set<Metric | 'other'>();
  for (const text of profile.texts.keys()) {
    if (text.trim() === '' || kinds.size > 5) continue;
    const metrics = metricsOf(headerKeys(text));
    kinds.add(metrics.length === 1 ? metrics[0]! : 'other');
  }
  return [...kinds];
}

/** The metric a file's name speaks of, when it speaks of one only. */
function metricOfFile(file: string): Metric | undefined {
  const found = metricsOf(headerKeys(file.replace(/\.[a-z0-9]{1,5}$/i, '')));
  return found.length === 1 ? found[0] : undefined;
}

function metricsOf(keys: HeaderKeys): readonly Metric[] {
  const found = METRICS.filter((metric) => keys.has(metric));
  if (found.length === 0 && (keys.has('ease') || keys.has('effort'))) return ['ces'];
  return found;
}

/** Whether the values are promoter, passive, detractor: derived from a score, never a score. */
function isGroup(profile: ColumnProfile): boolean {
  let hits = 0;
  for (const [label, count] of profile.labels) if (groupBandOf(label)) hits += count;
  return hits > 0 && hits >= profile.filled * 0.9;
}

export interface Found {
  readonly name: string;
  readonly at: number;
  readonly question: string | undefined;
  readonly known: KnownColumn | undefined;
  readonly profile: ColumnProfile;
  readonly around: Surroundings;
}

/** Understands one column; called again when all its values are known. */
export function recogniseColumn(found: Found): RecognisedColumn {
  const { name, at, question, known, profile } = found;
  const base = { name, at, question, known, profile };
  const plain = {
    metric: undefined,
    strength: undefined,
    scale: undefined,
    scaleHow: undefined,
    direction: undefined,
    doubt: undefined,
  };
  const as = (role: Role, ...evidence: string[]): RecognisedColumn => ({ ...base, ...plain, role, evidence });
  if (known && known.role !== 'answer') return as(known.role, `the export's format says so`);
  const keys = headerKeys(name);
  const asked: HeaderKeys = new Map([...(question ? headerKeys(question) : []), ...keys]);
  const dates = profile.filled > 0 && profile.dates >= profile.filled * 0.8;
  const dateWord = keys.has('date') || keys.has('startDate') || keys.has('sentDate') || keys.has('otherDate');
  if (dates && (dateWord || profile.numeric < profile.filled / 2))
    return { ...as(dateRole(keys), `${profile.dates} of ${profile.filled} values are dates`) };
  if (isGroup(profile))
    return as('group', 'the values are promoter, passive and detractor: made from a score, not a score');
  const words = wordsOf(name);
  const isId = words.some((word) => /^(id|ids|uuid|guid|nr|no|key)$/.test(word));
  if (isId && !known) return as(idRole(keys), 'the header names an identifier');
  const answer =
    !(standsBeside(words) && !known) &&
    (known || metricsOf(asked).length > 0 || keys.has('score') || profile.labelSet !== undefined)
      ? answerColumn(found, keys, asked)
      : undefined;
  if (answer) return { ...base, ...answer };
  if (keys.has('email') || keys.has('name')) return as('customer', 'the header names a person');
  if (keys.has('count') && profile.numeric === profile.filled && profile.filled > 0)
    return as('count', 'the header names a count and all values are numbers');
  // The longest spelling decides: "ticket id" over "ticket", "agent name" over "name".
  const role = ROLE_KEYS.filter((key) => keys.has(key)).sort((a, b) => keys.get(b)! - keys.get(a)!)[0];
  if (role) return as(role, 'the header names it');
  if (dateWord && profile.filled === 0) return as(dateRole(keys), 'the header names it');
  const different = profile.texts.size;
  if (
    !profile.manyTexts &&
    profile.numeric < profile.filled / 2 &&
    different >= 2 &&
    different <= Math.max(2, Math.min(50, profile.filled / 5))
  ) {
    return as('segment', `${different} different texts in ${profile.filled} rows`);
  }
  if (profile.length > 40) return as('comment', `long texts, ${Math.round(profile.length)} characters on average`);
  return as('other');
}

/** Whether a short header names what stands beside an answer: `nps_month`, `csat_target`; "NPS this month" is an answer. */
function standsBeside(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4 || !headerKeys(words[words.length - 1]!).has('beside')) return false;
  return words.slice(0, -1).every((word) => {
    const keys = headerKeys(word);
    return metricsOf(keys).length > 0 || keys.has('score') || keys.has('surveyKind');
  });
}

function dateRole(keys: HeaderKeys): Role {
  if (keys.has('sentDate')) return 'sentDate';
  if (keys.has('otherDate')) return 'otherDate';
  return keys.has('startDate') ? 'startDate' : 'date';
}

function idRole(keys: HeaderKeys): Role {
  for (const role of ['ticketId', 'ticketNumber', 'customer', 'agent', 'question', 'responseId', 'segment'] as const)
    if (keys.has(role)) return role;
  return 'other';
}

type Answer = Pick<
  RecognisedColumn,
  'role' | 'metric' | 'strength' | 'scale' | 'scaleHow' | 'direction' | 'doubt' | 'evidence'
>;

/** A column as one of answers, with its doubts; `undefined` when its values are no answers. */
function answerColumn(found: Found, keys: HeaderKeys, asked: HeaderKeys): Answer | undefined {
  const { known, profile, around, name, question } = found;
  const evidence: string[] = [];
  const header = `${name} ${question ?? ''}`;
  const given = profile.filled - profile.unanswered;
  const labels = profile.labelSet?.covered ?? 0;
  const readable = profile.numeric + labels + (known?.points ? countPoints(profile, known.points) : 0);
  const empty = (doubt: Doubt, metric: Metric | undefined, why: string): Answer => ({
    role: 'answer',
    metric,
    strength: undefined,
    scale: undefined,
    scaleHow: undefined,
    direction: undefined,
    doubt,
    evidence: [...evidence, why],
  });

  const headerMetric = known?.metric ?? metricIn(name, keys, profile) ?? metricIn(header, asked, profile);
  const aggregate = keys.has('average') || keys.has('total') || keys.has('count');
  if (given > 0 && (headerMetric || keys.has('score'))) {
    if (aggregate) return undefined;
    if (profile.percent > given / 2)
      return empty('aggregated', headerMetric, 'the values are percentages: scores already computed, not answers');
    if (profile.dateLike > 0 && profile.dateLike + profile.dates > given * 0.4)
      return empty('dates', headerMetric, 'values look like dates: a spreadsheet turned 10/10 into one');
  }
  if (given > 0 && readable < given / 2) {
    const symbols = [...profile.labels.keys()].filter((label) => !/[\p{L}\d]/u.test(label)).length;
    if (keys.has('score') && symbols > 1)
      return empty('mixedLabels', headerMetric, 'the values are symbols of different scales');
    return undefined;
  }
  // Half stars are no answers on a scale of whole points; in a handful of answers one stray is none.
  if (profile.fractional > given * (headerMetric && given >= 10 ? 0.2 : 0.5)) {
    if (!headerMetric && !keys.has('score')) return undefined;
    return empty('aggregated', headerMetric, 'many values lie between two points: averages, not answers');
  }
  const numbers = [...profile.numbers];
  // One value over and over is a sentinel (99 for "no answer"), and a single 11 a stray: it takes several different ones to be another kind of number.
  const beyond = numbers.filter(([value]) => (value < -1 && value >= -100) || (value > 10 && value <= 100));
  const far = beyond.length >= 3 ? beyond.reduce((sum, [, count]) => sum + count, 0) : 0;
  if (headerMetric && given > 0 && far > given / 3) {
    return empty(
      'aggregated',
      headerMetric,
      'the values run from -100 to 100: scores already computed, or another scale',
    );
  }
  if (around.aggregated && (headerMetric || keys.has('score')) && given > 0)
    return empty('aggregated', headerMetric, around.aggregated);

  // Prose that happens to name a metric ("nps comment") is no answer, and a comment column is none for a stray number in it.
  if ((keys.has('comment') || keys.has('reason')) && !keys.has('score') && readable < given * 0.9) return undefined;

  let metric = headerMetric;
  let strength: RecognisedColumn['strength'];
  if (known?.metric) {
    strength = 'format';
    evidence.push("the export's format says what this column is");
  } else if (metric) {
    strength = 'named';
    evidence.push(`the ${metricsOf(keys).length > 0 ? 'header' : 'question'} speaks of ${METRIC_NAMES[metric]}`);
  } else {
    const byLabels = metricOfLabels(profile, keys);
    if (byLabels) {
      metric = byLabels;
      strength = 'labels';
      evidence.push(`the labels are those of ${LABEL_NAMES[profile.labelSet!.family]}`);
    } else if ((keys.has('score') && isPlainScore(name)) || known) {
      metric = around.fileMetric ?? around.neighbourMetric;
      if (metric) {
        strength = 'context';
        evidence.push(
          around.fileMetric
            ? `the file's name speaks of ${METRIC_NAMES[metric]}`
            : `a column beside it speaks of ${METRIC_NAMES[metric]}`,
        );
      } else if (/(?<!\d)0\D{1,5}10(?!\d)/.test(header)) {
        metric = 'nps';
        strength = 'context';
        evidence.push('the header states the scale 0-10, which is the one of NPS');
      } else if (around.support && proposeScale('csat', profile, header)?.name === '1-5') {
        metric = 'csat';
        strength = 'context';
        evidence.push('ratings from 1 to 5 beside tickets or agents');
      }
    }
  }
  if (!metric) {
    if (!keys.has('score') || given === 0) return undefined;
    const proposal = proposeScale('csat', profile, header);
    if (!proposal || proposal.covers < 0.5) return undefined;
    return empty('metric', undefined, 'a score, but nothing says of what');
  }

  const off = known?.scale ? undefined : scaleDoubt(metric, profile, header, given);
  if (off !== undefined) return empty('scale', metric, off);
  const proposal = known?.scale
    ? ({ name: known.scale, how: 'format', covers: 1 } as const)
    : proposeScale(metric, profile, header);
  // NPS knows no other scale than its own: what stands off it is set aside and told, and only a handful on it is none.
  const enough = metric === 'nps' ? 0.2 : 0.5;
  if (given > 0 && (!proposal || proposal.covers < enough)) {
    return strength === 'named' || strength === 'format'
      ? empty('scale', metric, 'the values fit none of the scales')
      : undefined;
  }
  const whole = numbers.filter(([value]) => value === 0 || value === 1).reduce((sum, [, count]) => sum + count, 0);
  if (given > 0 && metric !== 'nps' && whole === given && numbers.length === 2 && profile.numeric === given) {
    return empty('scale', metric, 'the values are only 0 and 1: which is good must be said');
  }
  if (proposal) evidence.push(scaleEvidence(proposal.name, proposal.how, profile, given));
  const direction = metric === 'ces' ? directionOf(profile, asked, proposal?.name, header) : undefined;
  const doubt: Doubt | undefined =
    direction === 'doubt' ? 'direction' : reversedScale(profile, metric, header) ? 'reversed' : undefined;
  return {
    role: 'answer',
    metric,
    strength,
    scale: proposal?.name,
    scaleHow: proposal?.how,
    direction: direction === 'doubt' ? undefined : direction,
    doubt,
    evidence: doubt ? [...evidence, DOUBTS[doubt]] : evidence,
  };
}

const METRIC_NAMES: Readonly<Record<Metric, string>> = {
  ces: 'effort (CES)',
  nps: 'recommendation (NPS)',
  csat: 'satisfaction (CSAT)',
};
const LABEL_NAMES = {
  agreement: 'agreement',
  ease: 'ease',
  effort: 'effort',
  satisfaction: 'satisfaction',
  likelihood: 'likelihood',
  quality: 'quality',
  faces: 'faces',
  'good/bad': 'good and bad',
} as const;
const DOUBTS = {
  direction: 'the wording speaks of effort or difficulty: whether high is easy or hard must be said',
  reversed: 'the numbers run against their labels (1 is the best): which end is good must be said',
} as const;

/**
 * The metric that a header's words name. A question of recommendation may mention satisfaction and ease; of those two the answers' labels decide, then the
 * one that comes first: "how satisfied are you with how easy it was".
 */
function metricIn(text: string, keys: HeaderKeys, profile: ColumnProfile): Metric | undefined {
  const found = metricsOf(keys);
  if (found.length < 2) return found[0];
  if (found.includes('nps') && !tooLowForNps(profile, text)) return 'nps';
  const byLabels = metricOfLabels(profile, keys);
  if (byLabels && byLabels !== 'nps' && found.includes(byLabels)) return byLabels;
  const first = firstMet(text, ['csat', 'ces', 'ease', 'effort']);
  return first === undefined || first === 'csat' ? 'csat' : 'ces';
}

/** So many answers and none above 7: they were not given on 0-10. */
const ENOUGH_FOR_NPS = 10;

function tooLowForNps(profile: ColumnProfile, header: string): boolean {
  if (scaleInHeader(header)?.endsWith('-10')) return false;
  let on = 0;
  let high = 0;
  for (const [value, count] of profile.numbers) {
    if (value >= 0 && value <= 10) on += count;
    if (value > 7 && value <= 10) high += count;
  }
  return high === 0 && on >= ENOUGH_FOR_NPS;
}

/** So many answers and none at the top: the scale is a shorter one. */
const ENOUGH_FOR_TOP = 20;

/** Why the values speak against every scale the metric has, so that one must be stated. */
export function scaleDoubt(metric: Metric, profile: ColumnProfile, header: string, given: number): string | undefined {
  if (metric === 'nps') {
    if (given > 0 && profile.numeric < given / 2) return 'the answers are words, and NPS is asked on 0-10';
    return tooLowForNps(profile, header) ? 'no answer is above 7, and NPS is asked on 0-10' : undefined;
  }
  const labels = profile.labelSet?.covered ?? 0;
  if (labels > 0 && given - profile.numeric - labels > given * 0.25)
    return `only ${labels} of ${given} answers are labels of a known scale`;
  if (metric !== 'csat') return undefined;
  const proposal = proposeScale(metric, profile, header);
  if (proposal?.name === '0-10') return 'for CSAT on 0-10 there are no agreed bands';
  if (proposal?.how !== 'numbers') return undefined;
  const count = (test: (value: number) => boolean): number =>
    [...profile.numbers].reduce((sum, [value, times]) => sum + (test(value) ? times : 0), 0);
  const on = count((value) => value >= 1 && value <= SCALES[proposal.name].high);
  const { high } = SCALES[proposal.name];
  if (proposal.name !== '1-10' && on >= ENOUGH_FOR_TOP && count((value) => value === high) === 0)
    return `no answer is a ${high}: the scale may be a shorter one`;
  if (proposal.name === '1-10' && count((value) => value === 0) > on * 0.005)
    return 'the answers run from 0 to 10, and for CSAT on 0-10 there are no agreed bands';
  return undefined;
}

/** Whether a header says no more than that it is a score: `score`, `rating (1-5)`. */
export function isBareScore(name: string): boolean {
  return wordsOf(name).every((word) => /^\d+$/.test(word) || headerKeys(word).has('score'));
}

/** Whether a short header is a score and nothing more: `rating`, `customer_rating`, but not `quality score`. Of a whole question this is not asked. */
function isPlainScore(name: string): boolean {
  const words = wordsOf(name);
  return (
    words.length > 4 ||
    words.every((word) => {
      if (/^\d+$|^(?:q|overall|service|support|survey|final|given|of|by|the|our|your|from|out|scale)$/.test(word))
        return true;
      const keys = headerKeys(word);
      return PLAIN_KEYS.some((key) => keys.has(key)) || metricsOf(keys).length > 0;
    })
  );
}

const PLAIN_KEYS: readonly HeaderKey[] = ['score', 'customer', 'agent', 'team', 'surveyKind', 'ticketId', 'comment'];

function metricOfLabels(profile: ColumnProfile, keys: HeaderKeys): Metric | undefined {
  const set = profile.labelSet;
  if (!set || set.covered + profile.numeric < profile.filled * 0.5 || set.covered < profile.filled * 0.2)
    return undefined;
  if (set.family === 'ease' || set.family === 'effort') return 'ces';
  if (set.family === 'satisfaction') return 'csat';
  if (
    (set.family === 'good/bad' || set.family === 'faces' || set.family === 'quality') &&
    keys.has('score') &&
    set.covered >= profile.filled * 0.8
  )
    return 'csat';
  return undefined;
}

/** Ease or effort where labels say so, `doubt` where the wording speaks against ease, else undefined: ease is assumed and said to be. */
function directionOf(
  profile: ColumnProfile,
  asked: HeaderKeys,
  scale: ScaleName | undefined,
  header: string,
): 'ease' | 'effort' | 'doubt' | undefined {
  const set = profile.labelSet;
  if (set && scale && profile.numeric === 0 && (set.family === 'ease' || set.family === 'effort')) return 'ease';
  const ends = labelledEnds(profile);
  if (ends !== undefined) return ends;
  const worded = headerEnds(header);
  if (worded !== undefined) return worded > 0 ? 'ease' : 'effort';
  return asked.has('effort') ? 'doubt' : undefined;
}

/** Which way the labels run that are written with numbers: `1 - Very easy` … `7 - Very difficult` is an effort scale. */
function labelledEnds(profile: ColumnProfile): 'ease' | 'effort' | undefined {
  const set = recognisedOfLabelled(profile);
  return set === undefined ? undefined : set > 0 ? 'ease' : 'effort';
}

/** Low is good by the labels written with the numbers, or else by the ends that the header words. */
function reversedScale(profile: ColumnProfile, metric: Metric, header: string): boolean {
  return metric !== 'ces' && (recognisedOfLabelled(profile) ?? (profile.numeric > 0 ? headerEnds(header) : 1) ?? 1) < 0;
}

/** The sign of how label positions run with the numbers they are written with; undefined where fewer than two are known. */
function recognisedOfLabelled(profile: ColumnProfile): number | undefined {
  const pairs: [number, number][] = [];
  for (const [value, label] of profile.labelled) {
    const at = goodness(label);
    if (at !== undefined) pairs.push([value, at]);
  }
  let sum = 0;
  for (const [x, a] of pairs) for (const [y, b] of pairs) if (x < y) sum += Math.sign(b - a);
  return pairs.length < 2 || sum === 0 ? undefined : sum;
}

function countPoints(profile: ColumnProfile, points: Readonly<Record<string, number>>): number {
  const names = Object.keys(points);
  let sum = 0;
  for (const [text, count] of profile.texts) if (names.includes(text.trim().toLowerCase())) sum += count;
  return sum;
}

function scaleEvidence(name: ScaleName, how: string, profile: ColumnProfile, given: number): string {
  if (how === 'labels') return `${profile.labelSet?.covered ?? 0} of ${given} answers are labels of a scale ${name}`;
  if (how === 'header') return name === '0-10' ? 'NPS is asked on 0-10' : `the header states the scale ${name}`;
  if (how === 'format') return `the format uses the scale ${name}`;
  return `${name} is the shortest scale that holds the answers`;
}
