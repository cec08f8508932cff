import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { anyPage } from '../../extension/helpdesks/any-page.ts';
import { helpdesks } from '../../extension/helpdesks/list.ts';
import { allOverlayWords } from '../../shared/languages/all-overlay-words.ts';
import { builtExtension } from '../e2e/build-extension.ts';

interface Command {
  suggested_key: { default: string };
}

describe.each(['chrome', 'firefox'] as const)('the extension built for %s', (browser) => {
  const built = builtExtension(browser);
  const read = (file: string) => readFileSync(join(built, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));

  test('asks for no host when it is installed, and for nothing it does not use', () => {
    const { manifest_version, permissions, optional_host_permissions, ...rest } = manifest;
    expect(manifest_version).toBe(3);
    expect(permissions.sort()).toEqual(['activeTab', 'alarms', 'scripting', 'storage']);
    expect(optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    for (const wider of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'content_security_policy',
    ]) {
      expect(rest).not.toHaveProperty(wider);
    }
  });

  test('opens the popup at a click, and has two keyboard commands', () => {
    expect(manifest.action).toMatchObject({ default_popup: 'popup.html', default_title: '__MSG_action__' });
    const keys = Object.entries(manifest.commands).map(([name, command]) => [
      name,
      (command as Command).suggested_key.default,
    ]);
    expect(keys).toEqual([
      ['open-overlay', 'Alt+Shift+E'],
      ['note-selection', 'Alt+Shift+F'],
    ]);
  });

  test('has every word its manifest names in every language it comes in', () => {
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(3);
    const languages = readdirSync(join(built, '_locales'));
    expect(languages.sort()).toEqual(['da', 'de', 'en', 'es', 'fr', 'nb', 'nl', 'nn', 'no', 'pl', 'sv']);
    for (const language of languages) {
      const messages = JSON.parse(read(`_locales/${language}/messages.json`));
      expect(named.filter((name) => !messages[name]?.message)).toEqual([]);
    }
  });

  test('has its pictures in the sizes it names', () => {
    for (const [size, file] of Object.entries(manifest.icons as Record<string, string>)) {
      const png = readFileSync(join(built, file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
  });

  test.each([...helpdesks, anyPage])('has the script of $name', ({ id }) => {
    const script = read(`content-scripts/${id}.js`);
    expect(script).toContain('easemark-overlay');
    // Styles are inside: nothing of the package can be fetched by a page.
    expect(script).toContain('prefers-reduced-motion');
  });

  test.each([...helpdesks, anyPage])(
    'gives a page of $name at most 15 kB before the overlay is opened',
    ({ id, level }) => {
      const zipped = (text: string) => gzipSync(text, { level: 9 }).length;
      const words = Math.max(...Object.values(allOverlayWords).map((one) => zipped(JSON.stringify(one))));
      expect(zipped(read(`content-scripts/${id}.js`)) + words).toBeLessThanOrEqual(15_000);
      // Its reader comes when it is opened, in a file of its own.
      expect(readdirSync(built).includes(`${id}-reader.js`)).toBe(level !== 'address only');
    },
  );

  test('sends nothing anywhere: the background knows no way out', () => {
    const waysOut = read('background.js').match(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/g);
    expect(waysOut).toBeNull();
  });

  test('starts a small background', () => {
    expect(statSync(join(built, 'background.js')).size).toBeLessThan(250_000);
  });
});

test('Firefox is told, truthfully, that nothing is collected', () => {
  const manifest = JSON.parse(readFileSync(join(builtExtension('firefox'), 'manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
