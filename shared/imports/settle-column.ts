import { type LabelPositions, labelPositions, normaliseLabel, recogniseLabels } from '../answers/labels.ts';
import type { Reading } from '../answers/read-answer.ts';
import { type Direction, parseScale, SCALES, type Scale, UNSTATED } from '../answers/scale.ts';
import { asPlace, evidence } from '../languages/evidence.ts';
import { Refusal } from '../languages/refusal.ts';
import type { Params } from '../languages/say.ts';
import type { Metric } from '../metrics/bands.ts';
import { type ColumnProfile, MISSING } from './column-profile.ts';
import { againstDirection } from './good-end.ts';
import { sameScale, statedElsewhere } from './header-scale.ts';
import type { ImportOptions } from './options.ts';
import { answersOf } from './recognise-answer.ts';
import type { RecognisedColumn } from './recognised.ts';

/** A column whose meaning is settled: it can be scored. */
export interface SettledColumn {
  readonly column: RecognisedColumn;
  readonly metric: Metric;
  readonly reading: Reading & { readonly direction: Direction };
  /** Proposed from the numbers, not stated by header, labels, format or person. */
  readonly scaleAssumed: boolean;
  /** As the header says it, where a person stated another than most of the answers stand on. */
  readonly scaleInHeader: string | undefined;
  readonly directionAssumed: boolean;
  /** A person stated the direction, and labels or header say the opposite. */
  readonly directionAgainst: boolean;
}

const CHOICES = 'ces, nps, csat';

/**
 * Settles what a column means, from what was recognised in all its values and from what a person stated.
 *
 * @throws Refusal saying what a person must decide, with the option that decides it
 */
export function settleColumn(column: RecognisedColumn, options: ImportOptions): SettledColumn {
  const { name, profile } = column;
  const header = `${name} ${column.question ?? ''}`;
  if (column.doubt === 'aggregated' && !options.scale)
    throw new Refusal('aggregated', { column: name, ...whyOf(column) });
  if (column.doubt === 'dates')
    throw new Refusal('excelDates', { column: name, texts: examples(profile), option: '--column' });
  if (column.doubt === 'mixedLabels')
    throw new Refusal('mixedLabels', { column: name, texts: examples(profile), option: '--column' });
  const metric = options.metric ?? column.metric;
  if (!metric) throw holdsAnswers(column) ? metricNeeded(column) : notAnswers(column);
  // What a person says it measures may be asked on another scale, and with another end good, than what was recognised.
  const meant = metric === column.metric ? column : { ...column, ...answersOf(column, metric) };
  const stated = options.scale === undefined ? undefined : parseScale(options.scale);
  if (metric === 'nps' && stated && stated.scale.name !== '0-10')
    throw new Refusal('npsScale', { scale: stated.scale.name });
  if (meant.doubt === 'scale' && !stated) throw scaleDoubted(meant, metric);
  if (meant.doubt === 'reversed' && !stated) throw new Refusal('reversedScale', { column: name, option: '--scale' });

  const { scale, assumed } = stated ? { scale: stated.scale, assumed: false } : proposed(meant, metric);
  const person = options.direction ?? stated?.direction;
  const said = person ?? meant.direction;
  if (metric === 'ces' && meant.doubt === 'direction' && said === undefined) {
    throw new Refusal('directionNeeded', { column: name, option: '--direction', choices: 'ease, effort' });
  }
  const direction: Direction = metric === 'ces' ? (said ?? 'ease') : 'high is good';
  return {
    column: { ...column, evidence: meant.evidence },
    metric,
    reading: { scale, direction, labels: labelsFor(column, scale, direction), missing: MISSING },
    scaleAssumed: assumed,
    scaleInHeader: stated && statedElsewhere(header, profile, (one) => sameScale(one, scale))?.written,
    directionAssumed: metric === 'ces' && said === undefined,
    directionAgainst: metric === 'ces' && person !== undefined && againstDirection(profile, header, person),
  };
}

/** Whether at least half of the values may be answers on some scale. */
function holdsAnswers({ profile, known }: RecognisedColumn): boolean {
  let may = profile.labelSet?.covered ?? 0;
  for (const [value, count] of profile.numbers) if (value >= 0 && value <= 10) may += count;
  return known?.points !== undefined || may >= (profile.filled - profile.unanswered) / 2;
}

function notAnswers({ name, profile }: RecognisedColumn): Refusal {
  return new Refusal('notAnswers', { column: name, texts: examples(profile), option: '--column' });
}

function metricNeeded({ name }: RecognisedColumn): Refusal {
  return new Refusal('metricNeeded', { column: name, option: '--metric', choices: CHOICES });
}

/** A header that states a scale is told of as such; else why the values tell of none. */
function scaleDoubted(column: RecognisedColumn, metric: Metric): Refusal {
  const { code, params } = column.evidence[column.evidence.length - 1]!;
  if (code !== 'headerOtherScale' && code !== 'npsHeaderScale') return scaleNeeded(column, metric, whyOf(column));
  const said = { column: column.name, scale: params.scale! };
  // 0-10 against the header is for a person to write: as the only choice it would be taken unread.
  if (code === 'npsHeaderScale')
    return new Refusal('scaleNotOfNps', { ...said, option: '--metric', choices: 'csat, ces' });
  return new Refusal('scaleNotScored', { ...said, option: '--scale', choices: choicesFor(metric) });
}

function choicesFor(metric: Metric): string {
  return metric === 'nps' ? '0-10' : Object.keys(SCALES).join(', ');
}

function scaleNeeded({ name }: RecognisedColumn, metric: Metric, why: Params): Refusal {
  return new Refusal('scaleNeeded', {
    column: name,
    ...why,
    option: '--scale',
    choices: choicesFor(metric),
  });
}

/** The last thing told of a column is why it is doubted. */
function whyOf({ evidence: told }: Pick<RecognisedColumn, 'evidence'>): Params {
  return asPlace(told[told.length - 1]);
}

function proposed(column: RecognisedColumn, metric: Metric): { readonly scale: Scale; readonly assumed: boolean } {
  if (metric === 'nps') return { scale: SCALES['0-10'], assumed: false };
  if (column.scale) return { scale: SCALES[column.scale], assumed: column.scaleHow === 'numbers' };
  if (metric === 'ces') return { scale: UNSTATED, assumed: true };
  throw scaleNeeded(column, metric, asPlace(evidence('nothingStates')));
}

/** The labels of the family the column was recognised by, with the codes its vendor uses. */
function labelsFor(column: RecognisedColumn, scale: Scale, direction: Direction): LabelPositions {
  const set = column.profile.labelSet;
  // A scale somebody stated may have another number of points than the labels seen would need: then the wording is sought again.
  const ladder = set?.size === scale.size ? set.ladder : recogniseLabels(column.profile.labels, scale.size)?.ladder;
  const known = labelPositions(scale, direction, ladder);
  const points = column.known?.points;
  if (!points) return known;
  const all = new Map(known);
  for (const text of Object.keys(points)) all.set(normaliseLabel(text), points[text]! - scale.low);
  return all;
}

/** A few of a column's texts, short, for a message. */
export function examples(profile: ColumnProfile, most = 4): string {
  const texts = [...profile.texts.keys()].filter((text) => text.trim() !== '').slice(0, most);
  return texts.map((text) => `"${text.length > 30 ? `${text.slice(0, 29)}…` : text}"`).join(', ');
}
