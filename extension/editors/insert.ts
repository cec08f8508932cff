import { drawn } from '../drawn.ts';
import { placeCaret, soon } from './caret.ts';
import { type Draft, draftReader, holds, isField, isKept, linksTo, readWords, timesWritten } from './draft.ts';
import { ownAddresses } from './own-addresses.ts';
import type { ReplyEditor } from './reply-editor.ts';
import { setApart } from './set-apart.ts';
import { type Content, ways } from './ways.ts';

/** What is put into a reply. */
export interface Insertion extends Content {
  /** The survey's link, or its wording where it has none: it stands written out in the text. In the HTML it may stand in no place. */
  readonly marker: string;
}

/**
 * Why nothing was inserted. In all cases but `draftChanged`, and where it was ended midway, the draft is as it was:
 * `locked` it cannot be typed into; `alreadyThere` it holds a survey for this ticket; `tooLong` the field takes no more; `refused` the editor did not take it, or
 * threw it away; `replaced` the page made another editor meanwhile; `draftChanged` something else in it changed and could not be undone.
 */
export type NotInserted = 'locked' | 'alreadyThere' | 'tooLong' | 'refused' | 'replaced' | 'draftChanged';

export type Inserted =
  | { readonly done: true; readonly how: 'html' | 'text' }
  | { readonly done: false; readonly why: NotInserted };

export interface InsertOptions {
  /** Where the caret was last, of `watchCarets`. */
  readonly caret?: Range;
  /** Fits every address by which such a survey is known in a draft, as it was given in another look or language. */
  readonly known?: RegExp;
  /** Looks for the editor again, when the page puts another in its place; undefined where what is there now is not the same reply. */
  readonly findAgain?: () => ReplyEditor | undefined;
  /** Ends when the page goes on to another ticket: from then on nothing is put in, and nothing undone. */
  readonly signal?: AbortSignal;
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
  { caret, known, findAgain, signal }: InsertOptions = {},
): Promise<Inserted> {
  const links = linksIn(insertion.html);
  const isThere = holds(editor.root, [insertion.marker, ...links]) || (known && holdsKnown(editor.root, known));
  if (isThere) return { done: false, why: isLocked(editor.root) ? 'locked' : 'alreadyThere' };
  const outcome = await insertOnce(editor, insertion, links, caret, signal);
  if (editor.root.isConnected) return outcome;
  const other = findAgain?.();
  if (!other || other.root === editor.root) return { done: false, why: 'replaced' };
  // The page may have taken over what was inserted into the one before.
  if (holds(other.root, links.length > 0 ? links : [insertion.marker])) return { done: true, how: 'html' };
  const again = await insertOnce(other, insertion, links, undefined, signal);
  return other.root.isConnected ? again : { done: false, why: 'replaced' };
}

async function insertOnce(
  { root, kind }: ReplyEditor,
  insertion: Insertion,
  links: readonly string[],
  caret?: Range,
  signal?: AbortSignal,
): Promise<Inserted> {
  const isGone = () => !root.isConnected || signal?.aborted;
  if (isLocked(root)) return { done: false, why: 'locked' };
  await placeCaret(root, caret);
  // Focus removes what some editors write into an empty draft.
  const read = draftReader(root);
  const before = read();
  const content = setApart(root, insertion, kind.emptyLine ?? '<p><br></p>');
  if (isField(root) && root.maxLength >= 0 && root.value.length + content.text.length > root.maxLength)
    return { done: false, why: 'tooLong' };
  const field = kind.field?.(root);
  const check = () => {
    const how = found(before, read(), insertion.marker, links);
    return how && isInField(field, how === 'html' ? links : [insertion.marker]) ? how : undefined;
  };
  for (const way of kind.ways) {
    if (isGone()) return { done: false, why: 'replaced' };
    ways[way](root, content);
    const how = await kept(check);
    if (how) return { done: true, how };
    if (isGone()) return { done: false, why: 'replaced' };
    if (!(await isUndone(root, before, read))) return { done: false, why: 'draftChanged' };
  }
  return { done: false, why: 'refused' };
}

function holdsKnown(root: HTMLElement, known: RegExp): boolean {
  // Editors write one and the same address in different ways.
  return ownAddresses(root).some((one) => known.test(one) || (URL.canParse(one) && known.test(new URL(one).href)));
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
  await drawn(KEEPS);
  return check();
}

/** Whether the field that is sent has it too, as HTML. */
function isInField(field: HTMLTextAreaElement | undefined, inserted: readonly string[]): boolean {
  if (!field || inserted.every((one) => field.value.includes(one))) return true;
  const html = readWords(field.value.replace(/&(?:nbsp|lt|gt|amp);/g, (name) => ENTITIES[name] ?? name));
  return inserted.every((one) => html.includes(readWords(one)));
}

/** How an editor may write in its field what it shows. */
const ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&lt;': '<', '&gt;': '>', '&amp;': '&' };

async function isUndone(root: HTMLElement, before: Draft, read: () => Draft): Promise<boolean> {
  const isAsBefore = () => {
    const now = read();
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
