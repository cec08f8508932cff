import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { surveyMarkup } from '../../../extension/editors/survey-markup.ts';
import {
  type RequestTracker,
  startRequestTracker,
  whyNoRequestTracker,
} from '../../request-tracker/request-tracker.ts';
import { contentScript, openChromium, scripted } from './editor-page.ts';

const missing = whyNoRequestTracker();
if (missing && process.env.CI) throw new Error(missing);

const LINK = 'https://survey.example/q?t=2&s=a1B2';
const QUESTION = 'How easy was it to get this solved?';
const points = [1, 2, 3].map((point) => ({ label: String(point), link: `${LINK}&a=${point}` }));
const scale = {
  ...surveyMarkup({ question: QUESTION, link: LINK, linkText: 'Answer', points, language: 'en', direction: 'ltr' }),
  marker: LINK,
};

describe.skipIf(missing)(`a reply in the real Request Tracker${missing ? ` (${missing})` : ''}`, () => {
  let browser: Browser;
  let rt: RequestTracker;
  let page: Page;
  let code: string;

  beforeAll(async () => {
    [browser, rt, code] = await Promise.all([openChromium(), startRequestTracker(), contentScript()]);
    page = await browser.newPage();
    await page.goto(rt.origin);
    await page.fill('input[name=user]', 'alice');
    await page.fill('input[name=pass]', 'alice-password');
    await page.click('input[type=submit]');
    await page.waitForLoadState();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await rt?.stop();
  });

  const written = () => page.frameLocator('#cke_UpdateContent iframe').locator('body');
  const lines = async () =>
    (await written().innerHTML())
      .replace(/<br[^>]*>|<\/p>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&nbsp;', ' ')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const reply = async (action: 'Respond' | 'Comment', ticket: number) => {
    await page.goto(`${rt.origin}/Ticket/Update.html?Action=${action}&id=${ticket}`, { waitUntil: 'commit' });
    return await scripted(page, code);
  };
  const linksOfTicket = async (ticket: number) => {
    await page.goto(`${rt.origin}/Ticket/History.html?id=${ticket}`);
    return await page.locator('.messagebody a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  };

  test('is on a page of its own; there it waits for CKEditor 4, and the saved message has every link', async () => {
    await page.goto(`${rt.origin}/Ticket/Display.html?id=2`);
    const onTicket = await scripted(page, code);
    expect(await onTicket.insert(scale, { desk: 'requestTracker' })).toMatchObject({ why: 'onAnotherPage' });
    const { insert } = await reply('Respond', 2);
    expect(await insert(scale, { desk: 'requestTracker' }, { patience: 20_000 })).toMatchObject({
      done: true,
      how: 'html',
    });
    await page.click('input[name=SubmitTicket]');
    await page.waitForURL(/Display\.html/);
    expect(await linksOfTicket(2)).toEqual(points.map(({ link }) => link));
    expect(await page.locator('.messagebody').allInnerTexts()).toContainEqual(expect.stringContaining(QUESTION));
  });

  test('goes where the caret was left in what was typed, and is undone by CKEditor', async () => {
    const { insert } = await reply('Respond', 3);
    await written().and(page.frameLocator('#cke_UpdateContent iframe').locator('[contenteditable]')).click();
    await page.keyboard.type('Dear customer, it is mended.');
    for (let steps = 0; steps < 'it is mended.'.length; steps++) await page.keyboard.press('ArrowLeft');
    await page.locator('#UpdateType').evaluate((element) => element.focus());
    expect(await insert(scale, { desk: 'requestTracker' }, { patience: 20_000 })).toMatchObject({ done: true });
    expect(await lines()).toEqual(['Dear customer,', QUESTION, '1 2 3', 'it is mended.']);
    await page.keyboard.press('Control+z');
    await expect.poll(lines).toEqual(['Dear customer, it is mended.']);
  });

  test('is never a comment for colleagues', async () => {
    const { insert } = await reply('Comment', 3);
    await written().and(page.frameLocator('#cke_UpdateContent iframe').locator('[contenteditable]')).waitFor();
    expect(await insert(scale, { desk: 'requestTracker' })).toMatchObject({ done: false, why: 'internalNote' });
    expect(await written().innerHTML()).not.toContain('survey.example');
  });
});
