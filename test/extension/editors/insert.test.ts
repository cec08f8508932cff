import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { surveyMarkup } from '../../../extension/editors/survey-markup.ts';
import { serveEditors } from '../../editors/editor-server.ts';
import { installedEditors } from '../../editors/installed-editors.ts';
import { contentScript, type EditorPage, openChromium, scripted } from './editor-page.ts';
import { leastContrast } from './least-contrast.ts';

const installed = installedEditors();
if ('why' in installed) console.warn(`${installed.why}. Its tests are skipped.`);

/** Each editor, what the desk knows of its place, and what it keeps of what is inserted; `names` are the attributes that say what a point means. */
const EDITORS = [
  { name: 'ckeditor4', held: '#cke_reply iframe', keeps: 'styles', names: ['title', 'aria-label'] },
  { name: 'ckeditor5', held: '.ck-editor__editable', keeps: 'links', names: [] },
  { name: 'summernote', held: '.conv-reply-block .note-editable', keeps: 'styles', names: ['title', 'aria-label'] },
  { name: 'froala', held: 'div.fr-element.fr-view', keeps: 'styles', names: ['title'] },
  { name: 'tinymce', held: '.tox-tinymce', keeps: 'links', names: ['title', 'aria-label'] },
  { name: 'quill', held: '.ql-editor', keeps: 'links', names: [] },
  { name: 'prosemirror', held: '.ProseMirror', keeps: 'links', names: ['title'] },
  { name: 'draft', held: '.public-DraftEditor-content', keeps: 'links', names: [] },
  { name: 'slate', held: '[data-slate-editor]', keeps: 'text', names: [] },
  { name: 'redactor', held: 'form#reply .redactor-in', keeps: 'styles', names: ['title', 'aria-label'] },
  { name: 'contenteditable', held: '#reply', keeps: 'styles', names: ['title', 'aria-label'] },
  { name: 'textarea', held: '#reply', keeps: 'text', names: [] },
] as const;

/** As a template with the answer in its middle makes them: the link without an answer is the beginning of no other. */
const linkOf = (answer: string | number) => `https://survey.example/q?t=42&a=${answer}&s=a1B2`;
const LINK = linkOf('');
const POINTS = [1, 2, 3, 4, 5, 6, 7];
const DRAFT = '<p>Dear Ann,</p><p>It is mended.</p>';
const QUESTION = 'How easy was it to get this solved?';
const nameOf = (point: number) => `${point} of 7${point === 7 ? ', Very easy' : ''}`;
const scale = surveyMarkup({
  question: QUESTION,
  link: LINK,
  linkText: 'Answer',
  points: POINTS.map((point) => ({ label: String(point), name: nameOf(point), link: linkOf(point) })),
  lead: 'Click a number:',
  ends: { low: 'Very hard', high: 'Very easy' },
  language: 'en',
  direction: 'ltr',
});
const plain = surveyMarkup({ question: QUESTION, link: LINK, linkText: 'Tell us', language: 'en', direction: 'ltr' });

let browser: Browser;
let origin: string;
let stop: () => Promise<void>;
let code: string;
let page: Page;

beforeAll(async () => {
  if ('why' in installed) return;
  const [server, script, opened] = await Promise.all([
    serveEditors(installed.packages),
    contentScript(),
    openChromium(),
  ]);
  ({ origin, close: stop } = server);
  code = script;
  browser = opened;
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await stop?.();
});

async function open(name: string, draft = ''): Promise<EditorPage> {
  await page.goto(`${origin}/${name}.html`);
  await page.waitForFunction(() => window.underTest);
  if (draft) await page.evaluate((html) => window.underTest!.fill(html), draft);
  // Some editors draw what they are given in a later turn.
  await page.waitForTimeout(100);
  return await scripted(page, code);
}

const data = () => page.evaluate(() => window.underTest!.data());
const fieldOrData = () => page.evaluate(() => window.underTest!.field?.() ?? window.underTest!.data());

/** The words of a draft, a line each. */
const lines = (html: string) =>
  html
    .replace(/<br[^>]*>|<\/(p|div)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replaceAll('\u200b', '')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const links = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));

/** What is to stand in place of the scale in an editor that keeps no links. */
const textLines = scale.text.split('\n');
const scaleLine = 'Click a number: Very hard 1 2 3 4 5 6 7 Very easy';

/** Clicks into the editor and goes on with the keyboard, then leaves it, as an agent does who turns to the overlay. */
async function leaveCaret(held: string, keys: readonly string[]): Promise<void> {
  const inFrame = held.includes('iframe') || held.includes('tinymce');
  const target = inFrame ? page.frameLocator('iframe').locator('body') : page.locator(held);
  await target.click();
  await page.keyboard.press('Control+Home');
  // Slate looks at the caret ten times a second.
  await page.waitForTimeout(150);
  for (const key of keys) await page.keyboard.press(key, { delay: 20 });
  await page.waitForTimeout(150);
  await page.locator('#elsewhere').click();
}

describe.skipIf('why' in installed).each(EDITORS)('$name', ({ name, held, keeps, names }) => {
  const shown = keeps === 'text' ? textLines : [QUESTION, scaleLine];

  test('takes a scale into an empty reply', async () => {
    const { insert } = await open(name);
    const outcome = await insert({ ...scale, marker: LINK }, { at: held });
    expect(outcome).toMatchObject({ done: true, how: keeps === 'text' ? 'text' : 'html' });
    const html = await fieldOrData();
    expect(lines(html)).toEqual(shown);
    if (keeps !== 'text') expect(links(html)).toEqual(POINTS.map(linkOf));
    if (keeps === 'styles') expect(html).toMatch(/<a[^>]* style="[^"]*border/);
    for (const attribute of ['title', 'aria-label'] as const) {
      const kept = [...html.matchAll(new RegExp(`<a [^>]*${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value);
      expect([attribute, kept]).toEqual([
        attribute,
        (names as readonly string[]).includes(attribute) ? POINTS.map(nameOf) : [],
      ]);
    }
    expect(leastContrast(html)).toBeGreaterThanOrEqual(4.5);
  });

  test('takes it at the end of a draft that nobody has clicked into, and undoes it in one step', async () => {
    const { insert } = await open(name, DRAFT);
    const before = await data();
    expect(await insert({ ...scale, marker: LINK }, { at: held })).toMatchObject({ done: true });
    expect(lines(await fieldOrData())).toEqual(['Dear Ann,', 'It is mended.', ...shown]);
    await page.keyboard.press('Control+z');
    await expect.poll(data).toBe(before);
  });

  test('takes it where the caret was left', async () => {
    const { insert } = await open(name, DRAFT);
    const before = await data();
    await leaveCaret(held, Array(5).fill('ArrowRight'));
    expect(await insert({ ...plain, marker: LINK }, { at: held })).toMatchObject({ done: true });
    const answer = keeps === 'text' ? LINK : 'Tell us';
    expect(lines(await fieldOrData())).toEqual(['Dear', QUESTION, answer, 'Ann,', 'It is mended.']);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => lines(await data())).toEqual(lines(before));
  });

  test('puts it behind what is selected, which stays', async () => {
    const { insert } = await open(name, DRAFT);
    await leaveCaret(held, Array(4).fill('Shift+ArrowRight'));
    expect(await insert({ ...plain, marker: LINK }, { at: held })).toMatchObject({ done: true });
    expect(lines(await data())[0]).toBe('Dear');
    expect(lines(await data()).join(' ')).toMatch(/^Dear How easy .* Ann, It is mended\.$/);
  });

  test('is not asked twice', async () => {
    const { insert } = await open(name, DRAFT);
    await insert({ ...plain, marker: LINK }, { at: held });
    const before = await data();
    expect(await insert({ ...scale, marker: LINK }, { at: held })).toMatchObject({ done: false, why: 'alreadyThere' });
    const other = surveyMarkup({
      question: 'And this?',
      link: 'https://other.example/q',
      linkText: 'Other',
      language: 'en',
      direction: 'ltr',
    });
    expect(await data()).toBe(before);
    expect(await insert({ ...other, marker: 'https://other.example/q' }, { at: held })).toMatchObject({ done: true });
    expect(await data()).toContain('And');
  });

  test('is not asked twice with a row, whichever of its links stands there', async () => {
    const { insert } = await open(name, DRAFT);
    expect(await insert({ ...scale, marker: LINK }, { at: held })).toMatchObject({ done: true });
    const before = await data();
    expect(await insert({ ...scale, marker: LINK }, { at: held })).toMatchObject({ done: false, why: 'alreadyThere' });
    expect(await data()).toBe(before);
  });

  test('says that it is locked', async () => {
    const { insert } = await open(name, DRAFT);
    const before = await data();
    await page.evaluate(() => window.underTest!.lock());
    await page.waitForTimeout(50);
    expect(await insert({ ...scale, marker: LINK }, { at: held })).toMatchObject({ done: false, why: 'locked' });
    expect(await data()).toBe(before);
  });

  test('takes a question from right to left', async () => {
    const { insert } = await open(name, '<p dir="rtl">שלום רב</p>');
    const rtl = surveyMarkup({
      question: 'כמה קל היה?',
      link: LINK,
      linkText: 'לענות',
      points: POINTS.map((point) => ({ label: String(point), name: `${point} מתוך 7`, link: linkOf(point) })),
      lead: 'לחצו על מספר:',
      ends: { low: 'קשה', high: 'קל' },
      language: 'he',
      direction: 'rtl',
    });
    expect(await insert({ ...rtl, marker: LINK }, { at: held })).toMatchObject({ done: true });
    const answer = keeps === 'text' ? LINK : 'לחצו על מספר: קשה 1 2 3 4 5 6 7 קל';
    expect(lines(await data())).toEqual(['שלום רב', 'כמה קל היה?', answer]);
    if (keeps === 'styles') expect(await data()).toMatch(/<p[^>]*dir="rtl"[^>]*>כמה/);
  });
});
