import type { FrictionType } from '#shared/friction/friction-types.ts';
import type { FrictionNote, NotePin, Severity } from '#shared/friction/note.ts';
import type { Language } from '#shared/languages/languages.ts';
import type { OverlayWords } from '#shared/languages/overlay-words.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import type { Helpdesk, Reading } from '../helpdesks/helpdesk.ts';

/** What is known of the ticket in the page, as the parts of the overlay draw it. */
export interface Scene {
  readonly desk: Helpdesk;
  /** The ticket as its notes are kept. */
  readonly ticket: TicketKey;
  readonly words: OverlayWords;
  readonly language: Language;
  /** Those that are not removed, in order of time. */
  readonly notes: readonly FrictionNote[];
  /** Undefined where nothing has been read, or this desk reads nothing. */
  readonly reading: Reading | 'reading' | undefined;
  /** It is being read, for the first time or again. */
  readonly isReading?: boolean;
}

/** A note that is being written. */
export interface Draft {
  /** The note that is changed; undefined for a new one. */
  readonly changes?: string;
  /** Made here, so that sending it again makes no second note. */
  readonly id: string;
  readonly type: FrictionType | '';
  readonly severity: Severity;
  readonly text: string;
  readonly next: string;
  readonly pin?: NotePin;
}

/** An empty note, on a place where there is one. */
export function newDraft(pin?: NotePin, text = ''): Draft {
  return { id: uuid(), type: '', severity: 2, text, next: '', ...(pin && { pin }) };
}

/**
 * Notes in the order in which what they are about happened: by the time of the message they are pinned to where it is known, else by
 * when they were written.
 */
export function inTimeOrder(notes: readonly FrictionNote[], reading: Scene['reading']): readonly FrictionNote[] {
  const messages = typeof reading === 'object' ? (reading.ticket.messages ?? []) : [];
  const times = new Map(messages.map(({ id, at }) => [id, at?.time]));
  const timeOf = ({ pin, createdAt }: FrictionNote) => (pin && times.get(pin.messageId)) ?? createdAt;
  return notes
    .filter(({ removedAt }) => removedAt === undefined)
    .sort((a, b) => timeOf(a) - timeOf(b) || a.createdAt - b.createdAt);
}

/** A random UUID, also on pages without TLS, where `crypto.randomUUID` is missing. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
