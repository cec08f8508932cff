import { placeCaret, soon } from './caret.ts';
import { type Draft, holds, isField, isKept, linksTo, readDraft, timesWritten } from './draft.ts';
import type { ReplyEditor } from './reply-editor.ts';
import { setApart } from './set-apart.ts';
import { type Content, ways } from './ways.ts';

/** What is put into a reply. */
export interface Insertion extends Content {
  /** The survey's link, by which it is found again: as `href` of a link, or written out in the text. */
  readonly marker: string;
}

/**
 * Why nothing was inserted. In all cases but `draftChanged` the draft is as it was:
 * `locked` it cannot be typed into; `alreadyThere` it holds this link; `tooLong` the field takes no more; `refused` the editor did not take it, or
 * threw it away; `replaced` the page made another editor meanwhile; `draftChanged` something else in it changed and could not be undone.
 */
export type NotInserted = 'locked' | 'alreadyThere' | 'tooLong' | 'refused' | 'replaced' | 'draftChanged';

export type Inserted =
  | { readonly done: true; readonly how: 'html' | 'text' }
  | { readonly done: false; readonly why: NotInserted };

export interface InsertOptions {
  /** Where the caret was last, of `watchCarets`. */
  readonly caret?: Range;
  /** Looks for the editor again, when the page puts another in its place. */
  readonly findAgain?: () => ReplyEditor | undefined;
}

/** Milliseconds: how long an editor may take, and how long it must keep what it took. */
const PATIENCE = 600;
const KEEPS = 15;

/**
 * Inserts into a reply where the agent left the caret, else at the end, and reads the editor back: the link must be there once more than
 * before, and everything else as it was. It is one step of the editor's own undo. What fails is undone.
 *
 * @example await insertIntoReply(editor, { ...surveyMarkup(survey), marker: survey.link }) // { done: true, how: 'html' }
 */
export async function insertIntoReply(
  editor: ReplyEditor,
  insertion: Insertion,
  { caret, findAgain }: InsertOptions = {},
): Promise<Inserted> {
  const outcome = await insertOnce(editor, insertion, caret);
  if (editor.root.isConnected) return outcome;
  const other = findAgain?.();
  if (!other || other.root === editor.root) return { done: false, why: 'replaced' };
  // The page may have taken over what was inserted into the one before.
  if (holds(other.root, insertion.marker)) return { done: true, how: 'html' };
  const again = await insertOnce(other, insertion, undefined);
  return other.root.isConnected ? again : { done: false, why: 'replaced' };
}

async function insertOnce({ root, kind }: ReplyEditor, insertion: Insertion, caret?: Range): Promise<Inserted> {
  if (isLocked(root)) return { done: false, why: 'locked' };
  if (holds(root, insertion.marker)) return { done: false, why: 'alreadyThere' };
  await placeCaret(root, caret);
  // Focus removes what some editors write into an empty draft.
  const before = readDraft(root);
  const content = setApart(root, insertion, kind.emptyLine ?? '<p><br></p>');
  if (isField(root) && root.maxLength >= 0 && root.value.length + content.text.length > root.maxLength)
    return { done: false, why: 'tooLong' };
  const links = linksIn(insertion.html);
  const check = () => found(before, readDraft(root), insertion.marker, links);
  for (const way of kind.ways) {
    if (!root.isConnected) return { done: false, why: 'replaced' };
    ways[way](root, content);
    const how = await kept(check);
    if (how && (await isInField(kind.field?.(root), insertion.marker))) return { done: true, how };
    if (!root.isConnected) return { done: false, why: 'replaced' };
    if (!(await isUndone(root, before))) return { done: false, why: 'draftChanged' };
  }
  return { done: false, why: 'refused' };
}

/** Whether the agent, too, could not type here. */
function isLocked(root: HTMLElement): boolean {
  // TinyMCE lets one type while it is read-only, and throws it away.
  if (root.matches('[aria-readonly="true"], [aria-disabled="true"], .mce-content-readonly')) return true;
  if (root.closest('[inert]')) return true;
  return isField(root) ? root.matches(':disabled') || root.readOnly : !root.isContentEditable;
}

function linksIn(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
}

/** In which form the editor now holds what was inserted; undefined while it does not, or when anything else has changed. */
function found(before: Draft, after: Draft, marker: string, links: readonly string[]): 'html' | 'text' | undefined {
  if (!isKept(before, after)) return undefined;
  const once = (link: string) => linksTo(after, link) === linksTo(before, link) + 1;
  if (links.length > 0 && links.every(once)) return 'html';
  return timesWritten(after, marker) === timesWritten(before, marker) + 1 ? 'text' : undefined;
}

/** Waits until an editor has taken something, and then whether it keeps it: some draw themselves anew from a document of their own. */
async function kept<Found>(check: () => Found | undefined): Promise<Found | undefined> {
  const until = performance.now() + PATIENCE;
  let seen = check();
  while (!seen && performance.now() < until) {
    await soon(10);
    seen = check();
  }
  if (!seen) return undefined;
  await soon(KEEPS);
  return check();
}

/** Whether the field that is sent has it too. */
async function isInField(field: HTMLTextAreaElement | undefined, marker: string): Promise<boolean> {
  if (!field) return true;
  const written = [marker, marker.replaceAll('&', '&amp;')];
  return (await kept(() => written.some((one) => field.value.includes(one)) || undefined)) ?? false;
}

async function isUndone(root: HTMLElement, before: Draft): Promise<boolean> {
  const isAsBefore = () => {
    const now = readDraft(root);
    return (now.words === before.words && now.addresses.join() === before.addresses.join()) || undefined;
  };
  if (isAsBefore()) return true;
  root.ownerDocument.execCommand('undo');
  if (await kept(isAsBefore)) return true;
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true, composed: true };
  const mac = /Mac/.test(navigator.userAgent);
  root.dispatchEvent(new KeyboardEvent('keydown', { ...key, ctrlKey: !mac, metaKey: mac }));
  return (await kept(isAsBefore)) ?? false;
}
