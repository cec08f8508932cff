import type { SurveyWords } from '#shared/languages/survey-words.ts';
import { type LaunchContent, LONGEST_WORDING } from '#shared/surveys/launch-content.ts';
import { LONGEST_LINK } from '#shared/surveys/link-template.ts';
import { pointsOf, questionText } from '#shared/surveys/question.ts';
import { element, foreign } from '../element.ts';

/**
 * What the customer will see in the reply.
 *
 * @param isPlain the reply takes text alone
 */
export function surveyPreview(shown: LaunchContent, words: SurveyWords, isPlain: boolean): readonly HTMLElement[] {
  if (shown.look === 'question') {
    return questionText(shown, words)
      .split('\n')
      .map((line) => foreign('p', line));
  }
  const ends = (end: string) => element('small', { class: 'soft' }, end);
  const points = pointsOf(shown).map((point) => element('span', { class: 'point' }, String(point)));
  const answer =
    shown.look === 'row'
      ? element(
          'p',
          { class: 'points' },
          element('span', {}, words.click),
          ends(shown.low),
          ...points,
          ends(shown.high),
        )
      : element('p', {}, element('u', {}, words.link));
  return [foreign('p', shown.ask, {}, LONGEST_WORDING), isPlain ? foreign('p', shown.link, {}, LONGEST_LINK) : answer];
}
