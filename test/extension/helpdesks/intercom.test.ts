import { intercom } from '../../../extension/helpdesks/intercom.ts';
import { holdsTo } from './address-table.ts';

const SITE = 'app.intercom.com/a/inbox/wx12yz34';

holdsTo(intercom, {
  tickets: {
    'https://app.intercom.com/a/inbox/wx12yz34/inbox/admin/814/conversation/215470000000123': [SITE, '215470000000123'],
    'https://app.intercom.com/a/inbox/wx12yz34/inbox/conversation/215470000000123?view=List': [SITE, '215470000000123'],
    'https://app.intercom.com/a/inbox/wx12yz34/inbox/shared/all/conversation/9#part_id=comment-1': [SITE, '9'],
    'https://app.eu.intercom.com/a/inbox/wx12yz34/inbox/unassigned/conversation/9': [
      'app.eu.intercom.com/a/inbox/wx12yz34',
      '9',
    ],
    'https://app.au.intercom.com/a/inbox/wx12yz34/inbox/view/5/conversation/9': [
      'app.au.intercom.com/a/inbox/wx12yz34',
      '9',
    ],
  },
  others: {
    'inbox without a conversation': 'https://app.intercom.com/a/inbox/wx12yz34/inbox/admin/814',
    'conversation that is being written': 'https://app.intercom.com/a/inbox/wx12yz34/inbox/new-conversation',
    'workspace’s settings': 'https://app.intercom.com/a/apps/wx12yz34/settings/conversation/7',
    'person’s page': 'https://app.intercom.com/a/apps/wx12yz34/users/65f0/all-conversations',
    'article of the help centre': 'https://www.intercom.com/help/en/articles/7-conversation',
    data: 'https://app.intercom.com/ember/inbox/conversations/9?app_id=wx12yz34',
    'host that only begins alike': 'https://app.intercom.com.example.org/a/inbox/wx12yz34/inbox/conversation/9',
  },
});
