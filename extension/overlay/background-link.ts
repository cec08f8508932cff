import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { OverlayWords } from '#shared/languages/overlay-words.ts';
import { readAnswer } from '#shared/messages/read-answer.ts';
import { readOrder } from '#shared/messages/read-order.ts';
import type { Order, RequestName, Requests } from '#shared/messages/requests.ts';
import { NotDone } from '../not-done.ts';

/** What {@link NotDone} says of an error. The overlay's two parts are bundled apart, so it is known by its looks, not by its class. */
export function reasonOf(error: unknown): Pick<NotDone, 'why' | 'code' | 'sentence'> {
  return error instanceof Error && 'why' in error ? (error as NotDone) : new NotDone('silent');
}

/** What is said of an error, in the user's language. */
export function sentenceOf(error: unknown, { updated, silent }: Pick<OverlayWords, 'updated' | 'silent'>): string {
  const { why, sentence } = reasonOf(error);
  return why === 'updated' ? updated : (sentence ?? silent);
}

/** Asks the background, which alone stores. Rejects with {@link NotDone}. */
export type Ask = <Name extends RequestName>(ask: Name, given: Requests[Name]['in']) => Promise<Requests[Name]['out']>;

/** How a content script asks the background. */
export function askBackground(ctx: ContentScriptContext): Ask {
  return async (ask, given) => {
    let answer: unknown;
    try {
      answer = await browser.runtime.sendMessage({ ask, ...given });
    } catch {
      throw new NotDone(ctx.isInvalid ? 'updated' : 'silent');
    }
    const answered = readAnswer(ask, answer);
    if (answered?.ok === true) return answered.value;
    if (answered?.ok === false) throw new NotDone('refused', answered.code, answered.sentence);
    throw new NotDone(ctx.isInvalid ? 'updated' : 'silent');
  };
}

/**
 * Hears what the background and the popup tell.
 *
 * @param answer what it returns is sent back; undefined leaves the answer to another script of ours in this page
 * @param signal ends it
 */
export function hearOrders(answer: (order: Order) => unknown, signal: AbortSignal): void {
  const listener = (message: unknown, _from: unknown, reply: (value: unknown) => void) => {
    const order = readOrder(message);
    const answered = order && answer(order);
    if (answered !== undefined) reply(answered);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
