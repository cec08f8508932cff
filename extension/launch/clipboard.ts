import { element } from '../element.ts';

/**
 * Puts a survey on the clipboard, with its links where the browser lets us.
 *
 * @param root where a field may stand for a moment: pages without TLS have no clipboard to write to, and the older way copies from a field
 * @returns whether it is there
 */
export async function copySurvey({ html, text }: { html: string; text: string }, root: Node): Promise<boolean> {
  try {
    const types = { 'text/plain': text, 'text/html': html };
    const blobs = Object.entries(types).map(([type, value]) => [type, new Blob([value], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyText(text, root);
  }
}

async function copyText(text: string, root: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The document knows only that the focus is somewhere in the overlay; where, the overlay's own root knows.
    const { activeElement: before } = root.getRootNode() as Document | ShadowRoot;
    const field = element('textarea', { 'aria-hidden': 'true', tabindex: -1, style: 'position:fixed;opacity:0' });
    field.value = text;
    root.appendChild(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (before instanceof HTMLElement) before.focus();
    return done;
  }
}
