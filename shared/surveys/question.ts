import type { Language } from '../languages/language-codes.ts';
import { say } from '../languages/say.ts';
import type { SurveyWords } from '../languages/survey-words.ts';
import type { Metric } from '../metrics/bands.ts';
import type { Touchpoint } from './touchpoints.ts';

/** A statement to agree with, or a question put directly. */
export type QuestionForm = 'statement' | 'question';

/** What is asked. */
export interface Asked {
  readonly metric: Metric;
  readonly touchpoint: Touchpoint;
  readonly form: QuestionForm;
  readonly language: Language;
}

/** A question as a customer reads it, with its scale; the highest point is the good one. */
export interface SurveyQuestion {
  readonly ask: string;
  /** What the lowest and the highest point mean. */
  readonly low: string;
  readonly high: string;
  readonly lowest: number;
  readonly highest: number;
}

/** The points of each metric's question. */
const SCALES: Readonly<Record<Metric, readonly [lowest: number, highest: number]>> = {
  ces: [1, 7],
  nps: [0, 10],
  csat: [1, 5],
};

/** The forms a metric is asked in: the question of NPS is one and the same everywhere, or its scores could not be compared. */
export function formsOf(metric: Metric): readonly QuestionForm[] {
  return metric === 'nps' ? ['question'] : ['statement', 'question'];
}

/**
 * The question to ask.
 *
 * @param words those of the language that is asked in
 * @param asked a form that the metric is not asked in gives the one it has
 * @example surveyQuestion(allSurveyWords.en, { metric: 'ces', touchpoint: 'checkout', form: 'question' }).ask
 * // 'How easy was it for you to check out and pay?'
 */
export function surveyQuestion(
  words: SurveyWords,
  { metric, touchpoint, form }: Pick<Asked, 'metric' | 'touchpoint' | 'form'>,
): SurveyQuestion {
  const [lowest, highest] = SCALES[metric];
  if (metric === 'nps') return { ...words.nps, lowest, highest };
  if (metric === 'csat') {
    const { ask, low, high } = words.csat[form];
    return { ask: say(ask, { about: words.csat.about[touchpoint] }), low, high, lowest, highest };
  }
  const { ask, support, low, high } = words.ces[form];
  const asking = touchpoint === 'support' ? support : say(ask, { do: words.ces.do[touchpoint] });
  return { ask: asking, low, high, lowest, highest };
}

/**
 * The question as plain text that can be answered in a message.
 *
 * @example questionText(question, allSurveyWords.en).split('\n').at(-1) // 'Please reply with one number from 1 to 7.'
 */
export function questionText({ ask, low, high, lowest, highest }: SurveyQuestion, words: SurveyWords): string {
  return `${ask}\n\n${lowest} = ${low}\n${highest} = ${high}\n\n${say(words.reply, { lowest, highest })}`;
}

/** The points of a question, lowest first. @example pointsOf({ lowest: 0, highest: 2 }) // [0, 1, 2] */
export function pointsOf({ lowest, highest }: Pick<SurveyQuestion, 'lowest' | 'highest'>): readonly number[] {
  return Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at);
}

/**
 * What a point that is a link is called where it is heard and not seen.
 *
 * @example pointName(7, question, allSurveyWords.en) // '7 of 7, very easy'
 */
export function pointName(
  point: number,
  { low, high, lowest, highest }: Omit<SurveyQuestion, 'ask'>,
  words: SurveyWords,
): string {
  const end = point === lowest ? low : point === highest ? high : '';
  return say(words.point, { point, highest }) + (end && `, ${end}`);
}
