import type { RequestRefusalCode } from '../languages/request-refusal.ts';
import type { Params } from '../languages/say.ts';
import type { Answered, RequestName, Requests } from './requests.ts';

/**
 * Reads what the background answered. It is the same version of the same extension, so the outline is looked at and no more; no answer at
 * all, as when the background died meanwhile, is told from an answer.
 *
 * @param _name which request it answers: it gives the value its type
 * @returns the answer, or undefined when there is none
 * @example readAnswer('settings', undefined) // undefined
 */
export function readAnswer<Name extends RequestName>(
  _name: Name,
  answer: unknown,
): Answered<Requests[Name]['out']> | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { ok, value, code, params, sentence } = answer as Readonly<Record<string, unknown>>;
  if (ok === true) return { ok, value: value as Requests[Name]['out'] };
  if (ok !== false || typeof code !== 'string' || typeof sentence !== 'string') return undefined;
  return { ok, code: code as RequestRefusalCode, params: (params ?? {}) as Params, sentence };
}
