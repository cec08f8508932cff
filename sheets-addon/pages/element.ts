type Child = Node | string | false | undefined;

/** An element with attributes and children. Text only ever becomes text: nothing is parsed as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** Text from a file or a sheet: its direction is its own, and at most so many characters are shown. */
export function foreign(text: string, most = 80): HTMLElement {
  return element('bdi', {}, text.length > most ? `${text.slice(0, most)}…` : text);
}

export function button(label: string, act: () => void, attributes: Record<string, string | boolean> = {}) {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

/** A list to choose from, with its label above. */
export function choice(
  id: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  change: (value: string) => void,
): HTMLElement {
  const select = element('select', { id });
  for (const [value, text] of options) {
    select.append(
      element('option', { value, selected: value === chosen }, text.length > 60 ? `${text.slice(0, 59)}…` : text),
    );
  }
  select.addEventListener('change', () => change(select.value));
  return element('div', { class: 'field' }, element('label', { for: id }, label), select);
}
