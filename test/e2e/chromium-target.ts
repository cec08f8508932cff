import type { CDPSession } from 'playwright-core';

/** A command's result, as the DevTools protocol has it. */
type Result = Record<string, unknown>;

/** A page or worker that playwright does not show, such as the popup: driven over the DevTools protocol itself. */
export class ChromiumTarget {
  readonly #browser: CDPSession;
  readonly #targetId: string;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, { resolve: (result: Result) => void; reject: (error: Error) => void }>();
  #count = 0;

  private constructor(browser: CDPSession, targetId: string, sessionId: string) {
    this.#browser = browser;
    this.#targetId = targetId;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#settle(JSON.parse(event.message));
    });
    browser.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      for (const { reject } of this.#waiting.values()) reject(new Error('The page has closed'));
      this.#waiting.clear();
    });
  }

  /** Waits, up to five seconds, for a target that fits, and attaches to it. */
  static async attach(
    browser: CDPSession,
    fits: (target: { type: string; url: string }) => boolean,
  ): Promise<ChromiumTarget> {
    for (const until = Date.now() + 5000; Date.now() < until; await soon()) {
      const { targetInfos } = await browser.send('Target.getTargets');
      const found = targetInfos.find(fits);
      if (found === undefined) continue;
      const { targetId } = found;
      const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
      return new ChromiumTarget(browser, targetId, sessionId);
    }
    throw new Error('The page did not open within five seconds');
  }

  send(method: string, params: object = {}): Promise<Result> {
    this.#count += 1;
    const message = JSON.stringify({ id: this.#count, method, params });
    const answered = new Promise<Result>((resolve, reject) => this.#waiting.set(this.#count, { resolve, reject }));
    const sent = this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    return sent.then(() => answered);
  }

  /** The value of an expression (or of its promise) in the page. @throws what the page threw */
  async evaluate<Value>(expression: string): Promise<Value> {
    const given = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', given)) as {
      result: { value: Value };
      exceptionDetails?: { exception?: { description?: string } };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'The page threw');
    return result.value;
  }

  /** The text of the first element that fits, waiting for it up to five seconds. */
  async text(selector: string): Promise<string> {
    await this.#appears(selector);
    return await this.evaluate(`${query(selector)}.innerText`);
  }

  /** Clicks with the mouse, in the middle of the first element that fits. */
  async click(selector: string): Promise<void> {
    await this.#appears(selector);
    const place = () =>
      this.evaluate<{ x: number; y: number }>(
        `(() => { const box = ${query(selector)}.getBoundingClientRect(); return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`,
      );
    let at = await place();
    // What is still moving is not clicked.
    for (let before = ''; before !== JSON.stringify(at); at = await place()) {
      before = JSON.stringify(at);
      await soon();
    }
    for (const type of ['mousePressed', 'mouseReleased']) {
      const pressed = this.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
      // The click may close the page before it has answered.
      await pressed.catch(() => {});
    }
  }

  /** Lets go of it; it stays open. */
  async detach(): Promise<void> {
    await this.#browser.send('Target.detachFromTarget', { sessionId: this.#sessionId });
  }

  async isOpen(): Promise<boolean> {
    const { targetInfos } = await this.#browser.send('Target.getTargets');
    return targetInfos.some(({ targetId }) => targetId === this.#targetId);
  }

  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.#targetId });
    while (await this.isOpen()) await soon();
  }

  async #appears(selector: string): Promise<void> {
    for (
      const until = Date.now() + 5000;
      !(await this.evaluate<boolean>(`${query(selector)} !== null`));
      await soon()
    ) {
      if (Date.now() > until) throw new Error(`${selector} is not in the page`);
    }
  }

  #settle({ id, result, error }: { id?: number; result: Result; error?: { message: string } }): void {
    const waiting = this.#waiting.get(id ?? 0);
    this.#waiting.delete(id ?? 0);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}

const query = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
const soon = () => new Promise((later) => setTimeout(later, 50));
