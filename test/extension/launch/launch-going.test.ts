import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { surveyDefaults } from '#shared/surveys/survey-settings.ts';
import { chromiumPath, type OverlayPage, openBrowser, openOverlay, ticketHtml } from '../overlay/overlay-page.ts';

/** The desk of these pages says nothing of where replies are written: it may be a note for colleagues that was used last. */
describe.skipIf(chromiumPath === undefined)('a survey that goes where the agent last wrote', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const link = 'https://survey.example/q?t=1&a=';
  async function begin(field: string): Promise<OverlayPage> {
    const opened = await openOverlay(browser, {
      html: ticketHtml().replace('<input id="reply">', field),
      set: { surveys: { ...surveyDefaults, template: 'https://survey.example/q?t={ticket}&a={answer}' } },
    });
    await opened.page.locator('#reply').focus();
    await opened.page.locator('easemark-overlay .badge').click();
    await opened.page.locator('easemark-overlay [data-key=survey]').click();
    await overlay(opened).locator('[data-key=insert]').waitFor();
    return opened;
  }
  const overlay = ({ page }: OverlayPage) => page.locator('easemark-overlay');
  const said = (opened: OverlayPage, start: string) =>
    overlay(opened)
      .locator('.status p', { hasText: new RegExp(`^${start}`) })
      .waitFor();
  const insert = (opened: OverlayPage) => overlay(opened).locator('[data-key=insert]');
  const launches = ({ page }: OverlayPage) => page.evaluate(() => window.background.launches);
  const shown = (opened: OverlayPage) => overlay(opened).locator('.preview').textContent();
  const looks = (opened: OverlayPage) =>
    overlay(opened)
      .locator('#look option')
      .evaluateAll((options) =>
        options.flatMap((one) => ((one as HTMLOptionElement).hidden ? [] : one.getAttribute('value'))),
      );

  const RICH = '<div id="reply" contenteditable="true">Hello</div>';
  const PLAIN = '<textarea id="reply">Hello</textarea>';

  test('is not said, nor recorded, to be in a reply', async () => {
    const opened = await begin(RICH);
    expect(await insert(opened).textContent()).toBe('Insert where you last wrote');
    await insert(opened).click();
    await said(opened, 'Inserted where you last wrote\\. Here Easemark cannot tell a reply from a note');
    expect(await launches(opened)).toMatchObject([{ way: 'insertedUnconfirmed', look: 'row' }]);
    await opened.close();
  });

  test('is offered and shown as a bare link in a field of plain text', async () => {
    const opened = await begin(PLAIN);
    await opened.page.locator('#reply').focus();
    await expect.poll(() => looks(opened)).toEqual(['link', 'question']);
    expect(await shown(opened)).toContain(link);
    expect(await shown(opened)).not.toContain('Answer here');
    await insert(opened).click();
    await said(opened, 'Inserted where you last wrote');
    expect(await opened.page.locator('#reply').inputValue()).toContain(link);
    expect(await launches(opened)).toMatchObject([{ look: 'link' }]);
    await opened.close();
  });

  test('is offered as a row again once another field is used', async () => {
    const opened = await begin(`${PLAIN}</label><div id="other" contenteditable="true">Hello</div><label>`);
    await opened.page.locator('#reply').focus();
    await expect.poll(() => looks(opened)).toEqual(['link', 'question']);
    await opened.page.locator('#other').click();
    await expect.poll(() => looks(opened)).toEqual(['row', 'link', 'question']);
    expect(await overlay(opened).locator('#look').inputValue()).toBe('row');
    await overlay(opened).locator('#look').selectOption('question');
    await opened.page.locator('#reply').focus();
    await expect.poll(() => looks(opened)).toEqual(['link', 'question']);
    expect(await overlay(opened).locator('#look').inputValue()).toBe('question');
    await opened.close();
  });

  test('comes back as the look that was chosen by hand, once a field takes it again', async () => {
    const opened = await begin(`${PLAIN}</label><div id="other" contenteditable="true">Hello</div><label>`);
    await opened.page.locator('#other').click();
    await expect.poll(() => looks(opened)).toEqual(['row', 'link', 'question']);
    await overlay(opened).locator('#look').focus();
    for (const key of ['ArrowDown', 'ArrowUp']) await opened.page.keyboard.press(key);
    await opened.page.locator('#reply').focus();
    await expect.poll(() => overlay(opened).locator('#look').inputValue()).toBe('link');
    await opened.page.locator('#other').click();
    await expect.poll(() => overlay(opened).locator('#look').inputValue()).toBe('row');
    await opened.close();
  });

  test('is shown as the row that it becomes in a rich one', async () => {
    const opened = await begin(RICH);
    expect(await looks(opened)).toEqual(['row', 'link', 'question']);
    expect(await shown(opened)).toMatch(/Click a number:strongly disagree1234567strongly agree$/);
    await opened.close();
  });

  test('is recorded as what stands there, where the editor turned out to take text alone', async () => {
    const opened = await begin(RICH.replace('id=', 'class="ql-editor" id='));
    await opened.page.evaluate(() => {
      document.querySelector('#reply')!.addEventListener('paste', (event) => {
        event.preventDefault();
        document.execCommand('insertText', false, (event as ClipboardEvent).clipboardData!.getData('text/plain'));
      });
    });
    await insert(opened).click();
    await said(opened, 'Inserted where you last wrote.*The field takes plain text only');
    expect(await launches(opened)).toMatchObject([{ look: 'link' }]);
    await opened.close();
  });
});
