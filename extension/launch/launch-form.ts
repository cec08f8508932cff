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
import { type Asked, formsOf, surveyQuestion } from '#shared/surveys/question.ts';
import { defaultMetric, type Touchpoint, touchpoints } from '#shared/surveys/touchpoints.ts';
import { button, element, trusted } from '../element.ts';
import { ownName } from '../language-name.ts';
import { type AdviceView, adviceView } from './advice-view.ts';
import type { Begun } from './begun.ts';
import { beside, choice, field, whileFocused } from './form-fields.ts';
import { contentOf, looksOf, tooLong } from './survey-content.ts';
import { surveyPreview } from './survey-preview.ts';

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
  /** Another language is likelier by now, or other values go into the link. A language that somebody chose stays. */
  propose(proposed: ProposedLanguage): void;
  /** Another reply may have been clicked into, which takes other things. */
  followReply(): void;
  begun(): Begun;
  /** Shows the text selected, to be copied by hand. */
  offerText(text: string): void;
  focus(): void;
}

export interface LaunchFormActs {
  readonly setUp: () => void;
  readonly neverAsk: () => void;
  /** Whether it is known who the customer is: nobody else can be put on the list. */
  readonly isKnown: () => boolean;
  readonly takeBackLast: () => void;
  /** Whether another survey was launched here just before, which may be why there is a pause. */
  readonly hasSent: () => boolean;
  /** Whether the reply, as far as one is open, takes text alone. */
  readonly isPlain: () => boolean;
}

/**
 * @param proposed the language to begin with, and where it comes from
 * @param valuesOf what is filled into the link
 * @param locale of whoever asks, for dates
 * @param begun what was chosen and written before
 */
export function createLaunchForm(
  { words, questions, settings, advice }: LaunchStart,
  proposed: ProposedLanguage,
  valuesOf: (asked: Asked) => LinkValues,
  locale: Language,
  acts: LaunchFormActs,
  begun?: Begun,
): LaunchForm {
  const byHand = new Set(begun?.byHand);
  const place = begun?.asked.touchpoint ?? settings.touchpoint;
  const metric = begun?.asked.metric ?? defaultMetric(place);
  const metrics = choice('metric', METRICS, metric, (one) => words.metrics[one]);
  const places = choice('touchpoint', touchpoints, place, (touchpoint) => words.touchpoints[touchpoint]);
  /** The form last chosen: a metric with one form of its own does not change it. */
  let wanted: Asked['form'] = begun?.asked.form ?? 'statement';
  const forms = choice('form', ['statement', 'question'] as const, wanted, (form) => words.forms[form]);
  const language = begun && byHand.has('language') ? begun.asked.language : proposed.language;
  const tongues = choice('language', languages, language, ownName);
  for (const option of tongues.options) option.lang = option.value;
  const offered = looksOf(settings.template);
  const kept = offered.find((one) => byHand.has('look') && one === begun?.look);
  const looks = choice('look', offered, kept ?? offered[0] ?? 'question', (look) => words.looks[look]);
  const text = element('textarea', {
    id: 'survey-text',
    rows: 3,
    maxlength: LONGEST_WORDING,
    'aria-describedby': 'wording-wrong',
    'data-key': 'survey-text',
  });
  const wrong = element('p', { id: 'wording-wrong', class: 'wrong small', role: 'status' });
  const toOurs = () => {
    text.value = ours().ask;
    write();
    // The button goes.
    text.focus();
  };
  const back = button(words.ourWording, toOurs, { class: 'link', 'data-key': 'our-wording', hidden: true });
  let proposal = proposed.language;
  const proposedFrom = element('p', { class: 'soft small', id: 'proposed' }, words.proposed[proposed.from]);
  const preview = element('div', { class: 'preview', role: 'group', 'aria-label': words.preview });
  const toCopy = element('div', { hidden: true });
  const adviceAt = element('div');
  let shownAdvice: AdviceView = adviceView(advice, words, locale, begun?.note);
  adviceAt.append(shownAdvice.element);

  const never = button(words.neverAsk, acts.neverAsk, { class: 'link never', 'data-key': 'never-ask' });
  const takeBack = button(words.takeBackLast, acts.takeBackLast, { class: 'link never', 'data-key': 'take-back' });
  let shown = advice;
  const offer = () => {
    const isReason = (wanted: (typeof shown.reasons)[number]['code']) =>
      shown.reasons.some(({ code }) => code === wanted);
    never.hidden = !acts.isKnown() || isReason('doNotAsk');
    takeBack.hidden = !acts.hasSent() || !isReason('coolDown');
  };
  offer();

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
    preview.replaceChildren(...surveyPreview(content(), questions[asked().language], isPlain));
    preview.lang = asked().language;
    // Every language that we ask in runs from left to right, whatever the overlay's own does.
    preview.dir = 'ltr';
  };
  let isPlain = false;
  /** The look last chosen: a field that does not take it does not change it. */
  let wantedLook: string | undefined = kept;
  let givenLook = looks.value;
  /** A field of plain text takes no row. */
  const offerLooks = () => {
    isPlain = acts.isPlain();
    if (looks.value !== givenLook) wantedLook = looks.value;
    const taken: readonly string[] = looksOf(settings.template, isPlain);
    for (const option of looks.options) option.hidden = !taken.includes(option.value);
    looks.value = taken.find((one) => one === wantedLook) ?? taken[0] ?? looks.value;
    givenLook = looks.value;
  };
  let written = '';
  let usual = '';
  const write = () => {
    offerLooks();
    forms.disabled = formsOf(asked().metric).length === 1;
    forms.value = asked().form;
    // What somebody has written stays whatever is chosen: ours is one click away.
    if (text.value.trim() === usual) text.value = ours().ask;
    usual = ours().ask;
    proposedFrom.hidden = byHand.has('language') || tongues.value !== proposal;
    text.lang = asked().language;
    text.dir = 'ltr';
    written = JSON.stringify(asked());
    look();
  };
  const onChange = (select: HTMLSelectElement, changed: () => void) =>
    select.addEventListener(
      'change',
      trusted(() => {
        changed();
        write();
      }),
    );
  onChange(metrics, () => {
    byHand.add('metric');
    forms.value = wanted;
  });
  onChange(forms, () => {
    wanted = forms.value as Asked['form'];
  });
  onChange(tongues, () => byHand.add('language'));
  onChange(looks, () => {
    byHand.add('look');
    wantedLook = looks.value;
  });
  onChange(places, () => {
    if (!byHand.has('metric')) metrics.value = defaultMetric(asked().touchpoint);
    forms.value = wanted;
  });
  whileFocused(text, look);
  text.value = begun?.ask ?? '';
  write();

  return {
    element: element(
      'div',
      { class: 'form launch' },
      adviceAt,
      takeBack,
      field('touchpoint', words.touchpoint, places),
      beside(field('metric', words.metric, metrics), field('form', words.form, forms)),
      field('language', words.language, tongues),
      proposedFrom,
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
      toCopy,
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
      const { activeElement } = adviceAt.getRootNode() as Document | ShadowRoot;
      const hadFocus = activeElement !== null && adviceAt.contains(activeElement);
      shownAdvice = adviceView(more, words, locale, shownAdvice.note());
      adviceAt.replaceChildren(shownAdvice.element);
      if (hadFocus) shownAdvice.focus();
      shown = more;
      offer();
      if (shownAdvice.isSerious) adviceAt.scrollIntoView({ block: 'nearest' });
    },
    propose(more) {
      offer();
      proposal = more.language;
      proposedFrom.textContent = words.proposed[more.from];
      if (!byHand.has('language') && !isReworded()) tongues.value = more.language;
      write();
    },
    followReply() {
      if (acts.isPlain() !== isPlain) write();
    },
    begun: () => ({
      asked: asked(),
      look: (wantedLook ?? looks.value) as LaunchLook,
      ...(isReworded() && { ask: text.value }),
      note: shownAdvice.note(),
      byHand: [...byHand],
    }),
    offerText(given) {
      const copy = element('textarea', {
        id: 'by-hand',
        readonly: true,
        rows: 5,
        dir: 'auto',
        'aria-label': words.copy,
      });
      copy.value = given;
      toCopy.hidden = false;
      toCopy.replaceChildren(copy);
      copy.focus();
      copy.select();
    },
    focus: () => (shownAdvice.isSerious ? shownAdvice : places).focus(),
  };
}
