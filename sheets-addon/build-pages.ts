import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

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
  const style = readFileSync(join(pages, 'sidebar.css'), 'utf8');
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
  return chunk.code;
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
