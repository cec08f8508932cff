import { cutText, lazily, oneOf, record, type Shape, text, whole } from '../borders/shape.ts';
import type { TicketKey } from '../tickets/ticket.ts';
import { frictionTypes } from './friction-types.ts';
import { type FrictionNote, type NoteDraft, type NotePin, severities, type TicketNotes } from './note.ts';
import { noteLimits } from './note-limits.ts';

/** The last moment a JavaScript date can hold, in milliseconds since 1970. */
const LAST_TIME = 8.64e15;

/** A time in milliseconds since 1970, UTC. */
export const timeShape: Shape<number> = lazily(() => whole(0, LAST_TIME));

/** A UUID in lower case, of any version. */
export const noteIdShape: Shape<string> = lazily(() => text(36, /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

const pinShape = (): Shape<NotePin> =>
  record(
    { messageId: text(200, /./s) },
    {
      quote: record({
        exact: text(noteLimits.quote, /./s),
        before: text(noteLimits.around),
        after: text(noteLimits.around),
      }),
    },
  );

const draft = () => ({
  type: oneOf(frictionTypes),
  severity: oneOf(severities),
  text: text(noteLimits.text),
});
const draftMay = () => ({ pin: pinShape(), next: text(noteLimits.next) });

/** What an agent writes. */
export const draftShape: Shape<NoteDraft> = lazily(() => record(draft(), draftMay()));

/** A note as it is stored and sent. */
export const noteShape: Shape<FrictionNote> = lazily(() =>
  record(
    { ...draft(), id: noteIdShape, createdAt: timeShape, updatedAt: timeShape },
    { ...draftMay(), removedAt: timeShape },
  ),
);

const key = () => ({
  desk: text(40, /^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  site: text(300, /^[^\s/?#@\\]+(?:\/[^\s\\]*)?$/),
  id: text(300, /^[^\x00-\x1f\x7f]+$/),
});

/** Which ticket. */
export const ticketKeyShape: Shape<TicketKey> = lazily(() => record(key()));

/** An address of the web: nothing else may ever become a link. */
export const addressShape: Shape<string> = lazily(() => text(2_000, /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s]*)?$/));

/** What is known of a ticket besides its notes. A subject is cut, not refused: a page must not be able to make a note fail. */
const about = () => ({ number: cutText(100), subject: cutText(500) });

/** As `TicketAbout` of the messages, which the background turns into a stored ticket. */
export const ticketAboutShape = lazily(() =>
  record({ ...key(), address: addressShape }, { ...about(), requester: text(500, /\S/) }),
);

/** A stored ticket without its notes, which are read one by one. */
export const ticketFrameShape: Shape<Omit<TicketNotes, 'version' | 'notes'>> = lazily(() =>
  record({ ...key(), address: addressShape }, { ...about(), requester: text(100, /^[A-Za-z0-9_-]+$/) }),
);
