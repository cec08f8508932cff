import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/**
 * Starts Chromium without a window, for tests of plain pages.
 *
 * @throws when there is none: ask `findBrowser('chromium')` first
 */
export function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
}
