import { beforeEach, describe, expect, test } from 'vitest';
import { allNotes } from '../../../extension/notes/all-notes.ts';
import { correctedTicket, correctTicket } from '../../../extension/notes/corrected-ticket.ts';
import { eraseNotes } from '../../../extension/notes/erase-notes.ts';
import { exportFile } from '../../../extension/notes/export-file.ts';
import { importFile } from '../../../extension/notes/import-file.ts';
import { notesStore } from '../../../extension/notes/notes-store.ts';
import { oneAtATime } from '../../../extension/notes/one-at-a-time.ts';
import { requesterHashes } from '../../../extension/notes/requester-hash.ts';
import { settleStorage } from '../../../extension/notes/settle-storage.ts';
import { ticketItemName } from '../../../shared/friction/stored-notes.ts';
import { draft, idOf, key, note, ticket } from '../../friction/notes.ts';
import { MemoryArea } from './memory-area.ts';

const NAME = ticketItemName(key);
const about = { ...key, address: 'https://acme.zendesk.com/agent/tickets/1234' };
const other = { ...about, id: '5678', address: 'https://acme.zendesk.com/agent/tickets/5678' };
const DAY = 86_400_000;

let area: MemoryArea;
let clock: number;
let count: number;
function surroundings() {
  const now = () => {
    clock += 1;
    return clock;
  };
  const newId = () => {
    count += 1;
    return idOf(count);
  };
  return { area, now, newId };
}
const store = () => notesStore(surroundings());
const all = () => allNotes(area);
const exports = () => exportFile(surroundings());
const imports = () => importFile(area);
const eraseCustomer = async (customer: string) => erase().requester(await requesterHashes(area, customer));
const erase = () => eraseNotes(surroundings());
const everything = () => JSON.stringify([...area.items]);

beforeEach(() => {
  area = new MemoryArea();
  clock = 1_000_000;
  count = 0;
});

describe('a note', () => {
  test('is added, changed, removed and brought back', async () => {
    const added = await store().add(about, draft);
    await store().change(key, added.id, { ...draft, text: 'Three times.' });
    await store().remove(key, added.id);
    expect(await store().notes(key)).toEqual([]);
    await store().restore(key, added.id);
    expect(await store().notes(key)).toEqual([
      { ...draft, text: 'Three times.', id: idOf(1), createdAt: added.createdAt, updatedAt: clock },
    ]);
  });

  test('is refused where nothing is stored', async () => {
    await expect(store().change(key, idOf(1), draft)).rejects.toMatchObject({ code: 'noteGone' });
  });

  test('takes one write', async () => {
    area.writesLeft = 1;
    await store().add(about, draft);
    expect([...area.items.keys()]).toEqual([NAME]);
  });

  test('of a customer is found by the customer’s hash, and who it is stands nowhere', async () => {
    await store().add({ ...about, requester: 'Anna@Example.org ' }, draft);
    await store().add(other, draft);
    expect(everything().toLowerCase()).not.toContain('anna');
    expect(await eraseCustomer('bertil@example.org')).toEqual({ tickets: 0, notes: 0 });
    expect(await eraseCustomer(' anna@example.ORG')).toEqual({ tickets: 1, notes: 1 });
    expect((await all().tickets()).map(({ id }) => id)).toEqual(['5678']);
  });

  test('keeps what was known of its ticket, and takes what is new', async () => {
    await store().add({ ...about, subject: 'Invoice', number: 'A-1' }, draft);
    await store().add({ ...about, subject: 'Invoice twice' }, draft);
    expect((await all().tickets())[0]).toMatchObject({ subject: 'Invoice twice', number: 'A-1' });
  });
});

test('two writers lose nothing when they wait for each other', async () => {
  const inTurn = oneAtATime();
  const write = () => Promise.all(Array.from({ length: 50 }, () => inTurn(() => store().add(about, draft))));
  await Promise.all([write(), write()]);
  expect(await store().notes(key)).toHaveLength(100);
});

describe('what cannot be read', () => {
  const bad = { ...note(7), type: 'nonsense' };

  test('stays where it is while it is only looked at, and is counted', async () => {
    area = new MemoryArea({
      [NAME]: 'nonsense',
      [ticketItemName(other)]: { ...ticket(note(1), bad as never), id: '5678' },
    });
    const before = everything();
    expect(await store().notes(key)).toEqual([]);
    expect(await all().count({ bytes: 1 })).toEqual({ tickets: 1, notes: 1, removed: 0, aside: 2, newer: 0, bytes: 1 });
    expect(everything()).toBe(before);
  });

  test('is put aside in the same step in which its place is written to', async () => {
    area = new MemoryArea({ [NAME]: 'nonsense' });
    area.writesLeft = 1;
    await store().add(about, draft);
    expect(area.items.get(`aside:${NAME}`)).toEqual({ version: 1, found: ['nonsense'] });
    expect(await store().notes(key)).toHaveLength(1);
  });

  test('is put aside at start, once, with what was put there before', async () => {
    area = new MemoryArea({ [NAME]: 'second', [`aside:${NAME}`]: { version: 1, found: ['first'] } });
    await settleStorage(area);
    area.items.set(NAME, 'second');
    await settleStorage(area);
    expect(Object.fromEntries(area.items)).toEqual({ [`aside:${NAME}`]: { version: 1, found: ['first', 'second'] } });
  });

  test('is never lost, whenever the background dies', async () => {
    for (const writes of [0, 1, 2]) {
      area = new MemoryArea({
        [NAME]: 'nonsense',
        [ticketItemName(other)]: { ...ticket(note(1), bad as never), id: '5678' },
      });
      area.writesLeft = writes;
      await settleStorage(area).catch(() => {});
      area.writesLeft = Number.POSITIVE_INFINITY;
      await settleStorage(area);
      expect((await all().count({ bytes: 0 })).aside).toBe(2);
      expect(area.items.has(NAME)).toBe(false);
    }
  });

  test('lies under another ticket’s name', async () => {
    area = new MemoryArea({ [NAME]: { ...ticket(note(1)), id: '5678' } });
    expect((await all().count({ bytes: 0 })).aside).toBe(1);
  });
});

test('what a later version wrote is neither shown nor touched', async () => {
  const later = { ...ticket(note(1)), version: 2, mood: 'calm' };
  area = new MemoryArea({ [NAME]: later });
  await settleStorage(area);
  await expect(store().add(about, draft)).rejects.toMatchObject({ code: 'newerVersion' });
  expect(await erase().old(1)).toBe(0);
  expect(Object.fromEntries(area.items)).toEqual({ [NAME]: later });
  expect(JSON.parse(await exports().all()).aside).toEqual([later]);
});

describe('an export', () => {
  const nothingElse = { records: 0, optOuts: 0, aside: 0, unlinked: 0 };

  test('imported into an empty browser gives the same notes, and the same customers', async () => {
    await store().add({ ...about, requester: 'anna@example.org' }, draft);
    await store().remove(key, (await store().add(about, draft)).id);
    const json = await exports().all();
    const tickets = await all().tickets();
    area = new MemoryArea();
    const count = { tickets: 1, added: 2, changed: 0, same: 0, ...nothingElse };
    expect(await imports().count(json)).toEqual(count);
    expect(area.items.size).toBe(0);
    expect(await imports().take(json)).toEqual(count);
    expect(await all().tickets()).toEqual(tickets);
    expect(await imports().take(json)).toEqual({ tickets: 1, added: 0, changed: 0, same: 2, ...nothingElse });
    expect(await eraseCustomer('anna@example.org')).toEqual({ tickets: 1, notes: 1 });
  });

  test('imported where it came from still knows its customer', async () => {
    await store().add({ ...about, requester: 'anna@example.org' }, draft);
    const json = await exports().all();
    await erase().ticket(key);
    await imports().take(json);
    expect(await eraseCustomer('anna@example.org')).toEqual({ tickets: 1, notes: 1 });
  });

  test('too large to be taken in changes nothing', async () => {
    await store().add(about, draft);
    const json = JSON.stringify({
      format: 'easemark-notes',
      version: 1,
      tickets: [ticket(note(8)), { ...ticket(note(9, { text: 'x'.repeat(5_000) })), id: '9' }],
    });
    area.items.set('requester-key', { version: 1, key: 'A'.repeat(43) });
    area.quota = 3_000;
    const before = everything();
    await expect(imports().take(json)).rejects.toMatchObject({ code: 'storageFull' });
    expect(everything()).toBe(before);
  });

  test('keeps the unreadable parts of a file, once', async () => {
    const json = JSON.stringify({ format: 'easemark-notes', version: 1, tickets: ['what'] });
    await imports().take(json);
    await imports().take(json);
    expect((await all().count({ bytes: 0 })).aside).toBe(1);
  });
});

describe('erasing', () => {
  test('a ticket takes with it what was kept aside of it', async () => {
    area = new MemoryArea({
      [NAME]: ticket(note(1), note(2, { removedAt: 5 })),
      [`aside:${NAME}`]: { version: 1, found: [1] },
    });
    expect(await erase().ticket(key)).toEqual({ tickets: 1, notes: 1 });
    expect(area.items.size).toBe(0);
  });

  test('all leaves settings and addresses, and makes the next hashes with another key', async () => {
    area = new MemoryArea({ settings: { version: 1 }, sites: { version: 1, sites: [] } });
    await store().add({ ...about, requester: 'anna@example.org' }, draft);
    await correctTicket(area, key, '99');
    const hash = (await all().tickets())[0]?.requester;
    expect(await erase().all()).toEqual({ tickets: 1, notes: 1 });
    expect([...area.items.keys()].sort()).toEqual(['settings', 'sites']);
    await store().add({ ...about, requester: 'anna@example.org' }, draft);
    expect((await all().tickets())[0]?.requester).not.toBe(hash);
  });

  test.each([0, 1, 2])(
    'by age is done wholly or not at all, though the background dies after %i writes',
    async (writes) => {
      clock = 100 * DAY;
      const old = note(1, { updatedAt: clock - 40 * DAY });
      const young = note(2, { updatedAt: clock - 2 * DAY });
      area = new MemoryArea({ [NAME]: ticket(old), [ticketItemName(other)]: { ...ticket(old, young), id: '5678' } });
      area.writesLeft = writes;
      await erase()
        .old(30)
        .catch(() => {});
      area.writesLeft = Number.POSITIVE_INFINITY;
      await settleStorage(area);
      const left = (await all().tickets()).map(({ id, notes }) => `${id}: ${notes.length}`);
      expect(left).toEqual(writes === 0 ? ['1234: 1', '5678: 2'] : ['5678: 1']);
      expect(area.items.has('journal')).toBe(false);
    },
  );
});

test('a correction of a ticket’s id is remembered, and forgotten again', async () => {
  expect(await correctTicket(area, key, ' 99 ')).toEqual({ ...key, id: '99' });
  expect(await correctedTicket(area, key)).toEqual({ ...key, id: '99' });
  await correctTicket(area, key, '');
  expect(await correctedTicket(area, key)).toEqual(key);
  expect(area.items.size).toBe(0);
});
