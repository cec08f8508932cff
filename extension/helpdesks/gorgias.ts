import type { DeskAddress } from './helpdesk.ts';

/**
 * Gorgias, each shop under its own name of gorgias.com. Nothing of its page is publicly known, and whether its API answers the page's own
 * session is not: the ticket is known by its address, by itself or in one of the shop's views.
 */
export const gorgiasAddress: DeskAddress = {
  id: 'gorgias',
  name: 'Gorgias',
  level: 'address only',
  hosts: /\.gorgias\.com$/,
  ticketAddresses: [
    /^https:\/\/[a-z0-9-]+\.gorgias\.com\/app\/(?:ticket|views\/\d+)\/(?<ticket>[1-9]\d{0,19})(?:[/?#]|$)/,
  ],
  pathOf: (id) => `/app/ticket/${id}`,
};
