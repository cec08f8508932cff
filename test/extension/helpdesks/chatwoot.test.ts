import { chatwoot } from '../../../extension/helpdesks/chatwoot.ts';
import { holdsTo, oneTicket } from './address-table.ts';

const SITE = 'chat.example.org/app/accounts/3';

holdsTo(chatwoot, {
  tickets: {
    'https://chat.example.org/app/accounts/3/conversations/77': [SITE, '77'],
    'https://chat.example.org/app/accounts/3/conversations/77?messageId=901': [SITE, '77'],
    'https://chat.example.org/app/accounts/3/inbox/12/conversations/77': [SITE, '77'],
    'https://chat.example.org/app/accounts/3/label/vip/conversations/77/': [SITE, '77'],
    'https://chat.example.org/app/accounts/3/custom_view/4/conversations/77#x': [SITE, '77'],
    'https://chat.example.org/app/accounts/3/inbox-view/conversation/77': [SITE, '77'],
    'http://127.0.0.1:3000/app/accounts/1/conversations/5': ['127.0.0.1:3000/app/accounts/1', '5'],
    'https://app.chatwoot.com/app/accounts/12345/team/2/conversations/9': ['app.chatwoot.com/app/accounts/12345', '9'],
  },
  others: {
    'list of conversations': 'https://chat.example.org/app/accounts/3/conversations',
    'list of an inbox': 'https://chat.example.org/app/accounts/3/inbox/12',
    'contact’s page': 'https://chat.example.org/app/accounts/3/contacts/77',
    'inbox of notifications': 'https://chat.example.org/app/accounts/3/inbox-view',
    'notification’s number, as older builds have it': 'https://chat.example.org/app/accounts/3/inbox-view/4711',
    settings: 'https://chat.example.org/app/accounts/3/settings/agents/list',
    'the same answered as data': 'https://chat.example.org/api/v1/accounts/3/conversations/77',
    'part of another application': 'https://chat.example.org/app/rooms/3/conversations/77',
  },
});

oneTicket(
  chatwoot,
  'https://chat.example.org/app/accounts/3/conversations/77',
  'https://chat.example.org/app/accounts/3/inbox/12/conversations/77',
  'https://chat.example.org/app/accounts/3/inbox-view/conversation/77',
);
