import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Insertion } from '../../../extension/editors/insert.ts';
import { surveyMarkup } from '../../../extension/editors/survey-markup.ts';
import { type ExtensionInFirefox, firefoxPath, openFirefox } from '../../e2e/extension-firefox.ts';
import { serveEditors } from '../../editors/editor-server.ts';
import { installedEditors } from '../../editors/installed-editors.ts';
import { contentScript } from './editor-page.ts';
import type { InsertedHere, Where } from './in-page.ts';

const installed = installedEditors();
const missing = 'why' in installed ? installed.why : firefoxPath ? undefined : 'Firefox is not installed';
if (missing) console.warn(`${missing}. Its tests are skipped.`);

const EDITORS = [
  { name: 'ckeditor4', held: '#cke_reply iframe' },
  { name: 'ckeditor5', held: '.ck-editor__editable' },
  { name: 'summernote', held: '.note-editable' },
  { name: 'froala', held: '.fr-element' },
  { name: 'tinymce', held: '.tox-tinymce' },
  { name: 'quill', held: '.ql-editor' },
  { name: 'prosemirror', held: '.ProseMirror' },
  { name: 'draft', held: '.public-DraftEditor-content' },
  { name: 'slate', held: '[data-slate-editor]' },
  { name: 'redactor', held: '.redactor-in' },
  { name: 'contenteditable', held: '#reply' },
  { name: 'textarea', held: '#reply' },
] as const;

const LINK = 'https://survey.example/q?t=42&s=a1B2';
const QUESTION = 'How easy was it?';
const survey = {
  ...surveyMarkup({ question: QUESTION, link: LINK, linkText: 'Tell us', language: 'en', direction: 'ltr' }),
  marker: LINK,
};

/** The page asks, our script in its own world answers: a test cannot reach that world itself. */
const BRIDGE = `
  watchHere();
  addEventListener('message', async ({ data }) => {
    if (!data.asked) return;
    const outcome = await insertHere(data.asked.insertion, data.asked.where).catch((error) => ({ error: String(error) }));
    postMessage({ outcome }, '*');
  });`;

describe.skipIf(missing).each(EDITORS)('$name in Firefox', ({ name, held }) => {
  test('takes a survey at the end of a draft, and undoes it in one step', async () => {
    await open(name);
    const outcome = await insert(survey, { at: held });
    expect(outcome).toMatchObject({ done: true });
    const text = (html: string) => html.replace(/<[^>]*>|&nbsp;|[\s\u00a0\u200b]/g, '');
    const answer = outcome.done && outcome.how === 'html' ? 'Tellus' : LINK;
    const after = await firefox.run<string>('return underTest.field?.() ?? underTest.data()');
    expect(text(after).replaceAll('&amp;', '&')).toBe(`DearAnn,Itismended.Howeasywasit?${answer}`);
    await pressUndo();
    await expect
      .poll(async () => text(await firefox.run<string>('return underTest.data()')))
      .toBe('DearAnn,Itismended.');
  });
});

let firefox: ExtensionInFirefox;
let origin: string;
let stop: (() => Promise<void>) | undefined;
let directory: string;

beforeAll(async () => {
  if (missing || 'why' in installed) return;
  const [server, code, opened] = await Promise.all([serveEditors(installed.packages), contentScript(), openFirefox()]);
  ({ origin, close: stop } = server);
  firefox = opened;
  directory = mkdtempSync(join(tmpdir(), 'easemark-editors-'));
  const manifest = {
    manifest_version: 3,
    name: 'Editors under test',
    version: '1',
    browser_specific_settings: { gecko: { id: 'editors@easemark' } },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_end' }],
  };
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(directory, 'content.js'), `${code}\n${BRIDGE}`);
  await firefox.marionette.send('Addon:Install', { path: directory, temporary: true });
}, 180_000);
afterAll(async () => {
  await firefox?.close();
  await stop?.();
  if (directory) rmSync(directory, { recursive: true, force: true });
});

async function open(name: string): Promise<void> {
  await firefox.open(`${origin}/${name}.html`);
  await firefox.run(
    `while (!window.underTest) await new Promise((later) => setTimeout(later, 20));
     await underTest.fill('<p>Dear Ann,</p><p>It is mended.</p>');
     await new Promise((later) => setTimeout(later, 150));`,
  );
}

async function insert(insertion: Insertion, where: Where): Promise<InsertedHere> {
  return await firefox.run<InsertedHere>(
    `return await new Promise((answered) => {
       addEventListener('message', ({ data }) => data.outcome && answered(data.outcome));
       postMessage({ asked: given }, '*');
     });`,
    { insertion, where },
  );
}

async function pressUndo(): Promise<void> {
  await firefox.marionette.send('WebDriver:PerformActions', {
    actions: [
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value: '\uE009' },
          { type: 'keyDown', value: 'z' },
          { type: 'keyUp', value: 'z' },
          { type: 'keyUp', value: '\uE009' },
        ],
      },
    ],
  });
}
