import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FrictionNote, NotePin } from '#shared/friction/note.ts';
import { chromiumPath, openBrowser, openOverlay, ticketHtml } from './overlay-page.ts';

const KEY = { desk: 'demo-desk', site: 'desk.example', id: '1' };
const WORDS = 'given the order number three times now';
let browser: Browser;

beforeAll(async () => {
  if (chromiumPath) browser = await openBrowser();
});
afterAll(() => browser?.close());

let count = 0;
const noteOn = (pin: NotePin, severity: 1 | 2 | 3 = 2): FrictionNote => {
  const id = `${String(++count).padStart(8, '0')}-1111-4111-a111-111111111111`;
  return { id, type: 'repeated_info', severity, text: 'Again', pin, createdAt: count, updatedAt: count };
};
const quoted = (exact: string, before = '', after = ''): NotePin => ({
  messageId: 'm3',
  quote: { exact, before, after },
});
const marks = (page: Page) => page.locator('easemark-overlay .mark');
const boxOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())!;
const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Opens a page whose ticket has these notes already. */
async function withNotes(notes: FrictionNote[], options: Parameters<typeof openOverlay>[1] = {}) {
  const opened = await openOverlay(browser, options);
  await opened.tell({ tell: 'changed', ticket: KEY, notes });
  await nextFrame(opened.page);
  return opened;
}

describe.skipIf(!chromiumPath)('marks of notes', () => {
  test('stand beside their message and under the quoted words, and leave the page as it is', async () => {
    const { page, close } = await withNotes([noteOn({ messageId: 'm1' }), noteOn(quoted(WORDS), 3)]);
    const article = await boxOf(page, '#m1');
    const mark = (await marks(page).first().boundingBox())!;
    // Outside it, where it covers nothing of the page.
    expect(mark.x).toBeGreaterThanOrEqual(article.x + article.width);
    expect(mark.x).toBeLessThan(article.x + article.width + 40);
    expect(mark.y).toBeGreaterThanOrEqual(article.y);
    const line = await boxOf(page, 'easemark-overlay .line');
    const words = await page.evaluate((exact) => {
      const node = document.querySelector('#m3 p')!.firstChild as Text;
      const range = document.createRange();
      range.setStart(node, node.data.indexOf(exact));
      range.setEnd(node, node.data.indexOf(exact) + exact.length);
      const { x, y, width } = range.getBoundingClientRect();
      return { x, y, width };
    }, WORDS);
    expect([line.x, line.y, line.width].map(Math.round)).toEqual([words.x, words.y, words.width].map(Math.round));
    expect(await page.locator('main').innerHTML()).not.toContain('easemark');
    // What comes with the open overlay is not needed for them.
    expect(await page.evaluate(() => window.background.asked.map(({ ask }) => ask))).toEqual(['hello']);
    await close();
  });

  test('come in the order of the page, whenever their notes were written', async () => {
    const [last, first] = [noteOn(quoted(WORDS)), noteOn({ messageId: 'm1' })];
    const { page, close } = await withNotes([last, first]);
    const ids = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('data-note')));
    expect(ids).toEqual([first.id, last.id]);
    await close();
  });

  test('follow the page one frame after it scrolls, and a frame of its own that scrolls', async () => {
    const html = ticketHtml().replace('<main>', '<main style="height:400px;overflow:auto;padding-bottom:900px">');
    const { page, close } = await withNotes([noteOn({ messageId: 'm2' })], { html });
    const apart = async () => (await marks(page).boundingBox())!.y - (await boxOf(page, '#m2')).y;
    const before = await apart();
    await page.evaluate(() => document.querySelector('main')!.scrollBy(0, 60));
    await nextFrame(page);
    expect(await apart()).toBe(before);
    await page.evaluate(() => document.querySelector('main')!.scrollBy(0, 600));
    await nextFrame(page);
    expect(await marks(page).isVisible()).toBe(false);
    await close();
  });

  test('come back with a message that is loaded later, and go with one that goes', async () => {
    const { page, close } = await withNotes([noteOn({ messageId: 'late' })]);
    expect(await marks(page).count()).toBe(0);
    await page.getByRole('button', { name: /^Easemark 1/ }).click();
    const note = page.getByRole('dialog').locator('.note');
    expect(await note.textContent()).toContain('not found on this page any more');
    await page.evaluate(() =>
      document
        .querySelector('main')!
        .prepend(Object.assign(document.createElement('article'), { id: 'late', textContent: 'late' })),
    );
    await marks(page).waitFor();
    expect(await note.textContent()).toContain('Show in ticket');
    await page.evaluate(() => document.getElementById('late')!.remove());
    await marks(page).waitFor({ state: 'detached' });
    await close();
  });

  test('move when an image above them loads', async () => {
    const { page, close } = await withNotes([noteOn({ messageId: 'm2' })]);
    const before = (await marks(page).boundingBox())!.y;
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#m1')!.style.paddingBottom = '100px';
    });
    await nextFrame(page);
    expect((await marks(page).boundingBox())!.y).toBeGreaterThan(before + 80);
    await close();
  });

  test('find the right one of several like words, also when white space has changed', async () => {
    const html = ticketHtml('x', ['', '', 'the refund, then\n  the   refund again, and the refund at last']);
    const { page, close } = await withNotes([noteOn(quoted('the refund', 'then ', ' again'))], { html });
    const after = await page.evaluate(() => {
      const line = document
        .querySelector('easemark-overlay')!
        .shadowRoot!.querySelector('.line')!
        .getBoundingClientRect();
      const range = document.caretRangeFromPoint(line.right + 1, line.top + line.height / 2)!;
      return (range.startContainer as Text).data.slice(range.startOffset).trim();
    });
    expect(after).toMatch(/^again/);
    await close();
  });

  test('fall back to the message when the words are gone', async () => {
    const { page, close } = await withNotes([noteOn(quoted('words that were edited away'))]);
    expect(await page.locator('easemark-overlay .line').count()).toBe(0);
    expect(await marks(page).count()).toBe(1);
    await close();
  });

  test('do not lie upon each other', async () => {
    const { page, close } = await withNotes([1, 2, 3].map(() => noteOn({ messageId: 'm1' })));
    const places = await marks(page).evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().x)));
    expect(new Set(places).size).toBe(3);
    await close();
  });

  test('lead to their note, and the note to its message', async () => {
    const { page, close } = await withNotes([noteOn({ messageId: 'm5' })], {
      viewport: { width: 1100, height: 420 },
      reducedMotion: 'reduce',
    });
    await page.getByRole('button', { name: /^Easemark 1/ }).click();
    await page.getByRole('button', { name: 'Show in ticket: Had to repeat information' }).click();
    await nextFrame(page);
    const { y } = await boxOf(page, '#m5');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(420);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Friction note: Had to repeat information, clearly' }).click();
    await page.getByRole('dialog').waitFor();
    await close();
  });

  test('a note is begun on selected words, by command or by the button beside them', async () => {
    const { page, tell, close } = await openOverlay(browser);
    const select = () =>
      page.evaluate((exact) => {
        const node = document.querySelector('#m3 p')!.firstChild as Text;
        const at = node.data.indexOf(exact);
        getSelection()!.setBaseAndExtent(node, at, node, at + exact.length);
      }, WORDS);
    await select();
    await tell({ tell: 'note' });
    const panel = page.getByRole('dialog');
    expect(await panel.locator('blockquote').textContent()).toBe(WORDS);
    await panel.getByLabel('What made it hard?').selectOption('repeated_info');
    await panel.getByRole('button', { name: 'Save note' }).click();
    await marks(page).waitFor();
    const [note] = await page.evaluate((ticket) => window.background.of(ticket), KEY);
    expect(note?.pin).toEqual({
      messageId: 'm3',
      quote: { exact: WORDS, before: 'Kim LarsenI have ', after: ': in chat, in the form, and on the phone' },
    });
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await page.locator('#m1').hover();
    await page.getByRole('button', { name: 'Note friction in this message' }).click();
    expect(await panel.getByLabel('Belongs to').inputValue()).toBe('m1');
    await select();
    await page.getByRole('button', { name: 'Note friction in these words' }).click();
    expect(await panel.locator('blockquote').textContent()).toBe(WORDS);
    await close();
  });
});
