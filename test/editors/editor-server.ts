import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { rolldown } from 'rolldown';

const PAGES = join(import.meta.dirname, 'pages');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves `pages/`, each with the real editor in it, at `/<editor>.html` on this machine alone. */
export async function serveEditors(packages: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const bundles = new Map<string, Promise<string>>();
  async function fileAt(path: string): Promise<string | Buffer> {
    const [, folder, ...rest] = path.split('/');
    if (folder === 'packages') return await readFile(join(packages, ...rest));
    if (folder !== 'bundled') return await readFile(join(PAGES, path));
    const name = rest.join('/');
    const bundled = bundles.get(name) ?? bundle(name, packages);
    bundles.set(name, bundled);
    return await bundled;
  }
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://here').pathname);
    fileAt(path).then(
      (body) =>
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Those that come as modules only, as one script. */
async function bundle(name: string, packages: string): Promise<string> {
  const build = await rolldown({
    input: join(PAGES, name),
    resolve: { modules: [packages] },
    transform: { define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' } },
    logLevel: 'silent',
  });
  try {
    const { output } = await build.generate({ format: 'iife' });
    return output[0].code;
  } finally {
    await build.close();
  }
}
