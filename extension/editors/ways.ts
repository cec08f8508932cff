/** What is put into a reply, in both forms. */
export interface Content {
  readonly html: string;
  readonly text: string;
}

/**
 * How something is put in where the caret is: as the browser's own editing commands do, which give `input` and an undo step; or as if it were
 * pasted, for libraries that keep a document of their own and take nothing else.
 */
export type Way = keyof typeof ways;

export const ways = {
  insertHTML: (root, { html }) => void root.ownerDocument.execCommand('insertHTML', false, html),
  insertText: (root, { text }) => void root.ownerDocument.execCommand('insertText', false, text),
  paste: (root, content) => paste(root, transferOf(root, content)),
  /** Slate takes a paste at once only when it is nothing but text. */
  pasteText: (root, { text }) => paste(root, transferOf(root, { text })),
  /** What a browser tells before a paste changes anything: Slate acts on this. */
  beforeInput: (root, content) => {
    const dataTransfer = transferOf(root, content);
    const event = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true, composed: true };
    caretElement(root).dispatchEvent(new InputEvent('beforeinput', event));
  },
} satisfies Record<string, (root: HTMLElement, content: Content) => void>;

function paste(root: HTMLElement, clipboardData: DataTransfer): void {
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
  // Firefox empties the clipboard of an event that is made by a script: there the page is shown the one meant. TinyMCE copies what it can enumerate.
  const shown = (event as Waived<ClipboardEvent>).wrappedJSObject;
  if (shown) Object.defineProperty(shown, 'clipboardData', { value: clipboardData, enumerable: true });
  caretElement(root).dispatchEvent(event);
}

/** In Firefox, what a page's own scripts see of an object; Chrome has no such thing. */
type Waived<Thing> = Thing & { readonly wrappedJSObject?: Thing };

/** Events of the keyboard and the clipboard start where the caret is. */
function caretElement(root: HTMLElement): Element {
  const node = root.ownerDocument.getSelection()?.anchorNode;
  const element = node && (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement);
  return element && root.contains(element) ? element : root;
}

function transferOf(root: HTMLElement, { html, text }: Partial<Content>): DataTransfer {
  const window = root.ownerDocument.defaultView as Waived<Window & typeof globalThis> | null;
  // A page may not look into what a content script has made in Firefox: there it is made by the page's own means.
  const transfer = new (window?.wrappedJSObject?.DataTransfer ?? DataTransfer)();
  if (html !== undefined) transfer.setData('text/html', html);
  if (text !== undefined) transfer.setData('text/plain', text);
  return transfer;
}
