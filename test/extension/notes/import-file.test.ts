import { beforeEach, describe, expect, test } from 'vitest';
import { allNotes } from '../../../extension/notes/all-notes.ts';
import { eraseNotes } from '../../../extension/notes/erase-notes.ts';
import { exportFile } from '../../../extension/notes/export-file.ts';
import { hashesOfTyped } from '../../../extension/notes/find-customer.ts';
import { importFile } from '../../../extension/notes/import-file.ts';
import { notesStore } from '../../../extension/notes/notes-store.ts';
import { requesterHash, requesterHashes } from '../../../extension/notes/requester-hash.ts';
import { doNotAskList } from '../../../extension/surveys/do-not-ask.ts';
import { launchStore } from '../../../extension/surveys/launch-store.ts';
import { easemarkJson, readEasemarkJson } from '../../../shared/files/easemark-file.ts';
import { draft, idOf, note, ticket } from '../../friction/notes.ts';
import { launchOf } from '../../surveys/launches.ts';
import { MemoryArea } from './memory-area.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const KIM = 'kim@example.org';
const at = { desk: 'chatwoot', site: 'chat.example.org/app/accounts/1' };

let area: MemoryArea;
let ids = 0;
const around = () => ({
  area,
  now: () => NOW,
  newId: () => {
    ids += 1;
    return idOf(ids);
  },
});
const notes = () => notesStore(around());
const launches = () => launchStore(around());
const list = () => doNotAskList(area);
const exports = () => exportFile(around());
const imports = () => importFile(area);

async function fill(): Promise<void> {
  const { at: _at, askedBy: _by, ...launch } = launchOf(7);
  const about = {
    desk: 'zammad',
    site: 'help.example.org',
    id: '7',
    address: 'https://help.example.org/#ticket/zoom/7',
  };
  await notes().add({ ...about, requester: KIM }, draft);
  await notes().add({ ...about, id: '8', requester: 'bo@example.org' }, draft);
  await launches().add(launch, { askedBy: 'Ann', customer: await requesterHash(area, KIM) });
  await launches().see(launchOf(7).ticket, 'Ann');
  await list().set(await requesterHashes(area, 'never@example.org'), false);
}

beforeEach(async () => {
  area = new MemoryArea();
  await fill();
});

describe('a copy of everything', () => {
  test('imported after Easemark was removed: nobody is asked who must not be', async () => {
    const json = await exports().all();
    area = new MemoryArea();
    expect(await imports().take(json)).toMatchObject({ added: 2, records: 2, optOuts: 1, unlinked: 0 });
    expect(await list().has(await requesterHashes(area, 'Never@example.org'))).toBe(true);
    expect(await launches().lastAsked(await requesterHashes(area, KIM), 30)).toMatchObject({ at: NOW });
    expect((await launches().all()).seen).toHaveLength(1);
    expect(await imports().count(json)).toMatchObject({ added: 0, records: 0, optOuts: 0 });
  });

  test('imported where another key is in use: both browsers’ customers are known', async () => {
    const json = await exports().all();
    area = new MemoryArea();
    await list().set(await requesterHashes(area, 'ours@example.org'), false);
    await imports().take(json);
    for (const who of ['ours@example.org', 'never@example.org']) {
      expect(await list().has(await requesterHashes(area, who))).toBe(true);
    }
    expect(await launches().eraseCustomer(await requesterHashes(area, KIM))).toBe(1);
  });

  test('imported after everything was erased: a customer is found again', async () => {
    await list().set(await requesterHashes(area, 'never@example.org'), true);
    const json = await exports().all();
    await eraseNotes(around()).all();
    expect(area.items.size).toBe(0);
    await imports().take(json);
    expect(await eraseNotes(around()).requester(await requesterHashes(area, KIM))).toEqual({ tickets: 1, notes: 1 });
  });

  test('that holds what cannot be read keeps it aside, and takes the rest in', async () => {
    const file = JSON.parse(await exports().all());
    file.launches.push({ id: 'broken' });
    file.doNotAsk.push('<script>');
    area = new MemoryArea();
    expect(await imports().take(JSON.stringify(file))).toMatchObject({ records: 2, optOuts: 1, aside: 2 });
    expect((await allNotes(area).count({ bytes: 0 })).aside).toBe(2);
  });

  test('is written wholly or not at all', async () => {
    const json = await exports().all();
    area = new MemoryArea();
    area.quota = 900;
    await expect(imports().take(json)).rejects.toMatchObject({ code: 'storageFull' });
    expect(area.items.size).toBe(0);
  });
});

describe('a file without the keys', () => {
  test('is linked to its customers where its key is, and says where it is not', async () => {
    const tickets = await allNotes(area).tickets();
    const json = easemarkJson({ tickets, keyNames: await exports().keyNames() }, NOW);
    await eraseNotes(around()).ticket(tickets[0]!);
    expect(await imports().take(json)).toMatchObject({ added: 1, unlinked: 0 });
    expect(await eraseNotes(around()).requester(await requesterHashes(area, KIM))).toMatchObject({ tickets: 1 });
    area = new MemoryArea();
    expect(await imports().take(json)).toMatchObject({ added: 2, unlinked: 2 });
    expect((await allNotes(area).tickets()).map(({ requester }) => requester)).toEqual([undefined, undefined]);
  });

  test('of the first version is read', async () => {
    const json = JSON.stringify({ format: 'easemark-notes', version: 1, tickets: [ticket(note(99))], aside: [] });
    expect(await imports().take(json)).toMatchObject({ tickets: 1, added: 1, unlinked: 0 });
  });
});

describe('an export of one customer', () => {
  test('holds theirs alone, and no key', async () => {
    await list().set(await requesterHashes(area, KIM), false);
    const found = await exports().customer(await hashesOfTyped(area, 'Kim <KIM@example.org>'));
    expect(found).toMatchObject({ tickets: 1, launches: 1 });
    const file = readEasemarkJson(found?.json ?? '');
    expect(file.tickets.map(({ id }) => id)).toEqual(['7']);
    expect(file.launches).toHaveLength(1);
    expect(file.doNotAsk).toHaveLength(1);
    expect(file.keys).toEqual([]);
    expect(found?.json).not.toContain((area.items.get('requester-key') as { key: string }).key);
  });

  test('of whom nothing is stored is none', async () => {
    expect(await exports().customer(await hashesOfTyped(area, 'nobody@example.org'))).toBeUndefined();
  });
});

test('a customer known by a helpdesk’s id is found by the id alone', async () => {
  const about = { ...at, id: '1', address: 'https://chat.example.org/app/accounts/1/conversations/1' };
  await notes().add({ ...about, requester: `${at.desk}|${at.site}|55` }, draft);
  const hashes = await hashesOfTyped(area, ' 55 ');
  expect(hashes).toContain(await requesterHash(area, `${at.desk}|${at.site}|55`));
  expect(await eraseNotes(around()).requester(hashes)).toEqual({ tickets: 1, notes: 1 });
});
