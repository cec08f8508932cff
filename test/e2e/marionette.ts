import { connect, type Socket } from 'node:net';

/** Firefox names an element by this key, then its reference. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const SHADOW_ROOT = 'shadow-6066-11e4-a52e-4f735466cecf';

type Answer = [1, number, { error: string; message: string } | null, Reply | null];
type Reply = { value?: unknown } & Record<string, unknown>;
interface Waiting {
  readonly resolve: (value: Reply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Speaks to Firefox over its own socket (Marionette), as geckodriver does: messages are `<bytes>:<JSON>`, a command
 * `[0, number, name, parameters]`, its answer `[1, number, error, result]`.
 *
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #count = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#read(bytes));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has closed'));
      this.#waiting.clear();
    });
    socket.on('error', () => {});
  }

  /** Connects to a Firefox that listens on this port of this machine, and begins a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect({ port, host: '127.0.0.1' });
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return marionette;
  }

  /** Sends one command and waits for its result. @throws what Firefox answers, in its words */
  send(command: string, parameters: object = {}): Promise<Reply> {
    this.#count += 1;
    const number = this.#count;
    const text = JSON.stringify([0, number, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /**
   * Runs the body of an async function in the page (or, in the browser's own window, with `where: 'chrome'`).
   *
   * @param body JavaScript; `given` holds the values passed
   * @returns what it returns, as far as JSON holds it
   */
  async run<Value>(body: string, given: object = {}, where: 'content' | 'chrome' = 'content'): Promise<Value> {
    const script = `const [given, done] = arguments;
      (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    return await this.within(where, async () => {
      const parameters = { script, args: [given], newSandbox: where === 'chrome' };
      const { value } = await this.send('WebDriver:ExecuteAsyncScript', parameters);
      const outcome = value as { value: Value; error?: string };
      if (outcome.error !== undefined) throw new Error(outcome.error);
      return outcome.value;
    });
  }

  /** Does something in the browser's own window, then goes back to the page. */
  async within<Value>(where: 'content' | 'chrome', act: () => Promise<Value>): Promise<Value> {
    if (where === 'content') return await act();
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await act();
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /**
   * The first element that fits, waiting for it up to five seconds.
   *
   * @param path CSS selectors; every one after the first is looked for in the shadow root of the one before
   * @example find(['easemark-overlay', 'button'])
   */
  async find(path: readonly string[]): Promise<string> {
    const until = Date.now() + 5000;
    for (;;) {
      try {
        return await this.#findNow(path);
      } catch (error) {
        if (Date.now() > until) throw new Error(`${path.join(' >> ')} is not in the page: ${error}`);
        await new Promise((later) => setTimeout(later, 50));
      }
    }
  }

  async #findNow(path: readonly string[]): Promise<string> {
    const [host = '', ...within] = path;
    let element = reference(await this.send('WebDriver:FindElement', { using: 'css selector', value: host }));
    for (const value of within) {
      const root = reference(await this.send('WebDriver:GetShadowRoot', { id: element }));
      const parameters = { shadowRoot: root, using: 'css selector', value };
      element = reference(await this.send('WebDriver:FindElementFromShadowRoot', parameters));
    }
    return element;
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The greeting is no array: nobody waits for it.
      if (Array.isArray(message)) this.#settle(message as Answer);
    }
  }

  #settle([, number, error, result]: Answer): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (error === null) waiting?.resolve(result ?? {});
    else waiting?.reject(new Error(`${error.error}: ${error.message}`));
  }
}

function reference({ value }: Reply): string {
  const named = value as Record<string, string>;
  const id = named[ELEMENT] ?? named[SHADOW_ROOT];
  if (id === undefined) throw new Error('Firefox answered without an element');
  return id;
}
