import { front } from '../../../extension/helpdesks/front.ts';
import { holdsTo, oneTicket } from './address-table.ts';

holdsTo(front, {
  tickets: {
    'https://app.frontapp.com/open/cnv_1jogvq06': 'cnv_1jogvq06',
    'https://app.frontapp.com/open/cnv_1jogvq06/': 'cnv_1jogvq06',
    'https://app.frontapp.com/open/cnv_1jogvq06?key=abc#x': 'cnv_1jogvq06',
    'https://app.frontapp.com/inboxes/teams/folders/7256583/unassigned/120537545061': 'cnv_1jdgxx0l',
    'https://app.frontapp.com/inboxes/teams/views/9523270/open/26322453318': 'cnv_c3bpiyu',
    'https://app.frontapp.com/inboxes/teammates/20999898/inbox/all/117421069338?x=1#y': 'cnv_1hxxh0yi',
  },
  others: {
    'inbox without a conversation': 'https://app.frontapp.com/inboxes/teams/folders/123/unassigned/0',
    'inbox of one’s own without a conversation': 'https://app.frontapp.com/inboxes/teammates/20999898/inbox/all/0',
    'inbox alone': 'https://app.frontapp.com/inboxes/teams/folders/7256583/unassigned',
    'search while a conversation is open':
      'https://app.frontapp.com/inboxes/teammates/20999898/inbox/all/117421069338/search/workspace/parcel/0',
    'number too long to be told exactly':
      'https://app.frontapp.com/inboxes/teams/folders/7256583/unassigned/9999999999999999',
    'id longer than any': `https://app.frontapp.com/open/cnv_${'1'.repeat(13)}`,
    'link to one message': 'https://app.frontapp.com/open/msg_a23om0z',
    contact: 'https://app.frontapp.com/open/crd_123',
    'API’s documentation': 'https://dev.frontapp.com/open/cnv_1jogvq06',
    'host that only begins alike': 'https://app.frontapp.com.example.org/open/cnv_1jogvq06',
  },
});

oneTicket(
  front,
  'https://app.frontapp.com/open/cnv_1jogvq06',
  'https://app.frontapp.com/inboxes/teams/folders/7256583/unassigned/121202570598',
  'https://app.frontapp.com/inboxes/teams/views/9523270/open/121202570598',
  'https://app.frontapp.com/inboxes/teammates/20999898/inbox/all/121202570598',
);
