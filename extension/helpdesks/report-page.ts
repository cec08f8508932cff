import { OVERLAY } from '../overlay/stay-in-page.ts';
import { addressShape, addressWords } from './report-page/address-shape.ts';
import { elementShape } from './report-page/element-shape.ts';
import { saidWords } from './report-page/said-words.ts';

/** How long a report may be, in characters; all of them are ASCII, so in bytes too. */
export const LONGEST_REPORT = 20_000;
/** A page cannot keep us busy, and what lies deeper tells no more. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 60;

const LEFT_OUT = /^(?:script|style|link|meta|noscript|template|svg|br|wbr|option|source|track|param)$/;

/**
 * What a page that no helpdesk's file knows looks like, for whoever will write that file: the shape of its address and the skeleton of its
 * elements. It is made to be shown to the user, who decides whether to pass it on. Nothing that is written on the page is in it, and of
 * attributes only names made by programmers: no values that could be a person's.
 *
 * @param document the page
 * @param address its address
 * @returns lines of ASCII, at most {@link LONGEST_REPORT} characters
 * @example pageReport(document, 'https://help.acme.com/case/7').split('\n')[1] // 'address: https://x.x.x/case/N'
 */
export function pageReport(document: Document, address: string): string {
  const lines = [
    'Easemark page report 1',
    `address: ${addressShape(address)}`,
    `elements: ${document.querySelectorAll('*').length}, frames: ${document.querySelectorAll('iframe').length}`,
  ];
  const said = saidWords([addressWords(address), ...textsOf(document)]);
  let length = lines.join('\n').length;
  let left = MOST_ELEMENTS;

  /** @returns whether there is room for more */
  const add = (line: string): boolean => {
    length += line.length + 1;
    if (length > LONGEST_REPORT - END.length) return false;
    lines.push(line);
    return true;
  };
  const looksLike = (other: Element | undefined, shape: string) => other && elementShape(other, said) === shape;
  const walk = (root: Element | ShadowRoot, depth: number): boolean => {
    const children = [...root.children].filter(
      (child) => !LEFT_OUT.test(child.localName) && child.localName !== OVERLAY,
    );
    for (let at = 0; at < children.length; ) {
      const child = children[at];
      if (!child) break;
      const shape = elementShape(child, said);
      // Messages in a row look alike: one is shown, and how many there are.
      let next = at + 1;
      while (left-- > 0 && looksLike(children[next], shape)) next++;
      if (left-- <= 0 || !add(`${' '.repeat(depth)}${shape}${next - at > 1 ? ` x${next - at}` : ''}`)) return false;
      if (depth < DEEPEST) {
        const { shadowRoot } = child;
        if (shadowRoot && !(add(`${' '.repeat(depth + 1)}#shadow`) && walk(shadowRoot, depth + 2))) return false;
        if (!walk(child, depth + 1)) return false;
      }
      at = next;
    }
    return true;
  };

  if (document.body && !walk(document.body, 0)) lines.push(END);
  return lines.join('\n');
}

const END = '(cut here)';

/** All that a page says: its text, also in open shadow roots, its title, and what is written in fields and in hints. */
function* textsOf(document: Document): Generator<string> {
  yield document.title;
  const roots: ParentNode[] = [document];
  let left = MOST_ELEMENTS;
  for (let root = roots.shift(); root; root = roots.shift()) {
    yield (root instanceof Document ? root.body : (root as Node))?.textContent ?? '';
    for (const element of root.querySelectorAll('*')) {
      if (left-- <= 0) return;
      if (element.shadowRoot) roots.push(element.shadowRoot);
      for (const name of ['title', 'alt', 'aria-label', 'placeholder', 'value']) yield element.getAttribute(name) ?? '';
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) yield element.value;
    }
  }
}
