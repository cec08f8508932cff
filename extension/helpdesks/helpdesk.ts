import type { PublicPath } from 'wxt/browser';

/**
 * What a helpdesk file holds, and how a ticket is recognised: by the address of the page alone, never by the page's content,
 * so that a change of the helpdesk's design cannot break it.
 */
export interface Helpdesk {
  /** Same as the file's name, and as that of this desk's content script. */
  readonly id: ContentScriptOf<PublicPath>;
  /** The product's name, as its users write it. */
  readonly name: string;
  /** How we know its address: seen running, read in the product's own source, or seen in other extensions' public code. */
  readonly evidence: 'run' | 'templates' | 'public code';
  /** Each is tested on the whole, normalised address; its group `ticket` is the ticket's id. */
  readonly ticketAddresses: readonly RegExp[];
}

type ContentScriptOf<Path> = Path extends `/content-scripts/${infer Name}.js` ? Name : never;

/**
 * The id of the ticket that a page shows.
 *
 * @param desk the helpdesk whose address shapes are tried
 * @param address the page's address; text that is no address at all is simply not a ticket
 * @returns the id as written in the address, or undefined when the page shows no ticket of this desk
 * @example ticketIdFrom(zendesk, 'https://acme.zendesk.com/agent/tickets/1234') // '1234'
 */
export function ticketIdFrom(desk: Helpdesk, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { href } = new URL(address);
  for (const shape of desk.ticketAddresses) {
    const ticket = shape.exec(href)?.groups?.ticket;
    if (ticket !== undefined) return ticket;
  }
  return undefined;
}
