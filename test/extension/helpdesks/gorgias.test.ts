import { gorgiasAddress } from '../../../extension/helpdesks/gorgias.ts';
import { holdsTo } from './address-table.ts';

holdsTo(gorgiasAddress, {
  tickets: {
    'https://acme.gorgias.com/app/ticket/41234567': '41234567',
    'https://acme.gorgias.com/app/ticket/41234567/': '41234567',
    'https://acme-shop.gorgias.com/app/ticket/7?page=1#reply': '7',
  },
  others: {
    'list of a view': 'https://acme.gorgias.com/app/tickets/5512/inbox',
    'ticket that is being written': 'https://acme.gorgias.com/app/ticket/new',
    'customer’s page': 'https://acme.gorgias.com/app/customer/41234567',
    'the same answered as data': 'https://acme.gorgias.com/api/tickets/41234567',
    'id of nothing': 'https://acme.gorgias.com/app/ticket/0',
    'article of the documentation': 'https://docs.gorgias.com/en-US/app-ticket-7',
  },
});
