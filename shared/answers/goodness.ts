import { labelPositions } from './labels.ts';
import { SCALES } from './scale.ts';

/**
 * Where a label stands between the worst (0) and the best (1) of its scale.
 *
 * @param label as `normaliseLabel` leaves it
 * @example goodness('very easy') // 1
 */
export function goodness(label: string): number | undefined {
  for (const name of ['1-7', '1-5'] as const) {
    const at = labelPositions(SCALES[name], 'ease').get(label);
    if (at !== undefined) return at / (SCALES[name].size - 1);
  }
  return undefined;
}
