import { checkCount } from './counts.ts';
import { type ShareEstimate, wilson } from './wilson.ts';

/** Share of the people asked who answered. */
export interface ResponseRate extends ShareEstimate {
  /** True when the rate lies under the limit: those who answered may differ from those who did not. */
  low: boolean;
  /** The limit that was used, percent. */
  lowBelow: number;
}

/**
 * Response rate with its Wilson interval.
 *
 * @param answered people who answered, whole number
 * @param invited people who were asked, whole number, at least 1
 * @param options confidence as a fraction (0.95) and the percent under which a rate reads as low (10)
 * @returns rate and interval in percent, 0–100, and whether it reads as low
 * @throws RangeError when nobody was asked, more answered than were asked, or an option lies outside its range
 * @see AAPOR Standard Definitions, response rate 1; Groves & Peytcheva 2008, https://doi.org/10.1093/poq/nfn011
 * @example responseRate(30, 400).value // 7.5
 */
export function responseRate(
  answered: number,
  invited: number,
  options: { confidence?: number; lowBelow?: number } = {},
): ResponseRate {
  const { confidence = 0.95, lowBelow = 10 } = options;
  if (!(lowBelow >= 0 && lowBelow <= 100)) {
    throw new RangeError(`The limit for a low response must lie between 0 and 100 percent; got ${lowBelow}.`);
  }
  checkCount(answered, 'answers');
  if (checkCount(invited, 'invitations') === 0) {
    throw new RangeError('Nobody was asked: a response rate needs the number of invitations sent.');
  }
  if (answered > invited) {
    throw new RangeError(
      `${answered} answers to ${invited} invitations: check whether some were sent twice or not counted.`,
    );
  }
  const rate = wilson({ successes: answered, n: invited }, confidence);
  return { ...rate, low: rate.value < lowBelow, lowBelow };
}

/**
 * Invitations to send so that enough people answer.
 *
 * @param answersNeeded whole number, 0 or more
 * @param rate expected response rate as a fraction, above 0 and at most 1
 * @returns invitations, rounded up
 * @throws RangeError when the rate is not above 0 and at most 1, or the answers are not a whole number
 * @see https://en.wikipedia.org/wiki/Response_rate_(survey)
 * @example invitationsToSend(385, 0.12) // 3209
 */
export function invitationsToSend(answersNeeded: number, rate: number): number {
  checkCount(answersNeeded, 'answers needed');
  if (!(rate > 0 && rate <= 1)) {
    throw new RangeError(`The response rate must be a fraction above 0 and at most 1, such as 0.12; got ${rate}.`);
  }
  // 21 / 0.07 is 300.00000000000006 in binary: rounding that up would ask one person too many.
  return Math.ceil((answersNeeded / rate) * (1 - 1e-12));
}
