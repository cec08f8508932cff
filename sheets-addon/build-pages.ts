import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Node, parse } from 'acorn';
import { rolldown } from 'rolldown';
import { TOKENS } from '../views/design/chart-style.ts';

const pages = fileURLToPath(new URL('./pages', import.meta.url));

/** The pages of the sidebars, by the name that the script opens them by. */
export const PAGES = ['import', 'score'] as const;

/**
 * Builds every page into one file: HTML service serves no others beside it.
 *
 * @param folder where to write
 * @returns the paths of the written files
 */
export async function buildPages(folder: string): Promise<string[]> {
  const style = TOKENS + readFileSync(join(pages, 'sidebar.css'), 'utf8');
  return Promise.all(
    PAGES.map(async (name) => {
      const path = join(folder, `${name}.html`);
      writeFileSync(path, pageOf(await scriptOf(name), style));
      return path;
    }),
  );
}

async function scriptOf(name: (typeof PAGES)[number]): Promise<string> {
  const bundle = await rolldown({
    input: join(pages, name, 'main.ts'),
    platform: 'browser',
    transform: { target: 'es2022' },
    onLog(_level, log) {
      throw new Error(log.message);
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`One file expected, but also got ${others.map((one) => one.fileName).join()}`);
  return withEscapedSlashes(chunk.code);
}

/**
 * A script in which no template text holds what begins a comment: HTML service strips comments from pages, and takes `//` and `/*` for some within template texts as
 * well. The minifier writes strings as such.
 *
 * @see https://github.com/enuchi/React-Google-Apps-Script/issues/157
 * @throws when one is left: in a tagged template a backslash more would be another text
 * @example withEscapedSlashes('a = `https://b`') // 'a = `https:/\\/b`'
 */
export function withEscapedSlashes(script: string): string {
  let escaped = script;
  for (const { start, end, tagged } of templateTexts(script).reverse()) {
    const text = script.slice(start, end);
    if (tagged || !OPENS_COMMENT.test(text)) continue;
    escaped = escaped.slice(0, start) + text.replace(/\/(?=[/*])/g, '/\\') + escaped.slice(end);
  }
  const left = templateTexts(escaped).find(({ start, end }) => OPENS_COMMENT.test(escaped.slice(start, end)));
  if (left) throw new Error(`HTML service would cut the script at ${escaped.slice(left.start, left.start + 60)}`);
  return escaped;
}

const OPENS_COMMENT = /\/[/*]/;

/** Where the texts of template literals stand, in order, and whether a function is called with them. */
export function templateTexts(script: string): { start: number; end: number; tagged: boolean }[] {
  const found: { start: number; end: number; tagged: boolean }[] = [];
  const visit = (node: Node, tagged: boolean): void => {
    if (node.type === 'TemplateElement') found.push({ start: node.start, end: node.end, tagged });
    for (const child of Object.values(node).flat()) {
      if (typeof (child as Node | null)?.type !== 'string') continue;
      visit(child as Node, node.type === 'TaggedTemplateExpression' || (tagged && node.type === 'TemplateLiteral'));
    }
  };
  visit(parse(script, { ecmaVersion: 'latest', sourceType: 'script' }), false);
  return found.sort((one, other) => one.start - other.start);
}

/**
 * A page with its script and style in it.
 *
 * @example pageOf('"</script>"', '') // … <script>"<\/script>"</script> …
 */
export function pageOf(script: string, style: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<base target="_top">
<meta charset="utf-8">
<title>Easemark</title>
<style>${style}</style>
</head>
<body>
<header><h1 id="title">Easemark</h1></header>
<main id="page" data-language="en"></main>
<script>${inScript(script)}</script>
</body>
</html>
`;
}

/** A script that can stand between `<script>` and `</script>`: what would end it, or begin a comment of HTML, stands only within texts and patterns. */
export function inScript(script: string): string {
  return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}
