import { helpScout } from '../../../extension/helpdesks/help-scout.ts';
import { holdsTo } from './address-table.ts';

holdsTo(helpScout, {
  tickets: {
    'https://secure.helpscout.net/conversation/2199011258/891142': '2199011258',
    'https://secure.helpscout.net/conversation/2199011258/891142/': '2199011258',
    'https://secure.helpscout.net/conversation/2199011258/891142?folderId=39835': '2199011258',
    'https://secure.helpscout.net/conversation/3002667039/22184?viewId=8492330#thread-77': '3002667039',
    'https://secure.helpscout.net/conversation/2199011258': '2199011258',
    'https://secure.helpscout.net/inboxes/91/views/mine/conversations/2199011258/891142': '2199011258',
    'https://secure.helpscout.net/inbox/91/conversation/2199011258/891142': '2199011258',
  },
  others: {
    mailbox: 'https://secure.helpscout.net/mailbox/0a1b2c3d4e5f/39835/',
    'conversation that is being written': 'https://secure.helpscout.net/mailbox/0a1b2c3d4e5f/new-ticket',
    'list of a view': 'https://secure.helpscout.net/inboxes/91/views/mine',
    'customer’s page': 'https://secure.helpscout.net/customers/2199011258/',
    'conversation’s printed form': 'https://secure.helpscout.net/conversation/2199011258/891142/print/7',
    'article of the documentation': 'https://docs.helpscout.com/article/7-conversation',
    'id that is not a number': 'https://secure.helpscout.net/conversation/abc/7',
  },
});
