import { TICKET_LIMITS } from '#shared/tickets/normalise-ticket.ts';
import { QUOTE } from '../../editors/draft.ts';

/** Of a longer piece of HTML only the start is parsed. */
const MOST_HTML = 10 * TICKET_LIMITS.text;
/** Beyond this many nodes a message's text ends: a page cannot keep us busy. */
const MOST_NODES = 50_000;

// Marked pure, like what is built at the top of every desk's file: the background, which is given addresses only, is built without it.
const LEFT_OUT = /* @__PURE__ */ new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'IFRAME', 'SVG', 'svg']);
const BLOCKS = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'ADDRESS ARTICLE BLOCKQUOTE DIV DD DL DT FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/**
 * The text of an element as it is read: a line break for `<br>` and around blocks, an empty line around paragraphs, other white space as
 * one space, save where the page keeps it. Lines of a quote begin with `> `, as in plain mail. Unlike `innerText` it asks for no layout, and works in
 * a document that is not shown. Ends soon after {@link TICKET_LIMITS}.text characters, so that a message of any length takes the same time.
 *
 * @param controls selector of what the helpdesk puts into a message for itself, such as "Show quoted text": it is left out
 */
export function textIn(element: Node | null | undefined, controls?: string): string | undefined {
  if (!element) return undefined;
  let text = '';
  let nodes = 0;
  let isQuoted = false;
  const breakLine = (lines: number) => {
    text = text.trimEnd();
    if (text) text += '\n'.repeat(lines);
  };
  const walk = (node: Node, exact: boolean) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (text.length > TICKET_LIMITS.text || nodes++ > MOST_NODES) return;
      const name = child.nodeName;
      if (child.nodeType === Node.TEXT_NODE) {
        // A slice first, so that a text node of megabytes is not gone through.
        const words = (child.nodeValue ?? '').slice(0, TICKET_LIMITS.text * 2);
        const kept = exact || (words.includes('\n') && keepsLines(child.parentElement));
        const folded = kept ? words : words.replace(/[ \t\r\n]+/g, ' ');
        text += /(?:^|\s)$/.test(text) && !kept ? folded.trimStart() : folded;
      } else if (name === 'BR') {
        text = `${text.replace(/ +$/, '')}\n`;
      } else if (!isQuoted && (child as Element).matches?.(QUOTE)) {
        breakLine(1);
        const before = text;
        text = '';
        isQuoted = true;
        walk(child, exact);
        isQuoted = false;
        const quote = text.trim();
        text = quote ? before + quote.replace(/^/gm, '> ') : before;
        breakLine(1);
      } else if (!LEFT_OUT.has(name) && !(controls && (child as Element).matches?.(controls))) {
        const lines = name === 'P' ? 2 : BLOCKS.has(name) ? 1 : 0;
        if (lines && !/\n$/.test(text)) breakLine(lines);
        walk(child, exact || name === 'PRE');
        if (lines) breakLine(lines);
      }
    }
  };
  walk(element, element.nodeName === 'PRE');
  return text.trim();
}

/** The page shows line breaks of the text as they are (`white-space: pre-line` and its like). A document that is not shown has no styles. */
function keepsLines(element: Element | null): boolean {
  const view = element?.isConnected ? element.ownerDocument.defaultView : null;
  return !!view && !!element && /pre|break/.test(view.getComputedStyle(element).whiteSpace);
}

/** The text of a piece of HTML, as {@link textIn} gives it. Nothing in it runs, and nothing is loaded. */
export function textOfHtml(html: string): string | undefined {
  return textIn(new DOMParser().parseFromString(html.slice(0, MOST_HTML), 'text/html').body);
}

/** What stands on one line of a page: the text of the first element found, or what is written in it when it is a field. */
export function lineAt(root: ParentNode | undefined, selector: string): string | undefined {
  const element = root?.querySelector(selector);
  if (!element) return undefined;
  const text = element instanceof HTMLInputElement ? element.value : element.textContent;
  return (
    text
      ?.slice(0, 4 * TICKET_LIMITS.line)
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}
