import { salesforce } from '../../../extension/helpdesks/salesforce.ts';
import { holdsTo, oneTicket } from './address-table.ts';

const ID = '500Qk00000KygAf';

holdsTo(salesforce, {
  tickets: {
    // The three last characters only check the others: the same case.
    [`https://acme.lightning.force.com/lightning/r/Case/${ID}IAJ/view`]: ID,
    [`https://acme.lightning.force.com/lightning/r/Case/${ID}/view`]: ID,
    [`https://acme.lightning.force.com/lightning/r/Case/${ID}IAJ/view?ws=%2Flightning%2Fr%2FAccount%2F001`]: ID,
    [`https://acme.lightning.force.com/lightning/r/${ID}IAJ/view`]: ID,
    [`https://acme--uat.sandbox.lightning.force.com/lightning/r/Case/${ID}IAJ/view#feed`]: ID,
  },
  others: {
    'list of cases': 'https://acme.lightning.force.com/lightning/o/Case/list?filterName=Recent',
    'case that is being written': 'https://acme.lightning.force.com/lightning/o/Case/new',
    'case’s related list': `https://acme.lightning.force.com/lightning/r/Case/${ID}IAJ/related/CaseComments/view`,
    account: 'https://acme.lightning.force.com/lightning/r/Account/001Qk00000KygAfIAJ/view',
    'account by its id alone': 'https://acme.lightning.force.com/lightning/r/001Qk00000KygAfIAJ/view',
    'id of another kind': 'https://acme.lightning.force.com/lightning/r/Case/001Qk00000KygAfIAJ/view',
    'id of a wrong length': `https://acme.lightning.force.com/lightning/r/Case/${ID}I/view`,
    'customer’s own view': `https://acme.my.site.com/support/s/case/${ID}IAJ/detail`,
    'host that only begins alike': `https://acme.lightning.force.com.example.org/lightning/r/Case/${ID}/view`,
  },
});

oneTicket(
  salesforce,
  `https://acme.lightning.force.com/lightning/r/Case/${ID}IAJ/view`,
  `https://acme.lightning.force.com/lightning/r/Case/${ID}/view`,
  `https://acme.lightning.force.com/lightning/r/${ID}IAJ/view`,
  `https://acme.lightning.force.com/lightning/r/${ID}/view`,
);
