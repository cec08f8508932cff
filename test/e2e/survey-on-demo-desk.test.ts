import { AxeBuilder } from '@axe-core/playwright';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Requests } from '#shared/messages/requests.ts';
import { launchesCsv } from '#shared/surveys/launches-csv.ts';
import { plainPage, value } from '../extension/ask-in-chromium.ts';
import { faults } from '../extension/pages/accessible.ts';
import { DEMO_DESK, keepOn, serveDemoDesk } from './demo-desk-page.ts';
import { chromiumPath, type ExtensionInChromium, openChromium } from './extension-chromium.ts';

const TEMPLATE = 'https://survey.example/q?t={ticket}&n={number}&a={answer}&m={metric}&l={language}&by={askedBy}';

describe.skipIf(chromiumPath === undefined)('a survey launched on the demo desk', () => {
  let extension: ExtensionInChromium;
  let page: Page;
  let own: Page;
  beforeAll(async () => {
    extension = await openChromium({
      locale: 'en-US',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    page = await extension.context.newPage();
    await serveDemoDesk(page);
    await keepOn(extension, DEMO_DESK, 'demo-desk');
    own = await plainPage(extension);
  }, 120_000);
  afterAll(() => extension?.close());

  const set = (settings: Requests['changeSurveySettings']['in']['settings']) =>
    value(own, { ask: 'changeSurveySettings', settings });
  beforeEach(async () => {
    await value(own, { ask: 'eraseAll' });
    await set({ template: TEMPLATE, agent: 'Robin Åberg', coolDownDays: 30, staffDomains: [], excludedTags: [] });
    await page.bringToFront();
  });

  const overlay = () => page.locator('easemark-overlay');
  const named = (name: string) => overlay().getByRole('button', { name, exact: true });
  const editor = () => page.locator('[data-reply]');
  const said = (text: string) => overlay().locator('.status', { hasText: text }).waitFor();
  const language = () => overlay().locator('#language').inputValue();
  const launches = async () => {
    const { launches: sent, seen } = await value(own, { ask: 'allLaunches' });
    const csv = launchesCsv(sent, seen);
    return Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;
  };
  async function open(ticket: number): Promise<void> {
    await page.goto(`${DEMO_DESK}/demo-desk/ticket/${ticket}`);
    await overlay().locator('.badge').waitFor();
  }
  async function begin(ticket: number): Promise<void> {
    await open(ticket);
    await overlay().locator('.badge').click();
    await named('Send survey').click();
    await named('Insert into reply').waitFor();
  }
  /** Tab, until a control of the overlay has the focus. */
  async function tabTo(key: string): Promise<void> {
    for (let steps = 0; steps < 60; steps += 1) {
      const at = await page.evaluate(
        () => (document.querySelector('easemark-overlay')?.shadowRoot?.activeElement as HTMLElement)?.dataset.key,
      );
      if (at === key) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${key}`);
  }

  test('goes into the reply by keyboard alone, in the language the customer wrote, and out with it', async () => {
    await open(1044);
    await editor().click();
    await page.keyboard.type('Guten Tag, hier ist die Rechnung.');
    await overlay().locator('.badge').focus();
    await page.keyboard.press('Enter');
    await tabTo('survey');
    await page.keyboard.press('Enter');
    await named('Insert into reply').waitFor();
    expect(await language()).toBe('de');
    expect(await overlay().locator('#proposed').textContent()).toBe('Proposed from the customer’s own messages.');
    expect(await overlay().locator('#survey-text').inputValue()).toContain('Das Unternehmen hat es mir leicht gemacht');
    await tabTo('insert');
    await page.keyboard.press('Enter');
    await said('Inserted into your reply.');
    const links = await editor()
      .locator('a')
      .evaluateAll((all) => all.map((one) => [one.textContent, (one as HTMLAnchorElement).href]));
    expect(links).toHaveLength(7);
    expect(links[2]).toEqual(['3', 'https://survey.example/q?t=1044&n=D-1044&a=3&m=ces&l=de&by=Robin%20%C3%85berg']);
    expect(await editor().textContent()).toMatch(/^Guten Tag, hier ist die Rechnung\..*Inwieweit stimmen Sie zu/s);
    await page.getByRole('button', { name: 'Send reply' }).press('Enter');
    expect(await page.locator('article').last().locator('a').count()).toBe(7);
    expect(await launches()).toMatchObject([
      {
        event: 'asked',
        ticket: '1044',
        metric: 'ces',
        language: 'de',
        way: 'inserted',
        look: 'row',
        agent: 'Robin Åberg',
      },
    ]);
  });

  test('a second one is refused with its reason, and sent with a note', async () => {
    await begin(1043);
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    await page.getByRole('button', { name: 'Send reply' }).click();
    await named('Send survey').click();
    await overlay().locator('.not-now', { hasText: 'This customer was last asked on' }).waitFor();
    await named('Insert into reply').click();
    await overlay().getByText('Say why you ask all the same.').waitFor();
    expect(await editor().textContent()).toBe('');
    await overlay().getByLabel('Ask all the same, because').fill('=He asked for it');
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    const [seen, , second] = await launches();
    expect(seen).toMatchObject({ event: 'solved_seen', ticket: '1043' });
    expect(second).toMatchObject({ event: 'asked', asked_despite: 'coolDown', note: "'=He asked for it" });
    // Nothing of it says who the customer is.
    const stored = await own.evaluate('chrome.storage.local.get(null)');
    expect(JSON.stringify(stored)).not.toContain('tomas.berg');
  });

  test('a draft that holds the survey already is left as it is', async () => {
    await set({ coolDownDays: 0 });
    await begin(1043);
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    const draft = await editor().innerHTML();
    await named('Send survey').click();
    await overlay().locator('#look').selectOption('link');
    await named('Insert into reply').click();
    await said('Your draft holds a survey for this ticket already');
    expect(await editor().innerHTML()).toBe(draft);
  });

  test('a draft that holds one in another language and for another metric is left as it is too', async () => {
    await set({ coolDownDays: 0 });
    await begin(1043);
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    const draft = await editor().innerHTML();
    await named('Send survey').click();
    await overlay().locator('#language').selectOption('pl');
    await overlay().locator('#metric').selectOption('nps');
    await named('Insert into reply').click();
    await said('Your draft holds a survey for this ticket already');
    expect(await editor().innerHTML()).toBe(draft);
    expect((await launches()).filter(({ event }) => event === 'asked')).toHaveLength(1);
  });

  test('what was a mistake is taken back, and then is no reason against another', async () => {
    await begin(1042);
    await overlay().locator('#language').selectOption('de');
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    await editor().focus();
    await page.keyboard.press('Control+z');
    await named('Take back').click();
    await said('Taken back: it is not recorded any more');
    expect(await launches()).toEqual([]);
    await expect
      .poll(() => overlay().evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.textContent))
      .toBe('Add friction note');
    await named('Send survey').click();
    await named('Insert into reply').waitFor();
    expect(await overlay().locator('.not-now').count()).toBe(0);
    await overlay().locator('#language').selectOption('sv');
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    expect(await editor().locator('a').count()).toBe(7);
    expect(await launches()).toMatchObject([{ event: 'asked', language: 'sv', asked_despite: '' }]);
  });

  test('the pause after a mistake ends where the form for the next one takes that back', async () => {
    await begin(1042);
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    await named('Send survey').click();
    await overlay().locator('.not-now', { hasText: 'This customer was last asked on' }).waitFor();
    await named('Take back the last survey from here').click();
    await said('Taken back: it is not recorded any more');
    await expect.poll(() => overlay().locator('.not-now').count()).toBe(0);
    expect(await named('Take back the last survey from here').isVisible()).toBe(false);
    expect(await launches()).toEqual([]);
    // On another ticket there is nothing of this one's to be taken back.
    await named('Insert into reply').click();
    await said('Your draft holds a survey for this ticket already');
  });

  test('where the page goes on to another ticket while it goes in, that ticket’s reply stays as it is', async () => {
    await begin(1042);
    await page.evaluate(() => {
      document.querySelector('[data-reply]')!.addEventListener('input', () => {
        document.querySelector<HTMLElement>('a[href$="1043"]')!.click();
      });
    });
    await named('Insert into reply').click();
    await said('The page went on to another ticket while the survey was being inserted.');
    expect(page.url()).toContain('/1043');
    expect(await editor().innerHTML()).toBe('');
    expect((await launches()).filter(({ event }) => event === 'asked')).toEqual([]);
  });

  test('two tabs: what was sent in one is a reason in the other, at once', async () => {
    await begin(1042);
    const other = await extension.context.newPage();
    await serveDemoDesk(other);
    await other.goto(`${DEMO_DESK}/demo-desk/ticket/1042`);
    await other.locator('easemark-overlay .badge').click();
    await other.locator('easemark-overlay [data-key=survey]').click();
    await other.locator('easemark-overlay [data-key=insert]').click();
    await other.locator('easemark-overlay .status', { hasText: 'Inserted into your reply.' }).waitFor();
    await other.close();
    await overlay().locator('.not-now', { hasText: 'This customer was last asked on' }).waitFor();
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: DEMO_DESK });
    await named('Copy').click();
    await overlay().getByText('Say why you ask all the same.').waitFor();
    // The page of the test before may still tell that it saw a solved ticket.
    expect((await launches()).filter(({ event }) => event === 'asked')).toHaveLength(1);
  });

  test('a link set up while the form is open is used there, and nothing that was written is lost', async () => {
    await set({ template: '', excludedTags: ['refund'] });
    await begin(1042);
    await overlay().getByLabel('Ask all the same, because').fill('He asked for it');
    await overlay().locator('#survey-text').fill('How easy was it to get your money back?');
    await set({ template: TEMPLATE });
    await named('Open survey').waitFor();
    expect(await overlay().getByText('No link to a survey is set up yet.').count()).toBe(0);
    expect(await overlay().locator('#look').inputValue()).toBe('row');
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    expect(await editor().textContent()).toContain('How easy was it to get your money back?');
    expect(await editor().locator('a').count()).toBe(7);
    expect(await launches()).toMatchObject([{ look: 'row', note: 'He asked for it', reworded: 'true' }]);
  });

  test('the survey is opened in a tab of its own, and that is recorded', async () => {
    await extension.context.route('https://survey.example/**', (route) => route.fulfill({ body: 'survey' }));
    await begin(1042);
    const opened = extension.context.waitForEvent('page');
    await named('Open survey').click();
    expect((await opened).url()).toMatch(/^https:\/\/survey\.example\/q\?t=1042/);
    await (await opened).close();
    await said('The survey is open in a new tab.');
    expect(await launches()).toMatchObject([{ way: 'opened', look: 'link' }]);
  });

  test('a locked reply puts it on the clipboard, and says so', async () => {
    await set({ coolDownDays: 0 });
    await begin(1042);
    await editor().evaluate((one) => one.setAttribute('contenteditable', 'false'));
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: DEMO_DESK });
    await named('Insert into reply').click();
    await said('It may be locked because somebody else is replying. The survey is on the clipboard');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('https://survey.example/q?t=1042');
    expect(await launches()).toMatchObject([{ way: 'copied' }]);
  });

  test('tried again after it was copied, it is the same launch: inserted, and no reason against itself', async () => {
    await begin(1042);
    await editor().evaluate((one) => one.setAttribute('contenteditable', 'false'));
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: DEMO_DESK });
    await named('Insert into reply').click();
    await said('The survey is on the clipboard');
    await editor().evaluate((one) => one.setAttribute('contenteditable', 'true'));
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    expect(await launches()).toMatchObject([{ event: 'asked', way: 'inserted', asked_despite: '' }]);
    await begin(1042);
    await overlay().locator('.not-now', { hasText: 'This customer was last asked on' }).waitFor();
  });

  test('a note for asking all the same is kept when it is tried again', async () => {
    await set({ excludedTags: ['refund'] });
    await begin(1042);
    await editor().evaluate((one) => one.setAttribute('contenteditable', 'false'));
    await overlay().getByLabel('Ask all the same, because').fill('He asked for it');
    await named('Insert into reply').click();
    await said('The survey is on the clipboard');
    await editor().evaluate((one) => one.setAttribute('contenteditable', 'true'));
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    expect(await launches()).toMatchObject([{ way: 'inserted', asked_despite: 'tag', note: 'He asked for it' }]);
  });

  test('two tickets: a launch belongs to the one it was begun on', async () => {
    await begin(1042);
    await overlay().locator('#survey-text').fill('How easy was it to get this far?');
    await page.getByRole('link', { name: /#1043/ }).click();
    await overlay().locator('dd', { hasText: 'solved' }).waitFor();
    expect(await named('Insert into reply').count()).toBe(0);
    expect(await editor().textContent()).toBe('');
    expect((await launches()).filter(({ event }) => event === 'asked')).toEqual([]);
  });

  test('without a link it says so, and the question goes in alone', async () => {
    await set({ template: '' });
    await begin(1043);
    await overlay().getByText('No link to a survey is set up yet.').waitFor();
    expect(await named('Open survey').count()).toBe(0);
    const options = extension.context.waitForEvent('page');
    await named('Set up the link').click();
    expect((await options).url()).toContain('/options.html#surveys');
    await (await options).close();
    await page.bringToFront();
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    // biome-ignore lint/performance/useDomNodeTextContent: what a person reads, line by line.
    expect(await editor().innerText()).toMatch(/made it easy[\s\S]*1 = strongly disagree[\s\S]*7 = strongly agree/);
    expect(await launches()).toMatchObject([{ event: 'solved_seen' }, { event: 'asked', look: 'question' }]);
  });

  test('own staff, tags and customers who asked not to be asked: each with its reason', async () => {
    await set({ staffDomains: ['example.com'], excludedTags: ['Refund'] });
    await begin(1042);
    const reasons = () => overlay().locator('.not-now li').allTextContents();
    expect(await reasons()).toEqual([
      'The customer belongs to your own staff (example.com).',
      'The ticket has the tag “refund”.',
    ]);
    expect(await overlay().locator('.hint').allTextContents()).toEqual([
      'The ticket is not solved yet (status: open). Answers that come too early judge half a story.',
    ]);
    await named('This customer does not want to be asked').click();
    await overlay().locator('.not-now li', { hasText: 'asked not to be asked' }).waitFor();
    expect(await reasons()).toHaveLength(3);
    await said('This customer is on the list and is not asked again.');
    expect(await named('This customer does not want to be asked').isVisible()).toBe(false);
    // The focus waits on the way back.
    await page.keyboard.press('Enter');
    await said('This customer is off the list again.');
    await expect.poll(reasons).toHaveLength(2);
    await named('This customer does not want to be asked').waitFor();
    expect(await value(own, { ask: 'surveySettings' })).toMatchObject({ doNotAsk: 0 });
  });

  test('a wording that is no longer the metric is not sent', async () => {
    await begin(1043);
    await overlay().locator('#survey-text').fill('How satisfied are you with our help?');
    await overlay().getByText('This asks about satisfaction, which is CSAT.').waitFor();
    await named('Insert into reply').click();
    expect(await editor().textContent()).toBe('');
    await named('Back to our wording').click();
    await overlay().locator('#metric').focus();
    await page.keyboard.press('n');
    expect(await overlay().locator('#form').isDisabled()).toBe(true);
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    expect(await editor().locator('a').allTextContents()).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ]);
  });

  test('the popup begins one, and shows who is asked', async () => {
    await set({ coolDownDays: 0 });
    await open(1043);
    await overlay().locator('.badge').click();
    await overlay().locator('dd', { hasText: 'solved' }).waitFor();
    await expect.poll(async () => (await launches()).length).toBe(1);
    let popup = await extension.openPopupFor(page);
    expect(await popup.locator('.asked .share').textContent()).toBe(
      'Robin Åberg: asked about 0 of 1 solved tickets on which Easemark was opened (0%)',
    );
    expect(await faults(popup)).toEqual([]);
    await popup.locator('.asked summary').click();
    const saved = popup.waitForEvent('download');
    await popup.locator('#export-surveys').click();
    expect((await saved).suggestedFilename()).toMatch(/^easemark-surveys-.*\.csv$/);
    await popup.close();
    const real = await extension.clickToolbar(page);
    await real.click('#send-survey');
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    popup = await extension.openPopupFor(page);
    expect(await popup.locator('.asked .share').textContent()).toBe(
      'Robin Åberg: asked about 1 of 1 solved tickets on which Easemark was opened (100%)',
    );
    await popup.close();
  });

  test.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (colorScheme) => {
    await set({ excludedTags: ['refund'] });
    await page.emulateMedia({ colorScheme });
    await begin(1042);
    await named('Insert into reply').click();
    await overlay().getByText('Say why you ask all the same.').waitFor();
    const { violations } = await new AxeBuilder({ page }).include('easemark-overlay').analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target} ${html}`).join(' ')}`),
    ).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('is on the screen within a moment of being asked for', async () => {
    await open(1042);
    await overlay().locator('.badge').click();
    await overlay().locator('dd', { hasText: 'open' }).first().waitFor();
    const start = Date.now();
    await named('Send survey').click();
    await named('Insert into reply').waitFor();
    expect(Date.now() - start).toBeLessThan(1_500);
  });
});
