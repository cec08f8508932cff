export type Child = Node | string | false | undefined;
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * An element with attributes and children. Text only ever becomes text: nothing is parsed as HTML.
 *
 * @param attributes `true` sets an attribute without a value; `false` and undefined leave it out
 * @example element('p', { lang: 'en' }, 'Two ', element('b', {}, 'words')).outerHTML // '<p lang="en">Two <b>words</b></p>'
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** A button that acts on what a person does; events a page makes up are not heard. */
export function button(label: Child, act: (event: Event) => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', trusted(act));
  return made;
}

/** A listener that hears only what a person did. */
export function trusted<Heard extends Event>(act: (event: Heard) => void): (event: Heard) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}

/** Text that is not ours, from a page or a person: its direction is its own and turns nothing around it. At most `most` characters are shown. */
export function foreign<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  attributes: Attributes = {},
  most = 2_000,
): HTMLElementTagNameMap[Tag] {
  return element(tag, { dir: 'auto', ...attributes }, text.length > most ? `${text.slice(0, most)}…` : text);
}

/** What Enter does in a field. The overlay asks it itself, since key presses never reach listeners in the page's tree. */
export const onEnter = new WeakMap<EventTarget, () => void>();
