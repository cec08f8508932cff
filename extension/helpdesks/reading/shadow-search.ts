/** A page with more elements is given up, so that it cannot keep us busy. */
const MOST_ELEMENTS = 50_000;

/**
 * The elements that fit a selector, also inside open shadow roots, however deep they are nested. A selector does not reach across the border
 * of a shadow root. Parts of a page that a helpdesk builds of web components are found in no other way.
 *
 * @param root where the search begins
 * @param selector what is looked for
 * @param most ends the search after so many
 * @returns none where the page is too large to be searched: of what is found in a part it is not known what it belongs to
 * @example deepSearch(document, 'iframe#gsft_main', 1)[0]
 */
export function deepSearch(root: ParentNode, selector: string, most = Number.POSITIVE_INFINITY): Element[] {
  const found: Element[] = [];
  const roots: ParentNode[] = [root];
  let left = MOST_ELEMENTS;
  for (const next of roots) {
    found.push(...next.querySelectorAll(selector));
    if (found.length >= most) return found.slice(0, most);
    // Of a large page this takes half the time of a list of all its elements.
    const walker = document.createTreeWalker(next, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      if (left-- <= 0) return [];
      const { shadowRoot } = walker.currentNode as Element;
      if (shadowRoot) roots.push(shadowRoot);
    }
  }
  return found;
}
