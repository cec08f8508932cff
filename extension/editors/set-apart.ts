import { isField } from './draft.ts';
import type { Content } from './ways.ts';

const BLOCKS = new Set(['block', 'list-item', 'table-cell', 'flow-root', 'flex', 'grid']);

/**
 * What is to be inserted at the caret, with an empty line before and after where there are words in the same line: editors would otherwise run
 * the first and the last line together with them.
 *
 * @param emptyLine how the editor takes an empty paragraph
 */
export function setApart(root: HTMLElement, { html, text }: Content, emptyLine: string): Content {
  const [before, after] = isField(root) ? besideInField(root) : besideInBlock(root);
  const line = (needed: number) => (needed > 0 ? emptyLine : '');
  const breaks = (needed: number) => '\n'.repeat(needed);
  return {
    html: line(before) + html + line(after),
    text: breaks(before) + text + breaks(after),
  };
}

/** How many line breaks are needed before and after. */
type Needed = readonly [before: number, after: number];

function besideInField({ value, selectionEnd }: HTMLTextAreaElement): Needed {
  const before = value.slice(0, selectionEnd);
  const after = value.slice(selectionEnd);
  const needed = (text: string, breaks: RegExp) => (text.trim() === '' ? 0 : 2 - (breaks.exec(text)?.[0].length ?? 0));
  return [needed(before, /\n{0,2}$/), needed(after, /^\n{0,2}/)];
}

function besideInBlock(root: HTMLElement): Needed {
  const document = root.ownerDocument;
  const selection = document.getSelection();
  const caret = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (!caret || !root.contains(caret.endContainer)) return [0, 0];
  const block = blockOf(caret.endContainer, root);
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(caret.endContainer, caret.endOffset);
  const after = document.createRange();
  after.setStart(caret.endContainer, caret.endOffset);
  after.setEnd(block, block.childNodes.length);
  const needed = (range: Range) => (/[^\s\u200b-\u200d\u2060\ufeff]/.test(range.toString()) ? 2 : 0);
  return [needed(before), needed(after)];
}

function blockOf(node: Node, root: HTMLElement): Element {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : (node.parentElement ?? root);
  const window = root.ownerDocument.defaultView;
  while (element !== root && !BLOCKS.has(window?.getComputedStyle(element).display ?? 'block')) {
    element = element.parentElement ?? root;
  }
  return element;
}
