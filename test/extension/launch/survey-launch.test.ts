import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { surveyDefaults } from '#shared/surveys/survey-settings.ts';
import { chromiumPath, type OverlayPage, openBrowser, openOverlay, ticketHtml } from '../overlay/overlay-page.ts';

describe.skipIf(chromiumPath === undefined)('the launch of a survey, in a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const template = 'https://survey.example/q?t={ticket}&a={answer}';
  async function begin(set: Parameters<typeof openOverlay>[1] = {}): Promise<OverlayPage> {
    const opened = await openOverlay(browser, {
      ...set,
      set: { surveys: { ...surveyDefaults, template }, ...set?.set },
    });
    await opened.page.locator('easemark-overlay .badge').click();
    await opened.page.locator('easemark-overlay [data-key=survey]').click();
    await opened.page.locator('easemark-overlay [data-key=insert]').waitFor();
    return opened;
  }
  const overlay = ({ page }: OverlayPage) => page.locator('easemark-overlay');
  const said = (opened: OverlayPage) => overlay(opened).locator('.status p');
  /** With an editor on the page, which the agent has been in. */
  async function beginInReply(): Promise<OverlayPage> {
    const html = ticketHtml().replace('<input id="reply">', '<div id="reply" contenteditable="true">Hello</div>');
    const opened = await begin({ html });
    await opened.page.locator('#reply').focus();
    return opened;
  }
  const links = ({ page }: OverlayPage) => page.locator('#reply a').count();
  const launches = ({ page }: OverlayPage) => page.evaluate(() => window.background.launches);

  test('where the clipboard is refused too, the text is there to be copied by hand', async () => {
    const opened = await begin();
    await opened.page.evaluate(() => {
      document.execCommand = () => false;
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    // This desk says nothing of where replies are written, and no editor was used.
    await overlay(opened).locator('[data-key=insert]').click();
    await said(opened).filter({ hasText: 'The browser did not allow copying either.' }).waitFor();
    const text = await overlay(opened).locator('#by-hand').inputValue();
    expect(text).toContain('https://survey.example/q?t=1&a=');
    const selected = await overlay(opened)
      .locator('#by-hand')
      .evaluate((one) => (one as HTMLTextAreaElement).selectionEnd - (one as HTMLTextAreaElement).selectionStart);
    expect(selected).toBe(text.length);
    expect(await opened.page.evaluate(() => window.background.launches)).toEqual([]);
    await opened.close();
  });

  test('a link that this ticket makes too long is not sent, with the limit named', async () => {
    const long = `https://survey.example/${'x'.repeat(960)}?t={ticket}&s={channel}{ticket}`;
    const opened = await begin({
      set: { surveys: { ...surveyDefaults, template: long } },
      path: `/ticket/${'9'.repeat(30)}`,
    });
    await overlay(opened).locator('[data-key=insert]').click();
    expect(await overlay(opened).locator('#wording-wrong').textContent()).toMatch(
      /has 1\d{3} characters, and a line of a mail takes 998/,
    );
    await overlay(opened).locator('#look').selectOption('question');
    await overlay(opened).locator('[data-key=copy]').click();
    await said(opened).filter({ hasText: 'Copied.' }).waitFor();
    await opened.close();
  });

  test('what comes up between the look and the click is shown before anything is inserted', async () => {
    const opened = await begin();
    await opened.page.evaluate(() => {
      window.background.doNotAsk = true;
    });
    await overlay(opened).locator('[data-key=insert]').click();
    await said(opened).filter({ hasText: 'Meanwhile there is another reason not to ask.' }).waitFor();
    expect(await opened.page.evaluate(() => window.background.launches)).toEqual([]);
    await opened.close();
  });

  test.each(['copy', 'open'])('and before anything is taken by %s', async (key) => {
    const opened = await begin();
    await opened.page.evaluate(() => {
      window.background.doNotAsk = true;
    });
    await overlay(opened).locator(`[data-key=${key}]`).click();
    await said(opened).filter({ hasText: 'Meanwhile there is another reason not to ask.' }).waitFor();
    expect(opened.page.context().pages()).toHaveLength(1);
    expect(await launches(opened)).toEqual([]);
    await overlay(opened).locator('#note').fill('Kim called');
    await overlay(opened).locator(`[data-key=${key}]`).click();
    await expect
      .poll(() => launches(opened))
      .toMatchObject([{ override: { reasons: ['doNotAsk'], note: 'Kim called' } }]);
    await opened.close();
  });

  test('what is cancelled while it is looked up does not go in', async () => {
    const opened = await beginInReply();
    await opened.page.evaluate(() => {
      const { answer } = window.background;
      window.background.answer = async (message) => {
        if ((message as { ask: string }).ask === 'mayAsk') await new Promise((done) => setTimeout(done, 500));
        return answer.call(window.background, message);
      };
    });
    await overlay(opened).locator('[data-key=insert]').click();
    await overlay(opened).locator('[data-key=cancel]').click();
    // What is begun next is another launch.
    await overlay(opened).locator('[data-key=survey]').click();
    await overlay(opened).locator('[data-key=insert]').waitFor();
    await opened.page.waitForTimeout(900);
    expect(await links(opened)).toBe(0);
    expect(await launches(opened)).toEqual([]);
    expect(await overlay(opened).locator('[data-key=insert]').isVisible()).toBe(true);
    await opened.close();
  });

  test('what went in and could not be recorded is recorded when it is tried again', async () => {
    const opened = await beginInReply();
    await opened.page.evaluate(() => {
      const { answer } = window.background;
      window.background.answer = async (message) => {
        if ((message as { ask: string }).ask !== 'recordLaunch') return answer.call(window.background, message);
        window.background.answer = answer;
        return { ok: false, code: 'storageFull', params: {}, sentence: 'There is no room left.' };
      };
    });
    await overlay(opened).locator('[data-key=insert]').click();
    await said(opened).filter({ hasText: 'It could not be recorded' }).waitFor();
    expect(await launches(opened)).toEqual([]);
    await overlay(opened).locator('[data-key=insert]').click();
    await said(opened)
      .filter({ hasText: /^Inserted where you last wrote/ })
      .waitFor();
    expect(await links(opened)).toBe(7);
    expect(await launches(opened)).toMatchObject([{ way: 'insertedUnconfirmed' }]);
    await opened.close();
  });

  describe('what somebody has written', () => {
    const own = 'How easy was it to get your money back, all in all?';
    const press = async (opened: OverlayPage, field: string, key: string) => {
      await overlay(opened).locator(field).focus();
      await opened.page.keyboard.press(key);
    };

    test.each([
      ['the language', '#language', 'd'],
      ['the form', '#form', 'q'],
      ['the touchpoint', '#touchpoint', 'c'],
      ['the metric', '#metric', 'n'],
    ])('stays when %s is chosen anew, with a way back to our wording', async (_, field, key) => {
      const opened = await begin();
      const text = overlay(opened).locator('#survey-text');
      await text.fill(own);
      const before = await overlay(opened).locator(field).inputValue();
      await press(opened, field, key);
      expect(await overlay(opened).locator(field).inputValue()).not.toBe(before);
      expect(await text.inputValue()).toBe(own);
      await overlay(opened).locator('[data-key=our-wording]').click();
      expect(await text.inputValue()).not.toBe(own);
      // Nothing is written any more: our wording follows what is chosen.
      const ours = await text.inputValue();
      await press(opened, '#language', 's');
      expect(await text.inputValue()).not.toBe(ours);
      await opened.close();
    });

    test('and chosen stays when the touchpoint is: the metric that is usual there is a proposal', async () => {
      const opened = await begin();
      await press(opened, '#metric', 'n');
      await press(opened, '#touchpoint', 'c');
      expect(await overlay(opened).locator('#metric').inputValue()).toBe('nps');
      await press(opened, '#metric', 'c');
      await press(opened, '#form', 'q');
      await press(opened, '#touchpoint', 'w');
      expect(await overlay(opened).locator('#form').inputValue()).toBe('question');
      await opened.close();
    });
  });

  test('what a page’s script makes up is not heard, and what is sent is what is chosen', async () => {
    const opened = await begin();
    const text = overlay(opened).locator('#survey-text');
    const before = await text.inputValue();
    await overlay(opened)
      .locator('#metric')
      .evaluate((select) => {
        (select as HTMLSelectElement).value = 'nps';
        select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      });
    expect(await text.inputValue()).toBe(before);
    await overlay(opened).locator('[data-key=copy]').click();
    await said(opened).filter({ hasText: 'Copied.' }).waitFor();
    expect(await opened.page.evaluate(() => window.background.launches)).toMatchObject([
      { metric: 'nps', reworded: false },
    ]);
    await opened.close();
  });

  test('copying the older way gives the focus back to where it was', async () => {
    const opened = await begin();
    await opened.page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await overlay(opened).locator('[data-key=insert]').click();
    await said(opened).filter({ hasText: 'The survey is on the clipboard' }).waitFor();
    const focused = await overlay(opened).evaluate(
      ({ shadowRoot }) => (shadowRoot?.activeElement as HTMLElement | null)?.dataset.key,
    );
    expect(focused).toBe('insert');
    await opened.close();
  });

  test('a record that cannot be kept is said, and nothing that was done is hidden', async () => {
    const opened = await begin();
    await opened.page.evaluate(() => {
      const { answer } = window.background;
      window.background.answer = async (message) =>
        (message as { ask: string }).ask === 'recordLaunch'
          ? { ok: false, code: 'storageFull', params: {}, sentence: 'There is no room left.' }
          : answer.call(window.background, message);
    });
    await overlay(opened).locator('[data-key=copy]').click();
    await said(opened)
      .filter({
        hasText:
          'Copied. Paste it into your reply. It could not be recorded, so it does not count for the pause: There is no room left.',
      })
      .waitFor();
    await opened.close();
  });

  test('runs from right to left where the language of the one who asks does', async () => {
    const opened = await begin({ set: { direction: 'rtl' } });
    const [metric, form] = await Promise.all(
      ['#metric', '#form'].map((id) => overlay(opened).locator(id).boundingBox()),
    );
    expect(metric!.x).toBeGreaterThan(form!.x);
    await opened.close();
  });
});
