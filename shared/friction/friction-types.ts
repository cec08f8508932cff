/** The five indicators of high effort. */
export const effortIndicators = [
  'channel_switch',
  'repeated_info',
  'canned_answer',
  'transfer',
  'repeat_contact',
] as const;

/** What else makes a case hard. */
export const otherFriction = [
  'long_wait',
  'unresolved_reopened',
  'hard_to_find',
  'complicated_process',
  'technical_failure',
  'policy_obstacle',
  'billing_surprise',
  'escalation_complaint',
  'churn_threat',
] as const;

/** The kinds of friction a note can name: the five indicators of high effort first, then what else makes a case hard. */
export const frictionTypes = [...effortIndicators, ...otherFriction] as const;

/** One of {@link frictionTypes}. */
export type FrictionType = (typeof frictionTypes)[number];
