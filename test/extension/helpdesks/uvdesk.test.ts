import { uvdesk } from '../../../extension/helpdesks/uvdesk.ts';
import { holdsTo } from './address-table.ts';

holdsTo(uvdesk, {
  tickets: {
    'https://desk.example.org/member/ticket/view/19': '19',
    'https://desk.example.org/en/member/ticket/view/19': ['desk.example.org/en', '19'],
    'https://example.org/uvdesk/public/en/member/ticket/view/19/#thread/41': ['example.org/uvdesk/public/en', '19'],
    'https://desk.example.org/en/member/ticket/view/19?page=2': ['desk.example.org/en', '19'],
  },
  others: {
    'list of tickets': 'https://desk.example.org/en/member/tickets',
    'ticket in the bin': 'https://desk.example.org/en/member/ticket/trash/19',
    'customer’s own view': 'https://desk.example.org/en/customer/ticket/view/19',
    'view of nothing': 'https://desk.example.org/en/member/ticket/view/0',
    'customer’s page': 'https://desk.example.org/en/member/customer/19',
  },
});
