import { file, type HelpdeskCase, page } from './helpdesk-case.ts';

const RECORD = '85befb1c4a34bb12013b216a9fd5fee8';
const OTHER_RECORD = '0'.repeat(32);

/** Helpdesks that live on their vendor's hosts. */
export const hosted: readonly HelpdeskCase[] = [
  {
    name: 'Zendesk',
    desk: 'zendesk',
    origin: 'https://acme.zendesk.com',
    path: '/agent/tickets/1234',
    other: '/agent/tickets/77',
    id: '1234',
    otherId: '77',
    by: 'push',
    answers: {
      '/agent/tickets/1234': file('zendesk/ticket.html'),
      '/api/v2/tickets/1234.json': file('zendesk/ticket.json'),
      '/api/v2/tickets/1234/comments.json': file('zendesk/comments.json'),
      '/api/v2/tickets/1234/audits.json': file('zendesk/audits.json'),
    },
    facts: { Ticket: '1234', Status: 'open', Channel: 'email', Subject: /^Where is my parcel\?/, Transfers: /^\d/ },
    otherFacts: { Subject: /^unknown/ },
    pins: true,
  },
  {
    name: 'Freshdesk',
    desk: 'freshdesk',
    origin: 'https://acme.freshdesk.com',
    path: '/a/tickets/304',
    other: '/a/tickets/305',
    id: '304',
    otherId: '305',
    by: 'push',
    answers: {
      '/a/tickets/304': file('freshdesk/ticket.html'),
      '/api/_/tickets/304': file('freshdesk/ticket.json'),
      '/api/_/tickets/304/conversations': file('freshdesk/conversations.json'),
    },
    facts: { Ticket: '304', Subject: /^Parcel missing/, Status: 'Pending', Channel: 'email', Messages: /^4/ },
    turn: () => {
      document.querySelector('.ticket-subject-heading')!.textContent = 'Refund';
      document.querySelector('#ticket_original_request')!.textContent = 'Where is it?';
    },
    otherFacts: { Subject: 'Refund' },
    pins: true,
  },
  {
    name: 'Intercom',
    desk: 'intercom',
    origin: 'https://app.intercom.com',
    path: '/a/inbox/wx12yz34/inbox/admin/814/conversation/9',
    other: '/a/inbox/wx12yz34/inbox/admin/814/conversation/10',
    id: '9',
    otherId: '10',
    by: 'push',
    answers: {
      '/a/inbox/wx12yz34/inbox/admin/814/conversation/9': file('intercom/inbox.html'),
      '/ember/inbox/conversations/9': file('intercom/conversation.json'),
    },
    facts: { Ticket: '9', Subject: 'Parcel missing', Status: 'open', Messages: /^4/ },
    turn: () => {
      document.querySelector('[data-inbox-conversation-header-title] span')!.textContent = 'Refund';
      document.querySelector('[data-part-group-id="p1"]')!.remove();
    },
    otherFacts: { Subject: 'Refund', Messages: /^at least 2/ },
    pins: false,
  },
  {
    name: 'Help Scout',
    desk: 'help-scout',
    origin: 'https://secure.helpscout.net',
    path: '/conversation/2199011258/891142',
    other: '/conversation/2199011259/891143',
    id: '2199011258',
    otherId: '2199011259',
    otherNumber: '891143',
    by: 'push',
    answers: { '/conversation/2199011258/891142': file('help-scout/conversation.html') },
    facts: { Ticket: '891142', Subject: 'Parcel missing', Messages: /^3/ },
    turn: () => {
      document.querySelector('[aria-label="Conversation Subject"]')!.textContent = 'Refund';
      document.querySelector('#thread-701')!.remove();
    },
    otherFacts: { Subject: 'Refund', Messages: /^2/ },
    pins: true,
  },
  {
    name: 'HubSpot',
    desk: 'hubspot',
    origin: 'https://app.hubspot.com',
    path: '/help-desk/26586079/view/5/ticket/7',
    other: '/help-desk/26586079/view/5/ticket/8',
    id: '7',
    otherId: '8',
    by: 'push',
    answers: { '/help-desk/26586079/view/5/ticket/7': file('hubspot/ticket.html') },
    facts: { Ticket: '7', Subject: /^Parcel missing/, Messages: /^unknown/ },
    turn: () => {
      document.querySelector('[data-test-id="ticket-header-name-link"] span')!.textContent = 'Refund';
    },
    otherFacts: { Subject: 'Refund' },
    pins: false,
  },
  {
    name: 'Gorgias',
    desk: 'gorgias',
    origin: 'https://acme.gorgias.com',
    path: '/app/ticket/202493877',
    other: '/app/ticket/202493878',
    id: '202493877',
    otherId: '202493878',
    by: 'push',
    answers: { '/app/ticket/202493877': page('<title>Parcel missing</title><h1>Parcel missing</h1>') },
    facts: { Ticket: '202493877', Subject: /^unknown/ },
    otherFacts: { Subject: /^unknown/ },
    pins: false,
  },
  {
    name: 'Front',
    desk: 'front',
    origin: 'https://app.frontapp.com',
    path: '/open/cnv_1jogvq06',
    other: '/open/cnv_1jogvq07',
    id: 'cnv_1jogvq06',
    otherId: 'cnv_1jogvq07',
    by: 'push',
    answers: { '/open/cnv_1jogvq06': file('front/conversation.html') },
    facts: { Ticket: 'cnv_1jogvq06', Subject: /^Parcel missing/ },
    turn: () => {
      document.querySelector('[data-searchable-subject] span')!.textContent = 'Refund';
    },
    otherFacts: { Subject: 'Refund' },
    pins: false,
  },
  {
    name: 'Zoho Desk',
    desk: 'zoho-desk',
    origin: 'https://desk.zoho.eu',
    path: '/agent/acme/support/tickets/details/352352000012345001',
    other: '/agent/acme/support/tickets/details/352352000012345002',
    id: '352352000012345001',
    otherId: '352352000012345002',
    otherNumber: '4712',
    by: 'push',
    answers: { '/agent/acme/support/tickets/details/352352000012345001': file('zoho-desk/ticket.html') },
    facts: { Ticket: '4711', Subject: /^Parcel missing/ },
    turn: () => {
      document.querySelector('.zd_v2-ticketsubject-ticketIdText')!.textContent = '#4712';
      document.querySelector('[data-id="caseSubjectText"]')!.textContent = 'Refund';
    },
    otherFacts: { Subject: 'Refund' },
    pins: false,
  },
  {
    name: 'Jira Service Management',
    desk: 'jira-service-management',
    origin: 'https://acme.atlassian.net',
    path: '/jira/servicedesk/projects/HELP/queues/custom/12/HELP-42',
    other: '/jira/servicedesk/projects/HELP/queues/custom/12/HELP-43',
    id: 'HELP-42',
    otherId: 'HELP-43',
    by: 'push',
    answers: {
      '/jira/servicedesk/projects/HELP/queues/custom/12/HELP-42': file('jira-service-management/issue.html'),
      '/rest/api/3/issue/HELP-42': file('jira-service-management/issue.json'),
      '/rest/api/3/issue/HELP-42/comment': file('jira-service-management/comments.json'),
      '/rest/api/3/issue/HELP-42/changelog': file('jira-service-management/changelog.json'),
    },
    facts: { Ticket: 'HELP-42', Subject: 'Parcel missing', Status: 'Waiting for support', Messages: /^5/ },
    turn: () => {
      document.querySelector('h1')!.textContent = 'Refund';
      document.querySelector('[data-testid="comment-base-item-10050"]')!.remove();
    },
    otherFacts: { Subject: 'Refund', Messages: /^at least 1/ },
    pins: true,
    shownMessage: '10051',
  },
  {
    name: 'Salesforce',
    desk: 'salesforce',
    origin: 'https://acme.lightning.force.com',
    path: '/lightning/r/Case/500Qk00000KygAfIAJ/view',
    other: '/lightning/r/Case/500Qk00000KygAgIAJ/view',
    id: '500Qk00000KygAf',
    otherId: '500Qk00000KygAg',
    by: 'push',
    answers: { '/lightning/r/Case/500Qk00000KygAfIAJ/view': file('salesforce/console.html') },
    facts: { Ticket: '00001026', Subject: /^Parcel missing/, Messages: /^at least 3/ },
    turn: () => {
      for (const tab of document.querySelectorAll('.tabContent')) tab.classList.toggle('active');
    },
    otherFacts: { Subject: 'Another case', Messages: /^at least 1/ },
    pins: false,
  },
  {
    name: 'ServiceNow, inside its navigation',
    desk: 'servicenow',
    origin: 'https://acme.service-now.com',
    path: `/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${RECORD}`,
    other: `/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${OTHER_RECORD}`,
    id: RECORD,
    otherId: OTHER_RECORD,
    by: 'push',
    answers: {
      [`/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${RECORD}`]: file('servicenow/navigation.html'),
      [`/incident.do?sys_id=${RECORD}`]: file('servicenow/form.html'),
      [`/incident.do?sys_id=${OTHER_RECORD}`]: page('<input id="incident.short_description" value="Refund">'),
      [`/api/now/table/incident/${RECORD}`]: file('servicenow/record.json'),
      '/api/now/table/sys_journal_field': file('servicenow/journal.json'),
      '/api/now/table/sys_audit': file('servicenow/audit.json'),
    },
    facts: { Ticket: 'INC0010005', Subject: 'Parcel missing', Channel: 'email', Messages: /^5/, Transfers: /^2/ },
    turn: () => {
      const inner = document.querySelector('macro-shell')!.shadowRoot!.querySelector('inner-shell')!.shadowRoot!;
      inner.querySelector('iframe')!.src = `/incident.do?sys_id=${'0'.repeat(32)}`;
    },
    otherFacts: { Subject: /^unknown/ },
    pins: false,
  },
];
