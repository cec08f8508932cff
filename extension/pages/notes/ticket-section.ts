import type { FrictionNote, TicketNotes } from '#shared/friction/note.ts';
import { say } from '#shared/languages/say.ts';
import { element, foreign } from '../../element.ts';
import { deskName } from '../desk-name.ts';
import type { Spoken } from '../page-language.ts';
import { noteCard } from './note-card.ts';

/** What the section of a ticket needs besides its notes. */
export interface SectionSurroundings {
  readonly spoken: Spoken;
  readonly selected: boolean;
  /** The box beside the ticket was ticked or cleared. */
  readonly select: (selected: boolean) => void;
  /** One of its notes was changed, removed or brought back. */
  readonly changed: (note: FrictionNote) => void;
  /** The form of one was left without a change. */
  readonly left: () => void;
}

/** A ticket with its notes, newest first, and the way to its page. */
export function ticketSection(ticket: TicketNotes, about: SectionSurroundings): HTMLElement {
  const { spoken, selected, select, changed, left } = about;
  const name = ticket.number ?? ticket.id;
  const title = say(spoken.words.notes.untitled, { ticket: name });
  const box = element('input', {
    type: 'checkbox',
    checked: selected,
    'aria-label': say(spoken.words.notes.select, { ticket: name }),
  });
  box.addEventListener('change', () => select(box.checked));
  const link = element('a', { href: ticket.address, target: '_blank', rel: 'noreferrer' }, title);
  return element(
    'section',
    { class: 'ticket', 'data-ticket': `${ticket.desk} ${ticket.site} ${ticket.id}` },
    element(
      'header',
      {},
      box,
      element(
        'div',
        { class: 'name' },
        element('h2', {}, link, ticket.subject !== undefined && foreign('bdi', ticket.subject, {}, 300)),
        element('p', { class: 'quiet small' }, foreign('bdi', `${deskName(ticket.desk)} · ${ticket.site}`)),
      ),
    ),
    element('ul', {}, ...ticket.notes.toReversed().map((note) => noteCard(note, { ticket, spoken, changed, left }))),
  );
}
