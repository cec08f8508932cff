import type { Language } from '../languages/language-codes.ts';
import type { Metric } from '../metrics/bands.ts';
import type { TicketKey } from '../tickets/ticket.ts';
import type { QuestionForm } from './question.ts';
import type { Touchpoint } from './touchpoints.ts';
import type { NotToAsk } from './when-not-to-ask.ts';

/**
 * How a survey left Easemark: `inserted` into the reply, `insertedUnconfirmed` into the field that was typed in last, where nobody can tell whether it is
 * a reply. Whether it was then sent is the helpdesk's to know.
 */
export const launchWays = ['inserted', 'insertedUnconfirmed', 'copied', 'opened'] as const;
export type LaunchWay = (typeof launchWays)[number];

/** What was given: a row of points that are links, one plain link, or the question alone. */
export const launchLooks = ['row', 'link', 'question'] as const;
export type LaunchLook = (typeof launchLooks)[number];

/** Why somebody was asked all the same. */
export interface Override {
  readonly reasons: readonly NotToAsk['code'][];
  readonly note: string;
}

/** What is asked of whom and how, as the one who asks chose it. */
export interface LaunchDraft {
  /** A UUID: the same launch told twice is one. */
  readonly id: string;
  readonly ticket: TicketKey;
  /** What people call the ticket, where that differs from its id. */
  readonly number?: string;
  readonly metric: Metric;
  readonly form: QuestionForm;
  readonly touchpoint: Touchpoint;
  readonly language: Language;
  readonly way: LaunchWay;
  readonly look: LaunchLook;
  /** The wording was changed by the one who asked. */
  readonly reworded: boolean;
  readonly override?: Override;
}

/** A survey that was launched, as it is kept. No text of the ticket, of the question or of the customer is in it. */
export interface LaunchRecord extends LaunchDraft {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** The name that was set for whoever uses this browser; empty where none was. */
  readonly askedBy: string;
  /** The customer's keyed hash; left out when the customer was not known. */
  readonly customer?: string;
}

/** A ticket that was solved, or closed otherwise, when the overlay was opened on it: one of those whose customer could have been asked. */
export interface SolvedSeen {
  readonly ticket: TicketKey;
  /** Milliseconds since 1970, UTC: the first time. */
  readonly at: number;
  /** As `askedBy` of a launch. */
  readonly seenBy: string;
}

/** That a customer was asked: all that is kept of a launch whose record is erased while the pause lasts. */
export interface AskedOnce {
  /** The customer's keyed hash. */
  readonly customer: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}
