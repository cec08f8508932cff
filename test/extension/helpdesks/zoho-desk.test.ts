import { zohoDesk } from '../../../extension/helpdesks/zoho-desk.ts';
import { holdsTo } from './address-table.ts';

const ID = '352352000012345001';

holdsTo(zohoDesk, {
  tickets: {
    [`https://desk.zoho.com/agent/acme/support/tickets/details/${ID}`]: ['desk.zoho.com/agent/acme', ID],
    [`https://desk.zoho.eu/agent/acme/sales-team/tickets/details/${ID}?view=mine`]: ['desk.zoho.eu/agent/acme', ID],
    [`https://desk.zoho.in/agent/acme/support/tickets/details/${ID}/history`]: ['desk.zoho.in/agent/acme', ID],
    [`https://desk.zoho.com.au/agent/acme/support/tickets/details/${ID}#reply`]: ['desk.zoho.com.au/agent/acme', ID],
    [`https://desk.zoho.com/agent/acme/tickets/details/${ID}`]: ['desk.zoho.com/agent/acme', ID],
    [`https://desk.zohocloud.ca/agent/acme/support/tickets/details/${ID}`]: ['desk.zohocloud.ca/agent/acme', ID],
    [`https://desk.zoho.com/support/acme/ShowHomePage.do#Cases/dv/${ID}`]: ['desk.zoho.com/support/acme', ID],
  },
  others: {
    'list of tickets': 'https://desk.zoho.com/agent/acme/support/tickets/list/all',
    'ticket that is being written': 'https://desk.zoho.com/agent/acme/support/tickets/new',
    'customer’s own view': `https://desk.zoho.com/portal/acme/en/ticket/${ID}`,
    'contact’s page': `https://desk.zoho.com/agent/acme/support/contacts/details/${ID}`,
    'the same answered as data': `https://desk.zoho.com/supportapi/zd/acme/api/v1/tickets/${ID}`,
    'record of another product': `https://crm.zoho.com/agent/acme/support/tickets/details/${ID}`,
    'host of nobody’s region': `https://desk.zohocloud.com/agent/acme/support/tickets/details/${ID}`,
    'host that only begins alike': `https://desk.zoho.com.example.org/agent/acme/support/tickets/details/${ID}`,
  },
});
