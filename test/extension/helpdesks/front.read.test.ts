import { expect, test } from 'vitest';
import { readAt, whenMoved } from './read-at.ts';

const PATH = '/open/cnv_1jogvq06';
const desk = readAt(`https://app.frontapp.com${PATH}`, { [PATH]: { file: 'front/conversation.html' } });

test('Front: what is publicly known of its page is read, all else is unknown', async () => {
  const { ticket, unread, asked, marked } = await desk.readWith();
  expect(ticket).toMatchObject({ subject: 'Parcel missing <img src=x onerror="window.hacked = 1">' });
  expect(ticket.messages).toBeUndefined();
  expect(unread).toEqual(
    ['status', 'channel', 'requester', 'messages', 'history'].map((part) => ({ part, why: 'notOffered' })),
  );
  expect([asked, marked]).toEqual([[], []]);
  expect(await desk.hacked()).toBe(false);
});

test('Front: a page of another build leaves all but the id unknown', async () => {
  const { ticket, unread } = await desk.readWith({ [PATH]: { body: '<main></main>', type: 'text/html' } });
  expect(Object.keys(ticket).sort()).toEqual(['address', 'desk', 'id', 'site']);
  expect(unread).toContainEqual({ part: 'subject', why: 'notInPage' });
});

whenMoved('Front', desk, () => {
  const subject = document.querySelector('[data-searchable-subject] span');
  if (subject) subject.textContent = 'Another';
});
