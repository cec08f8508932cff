import { en } from './en/words.ts';
import { type Params, say } from './say.ts';
import type { Words } from './words.ts';

/** Something the reader must know beside the number. `message` is the English sentence; `code` and `params` say it in any language. */
export interface Warning {
  readonly code: keyof Words['warnings'];
  readonly params: Params;
  readonly message: string;
  /** The column it is about, where it is about one. */
  readonly column?: string;
  /** For a column that was not scored: the refusal, which `params.reason` says in English. */
  readonly why?: { readonly code: keyof Words['refusals']; readonly params: Params };
}

/**
 * A warning with its English sentence.
 *
 * @example warn('nulsRemoved', { count: 2 }).message // 'NUL characters taken out: 2.'
 */
export function warn(code: Warning['code'], params: Params = {}, column?: string): Warning {
  const message = say(en.warnings[code], params);
  return column === undefined ? { code, params, message } : { code, params, message, column };
}
