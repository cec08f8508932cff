import { customerId } from '#shared/tickets/customer-id.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import {
  type DeskAddress,
  type Helpdesk,
  type MessagePlaces,
  type Reading,
  type TicketPage,
  ticketAddress,
} from './helpdesk.ts';
import { commentIn, descriptionIn, eventsIn, isReporter } from './jira-service-management/answers.ts';
import { type Part, part, partOrNone, parts } from './reading/answer.ts';
import { type Ask, asking, NotRead, orUnread } from './reading/ask.ts';
import { lineAt, textIn } from './reading/page-text.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import { shownAt } from './reading/shown-at.ts';
import type { TicketPart } from './unread.ts';

/**
 * Jira Service Management in Atlassian's cloud: an issue by itself, in a queue, in a section such as incidents, or opened beside a list. Everything
 * comes from the documented API with the page's own session. How a customer came in is only in the name of the request type, which is each team's
 * own.
 */
export const jiraServiceManagementAddress: DeskAddress = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  level: 'public code',
  hosts: /^(?!api\.|id\.|www\.)[a-z0-9-]+\.atlassian\.net$/,
  ticketAddresses: [
    /^https:\/\/[a-z0-9-]+\.atlassian\.net\/browse\/(?<ticket>[A-Z][A-Z0-9_]{1,49}-[1-9]\d{0,14})(?:[/?#]|$)/,
    /^https:\/\/[a-z0-9-]+\.atlassian\.net\/jira\/servicedesk\/projects\/[^/?#]+\/(?:queues|section)\/(?:(?![A-Z][A-Z0-9_]{1,49}-\d)[^/?#]+\/)*(?<ticket>[A-Z][A-Z0-9_]{1,49}-[1-9]\d{0,14})(?:[/?#]|$)/,
    /^https:\/\/[a-z0-9-]+\.atlassian\.net\/jira\/[^?#]*\?(?:[^#]*&)?selectedIssue=(?<ticket>[A-Z][A-Z0-9_]{1,49}-[1-9]\d{0,14})(?:[&#]|$)/,
  ],
  pathOf: (id) => `/browse/${id}`,
};

export const jiraServiceManagementMessages: MessagePlaces = {
  container: (document) => document.querySelector('[data-testid="issue.activity.comments-list"]') ?? undefined,
  elementOf: (document, messageId) => commentsIn(document).find((comment) => idOf(comment) === messageId),
  idOf: (node) => {
    const comment = (node instanceof Element ? node : node.parentElement)?.closest(COMMENT);
    return comment ? idOf(comment) : undefined;
  },
};

const SUBJECT = 'h1[data-testid="issue.views.issue-base.foundation.summary.heading"]';

export const jiraServiceManagementShown = (document: Document) => shownAt(document, SUBJECT, COMMENT);

const neverRead: readonly TicketPart[] = ['channel'];

export const jiraServiceManagement: Helpdesk = {
  ...jiraServiceManagementAddress,
  sources: ['API', 'page'],
  neverRead,
  read,
  messages: jiraServiceManagementMessages,
  shown: jiraServiceManagementShown,
};

const COMMENT = '[data-testid^="comment-base-item-"]';
const FIELDS = 'summary,status,reporter,creator,created,labels,description';
const A_PAGE = 100;

async function read(page: TicketPage, key: TicketKey): Promise<Reading> {
  const { address } = page;
  const ask = asking(page);
  const reasons = firstReasons({ neverRead });
  const path = `/rest/api/3/issue/${key.id}`;
  const comments = pagesOf(ask, `${path}/comment?expand=renderedBody&maxResults=${A_PAGE}`, 'comments');
  const changes = pagesOf(ask, `${path}/changelog?maxResults=${A_PAGE}`, 'values');
  const [issue] = await Promise.all([
    orUnread(ask.json(`${path}?fields=${FIELDS}&expand=renderedFields`).then(issueIn), (why) => {
      for (const gone of ['status', 'requester', 'roles'] as const) reasons[gone] = why;
    }),
    orUnread(comments.next(), (why) => {
      for (const gone of ['messages', 'texts', 'roles', 'visibility', 'times'] as const) reasons[gone] = why;
    }),
    orUnread(changes.next(), (why) => {
      reasons.history = why;
    }),
  ]);
  for (const pages of [comments, changes]) {
    while (pages.found() && pages.more() && ask.left() > 0) {
      const read = await orUnread(
        pages.next().then(() => true),
        () => {},
      );
      if (!read) break;
    }
  }
  const fields = partOrNone(issue?.fields);
  const reporter = partOrNone(fields.reporter);
  const told = comments.found();
  const opening = issue ? [descriptionIn(issue)] : [];
  const document = told && fields.summary ? undefined : await page.own();
  const shown = (document ? commentsIn(document) : []).map((comment) => ({ id: idOf(comment), text: bodyOf(comment) }));
  const later = told ? told.map((comment) => commentIn(comment, isReporter(reporter))) : shown;
  if (changes.found() && changes.more()) reasons.history = 'onlyPart';
  return readingOf(
    {
      ...key,
      address: ticketAddress(jiraServiceManagementAddress, key, address),
      number: key.id,
      subject: fields.summary ?? lineAt(document, SUBJECT),
      status: partOrNone(fields.status).name,
      requester: customerId(key, { mail: reporter.emailAddress, id: reporter.accountId }),
      tags: Array.isArray(fields.labels) ? fields.labels : undefined,
      messages: told || later.length > 0 ? [...opening, ...later] : undefined,
      messagesPartial: !issue || !told || comments.more(),
      events: changes.more() ? undefined : changes.found() && eventsIn(changes.found() ?? []),
    },
    reasons,
    { API: issue || told || changes.found(), page: document },
  );
}

function commentsIn(document: Document): Element[] {
  return [...document.querySelectorAll(COMMENT)].filter((comment) => idOf(comment) !== undefined);
}

function idOf(comment: Element): string | undefined {
  return /^comment-base-item-(\d+)$/.exec(comment.getAttribute('data-testid') ?? '')?.[1];
}

function bodyOf(comment: Element): string | undefined {
  return textIn(
    comment.querySelector(
      `[data-testid="issue-comment-base.ui.comment.ak-comment.${CSS.escape(idOf(comment) ?? '')}-body"]`,
    ),
  );
}

function issueIn(answer: unknown): Part {
  const issue = part(answer);
  part(issue.fields);
  return issue;
}

interface Pages {
  readonly next: () => Promise<void>;
  /** What was found so far; undefined before there was an answer. */
  readonly found: () => readonly Part[] | undefined;
  readonly more: () => boolean;
}

/** The pages of an address, each beginning where the last one ended. */
function pagesOf(ask: Ask, path: string, list: string): Pages {
  let found: Part[] | undefined;
  let total = Number.POSITIVE_INFINITY;
  return {
    next: async () => {
      const answer = part(await ask.json(`${path}&startAt=${found?.length ?? 0}`));
      const page = parts(answer[list]);
      found = [...(found ?? []), ...page];
      if (!Number.isSafeInteger(answer.total)) throw new NotRead('notUnderstood');
      // A page with nothing on it is the last one, whatever is said.
      total = page.length === 0 ? found.length : Number(answer.total);
    },
    found: () => found,
    more: () => (found?.length ?? 0) < total,
  };
}
