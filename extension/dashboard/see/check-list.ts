import { say } from '#shared/languages/say.ts';
import { element } from '../../element.ts';
import { dropDown } from './drop-down.ts';
import type { Writer } from './written.ts';

/** Values of a column that are shown to choose from at once. */
const MOST_SHOWN = 300;

/** A button that opens a list of boxes to tick. @param chosen takes the values that are ticked, or says why it does not */
export function checkList(
  choices: HTMLElement,
  id: string,
  label: string,
  title: string,
  items: readonly { readonly value: string; readonly name: string; readonly on: boolean }[],
  { words, count }: Writer,
  chosen: (values: string[]) => string | undefined,
): HTMLElement {
  const active = items.some(({ on }) => on);
  return dropDown(
    choices,
    id,
    label,
    title,
    active && id !== 'source',
    () => {
      const list = element('ul', { class: 'see-checks' });
      const listed = element('p', { class: 'see-quiet', role: 'status' });
      const wrong = element('p', { class: 'see-wrong', role: 'alert' });
      const on = new Set(items.filter((item) => item.on).map(({ value }) => value));
      const fill = (sought: string): void => {
        const found = items.filter(({ name }) => name.toLowerCase().includes(sought.toLowerCase()));
        list.replaceChildren(
          ...found.slice(0, MOST_SHOWN).map(({ value, name }) => {
            const box = element('input', { type: 'checkbox', checked: on.has(value) });
            box.checked = on.has(value);
            box.addEventListener('change', () => {
              if (box.checked) on.add(value);
              else on.delete(value);
            });
            return element('li', {}, element('label', {}, box, element('bdi', {}, name)));
          }),
        );
        listed.textContent =
          found.length > MOST_SHOWN ? say(words.listed, { count: count(MOST_SHOWN), all: count(found.length) }) : '';
      };
      fill('');
      const search = element('input', { type: 'search', 'aria-label': words.search, placeholder: words.search });
      search.addEventListener('input', () => fill(search.value));
      return {
        content: [...(items.length > 9 ? [search] : []), list, listed, wrong],
        apply: () => {
          const refused = chosen(items.map(({ value }) => value).filter((value) => on.has(value)));
          wrong.textContent = refused ?? '';
          return refused === undefined;
        },
      };
    },
    words,
  );
}
