import { expect, test } from 'vitest';
import { readAt, whenMoved, whenRefused } from './read-at.ts';

const PATH = '/agent/acme/support/tickets/details/352352000012345001';
const API = '/supportapi/zd/acme/api/v1/tickets/352352000012345001';
const desk = readAt(`https://desk.zoho.eu${PATH}`, {
  [PATH]: { file: 'zoho-desk/ticket.html' },
  [API]: { file: 'zoho-desk/ticket.json' },
});

test('Zoho Desk: the ticket is read from the page’s own API, its conversation is unknown', async () => {
  const { ticket, unread, asked } = await desk.readWith();
  expect(ticket).toMatchObject({
    site: 'desk.zoho.eu/agent/acme',
    number: '4711',
    subject: 'Parcel missing',
    status: 'On Hold',
    channel: 'email',
    requester: 'mira@example.com',
  });
  expect(unread).toEqual(['messages', 'history'].map((part) => ({ part, why: 'notOffered' })));
  expect(asked).toEqual([`https://desk.zoho.eu${API}`]);
  expect(await desk.hacked()).toBe(false);
});

test('Zoho Desk: the page’s token is sent back to it, and only one in the known shape', async () => {
  const tokens: (string | undefined)[] = [];
  await desk.readWith();
  desk.page().on('request', (request) => tokens.push(request.headers()['x-zcsrf-token']));
  for (const value of ['f4e26974bfb0ce8a', 'a%0D%0Ab']) {
    await desk
      .page()
      .context()
      .addCookies([{ name: 'crmcsr', value, url: 'https://desk.zoho.eu' }]);
    await desk.readAgain();
  }
  expect(tokens).toEqual(['crmcsrfparam=f4e26974bfb0ce8a', undefined]);
});

test('Zoho Desk: an answer about another ticket is not taken for this one', async () => {
  const { ticket, unread } = await desk.readWith({ [API]: { body: '{"id":"5","status":"Closed"}' } });
  expect(ticket).not.toHaveProperty('status');
  expect(unread).toContainEqual({ part: 'status', why: 'notUnderstood' });
});

whenRefused(
  'Zoho Desk',
  async (read, why) => {
    const { ticket, unread } = await read((answer) => ({ [API]: answer }));
    expect(ticket).toMatchObject({ number: '4711', subject: expect.stringContaining('Parcel missing') });
    for (const part of ['status', 'channel', 'requester']) expect(unread).toContainEqual({ part, why });
  },
  desk,
);

whenMoved('Zoho Desk, signed out', desk, () => document.querySelector('[data-id="caseSubjectText"]')?.remove(), {
  [API]: { body: '', status: 401 },
});
