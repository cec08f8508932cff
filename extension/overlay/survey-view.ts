import type { Language } from '#shared/languages/languages.ts';
import type { SurveyWords } from '#shared/languages/survey-words.ts';
import { element } from './element.ts';
import type { Scene } from './scene.ts';

/** The question about effort in all languages. */
export type Questions = Readonly<Record<Language, SurveyWords>>;

export interface SurveyView {
  readonly element: HTMLElement;
  /** Puts what the customer will read on the clipboard; false when the browser does not let us. */
  copy(): Promise<boolean>;
  focus(): void;
}

/**
 * The question about effort, ready to be pasted into a reply: shown before it is copied, in the customer's language, as a statement to
 * agree with or as a question. Nothing is sent, and nothing is recorded.
 */
export function createSurveyView({ words, language }: Scene, questions: Questions): SurveyView {
  const languages = element(
    'select',
    { id: 'survey-language', 'data-key': 'survey-language' },
    ...(Object.keys(questions) as Language[]).map((code) =>
      element(
        'option',
        { value: code, lang: code },
        new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code,
      ),
    ),
  );
  languages.value = language;
  const forms = element(
    'select',
    { id: 'survey-form', 'data-key': 'survey-form' },
    ...(['statement', 'question'] as const).map((form) => element('option', { value: form }, words[form])),
  );
  const text = element('textarea', { id: 'survey-text', readonly: true, rows: 7, 'data-key': 'survey-text' });
  const write = () => {
    const code = languages.value as Language;
    text.value = questionText(questions[code], forms.value === 'question' ? 'question' : 'statement');
    text.lang = code;
  };
  for (const choice of [languages, forms]) choice.addEventListener('change', write);
  write();
  const field = (id: string, label: string, part: HTMLElement) =>
    element('div', { class: 'field' }, element('label', { for: id }, label), part);
  return {
    element: element(
      'div',
      { class: 'form' },
      element(
        'div',
        { class: 'beside' },
        field('survey-language', words.surveyLanguage, languages),
        field('survey-form', words.surveyForm, forms),
      ),
      field('survey-text', words.surveyText, text),
      element('p', { class: 'soft small' }, words.surveyHow),
    ),
    focus: () => languages.focus(),
    async copy() {
      text.select();
      try {
        await navigator.clipboard.writeText(text.value);
        return true;
      } catch {
        // Pages without TLS have no clipboard to write to; the older way still works there.
        return document.execCommand('copy');
      }
    },
  };
}

/** The question with the ends of its scale, and how to answer in a message. */
function questionText(words: SurveyWords, form: 'statement' | 'question'): string {
  const { ask, low, high } = words[form];
  return `${ask}\n\n1 = ${low}\n7 = ${high}\n\n${words.reply}`;
}
