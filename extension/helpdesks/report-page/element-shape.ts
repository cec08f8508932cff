import { isStructureWord } from './known-words.ts';
import { nameShape } from './name-shape.ts';

/** A name that a programmer gives: nothing that an e-mail address or a sentence holds. */
const NAME = /^[A-Za-z][A-Za-z0-9_.:-]{0,99}$/;
/** Attributes whose values are names: the browser's own, a form's fields', and those made for tests. */
const NAMED = `role contenteditable type name
  data-test data-testid data-test-id data-cy data-qa data-automation-id`.split(/\s+/);
const MOST_CLASSES = 5;
const MOST_ATTRIBUTES = 6;
/** As much of what an element says is looked at, in characters. */
const MOST_SAID = 2_000;
const WORD = /[a-z]+|\d+/g;

/**
 * An element's own look: tag, id, classes, role, what forms and tests know it by, and the bare names of its `data-` and `aria-` attributes. Of names
 * only known words are told, and none that stand written in the element: see {@link nameShape}. Values of other attributes may be anybody's, and are left out.
 *
 * @example elementShape(div) // 'div#thread-N.thread.is-note[role=listitem][data-testid=thread][data-user-id]'
 */
export function elementShape(element: Element): string {
  const told = (name: string) => (isSaid(name, element) ? 'x' : toldOf(name));
  // What tells nothing is left out, so that it takes no room from what does.
  const tells = (one: string) => /[A-Za-z]{2}/.test(one);
  const classes = new Set([...element.classList].map(told).filter(tells));
  const names = element.getAttributeNames();
  const named = names
    .filter((name) => NAMED.includes(name))
    .map((name) => `${name}=${told(element.getAttribute(name) ?? '')}`);
  const bare = names
    .filter((name) => !NAMED.includes(name) && (name === 'datetime' || /^(?:data|aria)-/.test(name)))
    .map(told)
    .filter((one) => tells(one.replace(/^(?:data|aria)-/, '')));
  // A field of a form may be called `id`, and is then what the form gives for its own.
  const id = element.getAttribute('id');
  return [
    isHtml(element) ? element.localName : told(element.localName),
    id && `#${told(id)}`,
    ...[...classes].slice(0, MOST_CLASSES).map((one) => `.${one}`),
    ...[...new Set([...named, ...bare])].slice(0, MOST_ATTRIBUTES).map((one) => `[${one}]`),
  ].join('');
}

function toldOf(name: string): string {
  return name === '' || NAME.test(name) ? nameShape(name, isStructureWord) : 'x';
}

/** Whether a name is made of what is written in the element, as anchors of headings are: three of its words or more, in their order. */
function isSaid(name: string, element: Element): boolean {
  const own = name.toLowerCase().match(WORD) ?? [];
  if (own.length < 3) return false;
  const said = ` ${((element.textContent ?? '').slice(0, MOST_SAID).toLowerCase().match(WORD) ?? []).join(' ')} `;
  return own.slice(2).some((_, at) => said.includes(` ${own.slice(at, at + 3).join(' ')} `));
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
