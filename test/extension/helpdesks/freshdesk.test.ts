import { freshdesk } from '../../../extension/helpdesks/freshdesk.ts';
import { holdsTo } from './address-table.ts';

holdsTo(freshdesk, {
  tickets: {
    'https://acme.freshdesk.com/a/tickets/304': '304',
    'https://acme.freshdesk.com/a/tickets/304/': '304',
    'https://acme.freshdesk.com/a/tickets/304?current_tab=details': '304',
    'https://acme.freshdesk.com/a/tickets/304/edit#note': '304',
    'https://support.example.org/a/tickets/304': '304',
  },
  others: {
    'list of tickets': 'https://acme.freshdesk.com/a/tickets/filters/all_tickets',
    'list by page': 'https://acme.freshdesk.com/a/tickets?page=2',
    'ticket that is being written': 'https://acme.freshdesk.com/a/tickets/new',
    'merged view': 'https://acme.freshdesk.com/a/tickets/304abc',
    'customer’s own view': 'https://acme.freshdesk.com/support/tickets/304',
    dashboard: 'https://acme.freshdesk.com/a/dashboard/default',
    'the same answered as data': 'https://acme.freshdesk.com/api/_/tickets/304',
    'ticket of Freshservice, another product': 'https://acme.freshservice.com/a/tickets/304',
    'ticket deeper in somebody’s site': 'https://example.org/app/a/tickets/304',
  },
});
