import { isoMoment } from '#shared/tickets/moment.ts';
import type { FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import { textIn } from '../reading/page-text.ts';

/** An article in the classic interface, and in the new one. */
const CLASSIC = '.ticket-article-item[data-id]';
const BUBBLE = '[data-test-id^="article-bubble-container-"]';

/** Tickets that were opened stay in the page, hidden: only what is shown belongs to the address. */
function shown(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
}

function articles(document: Document): Element[] {
  return shown(document, `${CLASSIC}, section[role="feed"] ${BUBBLE}`);
}

function idOf(article: Element): string | undefined {
  return (
    article.getAttribute('data-id') ??
    /^article-bubble-container-(.+)$/.exec(article.getAttribute('data-test-id') ?? '')?.[1]
  );
}

export function shownContainer(document: Document): Element | undefined {
  const [first] = articles(document);
  return first?.closest('section[role="feed"]') ?? first?.parentElement ?? undefined;
}

export function articleElement(document: Document, id: string): Element | undefined {
  return articles(document).find((article) => idOf(article) === id);
}

export function articleIdOf(node: Node): string | undefined {
  const article = (node instanceof Element ? node : node.parentElement)?.closest(`${CLASSIC}, ${BUBBLE}`);
  return article ? idOf(article) : undefined;
}

/** See `DeskPage.shown`: of tickets that stay in the page, the one that is shown. */
export function shownTicket(document: Document): string | undefined {
  const [first] = articles(document);
  return numberIn(document) ?? (first && idOf(first));
}

export function numberIn(document: Document | undefined): string | undefined {
  if (!document) return undefined;
  // It is shown with the mark that this Zammad puts before its numbers.
  return /\d{3,}/.exec(shown(document, '.ticket-number')[0]?.textContent ?? '')?.[0];
}

export function titleIn(document: Document | undefined): unknown {
  return document && shown(document, '.ticket-title-update')[0]?.textContent;
}

/** What the page tells of its articles. The new interface tells roles by place alone, which is not read. */
export function articlesIn(document: Document): FoundMessage[] {
  return articles(document).map((article) => {
    const { classList } = article;
    const classic = article.matches(CLASSIC);
    const id = idOf(article) ?? '';
    const body = classic
      ? article.querySelector(`#article-content-${CSS.escape(id)} .richtext-content`)
      : document.querySelector(`[data-test-id="article-bubble-body-${CSS.escape(id)}"]`);
    return {
      id,
      role: ['customer', 'agent', 'system'].find((role) => classic && classList.contains(role)),
      visibility: classic ? (classList.contains('is-internal') ? 'internal' : 'public') : undefined,
      at: isoMoment(article.querySelector('time.humanTimeFromNow')?.getAttribute('datetime') ?? ''),
      text: textIn(body),
    };
  });
}
