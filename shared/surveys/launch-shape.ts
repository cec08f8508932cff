import { listOf, oneOf, record, type Shape, text } from '../borders/shape.ts';
import { noteIdShape, ticketKeyShape, timeShape } from '../friction/note-shape.ts';
import { languages } from '../languages/language-codes.ts';
import { METRICS } from '../metrics/bands.ts';
import {
  type AskedOnce,
  type LaunchDraft,
  type LaunchRecord,
  launchLooks,
  launchWays,
  type SolvedSeen,
} from './launch-record.ts';
import { touchpoints } from './touchpoints.ts';

/** How many characters the parts of a launch may have. */
export const launchLimits = { note: 1_000, name: 200 } as const;

/** A customer's keyed hash. */
export const customerHashShape: Shape<string> = text(100, /^[A-Za-z0-9_-]+$/);

const flag: Shape<boolean> = oneOf([true, false]);
const overrideShape = record({
  reasons: listOf(oneOf(['coolDown', 'doNotAsk', 'ownStaff', 'tag'] as const), 100),
  note: text(launchLimits.note, /\S/),
});

const draft = {
  id: noteIdShape,
  ticket: ticketKeyShape,
  metric: oneOf(METRICS),
  form: oneOf(['statement', 'question'] as const),
  touchpoint: oneOf(touchpoints),
  language: oneOf(languages),
  way: oneOf(launchWays),
  look: oneOf(launchLooks),
  reworded: flag,
};
const draftMay = { number: text(100), override: overrideShape };

/** What an overlay sends. */
export const launchDraftShape: Shape<LaunchDraft> = record(draft, draftMay);

/** A launch as it is stored. */
export const launchShape: Shape<LaunchRecord> = record(
  { ...draft, at: timeShape, askedBy: text(launchLimits.name) },
  { ...draftMay, customer: customerHashShape },
);

/** A solved ticket as it is stored. */
export const solvedSeenShape: Shape<SolvedSeen> = record({
  ticket: ticketKeyShape,
  at: timeShape,
  seenBy: text(launchLimits.name),
});

/** What is left of a launch, as it is stored. */
export const askedOnceShape: Shape<AskedOnce> = record({ customer: customerHashShape, at: timeShape });
