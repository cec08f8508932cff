import { say } from '#shared/languages/say.ts';
import { ticketFacts } from '#shared/tickets/ticket-facts.ts';
import { button, type Child, element, foreign, onEnter } from '../element.ts';
import type { TicketPart } from '../helpdesks/unread.ts';
import type { Scene } from './scene.ts';

export interface FactsActs {
  /** Reads the ticket once more. */
  readonly readAgain: () => void;
  /** Takes the ticket's true number, on a page whose address may not say it. */
  readonly correct: (id: string) => void;
  /** Takes the overlay off this page until it is asked for again. */
  readonly hide: () => void;
}

/** What is known of the ticket: a list of terms, each with its value or "unknown" and why, how far this helpdesk is known, and where it was read. */
export function factsView(scene: Scene, acts: FactsActs): HTMLElement[] {
  const { words, reading, isReading, ticket: key, desk } = scene;
  const read = typeof reading === 'object' ? reading : undefined;
  const ticket = read?.ticket;
  const facts = ticket && ticketFacts(ticket);
  const given = new Set<string>();
  const unknown = (part: TicketPart): Child => {
    if (reading === 'reading') return element('span', { class: 'soft' }, '…');
    const why = read
      ? read.unread.find((one) => one.part === part)?.why
      : desk.isGuess
        ? 'unknownHelpdesk'
        : 'notOffered';
    // Where several are missing for one reason, it is said at the first.
    const reason = why && !given.has(why) && element('small', {}, ` ${words.unread[why]}`);
    if (why) given.add(why);
    return element('span', { class: 'soft' }, words.unknown, reason);
  };
  const row = (term: string, ...value: readonly Child[]) =>
    element('div', {}, element('dt', {}, term), element('dd', {}, ...value));
  const said = (text: string | undefined, part: TicketPart) =>
    text ? foreign('bdi', text, { class: 'value' }, 300) : unknown(part);
  const counted = (count: number | undefined) => (count === undefined ? unknown('history') : String(count));

  const { messages, transfers, handedTo, reopens } = facts ?? {};
  const roles = (['customer', 'agent', 'system'] as const)
    .filter((role) => messages && messages.byRole[role] > 0)
    .map((role) => `${words.roles[role]} ${messages?.byRole[role]}`);
  const count = messages && (messages.partial ? say(words.atLeast, { count: messages.all }) : String(messages.all));
  const list = element(
    'dl',
    { 'aria-busy': isReading && 'true' },
    row(words.facts.ticket, foreign('bdi', ticket?.number ?? key.id, { class: 'value' }, 100)),
    row(words.facts.subject, said(ticket?.subject, 'subject')),
    row(words.facts.status, said(ticket?.status, 'status')),
    row(words.facts.channel, said(ticket?.channel, 'channel')),
    row(
      words.facts.messages,
      count ?? unknown('messages'),
      roles.length > 0 && element('small', {}, ` ${roles.join(' · ')}`),
    ),
    told(row(words.facts.transfers, counted(transfers)), handedTo && transfers ? say(words.handedTo, handedTo) : ''),
    row(words.facts.reopened, counted(reopens)),
  );
  const links = [button(words.hide, acts.hide, { class: 'link', 'data-key': 'hide' })];
  if (reading) {
    // The ticket may be another by now: solved, answered, passed on.
    const label = isReading ? words.reading : words.readAgain;
    links.unshift(button(label, acts.readAgain, { class: 'link', 'data-key': 'read' }));
  }
  const [from, also] = read?.from ?? [];
  const level = element(
    'p',
    { class: 'soft small' },
    say(words.levels[desk.level], { desk: desk.name }),
    from && ` ${words.readFrom[also ? 'both' : from]}`,
  );
  return [
    list,
    ...(desk.isGuess ? [idView(scene, acts.correct)] : []),
    level,
    element('p', { class: 'acts' }, ...links),
  ];
}

/** Says more of a value where it is pointed at, and to screen readers; the value itself stays bare. */
function told(row: HTMLElement, more: string): HTMLElement {
  if (more !== '') for (const value of row.querySelectorAll('dd')) value.title = more;
  return row;
}

/** Where the number is only a guess from the address, it can be put right. */
function idView({ words, ticket }: Scene, correct: (id: string) => void): HTMLElement {
  const input = element('input', {
    id: 'id',
    value: ticket.id,
    maxlength: 300,
    'data-key': 'id',
    'aria-describedby': 'id-why',
  });
  const send = () => correct(input.value.trim());
  onEnter.set(input, send);
  return element(
    'div',
    { class: 'field' },
    element('label', { for: 'id' }, words.id),
    element('div', { class: 'beside' }, input, button(words.correctId, send, { 'data-key': 'correct' })),
    element('p', { class: 'soft small', id: 'id-why' }, words.idWhy),
  );
}
