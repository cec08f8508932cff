import { expect, test } from 'vitest';
import { countImport } from '../../../../extension/pages/options/data.ts';
import type { FrictionNote, TicketNotes } from '../../../../shared/friction/note.ts';
import { notesJson } from '../../../../shared/friction/notes-json.ts';
import { RequestRefusal } from '../../../../shared/languages/request-refusal.ts';

const note = (last: string, updatedAt = 1): FrictionNote => ({
  id: `00000000-0000-4000-8000-00000000000${last}`,
  type: 'transfer',
  severity: 2,
  text: `at ${updatedAt}`,
  createdAt: 1,
  updatedAt,
});

const ticket = (...notes: FrictionNote[]): TicketNotes => ({
  version: 1,
  desk: 'zendesk',
  site: 'acme.zendesk.com',
  id: '12',
  address: 'https://acme.zendesk.com/agent/tickets/12',
  notes,
});

const file = (tickets: readonly TicketNotes[], aside: readonly unknown[] = []) => notesJson({ tickets, aside }, 0);

test('what an import would do is counted before it is done', () => {
  const stored = [ticket(note('1'), note('2'))];
  const json = file([ticket(note('1'), note('2', 5), note('3'))], [{ unreadable: true }]);
  expect(countImport(stored, json)).toEqual({ tickets: 1, added: 1, changed: 1, same: 1, aside: 1 });
});

test('notes of a ticket that stands in the file twice are counted once', () => {
  const json = file([ticket(note('1')), ticket(note('1'))]);
  expect(countImport([], json)).toEqual({ tickets: 2, added: 1, changed: 0, same: 1, aside: 0 });
});

test('a file that is not ours is refused', () => {
  expect(() => countImport([], '{"format":"other"}')).toThrow(RequestRefusal);
});
