import { type LabelPositions, labelPositions, normaliseLabel, recogniseLabels } from '../answers/labels.ts';
import type { Reading } from '../answers/read-answer.ts';
import { type Direction, parseScale, SCALES, type Scale, UNSTATED } from '../answers/scale.ts';
import { asPlace, evidence } from '../languages/evidence.ts';
import { Refusal } from '../languages/refusal.ts';
import type { Metric } from '../metrics/bands.ts';
import { type ColumnProfile, MISSING } from './column-profile.ts';
import type { ImportOptions } from './options.ts';
import { proposeScale } from './propose-scale.ts';
import type { RecognisedColumn } from './recognised.ts';
import { scaleDoubt } from './scale-doubt.ts';

/** A column whose meaning is settled: it can be scored. */
export interface SettledColumn {
  readonly column: RecognisedColumn;
  readonly metric: Metric;
  readonly reading: Reading & { readonly direction: Direction };
  /** Proposed from the numbers, not stated by header, labels, format or person. */
  readonly scaleAssumed: boolean;
  readonly directionAssumed: boolean;
}

const CHOICES = 'ces, nps, csat';

/**
 * Settles what a column means, from what was recognised in all its values and from what a person stated.
 *
 * @throws Refusal saying what a person must decide, with the option that decides it
 */
export function settleColumn(column: RecognisedColumn, options: ImportOptions): SettledColumn {
  const metric = options.metric ?? column.metric;
  const name = column.name;
  const { doubt } = column;
  const why = asPlace(column.evidence[column.evidence.length - 1]);
  if (doubt === 'aggregated' && !options.scale) throw new Refusal('aggregated', { column: name, ...why });
  if (doubt === 'dates')
    throw new Refusal('excelDates', { column: name, texts: examples(column.profile), option: '--column' });
  if (doubt === 'mixedLabels')
    throw new Refusal('mixedLabels', { column: name, texts: examples(column.profile), option: '--column' });
  if (!metric) throw new Refusal('metricNeeded', { column: name, option: '--metric', choices: CHOICES });
  const stated = options.scale === undefined ? undefined : parseScale(options.scale);
  if (metric === 'nps' && stated && stated.scale.name !== '0-10')
    throw new Refusal('npsScale', { scale: stated.scale.name });
  if (doubt === 'scale' && !stated)
    throw new Refusal('scaleNeeded', {
      column: name,
      ...why,
      option: '--scale',
      choices: Object.keys(SCALES).join(', '),
    });
  if (doubt === 'reversed' && !stated) throw new Refusal('reversedScale', { column: name, option: '--scale' });

  const { scale, assumed } = stated ? { scale: stated.scale, assumed: false } : proposed(column, metric);
  const said = options.direction ?? stated?.direction ?? column.direction;
  if (metric === 'ces' && doubt === 'direction' && said === undefined) {
    throw new Refusal('directionNeeded', { column: name, option: '--direction', choices: 'ease, effort' });
  }
  const direction: Direction = metric === 'ces' ? (said ?? 'ease') : 'high is good';
  return {
    column,
    metric,
    reading: { scale, direction, labels: labelsFor(column, scale, direction), missing: MISSING },
    scaleAssumed: assumed,
    directionAssumed: metric === 'ces' && said === undefined,
  };
}

function proposed(column: RecognisedColumn, metric: Metric): { readonly scale: Scale; readonly assumed: boolean } {
  if (metric === 'nps') return { scale: SCALES['0-10'], assumed: false };
  if (column.scale) return { scale: SCALES[column.scale], assumed: column.scaleHow === 'numbers' };
  if (metric === 'ces') return { scale: UNSTATED, assumed: true };
  // A score of nothing named, of which a person said what it measures: its scale is proposed as that of any other.
  const { profile } = column;
  const header = `${column.name} ${column.question ?? ''}`;
  const doubt = scaleDoubt(metric, profile, header, profile.filled - profile.unanswered);
  const proposal = doubt === undefined ? proposeScale(metric, profile, header) : undefined;
  if (proposal && proposal.covers >= 0.95) return { scale: SCALES[proposal.name], assumed: proposal.how === 'numbers' };
  throw new Refusal('scaleNeeded', {
    column: column.name,
    ...asPlace(doubt ?? evidence('nothingStates')),
    option: '--scale',
    choices: Object.keys(SCALES).join(', '),
  });
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
