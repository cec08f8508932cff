import { evidenceText, inPlace } from './evidence.ts';
import type { Refusal } from './refusal.ts';
import { say } from './say.ts';
import type { Warning } from './warning.ts';
import type { Words } from './words.ts';

type Params = Warning['params'];
/** What has a sentence in every language. */
type Spoken = Pick<Refusal, 'code' | 'params'>;

/**
 * A warning's sentence in the reader's language, from its code.
 *
 * @param write how numbers are written where the reader lives; as they are unless given
 */
export function warningSentence(
  { code, params, why }: Warning,
  words: Words,
  write: (value: number) => string = String,
): string {
  const numbers = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' ? write(value) : value,
  ]);
  const spoken = spokenParams(Object.fromEntries(numbers), words);
  return say(words.warnings[code], why === undefined ? spoken : { ...spoken, reason: refusalSentence(why, words) });
}

/** A refusal's sentence in the reader's language, from its code. */
export function refusalSentence({ code, params }: Spoken, words: Words): string {
  return say(words.refusals[code], spokenParams(params, words));
}

/** Places that hold a name of ours, such as a method, take the reader's word for it. */
function spokenParams(params: Params, words: Words): Params {
  const { method, reasons, unstated } = params;
  const told = inPlace(params, words);
  const methods: Readonly<Record<string, string>> = words.methods;
  const exclusions: Readonly<Record<string, string>> = words.exclusions;
  return {
    ...params,
    ...(told ? { evidence: evidenceText(told, words) } : {}),
    // Which of two scales nobody stated.
    ...(typeof unstated === 'string' ? { [unstated]: words.terminal.unstatedScale } : {}),
    ...(typeof method === 'string' ? { method: methods[method] ?? method } : {}),
    ...(typeof reasons === 'string'
      ? { reasons: reasons.replace(/[a-zA-Z]+/g, (name) => exclusions[name] ?? name) }
      : {}),
  };
}
