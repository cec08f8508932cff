import type { ScriptQuestion, WireAnswer } from '../wire.ts';
import { WORDS } from './words.ts';

/**
 * Asks before something that cannot be undone.
 *
 * @returns whether the person said yes
 */
export function confirmed(title: string, text: string, yes: string): Promise<boolean> {
  return shown(title, text, [
    { label: WORDS.cancel, value: 'no' },
    { label: yes, value: 'yes', main: true },
  ]).then((value) => value === 'yes');
}

/** Shows a message until it is closed. */
export async function alerted(title: string, text: string): Promise<void> {
  await shown(title, text, [{ label: WORDS.ok, value: 'ok', main: true }]);
}

/**
 * Puts a question of the script.
 *
 * @returns the button that was pressed, `CLOSE` for Escape, and what was typed
 */
export async function asked({ kind, title, text, buttons }: ScriptQuestion): Promise<WireAnswer> {
  const labels = { OK: WORDS.ok, CANCEL: WORDS.cancel, YES: WORDS.yes, NO: WORDS.no, CLOSE: WORDS.close };
  let field: HTMLInputElement | undefined;
  if (kind === 'prompt') {
    field = document.createElement('input');
    field.setAttribute('aria-label', text);
    field.autocomplete = 'off';
  }
  // The first is what Enter does; it stands last, as everywhere on this page.
  const made = [...buttons].reverse().map((button) => ({
    label: labels[button],
    value: button,
    main: button === buttons[0],
  }));
  const pressed = await shown(title, text, made, field);
  const button = buttons.find((one) => one === pressed) ?? 'CLOSE';
  return { button, ...(field ? { text: field.value } : {}) };
}

function shown(
  title: string,
  text: string,
  buttons: readonly { label: string; value: string; main?: boolean }[],
  field?: HTMLInputElement,
): Promise<string> {
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h2');
  heading.textContent = title;
  heading.id = 'dialog-title';
  const body = document.createElement('p');
  body.textContent = text;
  const form = document.createElement('form');
  form.method = 'dialog';
  if (field) form.append(field);
  for (const { label, value, main } of buttons) {
    const made = document.createElement('button');
    made.value = value;
    made.textContent = label;
    if (main) made.className = 'main';
    form.append(made);
  }
  if (title !== '') {
    dialog.setAttribute('aria-labelledby', heading.id);
    dialog.append(heading);
  } else dialog.setAttribute('aria-label', text.slice(0, 80));
  dialog.append(body, form);
  document.body.append(dialog);
  dialog.showModal();
  const main = form.querySelector<HTMLButtonElement>('button:last-child');
  (field ?? main)?.focus();
  return new Promise((resolve) => {
    // Enter would press the first button of the form.
    field?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      main?.click();
    });
    // Univer listens for keys on the whole page.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}

/** Shows a message for a while, or until it is closed. */
export function toast(title: string, text: string, seconds = 8): void {
  const box = document.createElement('div');
  box.className = 'toast';
  const words = document.createElement('p');
  if (title !== '') {
    const strong = document.createElement('strong');
    strong.textContent = `${title} `;
    words.append(strong);
  }
  words.append(text);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '×';
  close.setAttribute('aria-label', WORDS.close);
  close.addEventListener('click', () => box.remove());
  box.append(words, close);
  document.getElementById('toasts')?.append(box);
  setTimeout(() => box.remove(), seconds * 1000);
}
