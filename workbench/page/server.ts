import type {
  ActiveCell,
  ChartsReply,
  Edit,
  ErrorReply,
  ExchangeReply,
  ExchangeRequest,
  OpenReply,
  PageCallReply,
  RefusedCell,
  RunReply,
  WireAnswer,
  WireCall,
  WireChart,
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
  readonly #onRefused: (cells: readonly RefusedCell[]) => void;
  #waiting: { call: WireCall; settle: (result: WireResult) => void }[] = [];
  /** The message under way: they go one after another, so that the server never sees them out of order. */
  #last: Promise<unknown> = Promise.resolve();
  #planned = false;

  /**
   * @param takeEdits gives what has changed since it was asked last
   * @param onRefused told of cells that may not hold what was entered
   */
  constructor(
    session: string,
    takeEdits: () => Edit[],
    onRefusal: (refusal: ServerRefusal) => void,
    onRefused: (cells: readonly RefusedCell[]) => void,
  ) {
    this.#session = session;
    this.#takeEdits = takeEdits;
    this.#onRefusal = onRefusal;
    this.#onRefused = onRefused;
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

  /**
   * @param at the cell that the person is on
   * @param answers to the questions that the script has put in this run
   */
  async run(name: string, at: ActiveCell | undefined, answers: readonly WireAnswer[]): Promise<RunReply> {
    await this.tell();
    return post('/api/run', { session: this.#session, function: name, at, answers });
  }

  /** The charts of a sheet, drawn from what the server has been told. */
  async charts(sheet: string): Promise<WireChart[]> {
    await this.tell();
    const { charts } = await post<ChartsReply>('/api/charts', { session: this.#session, sheet });
    return charts;
  }

  /** Calls a function of the script for a sidebar or dialog. */
  async callFromPage(name: string, given: unknown[], at: ActiveCell | undefined): Promise<PageCallReply> {
    await this.tell();
    return post('/api/page-call', { session: this.#session, function: name, given, at });
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
      const { results, refused } = await post<ExchangeReply>('/api/exchange', request);
      for (const [at, { settle }] of calls.entries()) settle(results[at]!);
      if (refused.length > 0) this.#onRefused(refused);
    } catch (thrown) {
      const refusal = thrown instanceof ServerRefusal ? thrown : new ServerRefusal(String(thrown));
      for (const { settle } of calls) settle({ value: { e: '#ERROR!', m: refusal.message } });
      this.#onRefusal(refusal);
    }
  }
}
