import { chatwootAddress } from './chatwoot.ts';
import { demoDeskAddress } from './demo-desk.ts';
import { freescoutAddress } from './freescout.ts';
import { freshdeskAddress } from './freshdesk.ts';
import { frontAddress } from './front.ts';
import { gorgiasAddress } from './gorgias.ts';
import { helpScoutAddress } from './help-scout.ts';
import { type DeskAddress, ticketKeyFrom } from './helpdesk.ts';
import { hubspotAddress } from './hubspot.ts';
import { intercomAddress } from './intercom.ts';
import { jiraServiceManagementAddress } from './jira-service-management.ts';
import { osticketAddress } from './osticket.ts';
import { requestTrackerAddress } from './request-tracker.ts';
import { salesforceAddress } from './salesforce.ts';
import { servicenowAddress } from './servicenow.ts';
import { uvdeskAddress } from './uvdesk.ts';
import { zammadAddress } from './zammad.ts';
import { zendeskAddress } from './zendesk.ts';
import { znunyAddress } from './znuny.ts';
import { zohoDeskAddress } from './zoho-desk.ts';

/**
 * Every helpdesk we know, one line each: its addresses alone. Who reads this list is not given the desks' readers, which the build leaves out;
 * a ticket's page is given the one of its own desk.
 */
export const helpdesks: readonly DeskAddress[] = [
  zendeskAddress,
  requestTrackerAddress,
  zammadAddress,
  osticketAddress,
  freescoutAddress,
  freshdeskAddress,
  intercomAddress,
  helpScoutAddress,
  hubspotAddress,
  gorgiasAddress,
  frontAddress,
  zohoDeskAddress,
  jiraServiceManagementAddress,
  salesforceAddress,
  servicenowAddress,
  chatwootAddress,
  znunyAddress,
  uvdeskAddress,
  demoDeskAddress,
];

/**
 * The helpdesk whose ticket a page shows. On a host that is one desk's alone no other is looked for.
 *
 * @param address the page's address
 * @returns the desk, or undefined when no desk knows this address as a ticket
 * @example helpdeskOf('https://rt.example.org/Ticket/Display.html?id=7')?.name // 'Request Tracker'
 */
export function helpdeskOf(address: string): DeskAddress | undefined {
  const home = hostDeskOf(address);
  return (home ? [home] : helpdesks).find((desk) => ticketKeyFrom(desk, address) !== undefined);
}

/**
 * The helpdesk whose host a page is on, be it a ticket or not; undefined for a host that is no desk's alone.
 *
 * @param address the page's address
 * @example hostDeskOf('https://acme.zendesk.com/agent/dashboard')?.name // 'Zendesk'
 */
export function hostDeskOf(address: string): DeskAddress | undefined {
  const hostname = URL.canParse(address) ? new URL(address).hostname : '';
  return helpdesks.find(({ hosts }) => hosts?.test(hostname));
}
