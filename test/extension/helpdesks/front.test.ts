import { front } from '../../../extension/helpdesks/front.ts';
import { holdsTo } from './address-table.ts';

holdsTo(front, {
  tickets: {
    'https://app.frontapp.com/open/cnv_1jogvq06': 'cnv_1jogvq06',
    'https://app.frontapp.com/open/cnv_1jogvq06/': 'cnv_1jogvq06',
    'https://app.frontapp.com/open/cnv_1jogvq06?key=abc#x': 'cnv_1jogvq06',
  },
  others: {
    'inbox without a conversation': 'https://app.frontapp.com/inboxes/teams/folders/123/unassigned/0',
    'link to one message': 'https://app.frontapp.com/open/msg_a23om0z',
    contact: 'https://app.frontapp.com/open/crd_123',
    'API’s documentation': 'https://dev.frontapp.com/open/cnv_1jogvq06',
    'host that only begins alike': 'https://app.frontapp.com.example.org/open/cnv_1jogvq06',
  },
});
