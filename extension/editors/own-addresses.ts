import { isField, QUOTE } from './draft.ts';

const WRITTEN = /https?:\/\/[^\s"'<>]+/gi;

/**
 * The addresses in the agent's own words, of links and written out, each as it stands there; what is quoted of earlier messages does not count.
 *
 * @param root the element that is typed into
 */
export function ownAddresses(root: HTMLElement): readonly string[] {
  if (isField(root)) {
    const own = root.value.split('\n').filter((line) => !/^\s*>/.test(line));
    return own.join('\n').match(WRITTEN) ?? [];
  }
  const isOwn = (element: Element | null) => !element?.closest(QUOTE);
  const links = [...root.querySelectorAll('a[href]')].filter(isOwn).map((link) => link.getAttribute('href') ?? '');
  if (root.textContent.search(WRITTEN) < 0) return links;
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode;
    const written = nodeValue?.match(WRITTEN);
    if (written && isOwn(parentElement)) links.push(...written);
  }
  return links;
}
