import { OVERLAY } from '../overlay/stay-in-page.ts';
import { addressShape } from './report-page/address-shape.ts';
import { elementShape } from './report-page/element-shape.ts';

/** How long a report may be, in characters; all of them are ASCII, so in bytes too. */
export const LONGEST_REPORT = 20_000;
/** A page cannot keep us busy, and what lies deeper tells no more. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 60;

const LEFT_OUT = /^(?:head|script|style|link|meta|noscript|template|svg|br|wbr|option|source|track|param)$/;
const FRAME = /^i?frame$/;

/**
 * What a page that no helpdesk's file knows looks like, for whoever will write that file: the shape of its address and the skeleton of its
 * elements, also in frames of its own origin and in open shadow roots. It is made to be shown to the user, who decides whether to pass it on.
 * Nothing that is written on the page is in it, and of names only words that are known to be nobody's.
 *
 * @param document the page
 * @param address its address
 * @returns lines of ASCII, at most {@link LONGEST_REPORT} characters
 * @example pageReport(document, 'https://help.acme.com/case/7').split('\n')[1] // 'address: https://x.x.x/case/N'
 */
export function pageReport(document: Document, address: string): string {
  const lines = [
    'Easemark page report 2',
    `address: ${addressShape(address)}`,
    `elements: ${document.querySelectorAll('*').length}, frames: ${document.querySelectorAll('iframe, frame').length}`,
    'N: a number. H: letters and digits mixed. x, X: a word left out, which may be a name.',
  ];
  let length = lines.join('\n').length;
  let left = MOST_ELEMENTS;

  /** @returns whether there is room for more */
  const add = (depth: number, line: string): boolean => {
    length += depth + line.length + 1;
    if (length > LONGEST_REPORT - END.length - 1) return false;
    lines.push(' '.repeat(depth) + line);
    return true;
  };
  /** @returns whether all of them were shown */
  const walk = (elements: Iterable<Element>, depth: number): boolean => {
    const shown = [...elements].filter(({ localName }) => !LEFT_OUT.test(localName) && localName !== OVERLAY);
    for (let at = 0, next = 0; at < shown.length; at = next) {
      const element = shown[at] as Element;
      const shape = elementShape(element);
      // Messages in a row look alike: one is shown, and how many there are.
      next = at + 1;
      while (left-- > 0 && shown[next] && elementShape(shown[next] as Element) === shape) next++;
      if (left <= 0 || !add(depth, next - at > 1 ? `${shape} x${next - at}` : shape)) return false;
      if (depth < DEEPEST && !inside(element, depth + 1)) return false;
    }
    return true;
  };
  const inside = (element: Element, depth: number): boolean => {
    const { shadowRoot } = element;
    if (shadowRoot && !(add(depth, '#shadow') && walk(shadowRoot.children, depth + 1))) return false;
    if (FRAME.test(element.localName)) {
      // Of a frame of another origin a page knows no more than we do.
      const root = (element as HTMLIFrameElement).contentDocument?.documentElement;
      return root ? add(depth, '#frame') && walk(root.children, depth + 1) : add(depth, '#frame of another origin');
    }
    return walk(childrenOf(element), depth);
  };

  if (document.body && !walk([document.body], 0)) lines.push(END);
  return lines.join('\n');
}

/** A form's own `children` may be a field of that name. */
function childrenOf(element: Element): Iterable<Element> {
  return Reflect.get(Element.prototype, 'children', element);
}

const END = '(cut here)';
