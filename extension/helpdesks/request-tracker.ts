import type { Helpdesk } from './helpdesk.ts';

/**
 * Request Tracker 5, on anybody's host and under any path. The id is a parameter that may stand anywhere in the query, and RT also
 * takes `;` between parameters. The customers' own view (`/SelfService/Display.html`) is not an agent's ticket page.
 */
export const requestTracker: Helpdesk = {
  id: 'request-tracker',
  name: 'Request Tracker',
  evidence: 'run',
  ticketAddresses: [
    /^https?:\/\/[^/?#]+(?:\/[^?#]*)?\/Ticket\/(?:Display|History|Update)\.html\?(?:[^#]*[&;])?id=(?<ticket>[1-9]\d*)(?:[&;#]|$)/,
  ],
};
