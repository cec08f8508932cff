import { beforeEach, describe, expect, test } from 'vitest';
import { eraseNotes } from '../../../extension/notes/erase-notes.ts';
import { oneAtATime } from '../../../extension/notes/one-at-a-time.ts';
import { requesterHash, requesterHashes } from '../../../extension/notes/requester-hash.ts';
import { doNotAskList } from '../../../extension/surveys/do-not-ask.ts';
import { launchStore } from '../../../extension/surveys/launch-store.ts';
import type { LaunchDraft } from '../../../shared/surveys/launch-record.ts';
import { launchOf } from '../../surveys/launches.ts';
import { MemoryArea } from '../notes/memory-area.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 22, 12);

let area: MemoryArea;
let clock: number;
const store = () => launchStore({ area, now: () => clock });
const draft = (id: number): LaunchDraft => {
  const { at: _at, askedBy: _by, ...rest } = launchOf(id);
  return rest;
};
const add = (id: number, customer?: string) =>
  store().add(draft(id), { askedBy: 'Ann', ...(customer !== undefined && { customer }) });

beforeEach(() => {
  area = new MemoryArea();
  clock = START;
});

describe('launches', () => {
  test('are kept a month an item, with the time they were told', async () => {
    await add(1, 'hash');
    clock = Date.UTC(2026, 11, 1);
    await add(2);
    expect([...area.items.keys()]).toEqual(['launches:2026-11', 'launches:2026-12']);
    const { launches } = await store().all();
    expect(launches).toEqual([
      { ...draft(1), at: START, askedBy: 'Ann', customer: 'hash' },
      { ...draft(2), at: clock, askedBy: 'Ann' },
    ]);
  });

  test('told twice are one, also around midnight between two months', async () => {
    clock = Date.UTC(2026, 10, 30, 23, 59);
    await add(1);
    clock = Date.UTC(2026, 11, 1, 0, 1);
    await add(1);
    expect((await store().all()).launches).toHaveLength(1);
  });

  test('told again are the same one, as it is known now, with the note of the first time', async () => {
    const override = { reasons: ['coolDown'] as const, note: 'As agreed' };
    const more = { askedBy: 'Ann', customer: 'hash' };
    await store().add({ ...draft(1), way: 'copied', override }, more);
    clock += 4 * DAY;
    await store().add({ ...draft(1), way: 'inserted' }, { askedBy: 'Ann' });
    expect((await store().all()).launches).toEqual([{ ...draft(1), way: 'inserted', override, ...more, at: START }]);
  });

  test('taken back are gone, as if nobody had been asked; those of another ticket stay', async () => {
    clock = Date.UTC(2026, 10, 30, 23, 59);
    await add(1, 'hash');
    clock = Date.UTC(2026, 11, 1, 0, 1);
    await add(2, 'other');
    await store().takeBack(draft(1).id, draft(2).ticket);
    expect((await store().all()).launches).toHaveLength(2);
    await store().takeBack(draft(1).id, draft(1).ticket);
    expect((await store().all()).launches.map(({ ticket }) => ticket.id)).toEqual(['2']);
    expect(await store().lastAsked(['hash'], 30)).toBeUndefined();
    await store().takeBack(draft(1).id, draft(1).ticket);
  });

  test('under way are no reason against themselves', async () => {
    await add(1, 'hash');
    expect(await store().lastAsked(['hash'], 30, draft(1).id)).toBeUndefined();
    expect(await store().lastAsked(['hash'], 30, draft(2).id)).toEqual({ at: START, language: 'en' });
  });

  test('are not lost when two are told at once', async () => {
    const inTurn = oneAtATime();
    await Promise.all(Array.from({ length: 20 }, (_, id) => inTurn(() => add(id))));
    expect((await store().all()).launches).toHaveLength(20);
  });

  test('answer when a customer was last asked, over months, and no further back than wanted', async () => {
    clock = Date.UTC(2026, 8, 30);
    await add(1, 'hash');
    clock = Date.UTC(2026, 9, 2);
    await store().add({ ...draft(2), language: 'sv' }, { askedBy: '', customer: 'hash' });
    await add(3, 'other');
    const asked = { at: clock, language: 'sv' };
    clock = START;
    expect(await store().lastAsked(['hash'], 90)).toEqual(asked);
    expect(await store().lastAsked(['other key', 'hash'], 10)).toBeUndefined();
    expect(await store().lastAsked(['nobody'], 365)).toBeUndefined();
  });

  test('that do not fit any more are refused, and nothing is lost', async () => {
    await add(1);
    const before = JSON.stringify([...area.items]);
    area.quota = before.length + 10;
    await expect(add(2)).rejects.toMatchObject({ code: 'storageFull' });
    expect(JSON.stringify([...area.items])).toBe(before);
  });

  test('that cannot be read are put aside by the next one, and do not take the others with them', async () => {
    await add(1);
    const item = area.items.get('launches:2026-11') as { launches: unknown[] };
    item.launches.push({ id: 'broken' });
    await add(2);
    expect((await store().all()).launches.map(({ ticket }) => ticket.id)).toEqual(['1', '2']);
    expect(area.items.get('aside:launches:2026-11')).toMatchObject({ found: [{ id: 'broken' }] });
  });

  test('of a later version are left as they are', async () => {
    area.items.set('launches:2026-11', { version: 2, launches: 'of another kind' });
    await expect(add(1)).rejects.toMatchObject({ code: 'newerVersion' });
    expect(area.items.get('launches:2026-11')).toEqual({ version: 2, launches: 'of another kind' });
  });
});

test('a solved ticket is seen once, also when it is opened again next month', async () => {
  const { ticket } = launchOf(1);
  await store().see(ticket, 'Ann');
  await store().see(ticket, 'Bo');
  clock += 15 * DAY;
  await store().see(ticket, 'Bo');
  expect((await store().all()).seen).toEqual([{ ticket, at: START, seenBy: 'Ann' }]);
});

describe('erased is', () => {
  beforeEach(async () => {
    await add(1, await requesterHash(area, 'kim@example.org'));
    await add(2, await requesterHash(area, 'bo@example.org'));
    await store().see(launchOf(3).ticket, 'Ann');
  });

  test('one customer, by what they are called', async () => {
    expect(await store().eraseCustomer(await requesterHashes(area, ' KIM@example.org'))).toBe(1);
    expect((await store().all()).launches.map(({ ticket }) => ticket.id)).toEqual(['2']);
  });

  test('one ticket', async () => {
    await store().eraseTicket(launchOf(3).ticket);
    expect((await store().all()).seen).toEqual([]);
    await store().eraseTicket(launchOf(1).ticket);
    await store().eraseTicket(launchOf(2).ticket);
    expect([...area.items.keys()]).toEqual(['requester-key']);
  });

  test('what is older than the retention', async () => {
    clock += 40 * DAY;
    await add(4);
    await store().eraseOld(0, 0);
    expect((await store().all()).launches).toHaveLength(3);
    await store().eraseOld(30, 0);
    expect(await store().all()).toMatchObject({ launches: [{ ticket: { id: '4' } }], seen: [] });
  });

  test('what is older than the retention, but not that a customer was asked while the pause lasts', async () => {
    const kim = await requesterHashes(area, 'kim@example.org');
    clock += 40 * DAY;
    await store().eraseOld(30, 90);
    expect(await store().all()).toEqual({ launches: [], seen: [] });
    expect(await store().lastAsked(kim, 90)).toEqual({ at: START });
    // Nothing of the launch is left but that.
    expect(JSON.stringify([...area.items])).not.toContain('zammad');
    clock += 40 * DAY;
    await store().eraseOld(30, 90);
    expect(await store().lastAsked(kim, 90)).toEqual({ at: START });
    clock += 11 * DAY;
    await store().eraseOld(30, 90);
    expect([...area.items.keys()]).toEqual(['requester-key']);
  });

  test('one customer whose launches are erased already', async () => {
    clock += 40 * DAY;
    await store().eraseOld(30, 90);
    expect(await store().eraseCustomer(await requesterHashes(area, 'kim@example.org'))).toBe(1);
    expect(await store().lastAsked(await requesterHashes(area, 'kim@example.org'), 90)).toBeUndefined();
    expect(await store().lastAsked(await requesterHashes(area, 'bo@example.org'), 90)).toEqual({ at: START });
  });

  test('everything, while who asked not to be asked is still known', async () => {
    const list = doNotAskList(area);
    await list.set(await requesterHashes(area, 'kim@example.org'), false);
    await eraseNotes({ area, now: () => clock }).all();
    expect(await store().all()).toEqual({ launches: [], seen: [] });
    expect(await list.has(await requesterHashes(area, 'Kim@example.org'))).toBe(true);
    await list.set(await requesterHashes(area, 'kim@example.org'), true);
    await eraseNotes({ area, now: () => clock }).all();
    expect([...area.items.keys()]).toEqual([]);
  });
});

test('the list of who does not want to be asked says what changed, and names nobody', async () => {
  const list = doNotAskList(area);
  expect(await list.set(await requesterHashes(area, 'kim@example.org'), false)).toEqual({ changed: true, count: 1 });
  expect(await list.set(await requesterHashes(area, ' Kim@Example.org'), false)).toEqual({ changed: false, count: 1 });
  expect(JSON.stringify([...area.items])).not.toContain('kim');
  expect(await list.set(await requesterHashes(area, 'bo@example.org'), true)).toEqual({ changed: false, count: 1 });
  expect(await list.set(await requesterHashes(area, 'kim@example.org'), true)).toEqual({ changed: true, count: 0 });
  expect(await list.count()).toBe(0);
});

describe('a list of who does not want to be asked that cannot be read', () => {
  test('wholly is kept aside by the next entry', async () => {
    area.items.set('do-not-ask', 'nonsense');
    await doNotAskList(area).set(['hash'], false);
    expect(area.items.get('do-not-ask')).toEqual({ version: 1, customers: ['hash'] });
    expect(area.items.get('aside:do-not-ask')).toEqual({ version: 1, found: ['nonsense'] });
  });

  test('in part is still known in its other parts', async () => {
    area.items.set('do-not-ask', { version: 1, customers: ['one', 5, 'two'], mood: 'calm' });
    const list = doNotAskList(area);
    expect(await list.has(['two'])).toBe(true);
    expect(await list.set(['three'], false)).toEqual({ changed: true, count: 3 });
    expect(area.items.get('aside:do-not-ask')).toEqual({ version: 1, found: [5] });
  });

  test('because a later version wrote it is refused, and left as it is', async () => {
    const later = { version: 2, people: {} };
    area.items.set('do-not-ask', later);
    const list = doNotAskList(area);
    await expect(list.set(['hash'], false)).rejects.toMatchObject({ code: 'newerVersion' });
    await expect(list.has(['hash'])).rejects.toMatchObject({ code: 'newerVersion' });
    expect(area.items.get('do-not-ask')).toEqual(later);
  });
});
