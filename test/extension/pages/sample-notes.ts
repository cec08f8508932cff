import type { Page } from 'playwright-core';
import type { FrictionNote, NoteDraft } from '../../../shared/friction/note.ts';
import type { TicketAbout } from '../../../shared/messages/requests.ts';
import { value } from '../ask-in-chromium.ts';

/** What a customer, or an agent who was sent it, could write to do harm. */
export const HOSTILE = '<img src=x onerror="document.title=\'run\'"> =HYPERLINK("https://evil.example") \u202Egnp.exe';

export const acme: TicketAbout = {
  desk: 'zendesk',
  site: 'acme.zendesk.com',
  id: '1234',
  number: '1234',
  subject: 'Charged twice',
  address: 'https://acme.zendesk.com/agent/tickets/1234',
  requester: 'ann@example.com',
};

export const rt: TicketAbout = {
  desk: 'request-tracker',
  site: 'support.example.org/rt',
  id: '77',
  subject: 'Cannot sign in',
  address: 'https://support.example.org/rt/Ticket/Display.html?id=77',
};

const NOTES: readonly (readonly [TicketAbout, NoteDraft])[] = [
  [acme, { type: 'transfer', severity: 2, text: 'Passed on to billing and back.' }],
  [
    acme,
    {
      type: 'repeated_info',
      severity: 3,
      text: 'Asked for the order number again.',
      next: 'Date of the refund',
      pin: { messageId: '5', quote: { exact: 'I sent it twice - already', before: '', after: '' } },
    },
  ],
  [rt, { type: 'technical_failure', severity: 1, text: HOSTILE, pin: { messageId: '42' } }],
];

/** Stores three notes on two tickets, through the background as the overlay does. @returns them in that order */
export async function storeNotes(page: Page): Promise<readonly FrictionNote[]> {
  const stored: FrictionNote[] = [];
  for (const [about, note] of NOTES) stored.push(await value<'addNote'>(page, { ask: 'addNote', about, note }));
  return stored;
}
