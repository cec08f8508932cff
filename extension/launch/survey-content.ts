import type { SurveyWords } from '#shared/languages/survey-words.ts';
import type { LaunchContent } from '#shared/surveys/launch-content.ts';
import type { LaunchLook } from '#shared/surveys/launch-record.ts';
import { fillTemplate, type LinkValues, takesAnswer, tooLongLink } from '#shared/surveys/link-template.ts';
import { pointName, pointsOf, questionText, type SurveyQuestion } from '#shared/surveys/question.ts';
import type { Insertion } from '../editors/insert.ts';
import { surveyMarkup } from '../editors/survey-markup.ts';
import { element } from '../element.ts';

/**
 * In which looks a survey can be given: without a link the question stands alone, and without a place for the answer, or where text alone is taken,
 * there is no row.
 */
export function looksOf(template: string, isPlain = false): readonly LaunchLook[] {
  if (template.trim() === '') return ['question'];
  return takesAnswer(template) && !isPlain ? ['row', 'link', 'question'] : ['link', 'question'];
}

/**
 * What the customer will see.
 *
 * @param template one without fault, or empty
 * @param values what is filled into the link besides the answer
 */
export function contentOf(
  question: SurveyQuestion,
  language: LaunchContent['language'],
  look: LaunchLook,
  template: string,
  values: LinkValues,
): LaunchContent {
  const link = look === 'question' ? '' : fillTemplate(template, values);
  const pointLinks =
    look === 'row'
      ? pointsOf(question).map((point) => fillTemplate(template, { ...values, answer: String(point) }))
      : [];
  return { ...question, language, look, link, pointLinks };
}

/** The longest of a survey's links where it is too long for a mail. */
export function tooLong({ link, pointLinks }: LaunchContent) {
  return [link, ...pointLinks].map(tooLongLink).find((found) => found !== undefined);
}

/** A survey as it is put into a reply or onto the clipboard. */
export function insertionOf(content: LaunchContent, words: SurveyWords): Insertion {
  const { ask, low, high, language, link, pointLinks } = content;
  if (link === '') {
    const text = questionText(content, words);
    const lines = text.split('\n').filter((line) => line !== '');
    const html = lines.map((line) => element('p', { lang: language, dir: 'ltr' }, line).outerHTML).join('');
    return { html, text, marker: ask };
  }
  const points = pointLinks.map((to, at) => {
    const point = content.lowest + at;
    return { label: String(point), name: pointName(point, content, words), link: to };
  });
  const markup = surveyMarkup({
    question: ask,
    link,
    linkText: words.link,
    ...(points.length > 0 && { lead: words.click, points, ends: { low, high } }),
    language,
    direction: 'ltr',
  });
  return { ...markup, marker: link };
}
