import { momentFromText } from '#shared/tickets/moment-text.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { type DeskAddress, type Helpdesk, type Reading, type TicketPage, ticketAddress } from './helpdesk.ts';
import { textIn } from './reading/page-text.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';
import { deepSearch } from './reading/shadow-search.ts';
import type { TicketPart } from './unread.ts';

/**
 * Salesforce Service Cloud in Lightning. The same case has an id of 15 characters, or of those and three that check them; an address may leave out
 * that it is a case, whose ids alone begin with 500. A console keeps every case that was opened in the page: only its active tab is looked at. The
 * API lives on another host, so the page is read; its labels are in the user's language, and only English ones are known. The feed loads as one
 * scrolls, and names neither ids nor whose side an author is on.
 */
export const salesforceAddress: DeskAddress = {
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  level: 'public code',
  hosts: /\.lightning\.force\.com$/,
  ticketAddresses: [
    /^https:\/\/(?:[a-z0-9-]+\.)+lightning\.force\.com\/lightning\/r\/(?:Case\/)?(?<ticket>500[A-Za-z0-9]{12})(?:[A-Za-z0-9]{3})?(?:\/view)?\/?(?:[?#]|$)/,
  ],
  pathOf: (id) => `/lightning/r/Case/${id}/view`,
};

/** The case's number or subject; with labels in another language, what was posted. */
export const salesforceShown = (document: Document) => {
  const { number, subject, posts } = caseIn(document);
  return number ?? subject ?? oneLine(posts[0]?.textContent);
};

const neverRead: readonly TicketPart[] = ['status', 'channel', 'requester', 'roles', 'visibility', 'history'];

export const salesforce: Helpdesk = {
  ...salesforceAddress,
  sources: ['page'],
  neverRead,
  read,
  shown: salesforceShown,
};

/** In a console one within another may be active: the innermost is what is seen. */
const TAB = '.tabContent.active.oneConsoleTab';
const NUMBER = '[field-label="Case Number"]';
const SUBJECT = '[field-label="Subject"]';
const POST = 'article.cuf-feedElement.cuf-feedItem, article.cuf-commentItem';

interface CaseInPage {
  readonly number?: string | undefined;
  readonly subject?: string | undefined;
  readonly posts: readonly Element[];
}

const NOTHING: CaseInPage = { posts: [] };

async function read({ own, address }: TicketPage, key: TicketKey): Promise<Reading> {
  const document = await own();
  const { number, subject, posts } = document ? caseIn(document) : NOTHING;
  const reader = { language: document?.documentElement.lang || undefined, now: Date.now() };
  return readingOf(
    {
      ...key,
      address: ticketAddress(salesforceAddress, key, address),
      number,
      subject,
      messages: posts.length > 0 ? posts.map((post, at) => ({ id: `n${at + 1}`, ...postIn(post, reader) })) : undefined,
      messagesPartial: true,
    },
    firstReasons({ neverRead }),
  );
}

/**
 * What the page shows of a case, found in one walk through the tab that is looked at: a console holds many, and this is done whenever it goes to
 * another. Elsewhere the whole page is the case's.
 */
function caseIn(document: Document): CaseInPage {
  const [tab, other] = innermost([...document.querySelectorAll(TAB)]);
  const found = other ? [] : deepSearch(tab ?? document, [TAB, NUMBER, SUBJECT, POST].join());
  const [inner, beside] = innermost(found.filter((one) => one.matches(TAB)));
  const here = beside ? [] : inner ? found.filter((one) => isIn(inner, one)) : found;
  return {
    number: valueIn(here.find((one) => one.matches(NUMBER))),
    subject: valueIn(here.find((one) => one.matches(SUBJECT))),
    posts: here.filter((one) => one.matches(POST)),
  };
}

/** Tabs that hold no other. Of several side by side none is taken: they cannot be told apart. */
function innermost(tabs: readonly Element[]): readonly Element[] {
  return tabs.filter((one) => !tabs.some((inner) => inner !== one && isIn(one, inner)));
}

/** Also when shadow roots lie between. */
function isIn(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at; at = (at.getRootNode() as Partial<ShadowRoot>).host)
    if (outer.contains(at)) return true;
  return false;
}

function valueIn(field: Element | undefined): string | undefined {
  const inside = [field, field?.shadowRoot].filter((part) => part != null);
  const value = inside.flatMap((part) => deepSearch(part, '[name="outputField"]', 1))[0];
  return oneLine((value?.shadowRoot ?? value)?.textContent);
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
