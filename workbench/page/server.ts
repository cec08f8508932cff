import type {
  Edit,
  ErrorReply,
  ExchangeReply,
  ExchangeRequest,
  OpenReply,
  RunReply,
  WireCall,
  WireResult,
} from '../wire.ts';
import { WORDS } from './words.ts';

/** Thrown when the server refuses, with its sentence. */
export class ServerRefusal extends Error {
  override name = 'ServerRefusal';
  readonly elsewhere: boolean;

  constructor(message: string, elsewhere = false) {
    super(message);
    this.elsewhere = elsewhere;
  }
}

/** @throws ServerRefusal also when nobody answers */
async function post<Reply>(path: string, body: object): Promise<Reply> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    throw new ServerRefusal(WORDS.unreachable);
  }
  const reply = (await response.json()) as Reply & Partial<ErrorReply>;
  if (!response.ok) throw new ServerRefusal(reply.error ?? response.statusText, reply.elsewhere);
  return reply;
}

export function openWorkbook(): Promise<OpenReply> {
  return post('/api/open', {});
}

/**
 * The page's line to the server. Changes of cells go before the calls that come after them, and calls made at the same time go together.
 */
export class Exchange {
  readonly #session: string;
  readonly #takeEdits: () => Edit[];
  readonly #onRefusal: (refusal: ServerRefusal) => void;
  #waiting: { call: WireCall; settle: (result: WireResult) => void }[] = [];
  /** The message under way: they go one after another, so that the server never sees them out of order. */
  #last: Promise<unknown> = Promise.resolve();
  #planned = false;

  /** @param takeEdits gives what has changed since it was asked last */
  constructor(session: string, takeEdits: () => Edit[], onRefusal: (refusal: ServerRefusal) => void) {
    this.#session = session;
    this.#takeEdits = takeEdits;
    this.#onRefusal = onRefusal;
  }

  /** Calls a custom function in the script. It never fails: what goes wrong is an error for the cell. */
  call(call: WireCall): Promise<WireResult> {
    return new Promise((settle) => {
      this.#waiting.push({ call, settle });
      this.#plan();
    });
  }

  /** Tells the server what has changed. */
  async tell(): Promise<void> {
    this.#plan();
    await this.#last;
  }

  async run(name: string): Promise<RunReply> {
    await this.tell();
    return post('/api/run', { session: this.#session, function: name });
  }

  save(snapshot: unknown): Promise<unknown> {
    return post('/api/save', { session: this.#session, snapshot });
  }

  reset(): Promise<unknown> {
    return post('/api/reset', { session: this.#session });
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    this.#last = this.#last.then(() => this.#send());
  }

  async #send(): Promise<void> {
    this.#planned = false;
    const calls = this.#waiting;
    this.#waiting = [];
    const edits = this.#takeEdits();
    if (edits.length === 0 && calls.length === 0) return;
    const request: ExchangeRequest = { session: this.#session, edits, calls: calls.map(({ call }) => call) };
    try {
      const { results } = await post<ExchangeReply>('/api/exchange', request);
      for (const [at, { settle }] of calls.entries()) settle(results[at]!);
    } catch (thrown) {
      const refusal = thrown instanceof ServerRefusal ? thrown : new ServerRefusal(String(thrown));
      for (const { settle } of calls) settle({ value: { e: '#ERROR!', m: refusal.message } });
      this.#onRefusal(refusal);
    }
  }
}
