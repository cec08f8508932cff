import { freescout } from '../../../extension/helpdesks/freescout.ts';
import { holdsTo } from './address-table.ts';

holdsTo(freescout, {
  tickets: {
    'https://help.example.org/conversation/57': '57',
    'https://help.example.org/conversation/57/': '57',
    'https://help.example.org/conversation/57?folder_id=4': '57',
    'https://help.example.org/conversation/57#thread-301': '57',
    'http://127.0.0.1:8080/conversation/1': '1',
    'https://HELP.example.org/conversation/57': '57',
    'https://example.org/freescout/conversation/57': ['example.org/freescout', '57'],
    'https://example.org/tools/freescout/conversation/57': ['example.org/tools/freescout', '57'],
  },
  others: {
    mailbox: 'https://help.example.org/mailbox/1',
    folder: 'https://help.example.org/mailbox/1/25',
    'conversation being written': 'https://help.example.org/mailbox/1/new-ticket',
    customer: 'https://help.example.org/customers/57/edit',
    'what a conversation’s customer wrote': 'https://help.example.org/conversation/57/clone',
    'id of nothing': 'https://help.example.org/conversation/0',
    'id that is not a number': 'https://help.example.org/conversation/57a',
    'Help Scout’s conversation, which has two numbers': 'https://secure.helpscout.net/conversation/1234567890/4711',
    'Help Scout’s conversation, cut short': 'https://secure.helpscout.net/conversation/1234567890',
    'Intercom’s conversation': 'https://app.intercom.com/a/inbox/abc123/inbox/admin/1/conversation/57',
    'Intercom’s conversation, in Europe': 'https://app.eu.intercom.com/a/apps/conversation/57',
    'Chatwoot’s conversation': 'https://chat.example.org/app/accounts/1/conversations/57',
    'chat elsewhere, deep in its paths': 'https://example.org/a/b/c/conversation/57',
  },
});
