import { gorgiasAddress } from '../../../extension/helpdesks/gorgias.ts';
import { holdsTo, oneTicket } from './address-table.ts';

holdsTo(gorgiasAddress, {
  tickets: {
    'https://acme.gorgias.com/app/ticket/41234567': '41234567',
    'https://acme.gorgias.com/app/ticket/41234567/': '41234567',
    'https://acme-shop.gorgias.com/app/ticket/7?page=1#reply': '7',
    'https://acme.gorgias.com/app/views/1384557/202493877': '202493877',
    // Neither the longer nor the first of the two, but the ticket's.
    'https://acme.gorgias.com/app/views/1384557/456?x=1': '456',
  },
  others: {
    'list of a view': 'https://acme.gorgias.com/app/tickets/5512/inbox',
    'view without a ticket': 'https://acme.gorgias.com/app/views/1384557',
    'ticket of a view that is being written': 'https://acme.gorgias.com/app/views/1384557/new',
    'id longer than any': `https://acme.gorgias.com/app/ticket/${'4'.repeat(21)}`,
    'ticket that is being written': 'https://acme.gorgias.com/app/ticket/new',
    'customer’s page': 'https://acme.gorgias.com/app/customer/41234567',
    'the same answered as data': 'https://acme.gorgias.com/api/tickets/41234567',
    'id of nothing': 'https://acme.gorgias.com/app/ticket/0',
    'article of the documentation': 'https://docs.gorgias.com/en-US/app-ticket-7',
  },
});

oneTicket(
  gorgiasAddress,
  'https://acme.gorgias.com/app/ticket/202493877',
  'https://acme.gorgias.com/app/views/1384557/202493877',
  'https://acme.gorgias.com/app/views/99/202493877',
);
