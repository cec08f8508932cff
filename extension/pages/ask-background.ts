import { browser } from 'wxt/browser';
import { readAnswer } from '#shared/messages/read-answer.ts';
import type { RequestName, Requests } from '#shared/messages/requests.ts';

/** The background refused, or did not answer. */
export class NotDone extends Error {
  /** What to tell the user, in their language; undefined where no answer came. */
  readonly sentence: string | undefined;

  constructor(sentence?: string) {
    super(sentence ?? 'no answer');
    this.sentence = sentence;
  }
}

/**
 * Asks the background, which alone stores.
 *
 * @throws NotDone when it refuses, or does not answer
 * @example (await ask('settings', {})).language // 'browser'
 */
export async function ask<Name extends RequestName>(
  name: Name,
  given: Requests[Name]['in'],
): Promise<Requests[Name]['out']> {
  const answer: unknown = await browser.runtime.sendMessage({ ask: name, ...given }).catch(() => undefined);
  const answered = readAnswer(name, answer);
  if (answered?.ok === true) return answered.value;
  throw new NotDone(answered?.sentence);
}
