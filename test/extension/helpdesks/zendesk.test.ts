import { zendesk } from '../../../extension/helpdesks/zendesk.ts';
import { holdsTo } from './address-table.ts';

holdsTo(zendesk, {
  tickets: {
    'https://acme.zendesk.com/agent/tickets/1234': '1234',
    'https://acme.zendesk.com/agent/tickets/1234/': '1234',
    'https://acme.zendesk.com/agent/tickets/1234/events': '1234',
    'https://acme.zendesk.com/agent/tickets/1234?brand_id=360001': '1234',
    'https://acme.zendesk.com/agent/tickets/1234#comment-9': '1234',
    'https://acme-support1700000000.zendesk.com/agent/tickets/5': '5',
    'https://ACME.zendesk.com/agent/tickets/5': '5',
  },
  others: {
    'agent’s home': 'https://acme.zendesk.com/agent/home',
    'view with tickets': 'https://acme.zendesk.com/agent/filters/360000012345',
    'ticket that is being written': 'https://acme.zendesk.com/agent/tickets/new/1',
    'user’s page': 'https://acme.zendesk.com/agent/users/1234/requested_tickets',
    'customer’s own view': 'https://acme.zendesk.com/hc/en-us/requests/1234',
    'article in the help centre': 'https://acme.zendesk.com/hc/en-us/articles/1234-agent-tickets',
    'id that is not a number': 'https://acme.zendesk.com/agent/tickets/1234abc',
    'id of nothing': 'https://acme.zendesk.com/agent/tickets/0',
    'the same answered as data': 'https://acme.zendesk.com/api/v2/tickets/1234.json',
    'host that only begins alike': 'https://acme.zendesk.com.example.org/agent/tickets/1234',
    'host that only ends alike': 'https://notzendesk.com/agent/tickets/1234',
    'host name written as a user name': 'https://acme.zendesk.com@example.org/agent/tickets/1234',
    'ticket’s address inside a query': 'https://example.org/?to=https://acme.zendesk.com/agent/tickets/1234',
    'marketing site': 'https://www.zendesk.com/agent/',
    'text that is no address': 'acme.zendesk.com/agent/tickets/1234',
  },
});
