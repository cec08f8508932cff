import { readChoices } from '#shared/imports/choice-list.ts';
import { en } from '#shared/languages/en/words.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { refusalSentence } from '#shared/languages/spoken.ts';
import type { Words } from '#shared/languages/words.ts';
import type { Flags } from './options/read-flags.ts';
import { isolated, printable } from './terminal/printable.ts';

/** Asks a person one question; `undefined` when they would rather not answer. */
export type Asker = (question: string, choices: readonly string[]) => Promise<string | undefined>;

type TextFlag =
  | 'metric'
  | 'scale'
  | 'direction'
  | 'method'
  | 'compare'
  | 'before'
  | 'reasons'
  | 'counts'
  | 'date'
  | 'dateOrder'
  | 'zone'
  | 'period'
  | 'encoding'
  | 'delimiter'
  | 'headerRows';
const TEXT_FLAGS: readonly TextFlag[] = [
  'metric',
  'scale',
  'direction',
  'method',
  'compare',
  'before',
  'reasons',
  'counts',
  'date',
  'dateOrder',
  'zone',
  'period',
  'encoding',
  'delimiter',
  'headerRows',
];
const LIST_FLAGS = ['column', 'by', 'where'] as const;

/** Two columns may leave something open each, and then a metric, a scale and a date order: more than that is no conversation. */
const MOST_QUESTIONS = 6;

/**
 * Runs until it succeeds, asking a person for each thing the file leaves open.
 *
 * @param flags what was typed; answers are added to a copy
 * @param run what to do; its Refusals with `decide` are what is asked about
 * @param ask how to ask, or `undefined` when nobody is there
 * @param words in which language to ask
 * @returns what `run` returned
 * @throws whatever `run` throws that is no question, or that was not answered
 */
export async function withQuestions<Result, Typed extends Flags>(
  flags: Typed,
  run: (flags: Typed) => Promise<Result>,
  ask: Asker | undefined,
  words: Words = en,
): Promise<Result> {
  let current = flags;
  for (let asked = 0; ; asked += 1) {
    try {
      return await run(current);
    } catch (error) {
      if (!ask || asked >= MOST_QUESTIONS || !(error instanceof Refusal) || !error.decide) throw error;
      const option = String(error.params.option ?? '');
      if (!withAnswer(current, option, '')) throw error;
      const answer = await ask(refusalSentence(error, words), readChoices(String(error.params.choices ?? '')));
      if (answer === undefined || answer.trim() === '') throw error;
      current = withAnswer(current, option, answer.trim()) ?? current;
      // What it measures was asked of one column: named so, the next question would be which.
      if (error.code === 'scaleNotOfNps' && current.column === undefined)
        current = withAnswer(current, '--column', String(error.params.column)) ?? current;
    }
  }
}

/**
 * The flags with one more answer, as if the option had been typed.
 *
 * @returns `undefined` when the option is none that a word can answer
 * @example withAnswer({}, '--date-order', 'dmy') // { dateOrder: 'dmy' }
 */
export function withAnswer<Typed extends Flags>(flags: Typed, option: string, answer: string): Typed | undefined {
  const name = option.replace(/^--/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const text = TEXT_FLAGS.find((flag) => flag === name);
  if (text) return { ...flags, [text]: answer };
  const list = LIST_FLAGS.find((flag) => flag === name);
  return list ? { ...flags, [list]: [...(flags[list] ?? []), answer] } : undefined;
}

/** How to ask on this terminal, or `undefined` where nobody can answer: no terminal, or the file itself comes from standard input. */
export function terminalAsker(file: string): Asker | undefined {
  if (file === '-' || !process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  return async (question, choices) => {
    // Loaded only now: most runs ask nothing and should not pay for it.
    const { isCancel, select, text } = await import('@clack/prompts');
    const message = printable(question);
    // On stderr, so that a redirected result holds the result only.
    const output = process.stderr;
    const answer =
      choices.length > 0
        ? await select({
            message,
            output,
            options: choices.map((value) => ({ value, label: isolated(printable(value)) })),
          })
        : await text({ message, output });
    return isCancel(answer) ? undefined : String(answer);
  };
}
