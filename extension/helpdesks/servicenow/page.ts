import type { FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import { lineAt, textIn } from '../reading/page-text.ts';
import { deepSearch } from '../reading/shadow-search.ts';

/** The form's own document: inside either navigation it stands in a frame, which the newer one keeps in a shadow root. */
export function formDocument(document: Document): Document {
  const [frame] = deepSearch(document, 'iframe#gsft_main', 1);
  return (frame as HTMLIFrameElement | undefined)?.contentDocument ?? document;
}

/** Only the start of a script is looked at. */
const SCRIPT_START = 20_000;

/**
 * The token that ServiceNow's own scripts send with each question. It is a global of the page's world, which we do not share; but the page writes it
 * into a script of its own, and there it is read, sent to the page's own origin, and kept nowhere.
 */
export function tokenIn(document: Document): string | undefined {
  for (const { textContent } of document.querySelectorAll('script:not([src])')) {
    const token = /\bg_ck\s*=\s*['"]([A-Za-z0-9]{24,200})['"]/.exec((textContent ?? '').slice(0, SCRIPT_START))?.[1];
    if (token !== undefined) return token;
  }
  return undefined;
}

/** A field of the form, such as `incident.short_description`. */
export function fieldIn(form: Document | undefined, field: string): string | undefined {
  return lineAt(form, `input[id$=".${field}"]:not([id^="sys_"])`);
}

/** Cards in the form's activity, newest first. They name their writer in a form that is not known. */
export function cardsIn(form: Document): FoundMessage[] {
  const cards = [...form.querySelectorAll('li.h-card')].filter((card) =>
    card.querySelector('.sn-widget-textblock-body'),
  );
  return cards.reverse().map((card, at) => ({
    id: `n${at + 1}`,
    text: textIn(card.querySelector('.sn-widget-textblock-body')),
  }));
}
