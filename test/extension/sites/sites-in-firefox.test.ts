import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionInFirefox, firefoxPath, openFirefox } from '../../e2e/extension-firefox.ts';
import { draft } from '../../friction/notes.ts';

describe.skipIf(firefoxPath === undefined)('the background, in Firefox, as it is published', () => {
  let extension: ExtensionInFirefox;
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>#7: Invoice</title><p>A ticket</p>');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    extension = await openFirefox();
  });
  afterAll(async () => {
    await extension?.close();
    server.close();
  });

  const ask = (request: object) =>
    extension.run<{ ok: boolean; code?: string; value: never }>(
      `return browser.runtime.sendMessage(${JSON.stringify(request)})`,
    );
  const ticket = () => ({ desk: 'request-tracker', site: new URL(origin).host, id: '7' });
  const badges = () =>
    extension.run<number>(`
      for (let wait = 0; wait < 20 && !document.querySelector('easemark-overlay:not([hidden])'); wait += 1)
        await new Promise((later) => setTimeout(later, 100));
      return document.querySelectorAll('easemark-overlay:not([hidden])').length;`);

  test('loses nothing when many notes are written at once', async () => {
    await extension.open('options.html');
    const about = { ...ticket(), address: `${origin}/Ticket/Display.html?id=7`, requester: 'anna@example.org' };
    const request = JSON.stringify({ ask: 'addNote', about, note: draft });
    await extension.run(
      `await Promise.all(Array.from({ length: 100 }, () => browser.runtime.sendMessage(${request})))`,
    );
    expect((await ask({ ask: 'notes', ticket: ticket() })).value).toHaveLength(100);
    expect(JSON.stringify(await extension.run('return browser.storage.local.get(null)'))).not.toContain('anna');
    const stored = (await ask({ ask: 'stored' })).value as { notes: number; bytes: number };
    expect(stored.notes).toBe(100);
    expect(stored.bytes).toBeGreaterThan(10_000);
    expect(await ask({ ask: 'eraseRequester', requester: 'Anna@example.org' })).toMatchObject({
      value: { tickets: 1, notes: 100 },
    });
  });

  test('keeps an address on: its pages have the overlay by themselves, once', async () => {
    await extension.open('options.html');
    expect(await ask({ ask: 'keepOn', origin, desk: 'request-tracker' })).toMatchObject({ code: 'siteNotGranted' });
    await ask({ ask: 'forgetSite', origin });
    await ask({ ask: 'pendingSite', origin, desk: 'request-tracker' });
    await extension.run(`
      const button = document.createElement('button');
      button.id = 'grant';
      button.textContent = 'grant';
      button.style = 'position: fixed; inset: 0 auto auto 0; z-index: 9999';
      button.onclick = () => void browser.permissions.request({ origins: ['http://127.0.0.1/*'] });
      document.body.append(button);`);
    await extension.click('#grant');
    await expect
      .poll(() => extension.run('return browser.scripting.getRegisteredContentScripts()'), { timeout: 5_000 })
      .toMatchObject([{ id: 'request-tracker', matches: ['http://127.0.0.1/*'] }]);
    const own = await extension.tab();
    await extension.openTab(`${origin}/Ticket/Display.html?id=7`);
    expect(await badges()).toBe(1);

    await extension.switchTo(own);
    await extension.run(`await browser.permissions.remove({ origins: ['http://127.0.0.1/*'] })`);
    await expect
      .poll(() => extension.run('return browser.scripting.getRegisteredContentScripts()'), { timeout: 5_000 })
      .toEqual([]);
    expect((await ask({ ask: 'sites' })).value).toEqual([{ origin, desk: 'request-tracker', granted: false }]);
  });
});
