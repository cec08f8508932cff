import { button, element, trusted } from '../../element.ts';
import type { Writer } from './written.ts';

/**
 * A button with what it opens below it.
 *
 * @param choices where it stands among others; the focus returns there
 * @param make what is in it, and what applies it: whether it could be
 */
export function dropDown(
  choices: HTMLElement,
  id: string,
  label: string,
  title: string,
  active: boolean,
  make: () => { content: readonly Node[]; apply: () => boolean },
  words: Writer['words'],
): HTMLElement {
  const panel = element('div', { class: 'see-drop', popover: 'auto', role: 'dialog', 'aria-label': title });
  const opener = button(element('bdi', {}, label), () => {}, {
    class: active ? 'see-open see-on' : 'see-open',
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
    'data-choice': id,
  });
  opener.popoverTargetElement = panel;
  let apply = (): boolean => true;
  const done = (): void => {
    if (!apply()) return;
    if (panel.isConnected) panel.hidePopover();
    // The page was counted anew, and the button with it.
    choices.querySelector<HTMLElement>(`[data-choice="${CSS.escape(id)}"]`)?.focus();
  };
  panel.addEventListener('beforetoggle', (event) => {
    if (event.newState !== 'open') return;
    const made = make();
    apply = made.apply;
    const form = element(
      'form',
      {},
      ...made.content,
      element('div', { class: 'see-acts' }, element('button', { class: 'main' }, words.apply)),
    );
    form.addEventListener(
      'submit',
      trusted((submitted: SubmitEvent) => {
        submitted.preventDefault();
        done();
      }),
    );
    panel.replaceChildren(form);
  });
  panel.addEventListener('toggle', (event) => {
    const open = event.newState === 'open';
    opener.setAttribute('aria-expanded', String(open));
    if (open) {
      placeBelow(opener, panel);
      panel.querySelector<HTMLElement>('input, select')?.focus();
    } else panel.replaceChildren();
  });
  return element('div', { class: 'see-dropper' }, opener, panel);
}

/** Puts what was opened below its button, within the window. */
export function placeBelow(opener: Element, panel: HTMLElement): void {
  const at = opener.getBoundingClientRect();
  const wide = document.documentElement.clientWidth;
  const size = panel.getBoundingClientRect();
  const start = getComputedStyle(opener).direction === 'rtl' ? at.right - size.width : at.left;
  panel.style.left = `${Math.max(8, Math.min(wide - size.width - 8, start))}px`;
  const below = at.bottom + 6;
  const room = document.documentElement.clientHeight;
  const top = below + size.height > room - 8 && at.top - size.height - 6 > 8 ? at.top - size.height - 6 : below;
  panel.style.top = `${Math.max(8, Math.min(top, Math.max(8, room - size.height - 8)))}px`;
}
