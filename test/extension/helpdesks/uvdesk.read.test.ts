import { expect, test } from 'vitest';
import { readAt, second } from './read-at.ts';

const PATH = '/en/member/ticket/view/19';
const desk = readAt(`https://desk.example.org${PATH}`, { [PATH]: { file: 'uvdesk/ticket.html' } });

test('UVdesk: first and later messages are read, and who wrote them is told by where the name leads', async () => {
  const { ticket, unread, facts, asked, marked, selected, container } = await desk.readWith();
  expect(ticket).toMatchObject({
    site: 'desk.example.org',
    number: '19',
    subject: 'Parcel missing',
    channel: 'email',
    requester: 'mira@example.com',
  });
  expect(ticket.messages).toEqual([
    {
      id: 'first',
      role: 'customer',
      at: second('2026-11-02T08:00:00Z'),
      text: 'Where is it? <img src=x onerror="window.hacked = 1">',
    },
    { id: '41', role: 'agent', at: second('2026-11-02T08:40:10Z'), text: 'Which order?' },
    { id: '42', role: 'agent', at: second('2026-11-02T08:41:00Z'), text: 'Wrong depot.' },
    { id: '43', role: 'system', at: second('2026-11-03T09:00:00Z'), text: 'Closed soon.' },
  ]);
  expect(facts.messages).toMatchObject({ all: 4, partial: false });
  expect(unread).toEqual(['status', 'visibility', 'history'].map((part) => ({ part, why: 'notOffered' })));
  expect(asked).toEqual([]);
  expect(marked).toEqual(['first', '41', '42', '43']);
  expect(selected).toEqual(marked);
  expect(container).toBe(true);
  expect(await desk.hacked()).toBe(false);
});

test('UVdesk: messages that are not loaded, or of another tab, make what is read a part', async () => {
  await desk.readWith();
  await desk.page().evaluate(() => {
    const count = document.querySelector('.uv-ticket-count-stat');
    if (count) count.textContent = '9';
  });
  expect((await desk.readAgain()).unread).toContainEqual({ part: 'messages', why: 'onlyPart' });
  await desk.readWith();
  await desk.page().evaluate(() => {
    document.querySelector('[data-type="all"]')?.classList.remove('uv-tab-active');
    document.querySelector('[data-type="reply"]')?.classList.add('uv-tab-active');
  });
  expect((await desk.readAgain()).unread).toContainEqual({ part: 'messages', why: 'onlyPart' });
});
