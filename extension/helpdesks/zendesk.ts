import type { Helpdesk } from './helpdesk.ts';

/**
 * Zendesk's Agent Workspace, which always lives under zendesk.com, whatever host the help centre has. A ticket that is being written
 * (`/agent/tickets/new/1`) has no id yet; `/hc/requests/N` is the customer's view.
 */
export const zendesk: Helpdesk = {
  id: 'zendesk',
  name: 'Zendesk',
  evidence: 'public code',
  ticketAddresses: [/^https:\/\/(?:[a-z0-9-]+\.)+zendesk\.com\/agent\/tickets\/(?<ticket>[1-9]\d*)(?:[/?#]|$)/],
};
