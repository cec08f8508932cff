import type { OverlayWords } from '#shared/languages/overlay-words.ts';
import { button, type Child, element } from '../element.ts';

/** What the panel shows at a time. */
export interface View {
  readonly title: string;
  readonly body: readonly Child[];
  readonly foot: readonly Child[];
}

/** The open overlay: a heading, a body that scrolls, a line that says what was done, and the main buttons. */
export interface Panel {
  readonly root: HTMLElement;
  /** Shows a view; what was focused stays focused when it is in the new view too (by `data-key`). */
  show(view: View): void;
  /**
   * Says what happened; with `undo`, offers to take it back, for as long as nothing else is said.
   *
   * @param name what the button for that is called, where "undo" would promise more than it does
   */
  say(text: string, undo?: () => void, name?: string): void;
  focusUndo(): void;
  /** The fixed parts, in this language. */
  speak(words: OverlayWords): void;
}

export interface PanelActs {
  readonly close: () => void;
  readonly move: () => void;
}

export function createPanel(acts: PanelActs): Panel {
  const title = element('h2', { id: 'title' });
  const tools = element('div', { class: 'tools' });
  const body = element('div', { class: 'body' });
  const foot = element('div', { class: 'foot' });
  const said = element('p', { role: 'status' });
  const answers = element('span', { class: 'answers' });
  const status = element('div', { class: 'status' }, said, answers);
  const root = element(
    'section',
    { class: 'panel', role: 'dialog', 'aria-labelledby': 'title', tabindex: -1, hidden: true },
    element('div', { class: 'head' }, element('span', { class: 'logo', 'aria-hidden': 'true' }), title, tools),
    body,
    status,
    foot,
  );
  let undoWord = '';
  let dismissWord = '';
  const say = (text: string, undo?: () => void, name = undoWord) => {
    said.textContent = text;
    answers.replaceChildren(
      ...(text === ''
        ? []
        : [
            ...(undo ? [button(name, undo, { class: 'link', 'data-key': 'undo' })] : []),
            icon('×', dismissWord, () => say(''), 'dismiss'),
          ]),
    );
    status.toggleAttribute('data-said', text !== '');
  };

  return {
    root,
    show(view) {
      const key = focusedKey(root);
      const at = body.scrollTop;
      const isSame = title.textContent === view.title;
      title.textContent = view.title;
      body.replaceChildren(...view.body.filter((part): part is Node | string => Boolean(part)));
      foot.replaceChildren(...view.foot.filter((part): part is Node | string => Boolean(part)));
      body.scrollTop = isSame ? at : 0;
      if (key === undefined) return;
      const again = [...root.querySelectorAll<HTMLElement>('[data-key]')].find((one) => one.dataset.key === key);
      (again ?? root).focus();
    },
    say,
    focusUndo: () => answers.querySelector('button')?.focus(),
    speak(words) {
      undoWord = words.undo;
      dismissWord = words.dismiss;
      tools.replaceChildren(icon('✥', words.move, acts.move, 'move'), icon('×', words.close, acts.close, 'close'));
    },
  };
}

/** The key of what is focused in the panel; the empty text for something without one; undefined when the focus is elsewhere. */
function focusedKey(root: HTMLElement): string | undefined {
  const { activeElement } = root.getRootNode() as ShadowRoot;
  if (activeElement === null || !root.contains(activeElement)) return undefined;
  return (activeElement as HTMLElement).dataset.key ?? '';
}

function icon(sign: string, name: string, act: () => void, key: string): HTMLButtonElement {
  const shown = element('span', { 'aria-hidden': 'true' }, sign);
  return button(shown, act, { class: 'icon', 'aria-label': name, title: name, 'data-key': key });
}
