import { jiraServiceManagement } from '../../../extension/helpdesks/jira-service-management.ts';
import { holdsTo, oneTicket } from './address-table.ts';

holdsTo(jiraServiceManagement, {
  tickets: {
    'https://acme.atlassian.net/browse/HELP-42': 'HELP-42',
    'https://acme.atlassian.net/browse/HELP-42?focusedCommentId=10050': 'HELP-42',
    'https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/12/HELP-42': 'HELP-42',
    'https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/issue/HELP-42#x': 'HELP-42',
    'https://acme.atlassian.net/jira/servicedesk/projects/HELP/section/incidents/custom/10/HELP-42': 'HELP-42',
    'https://acme.atlassian.net/jira/servicedesk/projects/HELP/section/incidents/custom/10/HELP-42/linked/ISO-27001':
      'HELP-42',
    'https://acme.atlassian.net/jira/servicedesk/projects/HELP/boards/3?selectedIssue=HELP-42': 'HELP-42',
    'https://acme.atlassian.net/jira/core/projects/IT2_OPS/board?assignee=7&selectedIssue=IT2_OPS-7#a': 'IT2_OPS-7',
  },
  others: {
    queue: 'https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/12',
    'list of a section': 'https://acme.atlassian.net/jira/servicedesk/projects/HELP/section/incidents/custom/51',
    'key longer than any': `https://acme.atlassian.net/browse/${'H'.repeat(60)}-42`,
    'customer’s own view': 'https://acme.atlassian.net/servicedesk/customer/portal/3/HELP-42',
    project: 'https://acme.atlassian.net/browse/HELP',
    'key in small letters': 'https://acme.atlassian.net/browse/help-42',
    'page of the wiki': 'https://acme.atlassian.net/wiki/spaces/HELP/pages/42/HELP-42',
    'the same answered as data': 'https://acme.atlassian.net/rest/api/3/issue/HELP-42',
    'host that only ends alike': 'https://acme.notatlassian.net/browse/HELP-42',
  },
});

oneTicket(
  jiraServiceManagement,
  'https://acme.atlassian.net/browse/HELP-42',
  'https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/12/HELP-42',
  'https://acme.atlassian.net/jira/servicedesk/projects/HELP/section/incidents/custom/10/HELP-42',
  'https://acme.atlassian.net/jira/servicedesk/projects/HELP/boards/3?selectedIssue=HELP-42',
);
