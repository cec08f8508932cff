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

/** Words as they are compared. */
export function readWords(text: string): string {
  return text.replace(IGNORED, '');
}

/**
 * Reads a draft, over and over again: it is looked at several times while a survey is put in, and most looks find what the one before found.
 *
 * @param root the element that is typed into
 */
export function draftReader(root: HTMLElement): () => Draft {
  let known = { text: '', words: '' };
  const wordsOf = (text: string) => {
    if (text !== known.text) known = { text, words: readWords(text) };
    return known.words;
  };
  return () => {
    if (isField(root)) return { words: wordsOf(root.value), addresses: [] };
    const placeholder = root.querySelector(PLACEHOLDER)?.textContent ?? '';
    const text = root.textContent ?? '';
    return {
      words: wordsOf(placeholder ? text.replace(placeholder, '') : text),
      addresses: [...root.querySelectorAll('a[href], img[src]')].map(addressOf),
    };
  };
}

/**
 * Whether nothing of a draft was lost or moved: taking one stretch out of the later one gives the earlier one.
 *
 * @example isKept({ words: 'Dear,bye', addresses: [] }, { words: 'Dear,how?bye', addresses: [] }) // true
 */
export function isKept(before: Draft, after: Draft): boolean {
  if (!isTextWithOneStretch(before.words, after.words)) return false;
  const [one, other] = [before.addresses, after.addresses];
  if (other.length < one.length) return false;
  const start = firstDifference(one, other);
  return one.slice(start).every((address, at) => address === other[other.length - (one.length - start) + at]);
}

function firstDifference(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((address, index) => address !== other[index]);
  return at < 0 ? one.length : at;
}

/** A draft may be long: whole stretches are compared, which browsers do at once, and not letter by letter. */
function isTextWithOneStretch(before: string, after: string): boolean {
  if (after.length < before.length) return false;
  let same = 0;
  for (let length = before.length; length > 0; ) {
    const isSame = before.slice(same, same + length) === after.slice(same, same + length);
    if (isSame) same += length;
    length = isSame ? Math.min(length, before.length - same) : length >> 1;
  }
  return before.slice(same) === after.slice(after.length - (before.length - same));
}

/** How many links in a draft go to an address. */
export function linksTo({ addresses }: Draft, address: string): number {
  const wanted = sameAddress(address);
  return addresses.filter((one) => one === wanted).length;
}

/** How often an address is written out in a draft. */
export function timesWritten({ words }: Draft, address: string): number {
  return words.split(readWords(address)).length - 1;
}

/**
 * Whether the agent's own words already hold one of these links or wordings; in what is quoted of earlier messages it does not count. A wording is
 * known again however the editor has broken its lines.
 */
export function holds(root: HTMLElement, markers: readonly string[]): boolean {
  const wordings = markers.filter((marker) => /\s/.test(marker)).map(readWords);
  const isIn = (text: string) => {
    if (markers.some((marker) => text.includes(marker))) return true;
    const words = wordings.length > 0 ? readWords(text) : '';
    return wordings.some((wording) => words.includes(wording));
  };
  if (isField(root)) {
    const lines = root.value.split('\n');
    return isIn(lines.filter((line) => !/^\s*>/.test(line)).join('\n'));
  }
  const isOwn = (element: Element | null) => !element?.closest(QUOTE);
  const addresses = markers.map(sameAddress);
  for (const link of root.querySelectorAll('a[href]')) {
    const address = addressOf(link);
    if (addresses.some((one) => address.includes(one)) && isOwn(link)) return true;
  }
  if (!isIn(root.textContent ?? '')) return false;
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let own = '';
  while (texts.nextNode()) {
    if (isOwn(texts.currentNode.parentElement)) own += texts.currentNode.nodeValue;
  }
  return isIn(own);
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
