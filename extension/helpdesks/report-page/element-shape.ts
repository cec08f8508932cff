/** A name that a programmer gives: no spaces, no dots, nothing that an e-mail address or a sentence holds. */
const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,47}$/;
/** Attributes made for tests: their values are names. */
const TEST_NAMES = ['data-test', 'data-testid', 'data-test-id', 'data-cy', 'data-qa', 'data-automation-id'];
const MOST_CLASSES = 5;
const MOST_ATTRIBUTES = 6;

/**
 * An element's own look: tag, id, classes, role and what tests know it by, and the bare names of its `data-` and `aria-` attributes. Digits
 * are `N`, and a word that the page says is `x`. Values of other attributes may be anybody's, and are left out.
 *
 * @param said the words of the page's text, in small letters
 * @example elementShape(div, new Set()) // 'div#thread-N.thread.is-note[role=listitem][data-testid=thread][data-user-id]'
 */
export function elementShape(element: Element, said: ReadonlySet<string>): string {
  const named = (text: string) => nameShape(text, said);
  const id = named(element.id);
  const classes = new Set([...element.classList].flatMap((one) => named(one) ?? []));
  const attributes = element.getAttributeNames().flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    if (name === 'role' || name === 'contenteditable') return `${name}=${named(value) ?? ''}`;
    if (TEST_NAMES.includes(name)) return `${name}=${named(value) ?? 'x'}`;
    return /^(?:data|aria)-/.test(name) ? (named(name) ?? []) : [];
  });
  return [
    // Tags without a hyphen are HTML's own, such as `h1`; or nobody's, and then they are named like the others.
    element instanceof HTMLUnknownElement || element.localName.includes('-')
      ? (named(element.localName) ?? 'x')
      : element.localName,
    id === undefined ? '' : `#${id}`,
    ...[...classes].slice(0, MOST_CLASSES).map((one) => `.${one}`),
    ...attributes.slice(0, MOST_ATTRIBUTES).map((one) => `[${one}]`),
  ].join('');
}

/** A programmer's name, without its digits and without words that the page says; undefined for what is no such name. */
function nameShape(text: string, said: ReadonlySet<string>): string | undefined {
  if (!NAME.test(text)) return undefined;
  // Both as it is written and in its parts: `annaHolm` holds two words, and is one.
  return text
    .replace(/[A-Za-z]+/g, (word) => (said.has(word.toLowerCase()) ? 'x' : word))
    .replace(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g, (word) => (said.has(word.toLowerCase()) ? 'x' : word))
    .replace(/\d+/g, 'N');
}
