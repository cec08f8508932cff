import { expect, test } from 'vitest';
import { readAt, second, whenRefused } from './read-at.ts';
import type { Answer } from './served.ts';

const ID = '85befb1c4a34bb12013b216a9fd5fee8';
const AT = 'https://acme.service-now.com';
const FORM = `/incident.do?sys_id=${ID}`;
const TABLE = '/api/now/table';
const api = (record: Answer, journal: Answer, audit: Answer) => ({
  [`${TABLE}/incident/${ID}`]: record,
  [`${TABLE}/sys_journal_field`]: journal,
  [`${TABLE}/sys_audit`]: audit,
});
const good = api(
  { file: 'servicenow/record.json' },
  { file: 'servicenow/journal.json' },
  { file: 'servicenow/audit.json' },
);
const desk = readAt(AT + FORM, { [FORM]: { file: 'servicenow/form.html' }, ...good });

test('ServiceNow: record, journal and audit are read with the token of the page’s script', async () => {
  const tokens = new Set<string | undefined>();
  desk.page().on('request', (request) => {
    if (request.url().includes('/api/')) tokens.add(request.headers()['x-usertoken']);
  });
  const { ticket, unread, facts, asked, from } = await desk.readWith();
  expect(from).toEqual(['API']);
  expect(ticket).toMatchObject({
    id: ID,
    number: 'INC0010005',
    subject: 'Parcel missing',
    status: 'In Bearbeitung',
    channel: 'email',
    requester: 'servicenow|acme.service-now.com|62826bf03710200044e0bfc8bcbe5df1',
  });
  expect(ticket.messages).toEqual([
    {
      id: 'description',
      role: 'customer',
      visibility: 'public',
      at: second('2026-11-02T08:00:00Z'),
      text: 'Where is it?',
    },
    { id: 'j1', role: 'agent', visibility: 'public', at: second('2026-11-02T08:40:10Z'), text: 'Which order?' },
    {
      id: 'j2',
      role: 'agent',
      visibility: 'internal',
      at: second('2026-11-02T08:41:00Z'),
      text: "Wrong depot. <img src=x onerror='window.hacked = 1'>",
    },
    { id: 'j3', visibility: 'public', at: second('2026-11-03T09:00:00Z'), text: '55-2081' },
    { id: 'j5', role: 'system', visibility: 'public', at: second('2026-11-03T09:00:01Z'), text: 'Received.' },
  ]);
  expect(facts).toMatchObject({ transfers: 2, reopens: 1, messages: { all: 5, partial: false } });
  expect(unread).toEqual([{ part: 'roles', why: 'notInPage' }]);
  expect(asked).toHaveLength(3);
  expect([...tokens]).toEqual(['495024dc1b4eec540895ed3be54bcb202ebf23a4c2a5c33286034bea6b8bac35c4d961a5']);
  expect(await desk.hacked()).toBe(false);
});

test('ServiceNow: inside the navigation the form’s frame is found in nested shadow roots', async () => {
  const path = `/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${ID}`;
  const { ticket, facts } = await desk.readWith({ [path]: { file: 'servicenow/navigation.html' } }, AT + path);
  expect(ticket).toMatchObject({ address: AT + FORM, number: 'INC0010005', status: 'In Bearbeitung' });
  expect(facts.transfers).toBe(2);
});

test('ServiceNow: a workspace without a token is not asked anything, and is unknown with the reason', async () => {
  const path = `/now/sow/record/incident/${ID}`;
  const { ticket, unread, asked, from } = await desk.readWith(
    { [path]: { file: 'servicenow/workspace.html' } },
    AT + path,
  );
  expect(from).toEqual([]);
  expect(ticket).toEqual({ desk: 'servicenow', site: 'acme.service-now.com', id: ID, address: AT + FORM });
  expect(new Set(unread.map(({ why }) => why))).toEqual(new Set(['notInPage']));
  expect(asked).toEqual([]);
});

test('ServiceNow: an audit that is empty only to who asks is not counted, an empty one that is true is', async () => {
  const hidden = await desk.readWith({ [`${TABLE}/sys_audit`]: { body: '{"result":[]}' } });
  expect(hidden.facts.transfers).toBeUndefined();
  expect(hidden.unread).toContainEqual({ part: 'history', why: 'notAllowed' });
  const unmoved = { sys_id: { value: ID }, reassignment_count: { value: '0' }, reopen_count: { value: '0' } };
  const { facts } = await desk.readWith({
    [`${TABLE}/sys_audit`]: { body: '{"result":[]}' },
    [`${TABLE}/incident/${ID}`]: { body: JSON.stringify({ result: unmoved }) },
  });
  expect(facts).toMatchObject({ transfers: 0, reopens: 0 });
});

whenRefused(
  'ServiceNow',
  async (read, why) => {
    const { ticket, unread, facts, from } = await read((answer) => api(answer, answer, answer));
    expect(from).toEqual(['page']);
    expect(ticket).toMatchObject({ number: 'INC0010005', subject: 'Parcel missing <b>' });
    expect(ticket.messages?.map(({ text }) => text)).toEqual([
      'Where is it? <img src=x onerror="window.hacked = 1">',
      'Wrong depot.',
    ]);
    expect(facts.transfers).toBeUndefined();
    for (const part of ['status', 'channel', 'requester', 'roles', 'history'])
      expect(unread).toContainEqual({ part, why });
  },
  desk,
);

test('ServiceNow: what the host is called does not make a case an incident', async () => {
  const at = 'https://incident-acme.service-now.com';
  const path = `/sn_customerservice_case.do?sys_id=${ID}`;
  const { ticket, asked } = await desk.readWith({}, at + path);
  expect(ticket.address).toBe(at + path);
  expect(asked.filter((address) => address.includes('/table/incident/'))).toEqual([]);
});

test('ServiceNow: while the navigation’s frame still holds the last record, nothing of it is read', async () => {
  const path = `/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${'0'.repeat(32)}`;
  const { ticket } = await desk.readWith({ [path]: { file: 'servicenow/navigation.html' } }, AT + path);
  expect(ticket).not.toHaveProperty('number');
  expect(ticket).not.toHaveProperty('subject');
});
