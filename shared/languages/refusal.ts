import { en } from './en/words.ts';
import { type Params, say } from './say.ts';
import type { Words } from './words.ts';

/** The key of a sentence that says why something is refused. */
export type RefusalCode = keyof Words['refusals'];

/**
 * An answer we will not give, with the reason and what to do next.
 *
 * `message` is the English sentence; another surface says it in its reader's language with `say(words.refusals[code], params)`.
 * `decide` marks what a person can settle with an option (exit 3 on the command line), as against what cannot be read (exit 2).
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: Params;
  readonly decide: boolean;

  constructor(code: RefusalCode, params: Params = {}, decide = true) {
    super(say(en.refusals[code], params));
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
    this.decide = decide;
  }
}
