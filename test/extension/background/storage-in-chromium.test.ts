import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { easemarkJson } from '../../../shared/files/easemark-file.ts';
import { present } from '../../../shared/friction/merge-notes.ts';
import { ticketItemName } from '../../../shared/friction/stored-notes.ts';
import { chromiumPath, type ExtensionInChromium, openChromium } from '../../e2e/extension-chromium.ts';
import { draft, key, note, ticket } from '../../friction/notes.ts';
import { ask, plainPage, updateExtension, value } from '../ask-in-chromium.ts';

const about = { ...key, address: 'https://acme.zendesk.com/agent/tickets/1234' };
const NAME = ticketItemName(key);

describe.skipIf(chromiumPath === undefined)('the background, in Chromium, as it is published', () => {
  let extension: ExtensionInChromium;
  let page: Page;
  beforeAll(async () => {
    extension = await openChromium();
    page = await plainPage(extension);
  });
  beforeEach(async () => {
    if (page.isClosed()) page = await plainPage(extension);
    await page.evaluate('chrome.storage.local.clear()');
  });
  afterAll(() => extension?.close());

  const everything = () => page.evaluate<Record<string, unknown>>('chrome.storage.local.get(null)');

  test('loses and doubles nothing when two pages write at once', async () => {
    const second = await plainPage(extension);
    const hundred = (writer: string) => {
      const request = JSON.stringify({ ask: 'addNote', about, note: { ...draft, text: writer } });
      return `Promise.all(Array.from({ length: 100 }, () => chrome.runtime.sendMessage(${request})))`;
    };
    await Promise.all([page.evaluate(hundred('a')), second.evaluate(hundred('b'))]);
    await second.close();
    const notes = await value(page, { ask: 'notes', ticket: key });
    expect(notes.filter(({ text }) => text === 'a')).toHaveLength(100);
    expect(notes.filter(({ text }) => text === 'b')).toHaveLength(100);
    expect(new Set(notes.map(({ id }) => id)).size).toBe(200);
  });

  test('has every note it acknowledged, once, though it is killed again and again while it writes', async () => {
    const requests = Array.from({ length: 300 }, () => ({ ask: 'addNote', about, note: draft, id: randomUUID() }));
    const killer = await extension.context.newPage();
    const devtools = await extension.context.newCDPSession(killer);
    await devtools.send('ServiceWorker.enable');

    const killing = (async () => {
      for (let kills = 0; kills < 10; kills += 1) {
        await new Promise((later) => setTimeout(later, 150));
        await devtools.send('ServiceWorker.stopAllWorkers');
      }
    })();
    // Six at a time, so that some are always under way when it dies.
    const acknowledged = await page.evaluate<string[]>(`(async () => {
      const waiting = ${JSON.stringify(requests)};
      const done = [];
      const send = async () => {
        for (let request = waiting.pop(); request; request = waiting.pop()) {
          const answer = await chrome.runtime.sendMessage(request).catch(() => undefined);
          if (answer?.ok) done.push(request.id);
        }
      };
      await Promise.all(Array.from({ length: 6 }, send));
      return done;
    })()`);
    await killing;
    await killer.close();

    const ids = (await value(page, { ask: 'notes', ticket: key })).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
    // What was not acknowledged is sent again, as whoever asked would: it is there once, whether or not it had been written.
    expect(acknowledged.length).toBeLessThan(requests.length);
    for (const request of requests.filter(({ id }) => !acknowledged.includes(id))) {
      await value<'addNote'>(page, request as never);
    }
    const after = (await value(page, { ask: 'notes', ticket: key })).map(({ id }) => id);
    expect(after.sort()).toEqual(requests.map(({ id }) => id).sort());
  });

  test('has all of an imported file or nothing of it, though it is killed in mid-import', async () => {
    const tickets = Array.from({ length: 60 }, (_, at) => ({
      ...ticket(...Array.from({ length: 50 }, () => ({ ...note(1), id: randomUUID(), text: 'x'.repeat(200) }))),
      id: String(at + 1),
    }));
    const request = { ask: 'importNotes' as const, json: easemarkJson({ tickets }, 0) };
    const stored = async () => (await value(page, { ask: 'stored' })).notes;
    let killed = 0;
    for (const wait of [0, 20, 40, 60, 80, 120, 200, 300]) {
      await value(page, { ask: 'stored' });
      await page.evaluate(
        `void (window.answer = chrome.runtime.sendMessage(${JSON.stringify(request)}).catch(() => 0))`,
      );
      await new Promise((later) => setTimeout(later, wait));
      await extension.stopWorker();
      const answered = await page.evaluate<{ ok?: boolean } | 0 | undefined>('window.answer');
      const notes = await stored();
      if (answered !== undefined && answered !== 0) expect(notes).toBe(3_000);
      else killed += 1;
      expect([0, 3_000]).toContain(notes);
      await page.evaluate('chrome.storage.local.clear()');
    }
    expect(killed).toBeGreaterThan(0);
    expect(await value(page, request)).toMatchObject({ tickets: 60, added: 3_000 });
    // Sent again, as whoever got no answer would: nothing is there twice.
    expect(await value(page, request)).toMatchObject({ added: 0, same: 3_000 });
    expect(await stored()).toBe(3_000);
  });

  test('ends, before it answers anything, what it had written down when it was killed', async () => {
    const gone = 'ticket:zendesk:acme.zendesk.com:5678';
    await extension.stopWorker();
    // As it stands in storage between the two steps of a change: written, and not yet removed.
    const between = {
      [NAME]: ticket(note(1)),
      [gone]: { ...ticket(note(2)), id: '5678' },
      journal: { version: 1, remove: [gone] },
    };
    await page.evaluate(`chrome.storage.local.set(${JSON.stringify(between)})`);
    expect((await value(page, { ask: 'allNotes' })).map(({ id }) => id)).toEqual([key.id]);
    expect(Object.keys(await everything()).filter((name) => name === gone || name === 'journal')).toEqual([]);
  });

  test('refuses when storage is full, keeps what was there, and can still export and erase', async () => {
    const first = await value(page, { ask: 'addNote', about, note: draft });
    await page.evaluate(`(async () => {
      const { QUOTA_BYTES, getBytesInUse } = chrome.storage.local;
      const used = await chrome.storage.local.getBytesInUse();
      await chrome.storage.local.set({ filler: 'x'.repeat(QUOTA_BYTES - used - 'filler'.length - 2 - 500) });
    })()`);
    const refused = await ask(page, { ask: 'addNote', about, note: { ...draft, text: 'x'.repeat(1_000) } });
    expect(refused).toMatchObject({ ok: false, code: 'storageFull' });
    expect(refused.ok === false && refused.sentence).toContain('Export your notes');
    expect(await value(page, { ask: 'notes', ticket: key })).toEqual([first]);
    const { json } = await value(page, { ask: 'exportNotes' });
    expect(JSON.parse(json).tickets[0].notes).toEqual([first]);
    const { bytes, quota } = await value(page, { ask: 'stored' });
    expect(quota).toBe(10_485_760);
    expect(bytes).toBeGreaterThan(10_485_000);
    expect(await value(page, { ask: 'eraseAll' })).toEqual({ tickets: 1, notes: 1 });
  });

  test('brings older items to today’s version at an update, and keeps aside what it cannot read', async () => {
    const { version: _, ...frame } = ticket();
    const { severity: _s, text, ...rest } = note(1);
    const older = { ...frame, notes: [{ ...rest, note: text }] };
    const bad = { ...note(2), type: 'nonsense' };
    const items = {
      [NAME]: older,
      'ticket:zendesk:acme.zendesk.com:5678': { ...ticket(note(1), bad as never), id: '5678' },
      'ticket:zendesk:acme.zendesk.com:9': 'nonsense',
      'ticket:zendesk:acme.zendesk.com:10': { ...ticket(), id: '10', version: 2 },
      settings: { version: 1, language: 'pl', retentionDays: 'long' },
    };
    await page.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
    await updateExtension(extension);
    page = await plainPage(extension);

    await expect.poll(async () => (await everything())[NAME]).toEqual(ticket(note(1)));
    expect(await value(page, { ask: 'stored' })).toMatchObject({
      tickets: 2,
      notes: 2,
      removed: 0,
      aside: 2,
      newer: 1,
    });
    const stored = await everything();
    expect(stored['aside:ticket:zendesk:acme.zendesk.com:9']).toEqual({ version: 1, found: ['nonsense'] });
    expect(stored['aside:ticket:zendesk:acme.zendesk.com:5678']).toEqual({ version: 1, found: [bad] });
    expect(stored['ticket:zendesk:acme.zendesk.com:10']).toEqual(items['ticket:zendesk:acme.zendesk.com:10']);
    expect(await value(page, { ask: 'settings' })).toMatchObject({ language: 'pl', retentionDays: 0 });
    const refused = await ask(page, { ask: 'eraseTicket', ticket: { ...key, id: '' } });
    expect(refused).toMatchObject({ ok: false, code: 'badRequest' });
    expect(refused.ok === false && refused.sentence).toContain('Easemark nie mógł');
  });

  test('erases by age when the retention is set, and has its daily alarm', async () => {
    const old = { ...ticket(note(1)), id: '77' };
    await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ 'ticket:zendesk:acme.zendesk.com:77': old })})`);
    await value(page, { ask: 'addNote', about, note: draft });
    await value(page, { ask: 'changeSettings', settings: { retentionDays: 30 } });
    const left = await value(page, { ask: 'allNotes' });
    expect(left.map(({ id, notes }) => [id, present(notes).length])).toEqual([['1234', 1]]);
    const alarm = await page.evaluate<{ periodInMinutes: number }>('chrome.alarms.get("retention")');
    expect(alarm.periodInMinutes).toBe(1440);
  });
});
