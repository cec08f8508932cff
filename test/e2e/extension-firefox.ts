import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './build-extension.ts';
import { findBrowser } from './find-browser.ts';
import { Marionette } from './marionette.ts';

/** Firefox with the built extension in it. Paths to elements are CSS selectors, each after the first in the shadow root of the one before. */
export interface ExtensionInFirefox {
  /** Where the extension's pages are: `moz-extension://<uuid>/`. */
  readonly home: string;
  readonly marionette: Marionette;
  /** Goes to an address, or to a page of the extension such as `options.html`. */
  open(address: string): Promise<void>;
  /** Opens another tab and goes there; `switchTo` leads back. */
  openTab(address: string): Promise<string>;
  /** The handle of the tab that commands go to. */
  tab(): Promise<string>;
  switchTo(tab: string): Promise<void>;
  /** Clicks the toolbar button on this tab and gives the popup that opens. */
  clickToolbar(): Promise<PopupInFirefox>;
  click(...path: string[]): Promise<void>;
  type(text: string, ...path: string[]): Promise<void>;
  text(...path: string[]): Promise<string>;
  /** Runs the body of an async function in the page; `given` holds the values passed. */
  run<Value>(body: string, given?: object): Promise<Value>;
  /** The whole page as PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The popup is no tab: commands reach it through the browser's own window. */
export interface PopupInFirefox {
  /** The text of the first element that fits, or what is written in it, waiting for it up to five seconds. */
  text(selector: string): Promise<string>;
  /** Clicks as a person does: the browser sees a gesture. */
  click(selector: string): Promise<void>;
  /** Whether the popup is still open. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** Where Firefox is, or undefined where its tests are to be skipped. */
export const firefoxPath = findBrowser('firefox');

const UUID = '6f3f1a70-5a1c-4d64-9c3b-ea5e3a2c0001';

/**
 * Starts Firefox, without a window, with the extension as it is published, through its own socket: no driver is needed.
 *
 * @param preferences Firefox's own preferences besides those that make it drivable, such as `intl.accept_languages`
 */
export async function openFirefox(preferences: Record<string, unknown> = {}): Promise<ExtensionInFirefox> {
  const directory = builtExtension('firefox');
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const profile = mkdtempSync(join(tmpdir(), 'easemark-firefox-'));
  writePreferences(profile, {
    'marionette.port': 0,
    // The extension's pages have an address known beforehand.
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // A permission that is asked for by a real click is granted without a question.
    'extensions.webextOptionalPermissionPrompts': false,
    // The popup stays open while commands go to it.
    'ui.popup.disable_autohide': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.server': '',
    'app.update.disabledForTesting': true,
    'browser.shell.checkDefaultBrowser': false,
    ...preferences,
  });
  const path = firefoxPath;
  if (path === undefined) throw new Error('Firefox is not installed');
  const firefox = spawn(path, ['--headless', '--marionette', '--remote-allow-system-access', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
  });
  try {
    const marionette = await Marionette.connect(await portOf(firefox, profile));
    await marionette.send('Addon:Install', { path: directory, temporary: true });
    return drive(marionette, id, () => end(firefox, profile));
  } catch (error) {
    await end(firefox, profile);
    throw error;
  }
}

function drive(marionette: Marionette, id: string, end: () => Promise<void>): ExtensionInFirefox {
  const home = `moz-extension://${UUID}/`;
  const tab = async () => (await marionette.send('WebDriver:GetWindowHandle')).value as string;
  const switchTo = async (handle: string) => void (await marionette.send('WebDriver:SwitchToWindow', { handle }));
  const open = async (address: string) =>
    void (await marionette.send('WebDriver:Navigate', { url: new URL(address, home).href }));
  /** What was found may be drawn anew before anything is done with it: then it is found again, as a person would. */
  async function onElement(command: string, path: readonly string[], given: object = {}) {
    for (let tries = 1; ; tries += 1) {
      try {
        return await marionette.send(command, { ...given, id: await marionette.find(path) });
      } catch (error) {
        if (tries === 5 || !/stale element/.test(String(error))) throw error;
      }
    }
  }

  return {
    home,
    marionette,
    open,
    tab,
    switchTo,
    async openTab(address) {
      const { handle } = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
      await switchTo(String(handle));
      await open(address);
      return String(handle);
    },
    async clickToolbar() {
      await marionette.run(CLICK_TOOLBAR, { id }, 'chrome');
      const inPopup = <Value>(act: string, selector: string) =>
        marionette.run<Value>(IN_POPUP, { script: `(${FIND_AND})(${JSON.stringify(selector)}, ${act})` }, 'chrome');
      return {
        text: (selector) =>
          inPopup("(element) => (element.localName === 'textarea' ? element.value : element.innerText)", selector),
        click: (selector) => inPopup(PRESS, selector),
        isOpen: () => marionette.run<boolean>(`return ${POPUP} !== null`, {}, 'chrome'),
        close: () => marionette.run(`${POPUP}?.closest('panel').hidePopup()`, {}, 'chrome'),
      };
    },
    click: async (...path) => void (await onElement('WebDriver:ElementClick', path)),
    type: async (text, ...path) => void (await onElement('WebDriver:ElementSendKeys', path, { text })),
    async text(...path) {
      const { value } = await onElement('WebDriver:GetElementText', path);
      return String(value);
    },
    run: (body, given) => marionette.run(body, given),
    async screenshot() {
      const { value } = await marionette.send('WebDriver:TakeScreenshot', { full: true });
      return Buffer.from(String(value), 'base64');
    },
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      marionette.close();
      await end();
    },
  };
}

/** In the browser's own window: what a click on the extension's button does. */
const CLICK_TOOLBAR = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = WebExtensionPolicy.getByID(given.id).extension;
  const shown = new Promise((resolve) => window.addEventListener('popupshown', resolve, { once: true, capture: true }));
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  await shown;`;

const POPUP = `document.querySelector('panel[panelopen] .webextension-popup-browser, panel .webextension-popup-browser')`;

/** In the browser's own window: runs a script in the popup's process and waits for what it sends back. */
const IN_POPUP = `
  const { messageManager } = ${POPUP};
  const answered = new Promise((resolve) => {
    messageManager.addMessageListener('easemark', function heard({ data }) {
      messageManager.removeMessageListener('easemark', heard);
      resolve(data);
    });
  });
  messageManager.loadFrameScript('data:,' + encodeURIComponent(given.script), false);
  const { value, error } = await answered;
  if (error !== undefined) throw new Error(error);
  return value;`;

/** In the popup's process, where \`content\` is the popup's window. */
const FIND_AND = `async (selector, act) => {
  const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
  for (let tries = 0; tries < 100; tries += 1) {
    const element = content.document.querySelector(selector);
    if (element !== null) {
      sendAsyncMessage('easemark', { value: act(element) });
      return;
    }
    await new Promise((later) => setTimeout(later, 50));
  }
  sendAsyncMessage('easemark', { error: selector + ' is not in the popup' });
}`;

const PRESS = `(element) => {
  const gesture = content.windowUtils.setHandlingUserInput(true);
  try {
    element.click();
  } finally {
    gesture.destruct();
  }
}`;

function writePreferences(profile: string, preferences: Record<string, unknown>): void {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}

/** Firefox takes any free port and writes it into its profile. */
async function portOf(firefox: ChildProcess, profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (const until = Date.now() + 60_000; Date.now() < until; ) {
    if (firefox.exitCode !== null) throw new Error(`Firefox ended at its start, with ${firefox.exitCode}`);
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('Firefox did not open its port within a minute');
}

async function end(firefox: ChildProcess, profile: string): Promise<void> {
  if (firefox.exitCode === null) {
    const ended = new Promise((resolve) => firefox.once('exit', resolve));
    const impatient = setTimeout(() => firefox.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(impatient);
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}
