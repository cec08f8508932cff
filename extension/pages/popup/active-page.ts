import { browser } from 'wxt/browser';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { anyPage } from '../../helpdesks/any-page.ts';
import { type DeskAddress, ticketKeyFrom } from '../../helpdesks/helpdesk.ts';
import { helpdeskOf, hostDeskOf } from '../../helpdesks/list.ts';

/** The page the popup was opened on. */
export interface ActivePage {
  readonly tab: { readonly id: number; readonly url: string };
  /** Protocol, host and port: what Easemark is kept on for. */
  readonly origin: string;
  readonly host: string;
  /** The desk that knows the address as a ticket; undefined where none does. */
  readonly desk: DeskAddress | undefined;
  /** The desk whose host it is, ticket or not. */
  readonly home: DeskAddress | undefined;
  /** The ticket, also where no desk is known and it can only be taken from the address. */
  readonly ticket: TicketKey | undefined;
}

/**
 * Looks at the tab before the user's eyes. The click on the toolbar button gave its address (activeTab).
 *
 * @returns undefined where the browser tells no address of a website, as on its own pages
 */
export async function activePage(): Promise<ActivePage | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.url === undefined || !/^https?:/.test(tab.url)) return undefined;
  const { origin, host } = new URL(tab.url);
  const desk = helpdeskOf(tab.url);
  const ticket = ticketKeyFrom(desk ?? anyPage, tab.url);
  return { tab: { id: tab.id, url: tab.url }, origin, host, desk, home: hostDeskOf(tab.url), ticket };
}
