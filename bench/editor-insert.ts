import { surveyMarkup } from '../extension/editors/survey-markup.ts';
import { serveEditors } from '../test/editors/editor-server.ts';
import { installedEditors } from '../test/editors/installed-editors.ts';
import { contentScript, openChromium, scripted } from '../test/extension/editors/editor-page.ts';
import { median } from './rounds.ts';

/** Milliseconds from the call until the survey was read back from a long reply. */
export interface InsertTime {
  readonly editor: string;
  readonly median: number;
  readonly fastest: number;
}

/** The length of the reply as HTML, in characters. */
export const REPLY = 200_000;
const ROUNDS = 5;

const EDITORS = [
  ['CKEditor 4', 'ckeditor4', '#cke_reply iframe'],
  ['CKEditor 5', 'ckeditor5', '.ck-editor__editable'],
  ['Summernote', 'summernote', '.note-editable'],
  ['Froala', 'froala', '.fr-element'],
  ['TinyMCE', 'tinymce', '.tox-tinymce'],
  ['Quill', 'quill', '.ql-editor'],
  ['ProseMirror', 'prosemirror', '.ProseMirror'],
  ['Draft.js', 'draft', '.public-DraftEditor-content'],
  ['Slate', 'slate', '[data-slate-editor]'],
  ['editable element', 'contenteditable', '#reply'],
  ['text field', 'textarea', '#reply'],
] as const;

/** Inserts a row of seven points at the end of a reply of {@link REPLY} characters, in Chromium; each round is a new page. */
export async function benchInsert(): Promise<readonly InsertTime[]> {
  const installed = installedEditors();
  if ('why' in installed) throw new Error(installed.why);
  const [server, code, browser] = await Promise.all([
    serveEditors(installed.packages),
    contentScript(),
    openChromium(),
  ]);
  const page = await browser.newPage();
  const link = 'https://survey.example/q?t=42';
  const points = [1, 2, 3, 4, 5, 6, 7].map((point) => ({ label: String(point), link: `${link}&a=${point}` }));
  const survey = { question: 'How easy was it?', link, linkText: 'Answer', points, language: 'en' };
  const insertion = { ...surveyMarkup({ ...survey, direction: 'ltr' }), marker: link };
  const line = '<p>The order has not arrived, and I have asked before: what is it that you wait for?</p>';
  const times: InsertTime[] = [];
  for (const [editor, name, at] of EDITORS) {
    const taken: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto(`${server.origin}/${name}.html`);
      await page.waitForFunction(() => window.underTest);
      await page.evaluate((html) => window.underTest!.fill(html), line.repeat(REPLY / line.length));
      await page.waitForTimeout(500);
      const { insert } = await scripted(page, code);
      const outcome = await insert(insertion, { at });
      if (!outcome.done) throw new Error(`${editor} did not take the survey: ${outcome.why}`);
      taken.push(outcome.took);
    }
    taken.sort((a, b) => a - b);
    times.push({ editor, median: median(taken), fastest: taken[0]! });
  }
  await browser.close();
  await server.close();
  return times;
}
