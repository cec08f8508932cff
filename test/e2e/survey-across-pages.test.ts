import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { plainPage, value } from '../extension/ask-in-chromium.ts';
import { launchOf } from '../surveys/launches.ts';
import { keepOn } from './demo-desk-page.ts';
import { chromiumPath, type ExtensionInChromium, openChromium } from './extension-chromium.ts';

const DESK = 'https://rt.example';
/** Easemark is shown here by the toolbar button alone. */
const ONCE = 'https://once.example';
const KIM = 'kim@example.org';
const TEMPLATE = 'https://survey.example/q?t={ticket}&a={answer}&m={metric}&l={language}';

const DISPLAY = '<!doctype html><title>#7: Refund</title><h1>#7: Refund</h1><div class="history-container"></div>';
/** As Request Tracker's page is before its editor has come; `?two` has an editor and a field beside it. */
const UPDATE = `<!doctype html><title>Update</title>
<select id="UpdateType"><option value="response">Reply</option></select>
<div id="cke_UpdateContent"></div><textarea id="UpdateContent" class="richtext">…</textarea>
<script>
  function finish(hide = true) {
    const field = document.querySelector('#UpdateContent');
    field.hidden = hide;
    field.classList.remove('richtext');
    const frame = document.querySelector('#cke_UpdateContent').appendChild(document.createElement('iframe'));
    frame.contentDocument.body.contentEditable = 'true';
  }
</script>`;

/** Two pages in the shape of Request Tracker's, at its addresses: what happens between them is at the test's own pace. */
describe.skipIf(chromiumPath === undefined)('a survey between a ticket’s page and the page for replies', () => {
  let extension: ExtensionInChromium;
  let page: Page;
  let own: Page;
  /** How long the helpdesk takes to answer, in milliseconds. */
  let slow = 0;

  async function answer(route: Route): Promise<void> {
    const { pathname } = new URL(route.request().url());
    const body = pathname === '/Ticket/Update.html' ? UPDATE : DISPLAY;
    if (!pathname.startsWith('/REST/')) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    if (pathname !== '/REST/2.0/ticket/7') return route.fulfill({ status: 404, body: '' });
    await new Promise((answered) => setTimeout(answered, slow));
    return route.fulfill({ json: { id: 7, Subject: 'Refund', Status: 'resolved', Requestor: [{ id: KIM }] } });
  }

  beforeAll(async () => {
    extension = await openChromium({ locale: 'en-US', viewport: { width: 1280, height: 900 } });
    for (const host of [DESK, ONCE]) await extension.context.route(`${host}/**`, answer);
    await keepOn(extension, DESK, 'request-tracker');
    own = await plainPage(extension);
  });
  afterAll(() => extension?.close());
  beforeEach(async () => {
    slow = 0;
    await value(own, { ask: 'eraseAll' });
    await value(own, { ask: 'doNotAsk', customer: KIM, allow: true });
    await value(own, {
      ask: 'changeSurveySettings',
      settings: { template: TEMPLATE, agent: 'Ann', coolDownDays: 30, staffDomains: [], excludedTags: [] },
    });
    await page?.close();
    page = await extension.context.newPage();
  });

  const overlay = () => page.locator('easemark-overlay');
  const named = (name: string) => overlay().getByRole('button', { name, exact: true });
  const said = (text: string) => overlay().locator('.status', { hasText: text }).waitFor();
  const links = () => page.frameLocator('#cke_UpdateContent iframe').locator('a');
  const finish = () => page.evaluate('finish()');
  const launches = async () => (await value(own, { ask: 'allLaunches' })).launches;
  const waiting = () =>
    own.evaluate<string[]>(
      `chrome.storage.session.get(null).then((all) => Object.keys(all).filter((name) => name.startsWith('pending-launch:')))`,
    );
  const isOpen = () => overlay().locator('.panel').isVisible();

  async function begin(): Promise<void> {
    await page.goto(`${DESK}/Ticket/Display.html?id=7`);
    await overlay().locator('.badge').click();
    await named('Send survey').click();
    await named('Insert on the reply page').waitFor();
  }
  async function goReply(): Promise<void> {
    await named('Insert on the reply page').click();
    await page.waitForURL(/Update/);
    await named('Insert into reply').waitFor();
  }

  test('goes in as soon as the editor is there', async () => {
    await begin();
    await goReply();
    await finish();
    await said('Inserted into your reply.');
    expect(await links().count()).toBe(7);
    expect(await launches()).toMatchObject([{ way: 'inserted', customer: expect.any(String) }]);
    expect(await waiting()).toEqual([]);
  });

  test('is cancelled while the editor is still to come, and leaves alone what is begun after it', async () => {
    await begin();
    await goReply();
    await named('Cancel').click();
    await named('Send survey').click();
    await named('Insert into reply').waitFor();
    await finish();
    await page.waitForTimeout(600);
    expect(await links().count()).toBe(0);
    expect(await launches()).toEqual([]);
    expect(await waiting()).toEqual([]);
    expect(await named('Insert into reply').isVisible()).toBe(true);
  });

  test('waits on where the agent goes back to the ticket: nothing is copied, nothing recorded', async () => {
    await begin();
    await overlay().locator('#metric').focus();
    await page.keyboard.press('n');
    await goReply();
    await page.goBack();
    await overlay().locator('.badge').waitFor();
    await page.waitForTimeout(600);
    expect(await isOpen()).toBe(false);
    await overlay().locator('.badge').click();
    await named('Send survey').click();
    await named('Insert on the reply page').waitFor();
    await page.waitForTimeout(300);
    expect(await overlay().locator('.status p').textContent()).toBe('');
    expect(await overlay().locator('#metric').inputValue()).toBe('nps');
    expect(await launches()).toEqual([]);
    await goReply();
    await finish();
    await said('Inserted into your reply.');
    expect(await launches()).toMatchObject([{ way: 'inserted', metric: 'nps' }]);
  });

  test('waits on where the toolbar button shows the ticket’s page once more', async () => {
    const click = async () => {
      const popup = await extension.clickToolbar(page);
      await popup.text('#keep-on');
      await popup.close();
    };
    await page.goto(`${ONCE}/Ticket/Display.html?id=7`);
    await click();
    await overlay().locator('.badge').click();
    await named('Send survey').click();
    await named('Insert on the reply page').click();
    await page.waitForURL(/Update/);
    await page.goBack();
    await click();
    await overlay().locator('.badge').waitFor();
    await page.waitForTimeout(600);
    expect(await isOpen()).toBe(false);
    await page.goForward();
    await finish();
    await click();
    await said('Inserted into your reply.');
    expect(await launches()).toMatchObject([{ way: 'inserted' }]);
  });

  test('is shown as it was chosen where it did not go in by itself, and goes in so', async () => {
    await begin();
    await overlay().locator('#metric').focus();
    await page.keyboard.press('n');
    await overlay().locator('#language').selectOption('pl');
    // What playwright chooses is not what a person chooses; the key is.
    await overlay().locator('#language').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const ours = await overlay().locator('#survey-text').inputValue();
    await overlay().locator('#survey-text').fill(`${ours} Dziękujemy!`);
    await overlay().locator('#look').focus();
    await page.keyboard.press('ArrowDown');
    await goReply();
    // The field beside it stays: which of them is meant?
    await page.evaluate('finish(false)');
    await overlay().locator('.status', { hasText: 'Several replies are open.' }).waitFor();
    for (const [field, chosen] of [
      ['#metric', 'nps'],
      ['#language', 'pl'],
      ['#look', 'link'],
      ['#survey-text', `${ours} Dziękujemy!`],
    ] as const) {
      expect(await overlay().locator(field).inputValue()).toBe(chosen);
    }
    await page.evaluate(`document.querySelector('#UpdateContent').hidden = true`);
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    expect(await links().count()).toBe(1);
    expect(await launches()).toMatchObject([
      { way: 'inserted', metric: 'nps', language: 'pl', look: 'link', reworded: true },
    ]);
  });

  test('is not put in when the customer has asked not to be asked meanwhile', async () => {
    await begin();
    await goReply();
    await value(own, { ask: 'doNotAsk', customer: KIM, allow: false });
    await finish();
    await said('Meanwhile there is another reason not to ask.');
    expect(await links().count()).toBe(0);
    expect(await launches()).toEqual([]);
    await overlay().getByLabel('Ask all the same, because').fill('Kim called');
    await named('Insert into reply').click();
    await said('Inserted into your reply.');
    expect(await launches()).toMatchObject([{ override: { reasons: ['doNotAsk'], note: 'Kim called' } }]);
  });

  test('knows the customer though the helpdesk is slow to say who it is', async () => {
    const { at: _at, askedBy: _askedBy, ...launch } = launchOf(3);
    await value(own, { ask: 'recordLaunch', launch, customer: KIM });
    slow = 6_000;
    await begin();
    await overlay().getByText('The customer could not be read').waitFor();
    await overlay().locator('.not-now', { hasText: 'This customer was last asked on' }).waitFor();
    expect(await overlay().getByText('The customer could not be read').count()).toBe(0);
    await overlay().getByLabel('Ask all the same, because').fill('Another matter');
    slow = 0;
    await goReply();
    await finish();
    await said('Inserted into your reply.');
    const [first, second] = await launches();
    expect(second?.customer).toBe(first?.customer);
    expect(second).toMatchObject({ override: { reasons: ['coolDown'], note: 'Another matter' } });
  });
});
