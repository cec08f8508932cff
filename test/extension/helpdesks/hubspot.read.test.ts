import { expect, test } from 'vitest';
import { readAt, whenMoved } from './read-at.ts';

const PATH = '/help-desk/26586079/view/5/ticket/7';
const desk = readAt(`https://app.hubspot.com${PATH}`, { [PATH]: { file: 'hubspot/ticket.html' } });

test('HubSpot: what is publicly known of its page is read, all else is unknown', async () => {
  const { ticket, unread, asked, marked } = await desk.readWith();
  expect(ticket).toMatchObject({
    subject: 'Parcel missing <img src=x onerror="window.hacked = 1">',
  });
  // A name is nobody's alone.
  expect(ticket.requester).toBeUndefined();
  expect(ticket.messages).toBeUndefined();
  expect(unread).toEqual(
    ['status', 'channel', 'requester', 'messages', 'history'].map((part) => ({ part, why: 'notOffered' })),
  );
  expect([asked, marked]).toEqual([[], []]);
  expect(await desk.hacked()).toBe(false);
});

test('HubSpot: a page of another build leaves all but the id unknown', async () => {
  const { ticket, unread } = await desk.readWith({ [PATH]: { body: '<main></main>', type: 'text/html' } });
  expect(Object.keys(ticket).sort()).toEqual(['address', 'desk', 'id', 'site']);
  expect(unread).toContainEqual({ part: 'subject', why: 'notInPage' });
});

whenMoved('HubSpot', desk, () => {
  const contact = document.querySelector('[data-selenium-test="contact-chicklet-title-link"]');
  if (contact) contact.textContent = 'Kim Larsen';
});
