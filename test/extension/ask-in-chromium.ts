import type { Page } from 'playwright-core';
import type { Answered, AnyRequest, RequestName, RequestOf, Requests } from '../../shared/messages/requests.ts';
import type { ExtensionInChromium } from '../e2e/extension-chromium.ts';

/** A page of the extension that does nothing by itself: what it sends is what a test sends. */
export function plainPage(extension: ExtensionInChromium): Promise<Page> {
  return extension.openPage('manifest.json');
}

/** Sends a request from a page of the extension. */
export function ask<Name extends RequestName>(
  page: Page,
  request: RequestOf<Name>,
): Promise<Answered<Requests[Name]['out']>> {
  return page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(request)})`);
}

/** As {@link ask}, for requests that are not to be refused. */
export async function value<Name extends RequestName>(
  page: Page,
  request: RequestOf<Name> & AnyRequest,
): Promise<Requests[Name]['out']> {
  const answered = await ask<Name>(page, request);
  if (!answered?.ok) throw new Error(`${request.ask}: ${JSON.stringify(answered)}`);
  return answered.value;
}

/** Restarts the extension as an update does. The pages of the extension are gone afterwards. */
export async function updateExtension(extension: ExtensionInChromium): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  // Without developer mode an extension that came from a directory stays off after a restart.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(extension.id)}, { failQuietly: true })`);
  await page.close();
}
