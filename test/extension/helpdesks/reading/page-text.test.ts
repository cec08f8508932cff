import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../../editors/editor-page.ts';

const SOURCE = fileURLToPath(new URL('../../../../extension/helpdesks/reading/page-text.ts', import.meta.url));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage();
  const build = await rolldown({ input: SOURCE, logLevel: 'silent' });
  const { output } = await build.generate({ format: 'iife', name: 'pageText' });
  await build.close();
  await page.evaluate(`${output[0].code}; window.pageText = pageText`);
});
afterAll(() => browser?.close());

const textOf = (html: string) => page.evaluate(`pageText.textOfHtml(${JSON.stringify(html)})`) as Promise<string>;

test.each([
  ['<p>Dear Ann,</p><p>it is<br>mended.</p>', 'Dear Ann,\n\nit is\nmended.'],
  ['<div>Merci !</div><blockquote type="cite"><p>Hello</p><p>Bye</p></blockquote>', 'Merci !\n> Hello\n> \n> Bye'],
  [
    '<div>Merci !</div><div class="gmail_quote"><div class="gmail_attr">On 3 Nov 2025 Ann wrote:<br></div><blockquote>Hello<blockquote>Hi</blockquote></blockquote></div>',
    'Merci !\n> On 3 Nov 2025 Ann wrote:\n> Hello\n> Hi',
  ],
  [
    '<blockquote>Where?</blockquote>In Paris.<blockquote>When?</blockquote>Today.',
    '> Where?\nIn Paris.\n> When?\nToday.',
  ],
  ['a<blockquote><script>evil</script> </blockquote>b', 'a\nb'],
])('the text of %s', async (html, text) => {
  expect(await textOf(html)).toBe(text);
});

test('quotes in quotes, as deep as anybody makes them, take no longer', async () => {
  const began = performance.now();
  const text = await textOf(`${'<blockquote>a<br>'.repeat(10_000)}`);
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(text.startsWith('> a\n> a\n')).toBe(true);
});
