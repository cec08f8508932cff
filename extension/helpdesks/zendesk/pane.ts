import { isoMoment } from '#shared/tickets/moment.ts';
import type { FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import { textIn } from '../reading/page-text.ts';
import { timeIds } from '../reading/time-ids.ts';

/** A message in the conversation. */
export const ITEM = 'article[data-test-id="omni-log-comment-item"]';

/** The part of the page that holds a ticket: every ticket that was opened stays in the page. */
export function paneOf(document: Document, ticket: string): Element | undefined {
  const own = [...document.querySelectorAll(`[data-ticket-id="${CSS.escape(ticket)}"]`)];
  const withSubject = own.find((element) => element.querySelector('[data-test-id^="omni-"]'));
  if (withSubject) return withSubject;
  // Without its number on it, the active pane is this ticket's only while it is the only active one.
  const active = document.querySelectorAll('.ticket-panes-grid-layout[data-is-active="true"]');
  const other = active[0]?.querySelector('[data-ticket-id]') ?? active[0]?.closest('[data-ticket-id]');
  return active.length === 1 && !other ? active[0] : undefined;
}

/** The messages that the page shows of a ticket, oldest first. */
export function itemsIn(pane: Element | undefined): Element[] {
  return [...(pane?.querySelectorAll(`[data-test-id="omni-log-container"] ${ITEM}`) ?? [])];
}

/** The ids of messages, in the order given. */
export function itemIds(items: readonly Element[]): (string | undefined)[] {
  return timeIds(items.map((item) => isoMoment(timeOf(item) ?? '')));
}

function timeOf(item: Element): string | undefined {
  return item.querySelector('time[data-test-id^="timestamp-"]')?.getAttribute('datetime') ?? undefined;
}

const ROLES: Readonly<Record<string, string>> = { agent: 'agent', 'end-user': 'customer', internal: 'agent' };

/** What the page tells of its messages; undefined when it does not hold the conversation. */
export function messagesIn(pane: Element | undefined): FoundMessage[] | undefined {
  if (!pane?.querySelector('[data-test-id="omni-log-container"]')) return undefined;
  const items = itemsIn(pane);
  const ids = itemIds(items);
  return items.map((item, at) => {
    const type = item.querySelector('[data-test-id="omni-log-item-message"]')?.getAttribute('type') ?? '';
    const note = type === 'internal' || item.querySelector('[data-test-id="omni-log-internal-note-tag"]') !== null;
    return {
      // A message without a time still counts, though no note can be pinned to it.
      id: ids[at] ?? `n${at + 1}`,
      role: ROLES[type],
      visibility: note ? 'internal' : type in ROLES ? 'public' : undefined,
      at: isoMoment(timeOf(item) ?? ''),
      text: textIn(item.querySelector('[data-test-id="omni-log-message-content"]')),
    };
  });
}
