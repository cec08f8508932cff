import { zammad } from '../../../extension/helpdesks/zammad.ts';
import { holdsTo } from './address-table.ts';

holdsTo(zammad, {
  tickets: {
    'https://zammad.example.org/#ticket/zoom/31': '31',
    'https://zammad.example.org/#ticket/zoom/31/102': '31',
    'http://127.0.0.1:3000/#ticket/zoom/1': '1',
    'https://zammad.example.org/?source=mail#ticket/zoom/31': '31',
    'https://Support.Example.ORG/#ticket/zoom/31': '31',
    'https://example.org/helpdesk/#ticket/zoom/7': ['example.org/helpdesk', '7'],
    'https://zammad.example.org/desktop/tickets/31': '31',
    'https://zammad.example.org/desktop/tickets/31?filter=1#article-102': '31',
    'https://example.org/helpdesk/desktop/tickets/7': ['example.org/helpdesk', '7'],
  },
  others: {
    dashboard: 'https://zammad.example.org/#dashboard',
    overview: 'https://zammad.example.org/#ticket/view/my_assigned',
    'ticket being created': 'https://zammad.example.org/#ticket/create/id/8123',
    'ticket’s history': 'https://zammad.example.org/#ticket/history/31',
    'user’s profile': 'https://zammad.example.org/#user/profile/31',
    'id of nothing': 'https://zammad.example.org/#ticket/zoom/0',
    'id that is not a number': 'https://zammad.example.org/#ticket/zoom/31a',
    'list in the new interface': 'https://zammad.example.org/desktop/tickets/view/open',
    'ticket being created in the new interface': 'https://zammad.example.org/desktop/tickets/create/31',
    'id that is not a number in the new interface': 'https://zammad.example.org/desktop/tickets/31a',
    'mobile interface': 'https://zammad.example.org/mobile/tickets/31',
    'answer of the API': 'https://zammad.example.org/api/v1/tickets/31',
    'file with such a fragment': 'https://example.org/manual.html#ticket/zoom/31',
  },
});
