import { isStructureWord } from './known-words.ts';
import { nameShape } from './name-shape.ts';

/** A name that a programmer gives: nothing that an e-mail address or a sentence holds. */
const NAME = /^[A-Za-z][A-Za-z0-9_.:-]{0,99}$/;
/** Attributes whose values are names: the browser's own, a form's fields', and those made for tests. */
const NAMED = `role contenteditable type name
  data-test data-testid data-test-id data-cy data-qa data-automation-id`.split(/\s+/);
const MOST_CLASSES = 5;
const MOST_ATTRIBUTES = 6;

/**
 * An element's own look: tag, id, classes, role, what forms and tests know it by, and the bare names of its `data-` and `aria-` attributes. Of names
 * only known words are told: see {@link nameShape}. Values of other attributes may be anybody's, and are left out.
 *
 * @example elementShape(div) // 'div#thread-N.thread.is-note[role=listitem][data-testid=thread][data-user-id]'
 */
export function elementShape(element: Element): string {
  // A class of which nothing may be told tells nothing.
  const classes = new Set([...element.classList].map(told).filter((one) => /[A-Za-z]{2}/.test(one)));
  const attributes = element.getAttributeNames().flatMap((name) => {
    if (NAMED.includes(name)) return `${name}=${told(element.getAttribute(name) ?? '')}`;
    return name === 'datetime' || /^(?:data|aria)-/.test(name) ? told(name) : [];
  });
  return [
    isHtml(element) ? element.localName : told(element.localName),
    element.id && `#${told(element.id)}`,
    ...[...classes].slice(0, MOST_CLASSES).map((one) => `.${one}`),
    ...attributes.slice(0, MOST_ATTRIBUTES).map((one) => `[${one}]`),
  ].join('');
}

function told(name: string): string {
  return name === '' || NAME.test(name) ? nameShape(name, isStructureWord) : 'x';
}

/**
 * Whether a tag is HTML's own, such as `h1`; others are named by programmers, or by nobody. Asked of the element itself: one in a frame is of none of
 * this window's classes.
 */
function isHtml(element: Element): boolean {
  return (
    element.namespaceURI === 'http://www.w3.org/1999/xhtml' &&
    !element.localName.includes('-') &&
    Object.prototype.toString.call(element) !== '[object HTMLUnknownElement]'
  );
}
