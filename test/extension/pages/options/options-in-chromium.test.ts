import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath, type ExtensionInChromium, openChromium } from '../../../e2e/extension-chromium.ts';
import { launchOf } from '../../../surveys/launches.ts';
import { value } from '../../ask-in-chromium.ts';
import { faults } from '../accessible.ts';
import { storeNotes } from '../sample-notes.ts';

describe.skipIf(chromiumPath === undefined)('the options', () => {
  let extension: ExtensionInChromium;
  let page: Page;
  beforeAll(async () => {
    extension = await openChromium({ acceptDownloads: true });
    await extension.allowHost('https://desk.example.org/*');
  });
  afterAll(() => extension?.close());
  beforeEach(async () => {
    page = await extension.openPage('options.html');
    await page.locator('#stored dd').first().waitFor();
  });
  afterEach(async () => {
    await value<'eraseAll'>(page, { ask: 'eraseAll' });
    await value<'changeSettings'>(page, { ask: 'changeSettings', settings: { language: 'browser', retentionDays: 0 } });
    await page.close();
  });

  const says = (text: string) => page.getByText(text, { exact: true }).first().waitFor();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const confirm = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const sites = () => value<'sites'>(page, { ask: 'sites' });

  test('have no fault that axe finds', async () => {
    await storeNotes(page);
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
  });

  test('an address is added by keyboard, shown with its access taken back and given again, and removed', async () => {
    await page.getByLabel('Address of your helpdesk, or of a ticket').focus();
    await page.keyboard.type('desk.example.org');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('The helpdesk cannot be told from this address');
    const desk = page.getByRole('combobox', { name: 'Helpdesk' });
    expect(await desk.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#address').getAttribute('aria-invalid')).toBe('false');
    await desk.selectOption('request-tracker');
    await press('Add address');
    await says('desk.example.org was added.');
    expect(await sites()).toEqual([{ origin: 'https://desk.example.org', desk: 'request-tracker', granted: true }]);

    await extension.withdrawHost('https://desk.example.org/*');
    await page.bringToFront();
    await says('Access was taken back in the browser.');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ask again for access to desk.example.org' }).waitFor();
    await extension.allowHost('https://desk.example.org/*');
    await page.bringToFront();
    await page.locator('.sites .is-on').waitFor();

    await press('Remove desk.example.org');
    await says('desk.example.org was removed.');
    expect(await sites()).toEqual([]);
    expect(await page.evaluate("chrome.permissions.contains({ origins: ['https://desk.example.org/*'] })")).toBe(false);
  });

  test.each(['', 'ftp://example.org', 'two words'])(
    '%j is refused as an address, and says what one looks like',
    async (given) => {
      await page.getByLabel('Address of your helpdesk, or of a ticket').fill(given);
      await press('Add address');
      expect(await page.getByRole('alert').textContent()).toContain('is not the address of a website');
      expect(await page.evaluate('document.activeElement.id')).toBe('address');
      expect(await page.locator('#address').getAttribute('aria-invalid')).toBe('true');
      expect(await sites()).toEqual([]);
    },
  );

  test('another language is spoken at once, here and on the next page', async () => {
    await page.getByRole('combobox', { name: 'Language' }).selectOption('pl');
    await page.getByRole('heading', { name: 'Opcje Easemark' }).waitFor();
    expect(await page.evaluate('[document.documentElement.lang, document.activeElement.id]')).toEqual([
      'pl',
      'language',
    ]);
    const notes = await extension.openPage('notes.html');
    await notes.getByRole('heading', { name: 'Notatki o utrudnieniach' }).waitFor();
    await notes.close();
  });

  test('a time after which notes are erased is kept; notes older than that are named first', async () => {
    await storeNotes(page);
    await page.getByRole('combobox', { name: 'How long notes and records of surveys are kept' }).selectOption('90');
    await says('Saved.');
    expect(await value<'settings'>(page, { ask: 'settings' })).toMatchObject({ retentionDays: 90 });
    const old = {
      id: '00000000-0000-4000-8000-000000000001',
      type: 'transfer',
      severity: 1,
      text: 'Old',
      createdAt: 1,
      updatedAt: 1,
    };
    const [ticket] = await value<'allNotes'>(page, { ask: 'allNotes' });
    const json = JSON.stringify({
      format: 'easemark-notes',
      version: 2,
      exportedAt: '',
      tickets: [{ ...ticket, notes: [old] }],
      launches: [launchOf(1)],
    });
    await value<'importNotes'>(page, { ask: 'importNotes', json });
    await page.getByRole('combobox', { name: 'How long notes and records of surveys are kept' }).selectOption('30');
    const dialog = page.getByRole('dialog', { name: 'Erase what is older?' });
    expect(await dialog.textContent()).toContain('Notes not changed for 30 days: 1. Records of surveys as old: 1.');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(
      await page.getByRole('combobox', { name: 'How long notes and records of surveys are kept' }).inputValue(),
    ).toBe('90');
    expect(await value<'settings'>(page, { ask: 'settings' })).toMatchObject({ retentionDays: 90 });
  });

  test('everything is exported; importing it says first what it would do', async () => {
    await storeNotes(page);
    const [download] = await Promise.all([page.waitForEvent('download'), press('Export everything')]);
    const file = { name: 'notes.json', mimeType: 'application/json', buffer: readFileSync(await download.path()) };
    const choose = () => page.locator('input[type=file]').setInputFiles(file);
    await choose();
    await says('Everything in this file is here already.');
    await value<'eraseAll'>(page, { ask: 'eraseAll' });
    await choose();
    const dialog = page.getByRole('dialog', { name: 'Import this file?' });
    expect(await dialog.textContent()).toContain('New notes: 3. Changed since: 0. Already here: 0.');
    expect(await value<'stored'>(page, { ask: 'stored' })).toMatchObject({ notes: 0 });
    await confirm('Import');
    await page.getByText('Imported. New notes: 3.').waitFor();
    await expect.poll(() => page.locator('#stored dd').nth(1).textContent()).toBe('3');
  });

  test('a file that is not ours is refused in words', async () => {
    const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"tickets":[]}') };
    await page.locator('input[type=file]').setInputFiles(file);
    await says('This is not a file of Easemark notes. Choose a JSON file that Easemark exported.');
  });

  test('one customer is erased by what the helpdesk calls them', async () => {
    await storeNotes(page);
    const who = page.getByLabel('One customer’s e-mail address or id, as the helpdesk shows it');
    await who.fill('nobody@example.com');
    await press('Erase this customer');
    await confirm('Erase');
    await page.getByText('No ticket of nobody@example.com is stored.').waitFor();
    await who.fill('ann@example.com');
    await press('Erase this customer');
    await confirm('Erase');
    await says('Erased. Notes: 2 · Tickets: 1.');
    expect(await value<'allNotes'>(page, { ask: 'allNotes' })).toMatchObject([{ desk: 'request-tracker', id: '77' }]);
  });

  test('one customer is exported by what the helpdesk calls them, without the key of the codes', async () => {
    await storeNotes(page);
    const who = page.getByLabel('One customer’s e-mail address or id, as the helpdesk shows it');
    await who.fill('nobody@example.com');
    await press('Export this customer');
    await page.getByText('No ticket of nobody@example.com is stored.').waitFor();
    await who.fill('Ann@example.com');
    const [download] = await Promise.all([page.waitForEvent('download'), press('Export this customer')]);
    const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(file).toMatchObject({ keys: [], tickets: [{ id: '1234', notes: [{}, {}] }] });
    expect(file.tickets).toHaveLength(1);
  });

  test('all notes are erased after a question that names the numbers', async () => {
    await storeNotes(page);
    await press('Erase all');
    expect(await page.getByRole('dialog', { name: 'Erase all notes?' }).textContent()).toContain(
      'Notes: 3 · Tickets: 2.',
    );
    await confirm('Erase');
    await says('Erased. Notes: 3 · Tickets: 2.');
    expect(await value<'stored'>(page, { ask: 'stored' })).toMatchObject({ tickets: 0, notes: 0 });
  });

  test('the keyboard commands are shown with their keys', async () => {
    expect(await page.locator('#keyboard dt').count()).toBe(2);
    await page.getByText('Alt+Shift+E').waitFor();
  });
});
