import type { ScaleName } from '../answers/scale.ts';
import { type Evidence, evidence } from '../languages/evidence.ts';
import type { Metric } from '../metrics/bands.ts';
import { type AnswerMetric, answerMetric, statedMetric } from './answer-metric.ts';
import { doubtOfValues } from './answer-values.ts';
import type { ColumnProfile } from './column-profile.ts';
import { directionOf, reversedScale } from './good-end.ts';
import { type HeaderKeys, headerKeys } from './header-words.ts';
import { proposeScale } from './propose-scale.ts';
import type { Doubt, Found, RecognisedColumn } from './recognised.ts';
import { scaleDoubt } from './scale-doubt.ts';

/** What makes a column one of answers. */
export type RecognisedAnswer = Pick<
  RecognisedColumn,
  'role' | 'metric' | 'strength' | 'scale' | 'scaleHow' | 'direction' | 'doubt' | 'evidence'
>;

/**
 * A column as one of answers, with its doubts.
 *
 * @param keys what the column's name tells
 * @param asked what name and question tell together
 * @returns `undefined` when its values are no answers
 */
export function recogniseAnswer(found: Found, keys: HeaderKeys, asked: HeaderKeys): RecognisedAnswer | undefined {
  const { profile } = found;
  const given = profile.filled - profile.unanswered;
  const stated = statedMetric(found, keys, asked);
  const against = doubtOfValues(found, keys, stated);
  if (against === 'no answers') return undefined;
  if (against) return doubtful(against.doubt, stated, [against.why]);
  const measured = answerMetric(found, keys, stated);
  if (measured) return onItsScale(found, measured, asked, given);
  if (!keys.has('score') || given === 0) return undefined;
  const proposal = proposeScale('csat', profile, headerOf(found));
  if (!proposal || proposal.covers < 0.5) return undefined;
  return doubtful('metric', undefined, [evidence('scoreOfNothing')]);
}

/** A column's answers when a person says what they measure: on which scale they are, and which end is good. */
export function answersOf(column: Omit<Found, 'around'>, metric: Metric): RecognisedAnswer {
  const { profile } = column;
  const asked = headerKeys(headerOf(column));
  const measured: AnswerMetric = { metric, strength: 'named', evidence: evidence('stated') };
  return onItsScale(column, measured, asked, profile.filled - profile.unanswered)!;
}

/** Name and question. */
function headerOf({ name, question }: Pick<Found, 'name' | 'question'>): string {
  return `${name} ${question ?? ''}`;
}

/** A column that a person must decide about before it is scored. */
function doubtful(doubt: Doubt, metric: Metric | undefined, told: readonly Evidence[]): RecognisedAnswer {
  const unknown = { strength: undefined, scale: undefined, scaleHow: undefined, direction: undefined };
  return { role: 'answer', metric, ...unknown, doubt, evidence: told };
}

/** Answers of a known metric, with their scale and which end of it is good; `undefined` where a metric that is not named fits no scale. */
function onItsScale(
  found: Omit<Found, 'around'>,
  { metric, strength, evidence: measured }: AnswerMetric,
  asked: HeaderKeys,
  given: number,
): RecognisedAnswer | undefined {
  const { known, profile } = found;
  const header = headerOf(found);
  const noScale = (why: Evidence): RecognisedAnswer => doubtful('scale', metric, [measured, why]);
  const off = known?.scale ? undefined : scaleDoubt(metric, profile, header, given);
  if (off !== undefined) return noScale(off);
  const proposal = known?.scale
    ? ({ name: known.scale, how: 'format', covers: 1 } as const)
    : proposeScale(metric, profile, header);
  // NPS knows no other scale than its own: what stands off it is set aside and told, and only a handful on it is none.
  const enough = metric === 'nps' ? 0.2 : 0.5;
  if (given > 0 && (!proposal || proposal.covers < enough))
    return strength === 'named' || strength === 'format' ? noScale(evidence('noScaleFits')) : undefined;
  if (metric !== 'nps' && zeroAndOne(profile, given)) return noScale(evidence('zeroAndOne'));
  const direction = metric === 'ces' ? directionOf(profile, asked, proposal?.name, header) : undefined;
  const doubt = direction === 'doubt' ? 'direction' : reversedScale(profile, metric, header) ? 'reversed' : undefined;
  return {
    role: 'answer',
    metric,
    strength,
    scale: proposal?.name,
    scaleHow: proposal?.how,
    direction: direction === 'doubt' ? undefined : direction,
    doubt,
    evidence: [
      measured,
      ...(proposal ? [scaleEvidence(proposal.name, proposal.how, profile, given)] : []),
      ...(doubt ? [evidence(doubt === 'direction' ? 'effortWording' : 'reversed')] : []),
    ],
  };
}

/** Whether all answers are 0 or 1, and both occur. */
function zeroAndOne({ numbers, numeric }: ColumnProfile, given: number): boolean {
  const times = (numbers.get(0) ?? 0) + (numbers.get(1) ?? 0);
  return given > 0 && times === given && numbers.size === 2 && numeric === given;
}

function scaleEvidence(name: ScaleName, how: string, profile: ColumnProfile, given: number): Evidence {
  if (how === 'labels')
    return evidence('labelsOfScale', { count: profile.labelSet?.covered ?? 0, all: given, scale: name });
  if (how === 'header') return name === '0-10' ? evidence('npsScale') : evidence('headerScale', { scale: name });
  return evidence(how === 'format' ? 'formatScale' : 'shortestScale', { scale: name });
}
