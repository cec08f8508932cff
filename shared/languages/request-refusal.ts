import type { en } from './en/request-refusals.ts';
import type { Params } from './say.ts';
import type { Texts } from './words.ts';

/** Why the extension's background does not do what it was asked, one sentence a reason. */
export type RequestRefusalWords = Texts<typeof en>;

/** The key of such a sentence. */
export type RequestRefusalCode = keyof RequestRefusalWords;

/**
 * Something the extension will not or cannot do, with the reason. It carries no words, so that what runs in a ticket page need not: the
 * background says it in the user's language.
 */
export class RequestRefusal extends Error {
  readonly code: RequestRefusalCode;
  readonly params: Params;

  constructor(code: RequestRefusalCode, params: Params = {}) {
    super(code);
    this.name = 'RequestRefusal';
    this.code = code;
    this.params = params;
  }
}
