/** What a draft holds, as far as it can be read from the page. */
export interface Draft {
  /** Without white space and invisible marks, which editors move about as they please. */
  readonly words: string;
  /** Addresses of links and pictures, in order. */
  readonly addresses: readonly string[];
}

/** What no editor counts as text. */
const IGNORED = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;
/** Words that only stand there while the draft is empty. */
const PLACEHOLDER = '[data-slate-placeholder]';
/** What others wrote, quoted below or between. */
export const QUOTE = 'blockquote, .gmail_quote';

/** @param root the element that is typed into */
export function readDraft(root: HTMLElement): Draft {
  if (isField(root)) return { words: root.value.replace(IGNORED, ''), addresses: [] };
  const placeholder = root.querySelector(PLACEHOLDER)?.textContent ?? '';
  const text = root.textContent ?? '';
  return {
    words: (placeholder ? text.replace(placeholder, '') : text).replace(IGNORED, ''),
    addresses: [...root.querySelectorAll('a[href], img[src]')].map(addressOf),
  };
}

/**
 * Whether nothing of a draft was lost or moved: taking one stretch out of the later one gives the earlier one.
 *
 * @example isKept({ words: 'Dear,bye', addresses: [] }, { words: 'Dear,how?bye', addresses: [] }) // true
 */
export function isKept(before: Draft, after: Draft): boolean {
  return isWithOneStretch(before.words, after.words) && isWithOneStretch(before.addresses, after.addresses);
}

function isWithOneStretch(before: ArrayLike<unknown>, after: ArrayLike<unknown>): boolean {
  if (after.length < before.length) return false;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return start + end === before.length;
}

/** How many links in a draft go to an address. */
export function linksTo({ addresses }: Draft, address: string): number {
  const wanted = sameAddress(address);
  return addresses.filter((one) => one === wanted).length;
}

/** How often an address is written out in a draft. */
export function timesWritten({ words }: Draft, address: string): number {
  return words.split(address.replace(IGNORED, '')).length - 1;
}

/** Whether the agent's own words already hold a link; in what is quoted of earlier messages it does not count. */
export function holds(root: HTMLElement, marker: string): boolean {
  if (isField(root)) return root.value.split('\n').some((line) => !/^\s*>/.test(line) && line.includes(marker));
  const own = (element: Element | null) => !element?.closest(QUOTE);
  if ([...root.querySelectorAll('a[href]')].some((link) => addressOf(link).includes(sameAddress(marker)) && own(link)))
    return true;
  if (!root.textContent?.includes(marker)) return false;
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    if (texts.currentNode.nodeValue?.includes(marker) && own(texts.currentNode.parentElement)) return true;
  }
  return false;
}

export function isField(root: HTMLElement): root is HTMLTextAreaElement {
  return root.localName === 'textarea';
}

function addressOf(element: Element): string {
  return sameAddress(element.getAttribute('href') ?? element.getAttribute('src') ?? '');
}

/** Editors write one and the same address in different ways. */
function sameAddress(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}
