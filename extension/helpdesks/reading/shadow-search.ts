/** Beyond this many elements nothing more is looked at: a page cannot keep us busy. */
const MOST_ELEMENTS = 100_000;

/**
 * The elements that fit a selector, also inside open shadow roots, however deep they are nested. A selector does not reach across the border
 * of a shadow root. Parts of a page that a helpdesk builds of web components are found in no other way.
 *
 * @param root where the search begins
 * @param selector what is looked for
 * @param most ends the search after so many
 * @example deepSearch(document, 'iframe#gsft_main', 1)[0]
 */
export function deepSearch(root: ParentNode, selector: string, most = Number.POSITIVE_INFINITY): Element[] {
  const found: Element[] = [];
  const waiting: ParentNode[] = [root];
  let left = MOST_ELEMENTS;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    found.push(...next.querySelectorAll(selector));
    if (found.length >= most) return found.slice(0, most);
    for (const element of next.querySelectorAll('*')) {
      if (left-- <= 0) return found;
      if (element.shadowRoot) waiting.push(element.shadowRoot);
    }
  }
  return found;
}
