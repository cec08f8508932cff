import { SCALES } from '../answers/scale.ts';
import { type Evidence, evidence } from '../languages/evidence.ts';
import type { Metric } from '../metrics/bands.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type HeaderScale, headerScales, statedElsewhere } from './header-scale.ts';
import { proposeScale } from './propose-scale.ts';

/** Why the values speak against every scale the metric has, so that one must be stated. */
export function scaleDoubt(
  metric: Metric,
  profile: ColumnProfile,
  header: string,
  given: number,
): Evidence | undefined {
  if (metric === 'nps') {
    if (given > 0 && profile.numeric < given / 2) return evidence('npsWords');
    return npsDoubt(profile, header);
  }
  const other = statedElsewhere(header, profile, ({ name }) => name !== undefined);
  if (other !== undefined) return evidence('headerOtherScale', { scale: other.written });
  const labels = profile.labelSet?.covered ?? 0;
  if (labels > 0 && given - profile.numeric - labels > given * 0.25)
    return evidence('fewLabels', { count: labels, all: given });
  if (metric !== 'csat') return undefined;
  const proposal = proposeScale(metric, profile, header);
  if (proposal?.name === '0-10') return evidence('csatZeroToTen');
  if (proposal?.how !== 'numbers') return undefined;
  const count = (test: (value: number) => boolean): number =>
    [...profile.numbers].reduce((sum, [value, times]) => sum + (test(value) ? times : 0), 0);
  const on = count((value) => value >= 1 && value <= SCALES[proposal.name].high);
  const { high } = SCALES[proposal.name];
  if (proposal.name !== '1-10' && on >= ENOUGH_FOR_TOP && count((value) => value === high) === 0)
    return evidence('noTop', { top: high });
  if (proposal.name === '1-10' && count((value) => value === 0) > on * 0.005) return evidence('csatHasZero');
  return undefined;
}

/** So many answers and none at the top: the scale is a shorter one. */
const ENOUGH_FOR_TOP = 20;

/** Why numbers cannot be answers to the question of NPS: the header states another scale, or none of them is high enough and no header states this one. */
export function npsDoubt(profile: Pick<ColumnProfile, 'numbers'>, header: string): Evidence | undefined {
  const toTen = ({ high }: HeaderScale): boolean => high === 10;
  const other = statedElsewhere(header, profile, toTen);
  if (other !== undefined) return evidence('npsHeaderScale', { scale: other.written });
  if (headerScales(header).some(toTen)) return undefined;
  let on = 0;
  let high = 0;
  for (const [value, count] of profile.numbers) {
    if (value >= 0 && value <= 10) on += count;
    if (value > 7 && value <= 10) high += count;
  }
  return high === 0 && on >= ENOUGH_FOR_NPS ? evidence('npsTooLow') : undefined;
}

/** So many answers and none above 7: they were not given on 0-10. */
const ENOUGH_FOR_NPS = 10;
