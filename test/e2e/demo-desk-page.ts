import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { demoDeskFile } from '../../workbench/demo-desk/files.ts';
import { plainPage, value } from '../extension/ask-in-chromium.ts';
import type { ExtensionInChromium } from './extension-chromium.ts';

export const DEMO_DESK = 'http://127.0.0.1:8765';

/** Serves the workbench's demo desk in Chromium, at the address it has on a user's machine. */
export async function serveDemoDesk(page: Page, origin = DEMO_DESK): Promise<void> {
  await page.route(`${origin}/**`, async (route) => {
    const found = demoDeskFile(new URL(route.request().url()).pathname);
    if (!found) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: found.type, body: readFileSync(found.file) });
  });
}

/** Keeps Easemark on for an address, as the options page does, with the browser's answer given beforehand. */
export async function keepOn(extension: ExtensionInChromium, origin: string, desk: string): Promise<void> {
  const { hostname, protocol } = new URL(origin);
  const pattern = `${protocol}//${hostname}/*`;
  await extension.allowHost(pattern);
  const own = await plainPage(extension);
  await own.evaluate(
    `document.body.addEventListener('click', () => void chrome.permissions.request({ origins: ['${pattern}'] }), { once: true })`,
  );
  await own.locator('body').click();
  await value(own, { ask: 'keepOn', origin, desk });
  await own.close();
}
