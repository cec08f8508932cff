import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionInFirefox, firefoxPath, openFirefox } from '../../e2e/extension-firefox.ts';

/** A ticket in a frame of the page's own, with tags that are nobody's. */
const OTHER_DESK = `<mira></mira><iframe id="main" srcdoc="<holm class='user-mira-holm ticket'>Mira Holm</holm>"></iframe>`;

describe.skipIf(firefoxPath === undefined)('the pages of the extension in Firefox', () => {
  let extension: ExtensionInFirefox;
  let server: Server;
  let ticket: string;
  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><title>Ticket</title>${url?.startsWith('/case/') ? OTHER_DESK : '<h1>A ticket</h1>'}`,
      );
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    ticket = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rt/Ticket/Display.html?id=7`;
    extension = await openFirefox();
  });
  afterAll(async () => {
    await extension?.close();
    server?.close();
  });

  const ask = (request: object) => extension.run('return browser.runtime.sendMessage(given)', request);

  test('the popup shows the overlay, keeps it on after one click, and over a reload', async () => {
    await extension.open(ticket);
    const popup = await extension.clickToolbar();
    expect(await popup.text('h2')).toBe('Ticket 7');
    await extension.marionette.find(['easemark-overlay']);
    await popup.click('#keep-on');
    expect(await popup.text('.is-on')).toBe(`On for ${new URL(ticket).host}`);
    await popup.close();
    await extension.open(ticket);
    await extension.marionette.find(['easemark-overlay']);
  });

  test('the options list the address, and take it away', async () => {
    await extension.open('options.html');
    expect(await extension.text('.sites b')).toBe(new URL(ticket).origin);
    await extension.click('.sites button');
    await expect.poll(() => ask({ ask: 'sites' })).toEqual({ ok: true, value: [] });
  });

  test('a report of a page that nobody knows looks into its frames, and names nobody', async () => {
    await extension.open(new URL('/case/7', ticket).href);
    const popup = await extension.clickToolbar();
    await popup.click('#copy-report');
    await expect.poll(() => popup.text('#report')).toContain('body');
    expect((await popup.text('#report')).split('\n').slice(4)).toEqual([
      'body',
      ' x',
      ' iframe#main',
      '  #frame',
      '   body',
      '    x.user-x-x.ticket',
    ]);
    await popup.close();
  });

  test('notes are listed, searched and erased', async () => {
    await extension.open('notes.html');
    expect(await extension.text('h2')).toBe('No friction notes yet');
    const about = { desk: 'request-tracker', site: `${new URL(ticket).host}/rt`, id: '7', address: ticket };
    for (const text of ['Asked three times', 'Waited a week']) {
      expect(await ask({ ask: 'addNote', about, note: { type: 'long_wait', severity: 2, text } })).toMatchObject({
        ok: true,
      });
    }
    await extension.type('week', 'input[type=search]');
    expect(await extension.text('.note .text')).toBe('Waited a week');
    expect(await extension.run('return location.search')).toBe('?words=week');
    await extension.click('#erase-all');
    await extension.click('dialog .danger');
    await expect.poll(() => extension.text('h2')).toBe('No friction notes yet');
  });
});
