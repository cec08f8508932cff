import { expect, test } from 'vitest';
import { recogniseFormat } from '../../../shared/imports/formats/formats.ts';
import { osticket } from '../../../shared/imports/formats/osticket.ts';
import { twin } from './twin.ts';

const file = twin('osticket');

test('the twin is recognised as osTicket', () => {
  expect(file.recognised?.format).toBe(osticket);
});

test('there is no score, and tickets are known by their number', () => {
  expect(file.named('answer')).toEqual([]);
  expect(file.named('ticketNumber')).toEqual(['Ticket Number']);
});

test('a column added for a score is left to be understood', () => {
  const found = recogniseFormat(['Ticket Number', 'Date Created', 'Current Status', 'How easy was it?']);
  expect(found?.format).toBe(osticket);
  expect(found?.columns[3]).toBeUndefined();
});
