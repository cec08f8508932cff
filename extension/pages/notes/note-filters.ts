import { type FrictionType, frictionTypes } from '#shared/friction/friction-types.ts';
import { present } from '#shared/friction/merge-notes.ts';
import { type FrictionNote, type Severity, severities, type TicketNotes } from '#shared/friction/note.ts';

/** What is looked for on the page of all notes. Left out means everything. */
export interface NoteFilters {
  /** Words that must all stand in text, quotation, next contact, subject or number. */
  readonly words?: string;
  readonly type?: FrictionType;
  readonly severity?: Severity;
  readonly desk?: string;
  readonly site?: string;
  /** Days as `2026-11-22`, in the reader's time zone, both included: when a note was written. */
  readonly from?: string;
  readonly to?: string;
  /** Whether an answer to "what will they contact us about next?" was given. */
  readonly next?: 'with' | 'without';
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Filters as they stand in a page's address. What is not one of ours, or not readable, is left out.
 *
 * @example readFilters(new URLSearchParams('type=transfer&severity=9')) // { type: 'transfer' }
 */
export function readFilters(query: URLSearchParams): NoteFilters {
  const given = (name: string) => query.get(name)?.slice(0, 300) || undefined;
  const day = (name: string) => given(name)?.match(DAY)?.[0];
  return withoutEmpty({
    words: given('words'),
    type: frictionTypes.find((type) => type === given('type')),
    severity: severities.find((severity) => String(severity) === given('severity')),
    desk: given('desk'),
    site: given('site'),
    from: day('from'),
    to: day('to'),
    next: (['with', 'without'] as const).find((next) => next === given('next')),
  });
}

/** Filters as a query, to stand in the address; empty when everything is looked for. */
export function writeFilters(filters: NoteFilters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return query.size === 0 ? '' : `?${query}`;
}

/**
 * The tickets with the notes that fit, those with the newest note first; removed notes and tickets without any left are left out.
 *
 * @param always ids of notes that are among them whether they fit or not
 * @example findNotes(tickets, { severity: 3 })
 */
export function findNotes(
  tickets: readonly TicketNotes[],
  filters: NoteFilters,
  always: ReadonlySet<string> = new Set(),
): readonly TicketNotes[] {
  const fits = fitting(filters);
  return tickets
    .map((ticket) => ({
      ...ticket,
      notes: present(ticket.notes).filter((note) => always.has(note.id) || fits(ticket, note)),
    }))
    .filter(({ notes }) => notes.length > 0)
    .map((ticket) => ({ ticket, newest: Math.max(...ticket.notes.map(({ createdAt }) => createdAt)) }))
    .sort((a, b) => b.newest - a.newest)
    .map(({ ticket }) => ticket);
}

function fitting(filters: NoteFilters): (ticket: TicketNotes, note: FrictionNote) => boolean {
  const { type, severity, desk, site, from, to, next } = filters;
  const words = folded(filters.words ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const begin = from === undefined ? -Infinity : startOfDay(from, 0);
  const end = to === undefined ? Infinity : startOfDay(to, 1);
  return (ticket, note) =>
    (type === undefined || note.type === type) &&
    (severity === undefined || note.severity === severity) &&
    (desk === undefined || ticket.desk === desk) &&
    (site === undefined || ticket.site === site) &&
    note.createdAt >= begin &&
    note.createdAt < end &&
    (next === undefined || (next === 'with') === Boolean(note.next)) &&
    holdsAll(words, ticket, note);
}

function holdsAll(words: readonly string[], { id, number, subject }: TicketNotes, note: FrictionNote): boolean {
  if (words.length === 0) return true;
  const text = folded([note.text, note.pin?.quote?.exact, note.next, subject, number, id].join('\n'));
  return words.every((word) => text.includes(word));
}

/** Case and accents make no difference: "zazolc" finds "Zażółć" but for ł, which is a letter of its own. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The first moment of a day, in the reader's time zone. @param later how many days after it */
function startOfDay(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}

function withoutEmpty<Some extends object>(some: Some): { [Key in keyof Some]?: Exclude<Some[Key], undefined> } {
  return Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as never;
}
