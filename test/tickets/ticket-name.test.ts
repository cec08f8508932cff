import { expect, test } from 'vitest';
import { isSameTicket, ticketName } from '../../shared/tickets/ticket-name.ts';

const seven = { desk: 'any-page', site: 'a.example', id: '7' };

test('a ticket has one name, whatever else is known of it', () => {
  expect(ticketName({ ...seven, subject: 'Late' } as typeof seven)).toBe(ticketName(seven));
  expect(isSameTicket({ ...seven, subject: 'Late' } as typeof seven, seven)).toBe(true);
});

test.each([
  { ...seven, desk: 'zendesk' },
  { ...seven, site: 'b.example' },
  { ...seven, id: '8' },
  // Parts that would run together.
  { desk: 'any-page', site: 'a.example 7', id: '' },
  { desk: 'any-page', site: 'a.example","7', id: '' },
])('%o is another', (other) => {
  expect(ticketName(other)).not.toBe(ticketName(seven));
  expect(isSameTicket(other, seven)).toBe(false);
});
