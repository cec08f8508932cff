import { customerId } from '#shared/tickets/customer-id.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { type DeskAddress, type Helpdesk, type Reading, type TicketPage, ticketAddress } from './helpdesk.ts';
import { type Part, part, parts, word } from './reading/answer.ts';
import { asking, NotRead, orUnread } from './reading/ask.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import { descriptionIn, eventsIn, fieldOf, journalIn } from './servicenow/answers.ts';
import { cardsIn, fieldIn, formDocument, tokenIn } from './servicenow/page.ts';

const TABLES = /[/=F](incident|sn_customerservice_case)(?:\.do|\/)/i;

/** The table the address names: its host may hold the same words. */
function tableOf({ href, origin }: URL): string {
  return TABLES.exec(href.slice(origin.length))?.[1] ?? '';
}

/**
 * ServiceNow, on its own hosts or the team's: incidents and customer service cases, in the form by itself, inside either navigation (which carries
 * the form's address within its own) and in a workspace. Its API asks for the token that stands in a script of the page; in a workspace, which is
 * built of nested shadow roots, there may be none, and then nothing is known but the address.
 */
export const servicenowAddress: DeskAddress = {
  id: 'servicenow',
  name: 'ServiceNow',
  level: 'public code',
  hosts: /\.(?:service-now|servicenowservices)\.com$/,
  ticketAddresses: [
    /^https:\/\/[^/?#]+\/(?:incident|sn_customerservice_case)\.do\?(?:[^#]*&)?sys_id=(?<ticket>[0-9a-f]{32})(?:[&#]|$)/,
    /^https:\/\/[^/?#]+\/nav_to\.do\?(?:[^#]*&)?uri=(?:\/|%2F)?(?:incident|sn_customerservice_case)\.do(?:\?|%3F)(?:[^#]{0,4000}(?:&|%26))?sys_id(?:=|%3D)(?<ticket>[0-9a-f]{32})(?:&|%26|#|$)/i,
    /^https:\/\/[^/?#]+\/now\/nav\/ui\/classic\/params\/target\/(?:incident|sn_customerservice_case)\.do(?:\?|%3F)(?:[^#]*(?:&|%26))?sys_id(?:=|%3D)(?<ticket>[0-9a-f]{32})(?:&|%26|[/#]|$)/i,
    /^https:\/\/[^/?#]+\/now\/(?:[a-z0-9_-]+\/){1,3}record\/(?:incident|sn_customerservice_case)\/(?<ticket>[0-9a-f]{32})(?:[/?#]|$)/,
  ],
  pathOf: (id, address) => `/${tableOf(address)}.do?sys_id=${id}`,
};

export const servicenow: Helpdesk = {
  ...servicenowAddress,
  sources: ['API', 'page'],
  read,
  reply: {
    // Comments are for the customer; work notes have a field of their own, and the field that serves both is left alone.
    editors: (document) => formDocument(document).querySelectorAll('#activity-stream-comments-textarea'),
  },
};

/** How many lines of a journal or an audit are asked for at once. */
const MOST_LINES = 500;

async function read(page: TicketPage, key: TicketKey): Promise<Reading> {
  const { document, address } = page;
  const reasons = firstReasons({});
  const form = formDocument(document);
  // While the navigation goes on to another record, its frame still holds the last one.
  const own = form.URL.includes(key.id) ? form : undefined;
  const table = tableOf(address);
  const token = tokenIn(form) ?? tokenIn(document);
  const ask = asking(page, token === undefined ? {} : { 'X-UserToken': token });
  const lines = async (of: string, query: string) => {
    if (token === undefined) throw new NotRead('notInPage');
    const path = `/api/now/table/${of}?sysparm_query=${query}^ORDERBYsys_created_on&sysparm_limit=${MOST_LINES}`;
    return parts(part(await ask.json(path)).result);
  };
  const recordOf = async (): Promise<Part> => {
    if (token === undefined) throw new NotRead('notInPage');
    const path = `/api/now/table/${table}/${key.id}?sysparm_display_value=all`;
    const record = part(part(await ask.json(path)).result);
    if (fieldOf(record, 'sys_id') !== key.id) throw new NotRead('notUnderstood');
    return record;
  };
  const [record, journal, audit] = await Promise.all([
    orUnread(recordOf(), (why) => {
      for (const gone of ['status', 'channel', 'requester'] as const) reasons[gone] = why;
    }),
    orUnread(lines('sys_journal_field', `element_id=${key.id}`), (why) => {
      for (const gone of ['messages', 'texts', 'roles', 'visibility', 'times'] as const) reasons[gone] = why;
    }),
    orUnread(lines('sys_audit', `documentkey=${key.id}^fieldnameINassigned_to,assignment_group,state`), (why) => {
      reasons.history = why;
    }),
  ]);
  const events = audit && eventsIn(audit, table, record);
  // Who may not see the audit is given an empty one.
  if (audit && !events) reasons.history = audit.length >= MOST_LINES ? 'onlyPart' : 'notAllowed';
  const cards = journal || !own ? [] : cardsIn(own);
  return readingOf(
    {
      ...key,
      address: ticketAddress(servicenowAddress, key, address),
      number: fieldOf(record, 'number') ?? fieldIn(own, 'number'),
      subject: fieldOf(record, 'short_description') ?? fieldIn(own, 'short_description'),
      status: shownOf(record, 'state'),
      channel: fieldOf(record, 'contact_type'),
      requester: customerId(key, { id: fieldOf(record, 'caller_id') ?? fieldOf(record, 'contact') }),
      messages:
        journal || cards.length > 0
          ? [...(record ? [descriptionIn(record)] : []), ...(journal ? journalIn(journal) : cards)]
          : undefined,
      messagesPartial: !journal || !record || journal.length >= MOST_LINES,
      events: audit && audit.length >= MOST_LINES ? undefined : events,
    },
    reasons,
    { API: record || journal || audit, page: own && (cards.length > 0 || !record) },
  );
}

/** As the page shows it, in the user's language. */
function shownOf(record: Part | undefined, field: string): string | undefined {
  const value = record?.[field];
  return word(typeof value === 'object' && value !== null ? (value as Part).display_value : undefined) || undefined;
}
