import type { Language } from '../languages/language-codes.ts';

/** How much a text looks like one language, from 0 to 1. */
export interface LanguageScore {
  readonly language: Language;
  readonly score: number;
}

/** A language to ask in. `messages` they were written in it; `unsure` they may have been: to be checked; `none` there was nothing to go by. */
export interface ProposedLanguage {
  readonly language: Language;
  readonly from: 'messages' | 'unsure' | 'none';
}

/** Fewer words than this tell nothing apart: in three words Norwegian, Swedish and Danish look alike. */
const FEWEST_WORDS = 6;
/** How far the first must be ahead of the second, as a share of its own score: Danish and Norwegian are some 0.05 apart. */
const MARGIN = 0.04;
/** A text in one of our languages scores 0.7 and more; one in another language 0.4 and less in all of ours. */
const LEAST_SCORE = 0.55;

/**
 * The language to propose.
 *
 * @param words how many words the customer wrote
 * @param scores of what the customer wrote, in any order
 * @param known what is known otherwise: the language of the last survey, or of whoever asks
 * @example proposeLanguage(40, [{ language: 'sv', score: 0.6 }, { language: 'no', score: 0.5 }], 'en') // { language: 'sv', from: 'messages' }
 */
export function proposeLanguage(words: number, scores: readonly LanguageScore[], known: Language): ProposedLanguage {
  const [first, second] = [...scores].sort((a, b) => b.score - a.score);
  if (words === 0 || first === undefined || first.score <= 0) return { language: known, from: 'none' };
  if (words < FEWEST_WORDS || first.score < LEAST_SCORE) return { language: known, from: 'unsure' };
  const ahead = (first.score - (second?.score ?? 0)) / first.score;
  if (ahead >= MARGIN) return { language: first.language, from: 'messages' };
  // What is known otherwise decides between languages that the text does not tell apart.
  const close = scores.filter(({ score }) => (first.score - score) / first.score < MARGIN);
  return { language: close.some((one) => one.language === known) ? known : first.language, from: 'unsure' };
}

/** How many words a text has. @example countWords('Hej, hur mår du?') // 4 */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
}
