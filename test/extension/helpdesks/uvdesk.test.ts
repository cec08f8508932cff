import { uvdesk } from '../../../extension/helpdesks/uvdesk.ts';
import { holdsTo, oneTicket } from './address-table.ts';

holdsTo(uvdesk, {
  tickets: {
    'https://desk.example.org/member/ticket/view/19': '19',
    'https://desk.example.org/en/member/ticket/view/19': '19',
    'https://desk.example.org/pt_BR/member/ticket/view/19': '19',
    'https://desk.example.org/en/support/ticket/view/19': '19',
    'https://example.org/uvdesk/public/en/member/ticket/view/19/#thread/41': ['example.org/uvdesk/public', '19'],
    'https://example.org/uvdesk/public/de/team/ticket/view/19': ['example.org/uvdesk/public', '19'],
    'https://example.org/uvdesk/public/member/ticket/view/19': ['example.org/uvdesk/public', '19'],
    'https://desk.example.org/en/member/ticket/view/19?page=2': '19',
  },
  others: {
    'list of tickets': 'https://desk.example.org/en/member/tickets',
    'ticket in the bin': 'https://desk.example.org/en/member/ticket/trash/19',
    'customer’s own view': 'https://desk.example.org/en/customer/ticket/view/19',
    'customer’s own view in other words': 'https://portal.example.org/en/client/ticket/view/19',
    'the same in another language': 'https://example.org/it/portal/ticket/view/19',
    'page of another application, which has no language': 'https://desk.example.org/support/ticket/view/19',
    'view of nothing': 'https://desk.example.org/en/member/ticket/view/0',
    'customer’s page': 'https://desk.example.org/en/member/customer/19',
  },
});

oneTicket(
  uvdesk,
  'https://desk.example.org/en/member/ticket/view/19',
  'https://desk.example.org/fr/member/ticket/view/19',
  'https://desk.example.org/member/ticket/view/19',
  'https://desk.example.org/en/support/ticket/view/19',
);
