import { browser } from 'wxt/browser';
import { readAnswer } from '#shared/messages/read-answer.ts';
import type { RequestName, Requests } from '#shared/messages/requests.ts';
import { NotDone } from '../not-done.ts';

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
  throw answered === undefined ? new NotDone('silent') : new NotDone('refused', answered.code, answered.sentence);
}
