import { hubspot } from '../../../extension/helpdesks/hubspot.ts';
import { holdsTo, oneTicket } from './address-table.ts';

const DESK = 'app.hubspot.com/help-desk/26586079';

holdsTo(hubspot, {
  tickets: {
    'https://app.hubspot.com/help-desk/26586079/view/search/ticket/15400012345/': [DESK, '15400012345'],
    'https://app.hubspot.com/help-desk/26586079/view/233410279/ticket/15400012345': [DESK, '15400012345'],
    'https://app.hubspot.com/help-desk/26586079/view/233410279/ticket/15400012345/thread/88': [DESK, '15400012345'],
    'https://app-eu1.hubspot.com/help-desk/26586079/ticket/7?panel=contact': [
      'app-eu1.hubspot.com/help-desk/26586079',
      '7',
    ],
    'https://app.hubspot.com/contacts/26586079/record/0-5/15400012345': [DESK, '15400012345'],
    'https://app.hubspot.com/contacts/26586079/ticket/15400012345/?interaction=note': [DESK, '15400012345'],
    'https://app-na3.hubspot.com/live-messages/343751787/inbox/998877#reply-editor': [
      'app-na3.hubspot.com/live-messages/343751787',
      '998877',
    ],
  },
  others: {
    'list of tickets': 'https://app.hubspot.com/help-desk/26586079/view/233410279/list-view',
    'inbox without a conversation': 'https://app.hubspot.com/live-messages/343751787/inbox',
    'board of tickets': 'https://app.hubspot.com/contacts/343751787/objects/0-5/views/all/board',
    'contact’s page': 'https://app.hubspot.com/contacts/343751787/record/0-1/51',
    'ticket of no account': 'https://app.hubspot.com/contacts/tickets/15400012345',
    'record of a kind of the team’s own': 'https://app.hubspot.com/contacts/343751787/record/2-5/51',
    'article of the documentation': 'https://knowledge.hubspot.com/help-desk/7/ticket/8',
    'host that only ends alike': 'https://app.nothubspot.com/help-desk/1/ticket/7',
  },
});

oneTicket(
  hubspot,
  'https://app.hubspot.com/help-desk/26586079/view/233410279/ticket/15400012345',
  'https://app.hubspot.com/contacts/26586079/record/0-5/15400012345',
  'https://app.hubspot.com/contacts/26586079/ticket/15400012345',
);
