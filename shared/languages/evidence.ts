import { en } from './en/words.ts';
import { type Params, say } from './say.ts';
import type { Words } from './words.ts';

/** Something in a file that says what it is. `code` and `params` say it in any language. */
export interface Evidence {
  readonly code: keyof Words['evidence'];
  /** `what` is a key of `evidenceOf`. */
  readonly params: Params;
}

/** Before the places of evidence that stands among those of another sentence. */
const WITHIN = 'evidence_';

/** Evidence with what is filled into its sentence. */
export function evidence(code: Evidence['code'], params: Params = {}): Evidence {
  return { code, params };
}

/**
 * Evidence as a sentence.
 *
 * @param words the reader's language; English without
 * @example evidenceText(evidence('headerSpeaks', { what: 'nps' })) // 'the header speaks of recommendation (NPS)'
 */
export function evidenceText({ code, params }: Evidence, words: Words = en): string {
  const names: Readonly<Record<string, string>> = words.evidenceOf;
  const { what } = params;
  return say(words.evidence[code], what === undefined ? params : { ...params, what: names[what] ?? what });
}

/**
 * Evidence as what is filled into a refusal or warning at `{evidence}`: in English, and with it what says it in any language.
 *
 * @param told `undefined` leaves the place empty
 */
export function asPlace(told: Evidence | undefined): Params {
  if (!told) return { evidence: '' };
  const within = Object.entries(told.params).map(([name, value]) => [WITHIN + name, value]);
  return { evidence: evidenceText(told), evidenceCode: told.code, ...Object.fromEntries(within) };
}

/** The evidence that stands among a sentence's places. */
export function inPlace(params: Params, words: Words): Evidence | undefined {
  const { evidenceCode } = params;
  if (typeof evidenceCode !== 'string' || !Object.keys(words.evidence).includes(evidenceCode)) return undefined;
  const within = Object.entries(params).filter(([name]) => name.startsWith(WITHIN));
  return {
    code: evidenceCode as Evidence['code'],
    params: Object.fromEntries(within.map(([name, value]) => [name.slice(WITHIN.length), value])),
  };
}
