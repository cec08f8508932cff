import type { Language } from '#shared/languages/languages.ts';
import type { LaunchWords } from '#shared/languages/launch-words.ts';
import { say } from '#shared/languages/say.ts';
import type { Override } from '#shared/surveys/launch-record.ts';
import { launchLimits } from '#shared/surveys/launch-shape.ts';
import type { AskAdvice, AskHint, NotToAsk } from '#shared/surveys/when-not-to-ask.ts';
import { element, foreign } from '../element.ts';

/** Why not to ask now, and the field in which somebody says why they ask all the same. */
export interface AdviceView {
  readonly element: HTMLElement;
  /** There are reasons, and not hints only. */
  readonly isSerious: boolean;
  /** What is recorded; undefined where nothing was in the way. */
  override(): Override | undefined;
  note(): string;
  /** Whether a note stands there where one is needed; where not, that is said. */
  check(): boolean;
  focus(): void;
}

/** @param note what was written already */
export function adviceView({ reasons, hints }: AskAdvice, words: LaunchWords, locale: Language, note = ''): AdviceView {
  const isSerious = reasons.length > 0;
  const text = element('textarea', {
    id: 'note',
    rows: 2,
    maxlength: launchLimits.note,
    dir: 'auto',
    'aria-describedby': 'note-wrong',
    'data-key': 'note',
  });
  text.value = note;
  const wrong = element('p', { id: 'note-wrong', class: 'wrong small', role: 'status' });
  const parts = [
    isSerious &&
      element(
        'div',
        { class: 'not-now', role: 'group', 'aria-labelledby': 'not-now' },
        element('p', { id: 'not-now', class: 'label' }, words.notNow),
        element('ul', {}, ...reasons.map((reason) => foreign('li', reasonText(reason, words, locale)))),
        element('label', { for: 'note' }, words.note),
        text,
        wrong,
      ),
    ...hints.map((hint) => foreign('p', hintText(hint, words), { class: 'hint small' })),
  ];
  return {
    element: element('div', { class: 'advice' }, ...parts),
    isSerious,
    override: () =>
      isSerious ? { reasons: [...new Set(reasons.map(({ code }) => code))], note: text.value.trim() } : undefined,
    note: () => text.value,
    check() {
      const lacks = isSerious && text.value.trim() === '';
      wrong.textContent = lacks ? words.noteNeeded : '';
      text.setAttribute('aria-invalid', String(lacks));
      if (lacks) text.focus();
      return !lacks;
    },
    focus: () => text.focus(),
  };
}

function reasonText(reason: NotToAsk, words: LaunchWords, locale: Language): string {
  if (reason.code === 'coolDown') {
    const day = (time: number) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(time);
    return say(words.reasons.coolDown, { date: day(reason.askedAt), until: day(reason.until), days: reason.days });
  }
  return say(words.reasons[reason.code], { ...reason });
}

function hintText(hint: AskHint, words: LaunchWords): string {
  return say(words.hints[hint.code], { ...hint });
}
