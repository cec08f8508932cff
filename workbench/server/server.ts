import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IWorkbookData } from '@univerjs/core';
import { demoDeskFile } from '../demo-desk/files.ts';
import { framedPage } from '../script-page.ts';
import type { ChartsReply, ErrorReply, ExchangeReply, OpenReply, PageCallReply, RunReply } from '../wire.ts';
import { BorderError, readCharts, readExchange, readPageCall, readRun, readSave } from './border.ts';
import { CONTENT_SECURITY_POLICY, DEMO_DESK_POLICY, refusedRequest, SCRIPT_PAGE_POLICY } from './guard.ts';
import { SavedWorkbook } from './saved-workbook.ts';
import { Session } from './session.ts';
import { whyNoSnapshot } from './workbook-of-snapshot.ts';

export interface WorkbenchOptions {
  /** The folder of the built page. */
  page: string;
  /** The built `Code.js`. */
  code: string;
  /** The script's built pages, by their name without `.html`. */
  files?: Readonly<Record<string, string>>;
  scriptZone: string;
  /** Makes the sample anew, in Univer's own form. */
  sample: () => IWorkbookData;
  /** Where the workbook is kept between starts. */
  stateFolder: string;
  /** Begin with the sample, whatever was saved. */
  fresh?: boolean;
  /** Tried first: a free one is taken when it is in use. 0 takes any. */
  port: number;
  /** Refuse to start on another port than the one asked for. */
  exactPort?: boolean;
}

export interface Workbench {
  readonly address: string;
  readonly session: Session;
  close(): Promise<void>;
}

/** Bytes of a message: a sheet of a million cells fits, and nobody fills the memory. */
const LONGEST_MESSAGE = 256 * 1024 * 1024;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/**
 * Serves the workbench on this machine alone.
 *
 * @throws when the built script does not load, or `exactPort` is in use
 */
export async function serveWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const saved = new SavedWorkbook(options.stateFolder);
  const notices: string[] = [];
  const openSession = (snapshot: IWorkbookData): Session =>
    new Session({ code: options.code, files: options.files ?? {}, scriptZone: options.scriptZone, snapshot });

  let snapshot: IWorkbookData = (options.fresh ? undefined : readSaved()) ?? options.sample();
  let session = openSession(snapshot);

  function readSaved(): IWorkbookData | undefined {
    const { snapshot: found, notice } = saved.read();
    if (notice) notices.push(notice);
    return found;
  }

  const routes: Readonly<Record<string, (body: unknown) => unknown>> = {
    /** A page opens the workbook; one that had it open before has it no longer. */
    '/api/open': (): OpenReply => {
      session = openSession(snapshot);
      return {
        session: session.id,
        snapshot,
        functions: session.functions,
        menus: [...session.host.menus],
        notices: notices.splice(0),
      };
    },
    '/api/exchange': (body): ExchangeReply => {
      const { session: id, edits, calls } = readExchange(body);
      const current = only(id);
      const refused = current.apply(edits);
      return { results: calls.map((call) => current.call(call)), refused };
    },
    '/api/run': (body): RunReply => {
      const { session: id, function: name, at, answers } = readRun(body);
      return only(id).run(name, at, answers);
    },
    '/api/charts': async (body): Promise<ChartsReply> => {
      const { session: id, sheet } = readCharts(body);
      return { charts: await only(id).charts(sheet) };
    },
    '/api/page-call': (body): PageCallReply => {
      const { session: id, function: name, given, at } = readPageCall(body);
      return only(id).callFromPage(name, given, at);
    },
    '/api/save': (body) => {
      const { session: id, snapshot: given } = readSave(body);
      const current = only(id);
      const why = whyNoSnapshot(given);
      if (why) throw new BorderError(why);
      snapshot = current.withKeptParts(given as IWorkbookData);
      saved.write(snapshot);
      return {};
    },
    '/api/reset': (body) => {
      only(readRun({ function: '', ...(body as object) }).session);
      snapshot = options.sample();
      saved.write(snapshot);
      return {};
    },
  };

  function only(id: string): Session {
    if (id !== session.id) throw new OpenElsewhere();
    return session;
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((thrown: unknown) => {
      if (!response.headersSent) sendError(response, thrown);
      else response.destroy();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    const refused = refusedRequest(request.headers, portOf(server), changes);
    if (refused) {
      send(response, 403, { error: refused } satisfies ErrorReply);
      request.resume();
      return;
    }
    if (!changes) {
      const [, id, number] = /^\/script-page\/([\w-]+)\/(\d+)$/.exec(path) ?? [];
      const page = id === session.id ? session.page(Number(number)) : undefined;
      if (page) {
        response.writeHead(200, {
          ...HEADERS,
          'content-security-policy': SCRIPT_PAGE_POLICY,
          'content-type': TYPES['.html'],
          'cache-control': 'no-store',
        });
        response.end(request.method === 'HEAD' ? undefined : framedPage(page));
        return;
      }
      const file = fileOf(path, options.page);
      if (!file) send(response, 404, { error: 'There is nothing here.' } satisfies ErrorReply);
      else sendFile(response, file, request.method === 'HEAD');
      return;
    }
    const route = request.method === 'POST' ? routes[path] : undefined;
    if (!route) {
      send(response, 404, { error: 'There is nothing here.' } satisfies ErrorReply);
      request.resume();
      return;
    }
    send(response, 200, (await route(await bodyOf(request))) ?? {});
  }

  await listen(server, options.port, options.exactPort ?? false);
  return {
    address: `http://127.0.0.1:${portOf(server)}/`,
    get session() {
      return session;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Another tab has the workbook. */
class OpenElsewhere extends Error {}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function listen(server: Server, port: number, exact: boolean): Promise<void> {
  const on = (wanted: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  try {
    await on(port);
  } catch (thrown) {
    const taken = (thrown as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (taken && exact)
      throw new Error(`Port ${port} is in use. Leave out --port to take a free one, or name another.`);
    if (!taken) throw thrown;
    await on(0);
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST_MESSAGE) throw new BorderError('This is more than the workbench takes at once.');
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new BorderError('The message is no JSON.');
  }
}

function sendError(response: ServerResponse, thrown: unknown): void {
  if (thrown instanceof OpenElsewhere) {
    const error = 'The workbook has been opened in another tab. Reload this page to take it back.';
    send(response, 409, { error, elsewhere: true } satisfies ErrorReply);
  } else if (thrown instanceof BorderError) {
    send(response, 400, { error: thrown.message } satisfies ErrorReply);
  } else {
    send(response, 500, { error: thrown instanceof Error ? thrown.message : String(thrown) } satisfies ErrorReply);
  }
}

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

interface ServedFile {
  path: string;
  type: string;
  cache: string;
  policy: string;
}

/** A file of the demo desk or of the built page. Files under `assets/` have their content's hash in their name and never change. */
function fileOf(path: string, folder: string): ServedFile | undefined {
  const desk = demoDeskFile(path);
  if (desk) return { path: fileURLToPath(desk.file), type: desk.type, cache: 'no-cache', policy: DEMO_DESK_POLICY };
  const file = join(folder, normalize(path === '/' ? '/index.html' : path));
  const type = TYPES[extname(file)];
  if (!file.startsWith(folder + sep) || !type || !existsSync(file) || !statSync(file).isFile()) return undefined;
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { path: file, type, cache, policy: CONTENT_SECURITY_POLICY };
}

function sendFile(response: ServerResponse, { path, type, cache, policy }: ServedFile, headOnly: boolean): void {
  const content = readFileSync(path);
  response.writeHead(200, {
    ...HEADERS,
    'content-security-policy': policy,
    'content-type': type,
    'content-length': content.length,
    'cache-control': cache,
  });
  response.end(headOnly ? undefined : content);
}
