import { type Evidence, evidence } from '../languages/evidence.ts';
import type { Metric } from '../metrics/bands.ts';
import type { ColumnProfile } from './column-profile.ts';
import { isPlainScore, metricsOf } from './header-metric.ts';
import { firstMet, type HeaderKeys } from './header-words.ts';
import { proposeScale } from './propose-scale.ts';
import type { Found, RecognisedColumn } from './recognised.ts';
import { npsDoubt } from './scale-doubt.ts';

/** What a column's answers measure, and what says so. */
export interface AnswerMetric {
  readonly metric: Metric;
  readonly strength: NonNullable<RecognisedColumn['strength']>;
  readonly evidence: Evidence;
}

/** The metric that the vendor's format, the header or the question names. */
export function statedMetric(
  { known, name, question, profile }: Found,
  keys: HeaderKeys,
  asked: HeaderKeys,
): Metric | undefined {
  return known?.metric ?? metricIn(name, keys, profile) ?? metricIn(`${name} ${question ?? ''}`, asked, profile);
}

/**
 * What a column's answers measure: as it is stated, else by their labels, else by what stands around the column.
 *
 * @param stated as `statedMetric` tells it
 * @returns `undefined` where nothing says what they measure
 */
export function answerMetric(found: Found, keys: HeaderKeys, stated: Metric | undefined): AnswerMetric | undefined {
  const { known, profile, name } = found;
  if (known?.metric) return { metric: known.metric, strength: 'format', evidence: evidence('formatSays') };
  if (stated) {
    const where = metricsOf(keys).length > 0 ? 'headerSpeaks' : 'questionSpeaks';
    return { metric: stated, strength: 'named', evidence: evidence(where, { what: stated }) };
  }
  const byLabels = metricOfLabels(profile, keys);
  if (byLabels) {
    const told = evidence('labelsOf', { what: profile.labelSet!.family });
    return { metric: byLabels, strength: 'labels', evidence: told };
  }
  return (keys.has('score') && isPlainScore(name)) || known ? metricOfContext(found) : undefined;
}

/** A plain score is what the file's name or a neighbour speaks of, NPS on 0-10, or CSAT on 1-5 beside tickets. */
function metricOfContext({ profile, around, name, question }: Found): AnswerMetric | undefined {
  const as = (metric: Metric, told: Evidence): AnswerMetric => ({ metric, strength: 'context', evidence: told });
  const { fileMetric, neighbourMetric } = around;
  if (fileMetric) return as(fileMetric, evidence('fileSpeaks', { what: fileMetric }));
  if (neighbourMetric) return as(neighbourMetric, evidence('besideSpeaks', { what: neighbourMetric }));
  const header = `${name} ${question ?? ''}`;
  if (/(?<!\d)0\D{1,5}10(?!\d)/.test(header)) return as('nps', evidence('headerScaleNps'));
  if (around.support && proposeScale('csat', profile, header)?.name === '1-5')
    return as('csat', evidence('ratingsBesideTickets'));
  return undefined;
}

/**
 * The metric that a header's words name. A question of recommendation may mention satisfaction and ease; of those two the answers' labels decide, then the
 * one that comes first: "how satisfied are you with how easy it was".
 */
export function metricIn(text: string, keys: HeaderKeys, profile: ColumnProfile): Metric | undefined {
  const found = metricsOf(keys);
  if (found.length < 2) return found[0];
  if (found.includes('nps') && npsDoubt(profile, text) === undefined) return 'nps';
  const byLabels = metricOfLabels(profile, keys);
  if (byLabels && byLabels !== 'nps' && found.includes(byLabels)) return byLabels;
  const first = firstMet(text, ['csat', 'ces', 'ease', 'effort']);
  return first === undefined || first === 'csat' ? 'csat' : 'ces';
}

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
