import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionInFirefox, firefoxPath, openFirefox } from './extension-firefox.ts';

describe.skipIf(firefoxPath === undefined)('Firefox with the built extension', () => {
  let extension: ExtensionInFirefox;
  beforeAll(async () => {
    extension = await openFirefox();
  });
  afterAll(() => extension?.close());

  test('a click on the toolbar button opens the popup', async () => {
    await extension.open('data:text/html,<title>A page</title>');
    const popup = await extension.clickToolbar();
    expect(await popup.text('button')).not.toBe('');
    await popup.close();
    expect(await popup.isOpen()).toBe(false);
  });

  test('its pages open in a tab and can be typed and clicked', async () => {
    await extension.open('popup.html');
    expect(await extension.run('return location.href')).toBe(`${extension.home}popup.html`);
    await extension.run(`
      const host = document.body.appendChild(document.createElement('div'));
      host.id = 'host';
      host.attachShadow({ mode: 'open' }).append(document.createElement('input'));`);
    await extension.click('#host', 'input');
    await extension.type('zażółć', '#host', 'input');
    expect(await extension.run(`return document.querySelector('#host').shadowRoot.firstChild.value`)).toBe('zażółć');
    expect((await extension.screenshot()).subarray(1, 4).toString()).toBe('PNG');
  });
});
