import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { readOrder } from '#shared/messages/read-order.ts';
import type { Answered, Order, RequestName, Requests } from '#shared/messages/requests.ts';

/** Why nothing came of a request: the extension was updated under us, the background said nothing, or it refused and said why. */
export class NotDone extends Error {
  readonly why: 'updated' | 'silent' | 'refused';
  readonly code: string | undefined;
  /** The refusal in the user's language. */
  readonly sentence: string | undefined;

  constructor(why: NotDone['why'], code?: string, sentence?: string) {
    super(why);
    this.why = why;
    this.code = code;
    this.sentence = sentence;
  }
}

/** What {@link NotDone} says of an error. The overlay's two parts are bundled apart, so it is known by its looks, not by its class. */
export function reasonOf(error: unknown): Pick<NotDone, 'why' | 'code' | 'sentence'> {
  return error instanceof Error && 'why' in error ? (error as NotDone) : new NotDone('silent');
}

/** Asks the background, which alone stores. Rejects with {@link NotDone}. */
export type Ask = <Name extends RequestName>(ask: Name, given: Requests[Name]['in']) => Promise<Requests[Name]['out']>;

/** How a content script asks the background. */
export function askBackground(ctx: ContentScriptContext): Ask {
  return async (ask, given) => {
    let answered: Answered<never> | undefined;
    try {
      answered = await browser.runtime.sendMessage({ ask, ...given });
    } catch {
      throw new NotDone(ctx.isInvalid ? 'updated' : 'silent');
    }
    if (answered?.ok === true) return answered.value;
    if (answered?.ok === false) throw new NotDone('refused', answered.code, answered.sentence);
    throw new NotDone(ctx.isInvalid ? 'updated' : 'silent');
  };
}

/** Hears what the background and the popup tell, for as long as the content script lives; what `answer` returns is sent back. */
export function hearOrders(ctx: ContentScriptContext, answer: (order: Order) => unknown): void {
  const listener = (message: unknown, _from: unknown, reply: (value: unknown) => void) => {
    const order = readOrder(message);
    if (order !== undefined) reply(answer(order));
  };
  browser.runtime.onMessage.addListener(listener);
  ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(listener));
}
