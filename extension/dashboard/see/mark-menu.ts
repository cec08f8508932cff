import { say } from '#shared/languages/say.ts';
import type { SeeWords } from '#shared/languages/see-words.ts';
import { button, element } from '../../element.ts';
import { placeBelow } from './drop-down.ts';

/** What can be done with a mark. */
export interface MarkAct {
  readonly name: string;
  readonly act: () => void;
}

/**
 * Asks what to do with a mark that was chosen; closed with Escape or a click elsewhere, when focus returns to the mark.
 *
 * @param mark what was chosen
 * @param what it says of itself
 */
export function askWhatToDo(mark: SVGElement, what: string, acts: readonly MarkAct[], words: SeeWords): void {
  const menu = element('div', {
    class: 'see-menu',
    popover: 'auto',
    role: 'dialog',
    'aria-label': say(words.menu.title, { what }),
  });
  const buttons = acts.map(({ name, act }) =>
    button(name, () => {
      menu.hidePopover();
      act();
    }),
  );
  menu.append(element('p', { dir: 'auto' }, what), element('div', { class: 'see-menu-acts' }, ...buttons));
  menu.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  });
  menu.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') {
      const within = menu.contains(document.activeElement) || document.activeElement === document.body;
      menu.remove();
      if (within) mark.focus({ preventScroll: true });
    }
  });
  document.body.append(menu);
  menu.showPopover();
  placeBelow(mark.querySelector('.em-dot, .em-signal, .em-bar, .em-interval') ?? mark, menu);
  buttons[0]?.focus();
}
