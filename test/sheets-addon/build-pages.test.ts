import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPages, PAGES, templateTexts, withEscapedSlashes } from '../../sheets-addon/build-pages.ts';
import { DARK, LIGHT } from '../../views/design/palettes.ts';

const folder = mkdtempSync(join(tmpdir(), 'easemark-pages-'));
beforeAll(() => buildPages(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const pageOf = (name: string): string => readFileSync(join(folder, `${name}.html`), 'utf8');
const scriptOf = (page: string): string => page.slice(page.indexOf('<script>') + 8, page.lastIndexOf('</script>'));

describe.each(PAGES)('%s.html', (name) => {
  test('has no // and no /* in a template text, which HTML service would take for a comment', () => {
    const script = scriptOf(pageOf(name));
    const texts = templateTexts(script).map(({ start, end }) => script.slice(start, end));
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => /\/[/*]/.test(text))).toEqual([]);
  });

  test('has the colours of everything else that Easemark draws', () => {
    expect(pageOf(name)).toContain(`--em-accent:${LIGHT.accent}`);
    expect(pageOf(name)).toContain(`--em-ink:${DARK.ink}`);
  });
});

test('a text is the same with its slashes apart', () => {
  // Written in parts, for the linter takes it for a template of ours.
  const inner = '$' + '{`/*x*/`}';
  const script = `a = \`https://b//${inner}///\` + "//c" + /[/*]/.source // d`;
  const escaped = withEscapedSlashes(script);
  expect(escaped).toContain('"//c"');
  const texts = templateTexts(escaped).map(({ start, end }) => escaped.slice(start, end));
  expect(texts.join(' ')).not.toMatch(/\/[/*]/);
  expect(runInNewContext(escaped)).toBe(runInNewContext(script));
});

test('a tagged template that holds one stops the build', () => {
  expect(() => withEscapedSlashes('String.raw`https://b`')).toThrow('HTML service would cut the script');
});
