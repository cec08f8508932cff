import type { Locator, Page } from 'playwright-core';
import { surveyMarkup } from '../extension/editors/survey-markup.ts';
import { serveEditors } from '../test/editors/editor-server.ts';
import { installedEditors } from '../test/editors/installed-editors.ts';
import { contentScript, openChromium, scripted } from '../test/extension/editors/editor-page.ts';
import { median } from './rounds.ts';

/** How long an editor takes for a survey in a long reply, in milliseconds: the median of the rounds. */
export interface InsertTime {
  readonly editor: string;
  /** From our call until the survey was read back. */
  readonly inserted: number;
  /** From Ctrl+V, with the same in the clipboard and the caret in its place, until the page had it: the editor's own work alone. */
  readonly pasted: number;
}

/** The length of the reply as HTML, in characters. */
export const REPLY = 200_000;
const ROUNDS = 5;

/** Name, page, and what is typed into or the frame that holds it. */
const EDITORS = [
  ['CKEditor 4', 'ckeditor4', '#cke_reply iframe'],
  ['CKEditor 5', 'ckeditor5', '.ck-editor__editable'],
  ['Summernote', 'summernote', '.note-editable'],
  ['Froala', 'froala', '.fr-element'],
  ['TinyMCE', 'tinymce', '.tox-tinymce iframe'],
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
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
  const page = await context.newPage();
  const link = 'https://survey.example/q?t=42';
  const points = [1, 2, 3, 4, 5, 6, 7].map((point) => ({ label: String(point), link: `${link}&a=${point}` }));
  const survey = { question: 'How easy was it?', link, linkText: 'Answer', points, language: 'en' };
  const markup = surveyMarkup({ ...survey, direction: 'ltr' });
  const line = '<p>The order has not arrived, and I have asked before: what is it that you wait for?</p>';
  const times: InsertTime[] = [];
  for (const [editor, name, at] of EDITORS) {
    const rounds: { inserted: number; pasted: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const opened = async () => {
        await page.goto(`${server.origin}/${name}.html`);
        await page.waitForFunction(() => window.underTest);
        await page.evaluate((html) => window.underTest!.fill(html), line.repeat(REPLY / line.length));
        await page.waitForTimeout(500);
      };
      await opened();
      const { insert } = await scripted(page, code);
      const outcome = await insert({ ...markup, marker: link }, { at });
      if (!outcome.done) throw new Error(`${editor} did not take the survey: ${outcome.why}`);
      await opened();
      const root = at.endsWith('iframe') ? page.frameLocator(at).locator('body') : page.locator(at);
      rounds.push({ inserted: outcome.took, pasted: await pasteByHand(page, root, markup) });
    }
    const middle = (of: keyof (typeof rounds)[number]) => median(rounds.map((one) => one[of]).sort((a, b) => a - b));
    times.push({ editor, inserted: middle('inserted'), pasted: middle('pasted') });
  }
  await browser.close();
  await server.close();
  return times;
}

/** Pastes at the end of a reply as an agent would. @returns milliseconds from the key until the survey's host stands in the reply */
async function pasteByHand(page: Page, root: Locator, { html, text }: { html: string; text: string }): Promise<number> {
  await page.evaluate(
    async (types) => {
      const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    },
    { 'text/html': html, 'text/plain': text },
  );
  await root.focus();
  await page.waitForTimeout(200);
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(300);
  const took = await root.evaluateHandle((element) => {
    const isThere = () =>
      element instanceof HTMLTextAreaElement
        ? element.value.includes('survey.example')
        : element.querySelector('a[href*="survey.example"]') || element.textContent?.includes('survey.example');
    const turn = new MessageChannel();
    const done = new Promise<number>((resolve, reject) => {
      const pressed = (event: Event) => {
        if (!(event instanceof KeyboardEvent) || event.code !== 'KeyV') return;
        const started = performance.now();
        turn.port1.onmessage = () => {
          const passed = performance.now() - started;
          if (isThere()) resolve(passed);
          else if (passed > 5000) reject(new Error('What was pasted did not come'));
          else turn.port2.postMessage(0);
        };
        turn.port2.postMessage(0);
      };
      element.ownerDocument.addEventListener('keydown', pressed, { capture: true });
    });
    return { done };
  });
  await page.keyboard.press('Control+v');
  return await took.evaluate(({ done }) => done);
}
