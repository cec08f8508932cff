import type { FrictionNote, NoteDraft, TicketNotes } from '../../shared/friction/note.ts';

/** A note id, different for every number. */
export const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const draft: NoteDraft = { type: 'transfer', severity: 2, text: 'Sent on twice.' };

export function note(number: number, more: Partial<FrictionNote> = {}): FrictionNote {
  return { ...draft, id: idOf(number), createdAt: 1_000 + number, updatedAt: 1_000 + number, ...more };
}

export const key = { desk: 'zendesk', site: 'acme.zendesk.com', id: '1234' } as const;

export function ticket(...notes: readonly FrictionNote[]): TicketNotes {
  return { version: 1, ...key, address: 'https://acme.zendesk.com/agent/tickets/1234', notes };
}
