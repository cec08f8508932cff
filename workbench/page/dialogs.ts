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

function shown(
  title: string,
  text: string,
  buttons: readonly { label: string; value: string; main?: boolean }[],
): Promise<string> {
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h2');
  heading.textContent = title;
  heading.id = 'dialog-title';
  const body = document.createElement('p');
  body.textContent = text;
  const form = document.createElement('form');
  form.method = 'dialog';
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
  form.querySelector<HTMLButtonElement>('button:last-child')?.focus();
  return new Promise((resolve) => {
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
