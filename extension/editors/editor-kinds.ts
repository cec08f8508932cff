import type { Way } from './ways.ts';

/** An editor's library, as far as it changes how things are put in. */
export interface EditorKind {
  readonly name: string;
  /** Fits the element that is typed into. */
  readonly selector: string;
  /** Tried in this order; each is read back before the next. */
  readonly ways: readonly Way[];
  /** An empty paragraph that is not thrown away when it is pasted, where the usual one is: Draft.js drops those without a letter. */
  readonly emptyLine?: string;
  /** The field that is sent in place of what is shown, where the library keeps it up to date while one types. */
  readonly field?: (root: HTMLElement) => HTMLTextAreaElement | undefined;
}

/**
 * The ways are those that reach the library's own document and its own undo, as seen with the libraries themselves: Draft.js and TinyMCE take
 * `insertHTML` but cannot undo it or lose words, CKEditor 5 throws it away, Froala wraps every word in a `span`; CKEditor 4 takes a paste but
 * strips its styles. Redactor alone is not among those that were run: it is sold and not published, and what stands here follows its documentation.
 */
export const editorKinds: readonly EditorKind[] = [
  { name: 'text field', selector: 'textarea', ways: ['insertText'] },
  { name: 'CKEditor 4', selector: '.cke_editable', ways: ['insertHTML', 'paste'] },
  { name: 'CKEditor 5', selector: '.ck-editor__editable', ways: ['paste'] },
  { name: 'TinyMCE', selector: '.mce-content-body', ways: ['paste'] },
  { name: 'Froala', selector: '.fr-element', ways: ['paste', 'insertHTML'] },
  { name: 'Summernote', selector: '.note-editable', ways: ['insertHTML'], field: fieldBeside },
  { name: 'Redactor', selector: '.redactor-in, .redactor_editor', ways: ['insertHTML'], field: fieldBeside },
  { name: 'ProseMirror', selector: '.ProseMirror', ways: ['paste', 'insertHTML'] },
  { name: 'Quill', selector: '.ql-editor', ways: ['paste', 'insertHTML'] },
  { name: 'Draft.js', selector: '.public-DraftEditor-content', ways: ['paste'], emptyLine: '<p>\u200b</p>' },
  { name: 'Slate', selector: '[data-slate-editor]', ways: ['beforeInput', 'pasteText'] },
];

const unknown: EditorKind = { name: 'editable element', selector: '[contenteditable]', ways: ['insertHTML', 'paste'] };
const plainOnly: EditorKind = { ...unknown, name: 'editable element without formatting', ways: ['insertText'] };

/** The library behind an editable element; one that is not known is written into as the browser itself would. */
export function kindOf(root: HTMLElement): EditorKind {
  const known = editorKinds.find(({ selector }) => root.matches(selector));
  return known ?? (root.getAttribute('contenteditable') === 'plaintext-only' ? plainOnly : unknown);
}

/** Whether it holds text alone, whatever is put in: a survey stands there as a bare link. */
export function isPlainText({ ways }: EditorKind): boolean {
  return ways.every((way) => way === 'insertText');
}

/** Summernote keeps its field before its box, Redactor inside of it. */
function fieldBeside(root: HTMLElement): HTMLTextAreaElement | undefined {
  const box = root.closest('.note-editor, .redactor-box');
  const before = box?.previousElementSibling;
  return before?.localName === 'textarea'
    ? (before as HTMLTextAreaElement)
    : (box?.querySelector<HTMLTextAreaElement>('textarea:not(.note-codable)') ?? undefined);
}
