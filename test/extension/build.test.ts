import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

beforeAll(() => {
  execFileSync('npm', ['run', '-s', 'build:extension'], { cwd: fileURLToPath(root), stdio: 'pipe' });
});

describe.each(['chrome', 'firefox'])('the extension built for %s', (browser) => {
  const built = new URL(`.output/${browser}-mv3/`, root);
  const read = (file: string) => readFileSync(new URL(file, built), 'utf8');
  const manifest = () => JSON.parse(read('manifest.json'));

  test('asks for nothing but the clicked page', () => {
    const { manifest_version, permissions, ...rest } = manifest();
    expect(manifest_version).toBe(3);
    expect(permissions.sort()).toEqual(['activeTab', 'scripting']);
    for (const wider of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(rest).not.toHaveProperty(wider);
    }
  });

  test('leaves the click to the background: no popup swallows it', () => {
    expect(manifest().action).toEqual({ default_title: 'Easemark: Show this ticket' });
  });

  test('carries its styles inside the scripts', () => {
    const files = readdirSync(built, { recursive: true }).map(String);
    expect(files.filter((file) => file.endsWith('.css'))).toEqual([]);
    expect(read('content-scripts/zendesk.js')).toContain('prefers-reduced-motion');
  });

  test.each([
    ['https://rt.example.org/Ticket/Display.html?id=1234', 'request-tracker'],
    ['https://acme.zendesk.com/agent/tickets/1234', 'zendesk'],
  ])('a click on %s runs the script of its own desk, which is in the package', async (url, desk) => {
    const { injected, said } = await clickOn(read('background.js'), { id: 7, url });
    expect(injected).toEqual([{ target: { tabId: 7 }, files: [`/content-scripts/${desk}.js`] }]);
    expect(said).toEqual(['Easemark: Show this ticket']);
    expect(read(`content-scripts/${desk}.js`)).toContain('easemark-overlay');
  });

  test.each(['https://example.org/', 'chrome://extensions/', undefined])(
    'a click on %s, which is no ticket, runs nothing and says so',
    async (url) => {
      const { injected, said } = await clickOn(read('background.js'), { id: 7, url });
      expect(injected).toEqual([]);
      expect(said).toEqual(['Easemark: No ticket recognised in this page’s address']);
    },
  );

  test('a page the browser keeps closed is named as such', async () => {
    const url = 'https://acme.zendesk.com/agent/tickets/1';
    const { said } = await clickOn(read('background.js'), { id: 7, url }, () => Promise.reject(new Error('blocked')));
    expect(said).toEqual(['Easemark: The browser does not let Easemark run on this page']);
  });
});

test('Firefox is told, truthfully, that nothing is collected', () => {
  const { gecko } = JSON.parse(
    readFileSync(new URL('.output/firefox-mv3/manifest.json', root), 'utf8'),
  ).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  for (const file of ['background.js', 'content-scripts/zendesk.js', 'content-scripts/request-tracker.js']) {
    const script = readFileSync(new URL(`.output/firefox-mv3/${file}`, root), 'utf8');
    expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/);
  }
});

type Tab = { id: number; url: string | undefined };

/** Runs a built background script against a browser of our own, and clicks the toolbar button on a tab. */
async function clickOn(background: string, tab: Tab, execute = (): Promise<unknown> => Promise.resolve([])) {
  const injected: unknown[] = [];
  const said: string[] = [];
  const clicked: Array<(tab: Tab) => void> = [];
  const chrome = {
    runtime: { id: 'easemark' },
    action: {
      onClicked: { addListener: (listener: (tab: Tab) => void) => clicked.push(listener) },
      setTitle: async ({ title }: { title: string }) => void said.push(title),
      setBadgeText: async () => {},
    },
    scripting: {
      executeScript: (injection: unknown) => {
        injected.push(injection);
        return execute();
      },
    },
  };
  runInContext(background, createContext({ chrome, URL, console }));
  expect(clicked).toHaveLength(1);
  clicked[0]?.(tab);
  await new Promise((done) => setTimeout(done));
  // What was passed comes from another realm: compare plain copies.
  return { injected: structuredClone(injected), said };
}
