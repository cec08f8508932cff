import type { NotePin } from '#shared/friction/note.ts';

export type Quote = NonNullable<NotePin['quote']>;

/** How much of a message is looked through, in UTF-16 units: a message of megabytes must not hold up the page. */
const MOST = 500_000;
/** How much is kept of what stands on each side of a quotation. */
export const AROUND = 40;

/**
 * Finds quoted words in an element again, also where the page has laid out their white space anew. Where they stand several times, the
 * one whose surroundings are most alike is taken.
 *
 * @returns the words as a range, or undefined when they are not there (any more)
 */
export function findQuote(within: Element, { exact, before, after }: Quote): Range | undefined {
  const { text, nodes, starts } = textOf(within);
  const words = exact.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const pattern = new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s*'), 'g');
  let best: { from: number; to: number; alike: number } | undefined;
  for (let found = pattern.exec(text), tries = 0; found && tries < 200; found = pattern.exec(text), tries++) {
    const from = found.index;
    const to = from + found[0].length;
    const alike =
      alikeFromEnd(text.slice(Math.max(0, from - 2 * AROUND), from), before) +
      alikeFromEnd(reversed(text.slice(to, to + 2 * AROUND)), reversed(after));
    if (best === undefined || alike > best.alike) best = { from, to, alike };
  }
  if (best === undefined) return undefined;
  const range = document.createRange();
  const place = (at: number, isEnd: boolean): [Node, number] => {
    let index = 0;
    while (index + 1 < starts.length && (starts[index + 1] ?? 0) < at + (isEnd ? 0 : 1)) index++;
    return [nodes[index] as Node, at - (starts[index] ?? 0)];
  };
  range.setStart(...place(best.from, false));
  range.setEnd(...place(best.to, true));
  return range;
}

function textOf(element: Element): { text: string; nodes: Node[]; starts: number[] } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  const starts: number[] = [];
  let text = '';
  for (let node = walker.nextNode(); node && text.length < MOST; node = walker.nextNode()) {
    nodes.push(node);
    starts.push(text.length);
    text += (node.nodeValue ?? '').slice(0, MOST);
  }
  return { text, nodes, starts };
}

/** How many characters of two texts agree from their ends, white space apart. */
function alikeFromEnd(a: string, b: string): number {
  const [left, right] = [a.replace(/\s/g, ''), b.replace(/\s/g, '')];
  let count = 0;
  while (count < left.length && count < right.length && left.at(-1 - count) === right.at(-1 - count)) count++;
  return count;
}

const reversed = (text: string) => [...text].reverse().join('');
