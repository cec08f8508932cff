import type { FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import { inScripts } from '../reading/in-scripts.ts';
import { lineAt, textIn } from '../reading/page-text.ts';
import { deepSearch } from '../reading/shadow-search.ts';

/** The form's own document: inside either navigation it stands in a frame, which the newer one keeps in a shadow root. */
export function formDocument(document: Document): Document {
  const [frame] = deepSearch(document, 'iframe#gsft_main', 1);
  return (frame as HTMLIFrameElement | undefined)?.contentDocument ?? document;
}

/** The token that ServiceNow's own scripts send with each question; it is sent to the page's own origin, and kept nowhere. */
export function tokenIn(document: Document): string | undefined {
  return inScripts(document, /\bg_ck\s*=\s*['"]([A-Za-z0-9]{24,200})['"]/);
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
