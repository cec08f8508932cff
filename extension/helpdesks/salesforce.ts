import { momentFromText } from '#shared/tickets/moment-text.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { type DeskAddress, type Helpdesk, type Reading, type TicketPage, ticketAddress } from './helpdesk.ts';
import { textIn } from './reading/page-text.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import { deepSearch } from './reading/shadow-search.ts';
import type { TicketPart } from './unread.ts';

/**
 * Salesforce Service Cloud in Lightning. The same case has an id of 15 characters, or of those and three that check them. A console keeps every
 * case that was opened in the page: only its active tab is looked at. The API lives on another host, so the page is read; its labels are in the
 * user's language, and only English ones are known. The feed loads as one scrolls, and names neither ids nor whose side an author is on.
 */
export const salesforceAddress: DeskAddress = {
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  level: 'public code',
  hosts: /\.lightning\.force\.com$/,
  ticketAddresses: [
    /^https:\/\/(?:[a-z0-9-]+\.)+lightning\.force\.com\/lightning\/r\/Case\/(?<ticket>500[A-Za-z0-9]{12})(?:[A-Za-z0-9]{3})?(?:\/view)?\/?(?:[?#]|$)/,
  ],
  pathOf: (id) => `/lightning/r/Case/${id}/view`,
};

/** The case's number or subject; with labels in another language, what was posted. */
export const salesforceShown = (document: Document) => {
  const scope = activeTab(document);
  const [post] = scope ? deepSearch(scope, POST, 1) : [];
  return fieldIn(scope, 'Case Number') ?? fieldIn(scope, 'Subject') ?? oneLine(post?.textContent);
};

const neverRead: readonly TicketPart[] = ['status', 'channel', 'requester', 'roles', 'visibility', 'history'];

export const salesforce: Helpdesk = {
  ...salesforceAddress,
  sources: ['page'],
  neverRead,
  read,
  shown: salesforceShown,
};

const POST = 'article.cuf-feedElement.cuf-feedItem, article.cuf-commentItem';

async function read({ own, address }: TicketPage, key: TicketKey): Promise<Reading> {
  const document = await own();
  const scope = document && activeTab(document);
  const reader = { language: document?.documentElement.lang || undefined, now: Date.now() };
  const posts = scope ? deepSearch(scope, POST) : [];
  return readingOf(
    {
      ...key,
      address: ticketAddress(salesforceAddress, key, address),
      number: fieldIn(scope, 'Case Number'),
      subject: fieldIn(scope, 'Subject'),
      messages: posts.length > 0 ? posts.map((post, at) => ({ id: `n${at + 1}`, ...postIn(post, reader) })) : undefined,
      messagesPartial: true,
    },
    firstReasons({ neverRead }),
  );
}

function fieldIn(scope: ParentNode | undefined, label: string): string | undefined {
  const [place] = scope ? deepSearch(scope, `[field-label="${label}"]`, 1) : [];
  const inside = place ? [place, place.shadowRoot].filter((part) => part !== null) : [];
  const value = inside.flatMap((part) => deepSearch(part, '[name="outputField"]', 1))[0];
  return oneLine((value?.shadowRoot ?? value)?.textContent);
}

/** In a console the innermost of the active tabs; elsewhere the whole page. Of several side by side none is taken: they cannot be told apart. */
function activeTab(document: Document): ParentNode | undefined {
  const active = deepSearch(document, '.tabContent.active.oneConsoleTab');
  const innermost = active.filter((tab) => !active.some((other) => other !== tab && tab.contains(other)));
  return active.length === 0 ? document : innermost.length === 1 ? innermost[0] : undefined;
}

/** Replies stand inside the post they answer: what is a reply's is not the post's. */
function postIn(post: Element, reader: { language: string | undefined; now: number }) {
  const own = (selector: string) =>
    [...post.querySelectorAll(selector)].find((element) => element.closest(POST) === post);
  return {
    at: momentFromText(oneLine(own('a.cuf-timestamp')?.textContent) ?? '', reader),
    text: textIn(own('.cuf-feedBodyText')),
  };
}

function oneLine(text: string | null | undefined): string | undefined {
  return text?.slice(0, 2_000).replace(/\s+/g, ' ').trim() || undefined;
}
