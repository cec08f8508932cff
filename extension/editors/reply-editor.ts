import { soon } from './caret.ts';
import { type EditorKind, editorKinds, kindOf } from './editor-kinds.ts';
import { isReplyElsewhere, type ReplyPlace } from './reply-place.ts';

/** The element that an agent types a reply into. */
export interface ReplyEditor {
  readonly kind: EditorKind;
  readonly root: HTMLElement;
}

/**
 * Why there is no editor to insert into: `unknown` the desk is not known to have one, and none was used; `onAnotherPage` replies are written on a
 * page of their own; `notOpen` nobody has opened one; `internalNote` what is open is for colleagues; `unsure` nobody can tell for whom it is;
 * `several` are open and none of them was used last; `notReady` the page is still making it.
 */
export type NoEditor = 'unknown' | 'onAnotherPage' | 'notOpen' | 'internalNote' | 'unsure' | 'several' | 'notReady';

export type FoundEditor = { readonly editor: ReplyEditor } | { readonly why: NoEditor };

/**
 * The editor that a survey would go into.
 *
 * @param place where the desk says that replies are written; without it the editor last used is taken, whatever it is for
 * @param lastUsed the element in which the agent's caret was last, of `watchCarets`
 * @example findReplyEditor(document, requestTracker.reply) // { editor: { kind, root } }, or { why: 'onAnotherPage' }
 */
export function findReplyEditor(
  document: Document,
  place: ReplyPlace | undefined,
  lastUsed?: HTMLElement,
): FoundEditor {
  if (!place) return lastUsed && isShown(lastUsed) ? found(lastUsed) : { why: 'unknown' };
  if (isReplyElsewhere(document, place)) return { why: 'onAnotherPage' };
  const held = [...place.editors(document)];
  const roots = new Set(held.map(editableIn).filter((root) => root !== undefined && isShown(root)));
  const root = roots.size > 1 ? [...roots].find((one) => one === lastUsed) : [...roots][0];
  if (!root) {
    if (roots.size > 1) return { why: 'several' };
    // A frame that is shown but cannot be typed into yet will become the editor.
    return { why: held.some((one) => one.localName === 'iframe' && isShown(one)) ? 'notReady' : 'notOpen' };
  }
  if (place.isUnfinished?.(root)) return { why: 'notReady' };
  const audience = place.audience ? place.audience(document, root) : 'customer';
  if (audience === 'colleagues') return { why: 'internalNote' };
  return audience ? found(root) : { why: 'unsure' };
}

function found(root: HTMLElement): FoundEditor {
  return { editor: { root, kind: kindOf(root) } };
}

/**
 * Waits for an editor that the page is still making, such as after a reply was opened or its page was gone to.
 *
 * @param patience milliseconds
 * @returns as soon as there is one; else why there was none
 */
export async function awaitReplyEditor(
  find: () => FoundEditor,
  signal: AbortSignal,
  patience = 10_000,
): Promise<FoundEditor> {
  const until = performance.now() + patience;
  for (;;) {
    signal.throwIfAborted();
    const outcome = find();
    const mayCome = 'why' in outcome && (outcome.why === 'notReady' || outcome.why === 'notOpen');
    if (!mayCome || performance.now() > until) return outcome;
    await soon(100);
  }
}

/** What is typed into: the element itself, or the one that it holds. */
function editableIn(element: Element | undefined): HTMLElement | undefined {
  if (!element) return undefined;
  if (element.localName === 'iframe') return editableBody(element as HTMLIFrameElement);
  // The desk names the element itself even while it is locked.
  if (isEditor(element) || element.hasAttribute('contenteditable')) return element as HTMLElement;
  for (const inside of element.querySelectorAll(`${EDITABLE}, iframe`)) {
    const found = inside.localName === 'iframe' ? editableBody(inside as HTMLIFrameElement) : inside;
    // Editors keep elements of their own beside the text: a hidden field, a tooltip, a box to paste into.
    if (found && isEditor(found) && isShown(found)) return found;
  }
  return undefined;
}

// The libraries' own elements too when they cannot be typed into: an agent is told that a reply is locked, not that there is none.
const EDITABLE = [
  ...editorKinds.map(({ selector }) => selector),
  '[contenteditable="true"]',
  '[contenteditable=""]',
  '[contenteditable="plaintext-only"]',
].join();

function isEditor(element: Element): element is HTMLElement {
  return element.matches(EDITABLE);
}

function editableBody(frame: HTMLIFrameElement): HTMLElement | undefined {
  // Null where the frame is of another origin.
  const body = frame.contentDocument?.body;
  return body && (body.isContentEditable || isEditor(body)) ? body : undefined;
}

function isShown(element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
  const { width, height } = element.getBoundingClientRect();
  return shown && width > 1 && (height > 1 || element.localName === 'body') && (!frame || isShown(frame));
}
