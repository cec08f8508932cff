import { isField, QUOTE } from './draft.ts';

/** Where the agent's caret was last, in every editor of a page. */
export interface Carets {
  /** The editor that was used last. */
  readonly lastUsed: () => HTMLElement | undefined;
  readonly in: (root: HTMLElement) => Range | undefined;
}

/**
 * Remembers the caret: a page has one selection, and it leaves the reply as soon as something is chosen in the overlay. Frames have a
 * selection of their own, which stays.
 *
 * @param signal ends it
 */
export function watchCarets(document: Document, signal: AbortSignal): Carets {
  const ranges = new WeakMap<Element, Range>();
  const framesUsed = new WeakSet<Element>();
  let last: WeakRef<HTMLElement> | undefined;
  const remember = () => {
    const range = rangeIn(document);
    const root = range && editingHost(range.endContainer);
    if (!root) return;
    ranges.set(root, range.cloneRange());
    last = new WeakRef(root);
  };
  const used = () => {
    const active = document.activeElement;
    const root = active?.localName === 'iframe' ? (active as HTMLIFrameElement).contentDocument?.body : active;
    if (root !== active && root) framesUsed.add(root);
    if (root && (root !== active || root.localName === 'textarea')) last = new WeakRef(root as HTMLElement);
  };
  document.addEventListener('selectionchange', remember, { passive: true, signal });
  document.addEventListener('focusin', used, { passive: true, signal });
  // All that a page hears of the focus in its frames.
  document.defaultView?.addEventListener('blur', () => setTimeout(used), { passive: true, signal });
  remember();
  used();
  return {
    lastUsed: () => last?.deref(),
    in: (root) => (framesUsed.has(root) ? rangeIn(root.ownerDocument) : ranges.get(root)),
  };
}

function rangeIn(document: Document): Range | undefined {
  const selection = document.getSelection();
  return selection?.rangeCount ? selection.getRangeAt(0) : undefined;
}

function editingHost(node: Node): HTMLElement | undefined {
  let host = node.nodeType === Node.ELEMENT_NODE ? (node as HTMLElement) : node.parentElement;
  if (!host?.isContentEditable) return undefined;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/**
 * Gives an editor the focus, with the caret where the agent left it (after what is selected, which is never replaced), else at the end.
 *
 * @param remembered where the caret was, when the page's selection has gone elsewhere since
 */
export async function placeCaret(root: HTMLElement, remembered: Range | undefined): Promise<void> {
  const { ownerDocument: document } = root;
  const selection = document.getSelection();
  const frame = document.defaultView?.frameElement;
  const wasActive = frame ? frame.ownerDocument.activeElement === frame : document.activeElement === root;
  const current = rangeIn(document);
  // A frame has a selection, at its start, before anybody has been in it.
  const untouched = frame && !wasActive && current?.collapsed && isAtStart(root, current);
  const known = [untouched ? undefined : current, remembered].find(
    (range) => range && root.contains(range.endContainer),
  );
  // Kept as places, for editors put the selection elsewhere when they are focused.
  const place = known && { node: known.endContainer, offset: known.endOffset };
  focus(root);
  if (isField(root)) {
    const at = wasActive || root.selectionEnd > 0 ? root.selectionEnd : root.value.length;
    root.setSelectionRange(at, at);
    return;
  }
  // Once more where an editor has put its own selection back meanwhile: they answer to focus, and to a selection, only when they hear of it.
  for (let tries = 0; tries < 3; tries++) {
    const at = place && root.contains(place.node) ? place : endOf(root);
    if (tries > 0 && isCaretAt(selection, at)) return;
    const told = heard(document);
    selection?.collapse(at.node, Math.min(at.offset, lengthOf(at.node)));
    await told;
  }
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

function isCaretAt(selection: Selection | null, { node, offset }: Place): boolean {
  return selection?.isCollapsed === true && selection.anchorNode === node && selection.anchorOffset === offset;
}

/** Until the page has heard of a changed selection: editors that keep one of their own follow it then. */
function heard(document: Document): Promise<void> {
  const over = new AbortController();
  return new Promise<void>((done) => {
    document.addEventListener('selectionchange', () => setTimeout(done), { once: true, signal: over.signal });
    // Nothing is heard when it is where it was.
    setTimeout(done, 25);
  }).finally(() => over.abort());
}

function isAtStart(root: HTMLElement, range: Range): boolean {
  const before = root.ownerDocument.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString() === '';
}

function focus(root: HTMLElement): void {
  const { ownerDocument: document } = root;
  let heard = document.activeElement === root && document.hasFocus();
  const hear = () => {
    heard = true;
  };
  root.addEventListener('focus', hear, { capture: true, once: true });
  (document.defaultView?.frameElement as HTMLElement | null)?.focus({ preventScroll: true });
  root.focus({ preventScroll: true });
  root.removeEventListener('focus', hear, { capture: true });
  // While another window has the focus (the popup) the browser keeps the event back, and editors their placeholder in the text.
  if (heard) return;
  root.dispatchEvent(new FocusEvent('focus'));
  root.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

/**
 * The end of the last line rather than behind it: what is typed behind the last block has no block. What is quoted below of others' messages is
 * not the end.
 */
function endOf(root: HTMLElement): Place {
  let own = root.lastElementChild;
  while (own?.matches(QUOTE)) own = own.previousElementSibling;
  let last: Node = own && own !== root.lastElementChild ? own : root;
  while (last.lastChild && (last.lastChild as HTMLElement).isContentEditable !== false) last = last.lastChild;
  if (last.nodeName !== 'BR' && last.nodeName !== 'IMG') return { node: last, offset: lengthOf(last) };
  const parent = last.parentNode as Node;
  return { node: parent, offset: parent.childNodes.length - (last.nodeName === 'BR' ? 1 : 0) };
}

function lengthOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? (node.nodeValue?.length ?? 0) : node.childNodes.length;
}

/** The next turn of the browser: it is not slowed down in a window behind another, as frames are. */
export function soon(milliseconds = 0): Promise<void> {
  return new Promise((next) => setTimeout(next, milliseconds));
}
