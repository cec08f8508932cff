import { expect, test } from 'vitest';
import { readAt, whenMoved } from './read-at.ts';

const PATH = '/lightning/r/Case/500Qk00000KygAfIAJ/view';
const desk = readAt(`https://acme.lightning.force.com${PATH}`, { [PATH]: { file: 'salesforce/console.html' } });

test('Salesforce: of a console’s tabs only the active one is read, through its shadow roots', async () => {
  const { ticket, unread, asked } = await desk.readWith();
  expect(ticket).toMatchObject({
    id: '500Qk00000KygAf',
    number: '00001026',
    subject: 'Parcel missing <img src=x onerror="window.hacked = 1">',
  });
  expect(ticket.messages?.map(({ text, at }) => [text, at?.precision])).toEqual([
    ['Where is it?', 'day'],
    ['Wrong depot.', 'day'],
    ['Sent again.', 'day'],
  ]);
  expect(unread).toEqual([
    ...['status', 'channel', 'requester', 'roles', 'visibility', 'history'].map((part) => ({
      part,
      why: 'notOffered',
    })),
    // The feed loads as one scrolls.
    { part: 'messages', why: 'onlyPart' },
  ]);
  expect(asked).toEqual([]);
  expect(await desk.hacked()).toBe(false);
});

test('Salesforce: two active tabs side by side cannot be told apart, and neither is read', async () => {
  await desk.readWith();
  await desk.page().evaluate(() => document.querySelector('.tabContent')?.classList.add('active'));
  const { ticket, unread } = await desk.readAgain();
  expect(Object.keys(ticket).sort()).toEqual(['address', 'desk', 'id', 'site']);
  expect(unread).toContainEqual({ part: 'messages', why: 'notInPage' });
});

test('Salesforce: of tabs within a tab the innermost is read', async () => {
  await desk.readWith();
  await desk.page().evaluate(() => {
    const [other, active] = document.querySelectorAll('.tabContent');
    active?.classList.remove('active');
    other?.classList.add('active');
    if (active) other?.append(active);
    active?.classList.add('active');
  });
  expect((await desk.readAgain()).ticket.number).toBe('00001026');
});

test('Salesforce: a tab within shadow roots is found; in a page too large to be searched nothing is, shown or read', async () => {
  const page = (elements: number) =>
    `${'<i></i>'.repeat(elements)}<x-console><template shadowrootmode="open"><div class="tabContent active oneConsoleTab"><x-field field-label="Subject"><template shadowrootmode="open"><span name="outputField">Inside</span></template></x-field></div></template></x-console><x-field field-label="Subject"><span name="outputField">Outside</span></x-field>`;
  const at = (elements: number) => ({ [PATH]: { body: page(elements), type: 'text/html' } });
  expect((await desk.readWith(at(40_000))).ticket.subject).toBe('Inside');
  expect(await desk.shown()).toBe('Inside');
  // What stands outside could be another case's.
  const { ticket } = await desk.readWith(at(60_000));
  expect([ticket.subject, await desk.shown()]).toEqual([undefined, undefined]);
});

whenMoved('Salesforce', desk, () => {
  const [other, active] = document.querySelectorAll('.tabContent');
  active?.classList.remove('active');
  other?.classList.add('active');
});
