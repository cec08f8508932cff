import type { Page } from 'playwright-core';
import { chromiumPath, openChromium } from './extension-chromium.ts';
import { type ExtensionInFirefox, firefoxPath, openFirefox } from './extension-firefox.ts';

/**
 * A browser with the built extension, as an agent uses it on tickets: the same steps can be walked in Chromium and in Firefox. Paths to
 * elements are CSS selectors, each after the first in the shadow root of the one before.
 */
export interface TicketWalk
  extends Pick<
    ExtensionInFirefox,
    'open' | 'openTab' | 'tab' | 'switchTo' | 'click' | 'type' | 'text' | 'run' | 'close'
  > {
  /** Clicks the toolbar button on this tab and gives the popup that opens. */
  clickToolbar(): Promise<Pick<Awaited<ReturnType<ExtensionInFirefox['clickToolbar']>>, 'text' | 'click' | 'close'>>;
  /** Answers "allow" to the browser's question for this host, when it comes. */
  allowHost(pattern: string): Promise<void>;
  /** What the browser does when the keys of a command are pressed on this tab. */
  command(name: 'open-overlay' | 'note-selection'): Promise<void>;
  /** Goes to a page of the extension, in a tab of its own. */
  openOwn(path: string): Promise<void>;
  /** Presses one key, such as `Escape`, where the focus is. */
  press(key: 'Escape' | 'Tab' | 'Enter'): Promise<void>;
}

export const browsers = [
  { name: 'Chromium', path: chromiumPath, walk: walkChromium },
  { name: 'Firefox', path: firefoxPath, walk: walkFirefox },
] as const;

async function walkChromium(): Promise<TicketWalk> {
  const extension = await openChromium({ locale: 'en-US', viewport: { width: 1280, height: 900 } });
  const tabs: Page[] = [await extension.context.newPage()];
  let at = 0;
  const page = () => tabs[at] as Page;
  const located = ([first = '', ...within]: readonly string[]) =>
    within.reduce((found, next) => found.locator(next).first(), page().locator(first).first());
  const openTab = async (address: string) => {
    at = tabs.push(await extension.context.newPage()) - 1;
    await page().goto(address);
    return String(at);
  };
  return {
    open: async (address) => void (await page().goto(address)),
    openTab,
    tab: async () => String(at),
    async switchTo(tab) {
      at = Number(tab);
      await page().bringToFront();
    },
    clickToolbar: () => extension.clickToolbar(page()),
    click: (...path) => located(path).click(),
    type: (text, ...path) => located(path).pressSequentially(text),
    // biome-ignore lint/performance/useDomNodeTextContent: what a person reads, as Firefox gives it.
    text: (...path) => located(path).innerText(),
    run: (body, given = {}) => page().evaluate(`(async (given) => { ${body} })(${JSON.stringify(given)})`),
    close: () => extension.close(),
    allowHost: (pattern) => extension.allowHost(pattern),
    async command(name) {
      await page().bringToFront();
      await extension.inWorker(
        async ({ name, url }) => {
          const { chrome } = globalThis as unknown as { chrome: ChromeCommands };
          const [tab] = await chrome.tabs.query({ url });
          chrome.commands.onCommand.dispatch(name, tab);
        },
        { name, url: page().url() },
      );
    },
    openOwn: async (path) => void (await openTab(`chrome-extension://${extension.id}/${path}`)),
    press: (key) => page().keyboard.press(key),
  };
}

interface ChromeCommands {
  readonly tabs: { query(of: object): Promise<object[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object | undefined): void } };
}

const KEYS = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007' } as const;

async function walkFirefox(): Promise<TicketWalk> {
  const firefox = await openFirefox({ 'intl.locale.requested': 'en-US', 'intl.accept_languages': 'en-US' });
  const { home, marionette, ...walk } = firefox;
  return {
    ...walk,
    // The browser is set not to ask.
    allowHost: async () => {},
    command: (name) => marionette.run(PRESS_COMMAND, { name }, 'chrome'),
    openOwn: async (path) => void (await firefox.openTab(home + path)),
    async press(key) {
      const keys = [
        { type: 'keyDown', value: KEYS[key] },
        { type: 'keyUp', value: KEYS[key] },
      ];
      await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions: keys }] });
    },
  };
}

/** In the browser's own window: what its key for the command does. */
const PRESS_COMMAND = `
  const shortcuts = { 'open-overlay': 'E', 'note-selection': 'F' };
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
  const key = keys.find((one) => one.getAttribute('key')?.toUpperCase() === shortcuts[given.name]);
  if (key === undefined) throw new Error('no key for ' + given.name + ' among ' + keys.map((one) => one.outerHTML).join(' '));
  key.doCommand();`;
