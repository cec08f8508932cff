import { button, element } from '../element.ts';
import { NotDone } from '../not-done.ts';
import type { Spoken } from './page-language.ts';

/** How long a sentence about what was done stays, in milliseconds. */
const TOAST_STAYS = 6000;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Says what was done, at the page's foot and to screen readers. The place for it must be in the page from the start. */
export function toast(sentence: string): void {
  const place = toastPlace();
  place.replaceChildren(element('p', { class: 'toast' }, sentence));
  clearTimeout(leaving);
  leaving = setTimeout(() => place.replaceChildren(), TOAST_STAYS);
}

function toastPlace(): HTMLElement {
  const there = document.querySelector<HTMLElement>('#toast');
  if (there) return there;
  const place = element('div', { id: 'toast', role: 'status' });
  document.body.append(place);
  return place;
}

/** Makes ready for {@link toast}: screen readers hear only changes of what was there. */
export function prepareToast(): void {
  toastPlace();
}

/** Does what the user asked for; where the background refuses or is silent, that is said instead. */
export async function attempt(act: () => Promise<void>, { words }: Pick<Spoken, 'words'>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    toast(error.sentence ?? words.silent);
  }
}

/**
 * Asks before something that cannot be undone. Focus begins on "Cancel" and goes back to where it was.
 *
 * @param question what is asked, what it means in numbers, and the name of the act
 * @returns whether it was confirmed
 */
export function confirmed(
  question: { title: string; meaning: string; act: string; danger?: boolean },
  { words }: Pick<Spoken, 'words'>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = element('dialog', { 'aria-labelledby': 'asked', 'aria-describedby': 'meaning' });
    const cancel = button(words.cancel, () => dialog.close(), { autofocus: true });
    const kind = question.danger === false ? 'main' : 'main danger';
    dialog.append(
      element('h2', { id: 'asked' }, question.title),
      element('p', { id: 'meaning' }, question.meaning),
      element(
        'div',
        { class: 'row' },
        cancel,
        button(question.act, () => dialog.close('yes'), { class: kind }),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A control with its name above it. */
export function field(name: string, control: HTMLElement): HTMLLabelElement {
  return element('label', { class: 'field' }, name, control);
}

/** A choice of one. @param options value → name, in order */
export function choice(
  options: readonly (readonly [value: string, name: string])[],
  chosen: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLSelectElement {
  const select = element('select', attributes);
  select.append(...options.map(([value, name]) => element('option', { value, selected: value === chosen }, name)));
  return select;
}

/** Gives a file to the user's downloads. */
export function download(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  element('a', { href: url, download: name }).click();
  // The browser has taken it once the click is through; Firefox a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A name for a file that sorts by day. @example datedName('easemark-notes', 'csv') // 'easemark-notes-2026-11-22.csv' */
export function datedName(name: string, ending: string): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${name}-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.${ending}`;
}
