import type { Language } from '#shared/languages/languages.ts';
import { languages } from '#shared/languages/languages.ts';
import { say } from '#shared/languages/say.ts';
import type { LaunchStart } from '#shared/messages/requests.ts';
import { METRICS, type Metric } from '#shared/metrics/bands.ts';
import { checkWording } from '#shared/surveys/check-wording.ts';
import { type LaunchContent, LONGEST_WORDING } from '#shared/surveys/launch-content.ts';
import type { LaunchDraft, LaunchLook } from '#shared/surveys/launch-record.ts';
import type { LinkValues } from '#shared/surveys/link-template.ts';
import type { ProposedLanguage } from '#shared/surveys/proposed-language.ts';
import { type Asked, formsOf, pointsOf, questionText, surveyQuestion } from '#shared/surveys/question.ts';
import { defaultMetric, type Touchpoint, touchpoints } from '#shared/surveys/touchpoints.ts';
import { button, element, foreign, trusted } from '../element.ts';
import { ownName } from '../language-name.ts';
import { type AdviceView, adviceView } from './advice-view.ts';
import { contentOf, looksOf, tooLong } from './survey-content.ts';

/** The choices of a launch, and what the customer will see of them. */
export interface LaunchForm {
  readonly element: HTMLElement;
  /** What was chosen, without what only its sending tells. */
  chosen(): Omit<LaunchDraft, 'id' | 'ticket' | 'way'>;
  content(): LaunchContent;
  /** What hinders sending, said at its place, which gets the focus; true when nothing does. */
  check(): boolean;
  /** Other reasons not to ask. */
  advise(advice: LaunchStart['advice']): void;
  /** Shows the text selected, to be copied by hand. */
  offerText(text: string): void;
  focus(): void;
}

export interface LaunchFormActs {
  readonly setUp: () => void;
  readonly neverAsk: (() => void) | undefined;
}

/**
 * @param proposed the language to begin with, and where it comes from
 * @param valuesOf what is filled into the link
 * @param locale of whoever asks, for dates
 */
export function createLaunchForm(
  { words, questions, settings, advice, pending }: LaunchStart,
  proposed: ProposedLanguage,
  valuesOf: (asked: Asked) => LinkValues,
  locale: Language,
  acts: LaunchFormActs,
): LaunchForm {
  const metrics = choice('metric', METRICS, defaultMetric(settings.touchpoint), (metric) => words.metrics[metric]);
  const places = choice('touchpoint', touchpoints, settings.touchpoint, (touchpoint) => words.touchpoints[touchpoint]);
  const forms = choice('form', ['statement', 'question'] as const, 'statement', (form) => words.forms[form]);
  const tongues = choice('language', languages, proposed.language, ownName);
  for (const option of tongues.options) option.lang = option.value;
  const looks = choice(
    'look',
    looksOf(settings.template),
    looksOf(settings.template)[0] ?? 'question',
    (look) => words.looks[look],
  );
  const text = element('textarea', {
    id: 'survey-text',
    rows: 3,
    maxlength: LONGEST_WORDING,
    'aria-describedby': 'wording-wrong',
    'data-key': 'survey-text',
  });
  const wrong = element('p', { id: 'wording-wrong', class: 'wrong small', role: 'status' });
  const back = button(words.ourWording, () => write(), { class: 'link', 'data-key': 'our-wording', hidden: true });
  const preview = element('div', { class: 'preview', role: 'group', 'aria-label': words.preview });
  const byHand = element('div', { hidden: true });
  const adviceAt = element('div');
  // What was written on the ticket's other page holds here too.
  let shownAdvice: AdviceView = adviceView(advice, words, locale, pending?.launch.override?.note);
  adviceAt.append(shownAdvice.element);

  const never = button(words.neverAsk, () => acts.neverAsk?.(), { class: 'link never', 'data-key': 'never-ask' });
  const isListed = (given: LaunchStart['advice']) => given.reasons.some(({ code }) => code === 'doNotAsk');
  never.hidden = acts.neverAsk === undefined || isListed(advice);

  const asked = (): Asked => ({
    metric: metrics.value as Metric,
    touchpoint: places.value as Touchpoint,
    form: formsOf(metrics.value as Metric).length === 1 ? 'question' : (forms.value as Asked['form']),
    language: tongues.value as Language,
  });
  const ours = () => surveyQuestion(questions[asked().language], asked());
  const content = () => {
    const question = { ...ours(), ask: text.value.trim() };
    return contentOf(question, asked().language, looks.value as LaunchLook, settings.template, valuesOf(asked()));
  };
  const isReworded = () => text.value.trim() !== ours().ask;
  const fault = () => {
    const found = checkWording(asked().metric, text.value);
    if (found) return say(words.faults[found], { metric: asked().metric.toUpperCase() });
    const long = tooLong(content());
    return long && say(words.linkTooLong, long);
  };
  const look = () => {
    back.hidden = !isReworded();
    const found = fault();
    wrong.textContent = found ?? '';
    text.setAttribute('aria-invalid', String(found !== undefined));
    preview.replaceChildren(...previewOf(content()));
    preview.lang = asked().language;
    // Every language that we ask in runs from left to right, whatever the overlay's own does.
    preview.dir = 'ltr';
  };
  const previewOf = (shown: LaunchContent): HTMLElement[] => {
    const own = questions[shown.language];
    if (shown.look === 'question')
      return questionText(shown, own)
        .split('\n')
        .map((line) => foreign('p', line));
    const ends = (end: string) => element('small', { class: 'soft' }, end);
    const points = pointsOf(shown).map((point) => element('span', { class: 'point' }, String(point)));
    return [
      foreign('p', shown.ask, {}, LONGEST_WORDING),
      shown.look === 'row'
        ? element('p', { class: 'points' }, ends(shown.low), ...points, ends(shown.high))
        : element('p', {}, element('u', {}, own.link)),
    ];
  };
  let written = '';
  const write = () => {
    forms.disabled = formsOf(asked().metric).length === 1;
    forms.value = asked().form;
    text.value = ours().ask;
    text.lang = asked().language;
    text.dir = 'ltr';
    written = JSON.stringify(asked());
    look();
  };
  for (const select of [metrics, forms, tongues]) select.addEventListener('change', trusted(write));
  const toUsual = () => {
    metrics.value = defaultMetric(asked().touchpoint);
    forms.value = 'statement';
    write();
  };
  places.addEventListener('change', trusted(toUsual));
  whileFocused(text, look);
  looks.addEventListener('change', trusted(look));
  write();

  return {
    element: element(
      'div',
      { class: 'form launch' },
      adviceAt,
      field('touchpoint', words.touchpoint, places),
      beside(field('metric', words.metric, metrics), field('form', words.form, forms)),
      field('language', words.language, tongues),
      element('p', { class: 'soft small', id: 'proposed' }, words.proposed[proposed.from]),
      field('survey-text', words.reads, text, wrong, back),
      field('look', words.look, looks),
      settings.template.trim() === '' &&
        element(
          'p',
          { class: 'small' },
          words.noTemplate,
          ' ',
          button(words.setUp, acts.setUp, { class: 'link', 'data-key': 'set-up' }),
        ),
      element(
        'div',
        { class: 'field' },
        element('p', { class: 'label small soft', 'aria-hidden': 'true' }, words.preview),
        preview,
      ),
      byHand,
      never,
    ),
    chosen() {
      const override = shownAdvice.override();
      return { ...asked(), look: looks.value as LaunchLook, reworded: isReworded(), ...(override && { override }) };
    },
    content,
    check() {
      if (!shownAdvice.check()) return false;
      // Chosen otherwise than by a person's hand, which is not heard: what is sent is still what was chosen.
      if (JSON.stringify(asked()) !== written) write();
      look();
      if (fault() === undefined) return true;
      text.focus();
      return false;
    },
    advise(more) {
      const note = shownAdvice.note();
      never.hidden = acts.neverAsk === undefined || isListed(more);
      shownAdvice = adviceView(more, words, locale, note);
      adviceAt.replaceChildren(shownAdvice.element);
      adviceAt.scrollIntoView({ block: 'nearest' });
    },
    offerText(given) {
      const copy = element('textarea', {
        id: 'by-hand',
        readonly: true,
        rows: 5,
        dir: 'auto',
        'aria-label': words.copy,
      });
      copy.value = given;
      byHand.hidden = false;
      byHand.replaceChildren(copy);
      copy.focus();
      copy.select();
    },
    focus: () => (shownAdvice.isSerious ? shownAdvice : places).focus(),
  };
}

function choice<Value extends string>(
  id: string,
  values: readonly Value[],
  chosen: Value,
  name: (value: Value) => string,
): HTMLSelectElement {
  const select = element(
    'select',
    { id, 'data-key': id, ...(id === 'language' && { 'aria-describedby': 'proposed' }) },
    ...values.map((value) => element('option', { value }, name(value))),
  );
  select.value = chosen;
  return select;
}

function field(id: string, label: string, ...parts: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'field' }, element('label', { for: id }, label), ...parts);
}

function beside(...fields: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'pair' }, ...fields);
}

/** How often a field that is being written in is looked at, in milliseconds. */
const GLANCE = 250;

/** Looks at a field while it is written in: what is typed in the overlay is kept from every listener, ours too. */
function whileFocused(field: HTMLTextAreaElement, changed: () => void): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let known = field.value;
  const glance = () => {
    if (field.value === known) return;
    known = field.value;
    changed();
  };
  const begin = () => {
    clearInterval(timer);
    known = field.value;
    timer = setInterval(() => (field.isConnected ? glance() : clearInterval(timer)), GLANCE);
  };
  const end = () => {
    clearInterval(timer);
    glance();
  };
  field.addEventListener('focus', trusted(begin));
  field.addEventListener('blur', trusted(end));
}
