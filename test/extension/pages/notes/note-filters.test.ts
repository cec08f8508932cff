import { describe, expect, it, test } from 'vitest';
import {
  findNotes,
  type NoteFilters,
  readFilters,
  writeFilters,
} from '../../../../extension/pages/notes/note-filters.ts';
import type { FrictionNote, TicketNotes } from '../../../../shared/friction/note.ts';

const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();

const note = (id: string, more: Partial<FrictionNote> = {}): FrictionNote => ({
  id,
  type: 'long_wait',
  severity: 1,
  text: '',
  createdAt: at(10),
  updatedAt: at(10),
  ...more,
});

const tickets: readonly TicketNotes[] = [
  {
    version: 1,
    desk: 'zendesk',
    site: 'acme.zendesk.com',
    id: '12',
    address: 'https://acme.zendesk.com/agent/tickets/12',
    subject: 'Zażółć gęślą jaźń',
    notes: [
      note('a', { text: 'Refund is late', createdAt: at(1) }),
      note('b', { type: 'transfer', severity: 3, next: 'refund date', createdAt: at(2, 0) }),
      note('gone', { text: 'Refund', removedAt: at(3) }),
    ],
  },
  {
    version: 1,
    desk: 'zammad',
    site: 'help.example.org',
    id: '9',
    number: '48009',
    address: 'https://help.example.org/#ticket/zoom/9',
    notes: [
      note('c', {
        pin: { messageId: '1', quote: { exact: 'where is my REFUND?', before: '', after: '' } },
        createdAt: at(3, 23),
      }),
    ],
  },
];

const found = (filters: NoteFilters) => findNotes(tickets, filters).map(({ notes }) => notes.map(({ id }) => id));

describe('finding notes', () => {
  test.each<[string, NoteFilters, string[][]]>([
    ['everything, the ticket with the newest note first, without removed notes', {}, [['c'], ['a', 'b']]],
    ['words in text, quotation and next contact, in any case', { words: 'refund' }, [['c'], ['a', 'b']]],
    ['all of the words, in any order', { words: 'late refund' }, [['a']]],
    ['the subject without its accents', { words: 'gesla jazn' }, [['a', 'b']]],
    ['a part of the number', { words: '4800' }, [['c']]],
    ['a type', { type: 'transfer' }, [['b']]],
    ['a severity', { severity: 3 }, [['b']]],
    ['a desk', { desk: 'zammad' }, [['c']]],
    ['a site', { site: 'acme.zendesk.com' }, [['a', 'b']]],
    ['from the first moment of a day', { from: '2026-11-02' }, [['c'], ['b']]],
    ['to the last moment of a day', { to: '2026-11-03' }, [['c'], ['a', 'b']]],
    ['one day', { from: '2026-11-03', to: '2026-11-03' }, [['c']]],
    ['those with a next contact', { next: 'with' }, [['b']]],
    ['those without', { next: 'without' }, [['c'], ['a']]],
    ['nothing, where nothing fits', { words: 'refund', severity: 2 }, []],
  ])('finds %s', (_what, filters, expected) => {
    expect(found(filters)).toEqual(expected);
  });
});

describe('filters in the address', () => {
  it('are read as they were written', () => {
    const filters: NoteFilters = {
      words: 'late & "refund" +1',
      type: 'transfer',
      severity: 2,
      desk: 'zendesk',
      site: 'acme.zendesk.com',
      from: '2026-11-01',
      to: '2026-11-30',
      next: 'without',
    };
    expect(readFilters(new URLSearchParams(writeFilters(filters)))).toEqual(filters);
  });

  it('are no query at all where everything is looked for', () => {
    expect(writeFilters({})).toBe('');
    expect(readFilters(new URLSearchParams())).toEqual({});
  });

  it('that are not ours, or cannot be read, are left out', () => {
    const query = 'type=<img>&severity=9&from=yesterday&to=2026-13-01&next=perhaps&other=1&words=';
    expect(readFilters(new URLSearchParams(query))).toEqual({});
  });

  it('hold no more words than anyone types', () => {
    expect(readFilters(new URLSearchParams({ words: 'x'.repeat(1e5) })).words).toHaveLength(300);
  });
});
