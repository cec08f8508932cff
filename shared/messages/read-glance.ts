import { cutText, Misshapen, record, type Shape } from '../borders/shape.ts';
import type { Glance } from './requests.ts';

const shape: Shape<Glance> = record({}, { subject: cutText(300), status: cutText(100) });

/**
 * Reads what an overlay answered to `glance`; its texts come from a helpdesk's page and are cut.
 *
 * @returns what is known; nothing where there is no answer, or one that is none
 * @example readGlance({ subject: 'Refund', status: 'open' }) // { subject: 'Refund', status: 'open' }
 */
export function readGlance(answer: unknown): Glance {
  try {
    return shape(answer);
  } catch (error) {
    if (error instanceof Misshapen) return {};
    throw error;
  }
}
