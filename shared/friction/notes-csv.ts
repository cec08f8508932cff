import { csvLine } from '../exports/csv-line.ts';
import { present } from './merge-notes.ts';
import type { FrictionNote, TicketNotes } from './note.ts';

/** The columns, one order and one name in every language, so that a sheet built on one export takes the next. */
const columns = [
  'desk',
  'site',
  'ticket',
  'number',
  'subject',
  'address',
  'type',
  'severity',
  'text',
  'quote',
  'next',
  'message',
  'created',
  'updated',
  'note',
] as const;

/**
 * Notes as a CSV file: one row a note, times in ISO 8601 UTC, a byte order mark for Excel. Text that a spreadsheet would run as a formula is
 * made harmless. Removed notes are left out.
 *
 * @param tickets what is stored, or the part of it that was looked for
 * @example notesCsv([]).trim() // 'desk,site,ticket,…'
 */
export function notesCsv(tickets: readonly TicketNotes[]): string {
  const rows = tickets.flatMap((ticket) => present(ticket.notes).map((note) => csvLine(fields(ticket, note))));
  return `\uFEFF${csvLine(columns)}${rows.join('')}`;
}

function fields(ticket: TicketNotes, note: FrictionNote) {
  const time = (at: number) => new Date(at).toISOString();
  const values: Record<(typeof columns)[number], string | number | null> = {
    desk: ticket.desk,
    site: ticket.site,
    ticket: ticket.id,
    number: ticket.number ?? null,
    subject: ticket.subject ?? null,
    address: ticket.address,
    type: note.type,
    severity: note.severity,
    text: note.text,
    quote: note.pin?.quote?.exact ?? null,
    next: note.next ?? null,
    message: note.pin?.messageId ?? null,
    created: time(note.createdAt),
    updated: time(note.updatedAt),
    note: note.id,
  };
  return columns.map((column) => values[column]);
}
