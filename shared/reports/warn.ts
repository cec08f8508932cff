import { en } from '../languages/en/words.ts';
import { type Params, say } from '../languages/say.ts';
import type { Warning } from './report.ts';

/**
 * A warning with its English sentence.
 *
 * @example warn('nulsRemoved', { count: 2 }).message // 'NUL characters taken out: 2.'
 */
export function warn(code: Warning['code'], params: Params = {}, column?: string): Warning {
  const message = say(en.warnings[code], params);
  return column === undefined ? { code, params, message } : { code, params, message, column };
}
