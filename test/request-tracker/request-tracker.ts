import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('start.sh', import.meta.url));
/** The first start makes a database, which takes some 10 seconds on a quiet machine. */
const PATIENCE = 120_000;

/** What the real Request Tracker is filled with. */
export interface Seed {
  /** The ISO time of minute 0. */
  readonly begins: string;
  /** Login name → full name. The password of `alice` is `alice-password`. */
  readonly agents: Readonly<Record<string, string>>;
  readonly customers: Readonly<Record<string, { readonly name: string; readonly email: string }>>;
  readonly tickets: readonly SeedTicket[];
}

export interface SeedTicket {
  readonly queue: string;
  readonly subject: string;
  readonly requester: string;
  /** Who entered the ticket: the requester, or the agent who took the call. */
  readonly loggedBy: string;
  readonly channel: string;
  readonly steps: readonly {
    readonly minute: number;
    readonly does: 'create' | 'take' | 'steal' | 'give' | 'queue' | 'status' | 'reply' | 'comment' | 'answer';
    readonly who?: string;
    readonly to?: string;
    readonly text?: string;
  }[];
}

export const seed: Seed = JSON.parse(readFileSync(new URL('tickets.json', import.meta.url), 'utf8'));

/**
 * Why Request Tracker cannot run here: a sentence with the command that mends it, or undefined when it can. Tests are skipped with it, save in
 * continuous integration, where it is an error.
 */
export function whyNoRequestTracker(): string | undefined {
  if (process.platform !== 'linux') return 'Request Tracker runs from Debian’s packages: this is no Debian';
  let missing: string[];
  try {
    missing = execFileSync(START, ['packages'], { encoding: 'utf8' }).split('\n').filter(Boolean);
  } catch {
    return 'Request Tracker runs from Debian’s packages: dpkg-query could not be asked for them';
  }
  if (missing.length === 0) return undefined;
  return `Request Tracker is not installed here: apt-get install --no-install-recommends ${missing.join(' ')}`;
}

/** A Request Tracker that runs: where, and how to end it. */
export interface RequestTracker {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts Request Tracker on a free port, with its own database and the tickets of {@link seed} (ids 1 to 5), and waits until it answers.
 *
 * @throws an Error with the last lines of its log when it does not start
 */
export async function startRequestTracker(): Promise<RequestTracker> {
  const why = whyNoRequestTracker();
  if (why) throw new Error(why);
  const state = mkdtempSync(join(tmpdir(), 'easemark-rt-'));
  const origin = `http://127.0.0.1:${await freePort()}`;
  // A group of its own, so that the server's workers end with it.
  const server = spawn(START, [new URL(origin).port, state], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  server.stderr.on('data', (text) => {
    complaint = `${complaint}${text}`.slice(-4000);
  });
  const ended = once(server, 'exit');
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null && server.pid !== undefined) {
      process.kill(-server.pid, 'SIGTERM');
      await Promise.race([ended, wait(5_000, undefined, { ref: false })]);
    }
    rmSync(state, { recursive: true, force: true });
  };
  const late = Date.now() + PATIENCE;
  while (Date.now() < late && server.exitCode === null) {
    const ready = await fetch(origin, { signal: AbortSignal.timeout(10_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return { origin, stop };
    await wait(200);
  }
  await stop();
  throw new Error(`Request Tracker did not start. ${complaint}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
