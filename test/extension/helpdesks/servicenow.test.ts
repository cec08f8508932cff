import { expect, test } from 'vitest';
import { ticketKeyFrom } from '../../../extension/helpdesks/helpdesk.ts';
import { servicenow } from '../../../extension/helpdesks/servicenow.ts';
import { holdsTo, oneTicket } from './address-table.ts';

const ID = '85befb1c4a34bb12013b216a9fd5fee8';
const AT = 'https://acme.service-now.com';

holdsTo(servicenow, {
  tickets: {
    [`${AT}/incident.do?sys_id=${ID}`]: ID,
    [`${AT}/incident.do?sysparm_view=&sys_id=${ID}&sysparm_stack=no#form`]: ID,
    [`${AT}/sn_customerservice_case.do?sys_id=${ID}`]: ID,
    [`${AT}/nav_to.do?uri=%2Fincident.do%3Fsys_id%3D${ID}%26sysparm_stack%3D`]: ID,
    [`${AT}/nav_to.do?uri=incident.do?sys_id=${ID}`]: ID,
    [`${AT}/nav_to.do?uri=incident.do%3Fsysparm_query%3D${'a'.repeat(1_500)}%26sys_id%3D${ID}`]: ID,
    [`${AT}/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${ID}`]: ID,
    [`${AT}/now/nav/ui/classic/params/target/sn_customerservice_case.do%3Fsysparm_view%3D%26sys_id%3D${ID}%26x%3D1`]:
      ID,
    [`${AT}/now/sow/record/incident/${ID}`]: ID,
    [`https://agency.servicenowservices.com/nav_to.do?uri=%2Fincident.do%3Fsys_id%3D${ID}%26sysparm_view%3Dess`]: ID,
    [`https://support.example.org/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${ID}`]: ID,
    [`https://support.example.org/incident.do?sys_id=${ID}`]: ID,
    [`${AT}/now/cwf/agent/record/sn_customerservice_case/${ID}/params/selected-tab-index/1`]: ID,
  },
  others: {
    'list of incidents': `${AT}/incident_list.do?sysparm_query=active=true`,
    'incident that is being written': `${AT}/incident.do?sys_id=-1`,
    'incident being written in a workspace': `${AT}/now/sow/record/incident/-1`,
    'record of another kind': `${AT}/now/nav/ui/classic/params/target/cmdb_ci_service_auto.do%3Fsys_id%3D${ID}`,
    'incident named in a list’s search': `${AT}/incident_list.do?sysparm_query=sys_id=${ID}`,
    'workspace’s home': `${AT}/now/sow/home`,
    'customer’s own view': `${AT}/csm?id=csm_ticket&table=incident&sys_id=${ID}`,
    'the same answered as data': `${AT}/api/now/table/incident/${ID}`,
    'incident named on a host of its own, not of ServiceNow’s length':
      'https://support.example.org/incident.do?sys_id=42',
  },
});

oneTicket(
  servicenow,
  `${AT}/incident.do?sys_id=${ID}`,
  `${AT}/nav_to.do?uri=%2Fincident.do%3Fsys_id%3D${ID}`,
  `${AT}/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${ID}`,
  `${AT}/now/sow/record/incident/${ID}`,
);

test('ServiceNow, which any host may be, is not kept busy by an address that never ends', () => {
  const began = performance.now();
  expect(
    ticketKeyFrom(servicenow, `https://example.org/nav_to.do?${'&uri=incident.do?'.repeat(60_000)}`),
  ).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(5_000);
});
