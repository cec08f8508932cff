import { element, trusted } from '../element.ts';

/** A list to choose from. */
export function choice<Value extends string>(
  id: string,
  values: readonly Value[],
  chosen: Value,
  name: (value: Value) => string,
): HTMLSelectElement {
  const select = element(
    'select',
    { id, 'data-key': id, ...(id === 'language' && { 'aria-describedby': 'proposed' }) },
    ...values.map((value) => element('option', { value }, name(value))),
  );
  select.value = chosen;
  return select;
}

/** A labelled field, with what stands below it. */
export function field(id: string, label: string, ...parts: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'field' }, element('label', { for: id }, label), ...parts);
}

export function beside(...fields: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'pair' }, ...fields);
}

/** How often a field that is being written in is looked at, in milliseconds. */
const GLANCE = 250;

/** Looks at a field while it is written in: what is typed in the overlay is kept from every listener, ours too. */
export function whileFocused(field: HTMLTextAreaElement, changed: () => void): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let known = field.value;
  const glance = () => {
    if (field.value === known) return;
    known = field.value;
    changed();
  };
  const begin = () => {
    clearInterval(timer);
    known = field.value;
    timer = setInterval(() => (field.isConnected ? glance() : clearInterval(timer)), GLANCE);
  };
  const end = () => {
    clearInterval(timer);
    glance();
  };
  field.addEventListener('focus', trusted(begin));
  field.addEventListener('blur', trusted(end));
}
