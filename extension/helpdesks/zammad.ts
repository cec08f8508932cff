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
import { type Part, part, parts, word } from './reading/answer.ts';
import { asking, NotRead, orUnread } from './reading/ask.ts';
import { type Reasons, readingOf } from './reading/reading-of.ts';
import { articleIn, eventIn } from './zammad/answers.ts';
import {
  articleElement,
  articleIdOf,
  articlesIn,
  numberIn,
  shownContainer,
  shownTicket,
  titleIn,
} from './zammad/page.ts';

/**
 * Zammad, on anybody's host: the classic interface, which keeps the ticket in the fragment and so never loads anew, and the new desktop
 * interface. Both show the same tickets from the same API.
 *
 * Nearly everything comes from the API with the page's own session; the page is read where that is refused.
 */
export const zammadAddress: DeskAddress = {
  id: 'zammad',
  name: 'Zammad',
  level: 'templates',
  ticketAddresses: [
    /^https?:\/\/[^/?#]+(?<base>(?:\/[^?#]*)?)\/(?:\?[^#]*)?#ticket\/zoom\/(?<ticket>[1-9]\d*)(?:[/?]|$)/,
    /^https?:\/\/[^/?#]+(?<base>(?:\/[^?#]*)?)\/desktop\/tickets\/(?<ticket>[1-9]\d*)(?:[/?#]|$)/,
  ],
  pathOf: (id, { pathname }) =>
    /\/desktop\/tickets\//.test(pathname) ? `/desktop/tickets/${id}` : `/#ticket/zoom/${id}`,
};

export const zammadMessages: MessagePlaces = {
  container: shownContainer,
  elementOf: articleElement,
  idOf: articleIdOf,
};

export const zammadShown = shownTicket;

export const zammad: Helpdesk = {
  ...zammadAddress,
  sources: ['API', 'page'],
  read,
  reply: {
    // The classic interface; what the new one calls its editor is not known.
    editors: (document) => document.querySelectorAll('form.article-add .articleNewEdit-body[data-name="body"]'),
    audience: (_, editor) => (editor?.closest('form.article-add')?.matches('.is-public') ? 'customer' : 'colleagues'),
  },
  messages: zammadMessages,
  shown: zammadShown,
};

async function read(page: TicketPage, key: TicketKey): Promise<Reading> {
  const { address } = page;
  const api = `${key.site.slice(address.host.length)}/api/v1`;
  const ask = asking(page);
  const reasons: Reasons = {};
  const [ticket, articles, history] = await Promise.all([
    orUnread(ask.json(`${api}/tickets/${key.id}?expand=true`).then(ticketOf), (why) => {
      for (const gone of ['status', 'channel', 'requester'] as const) reasons[gone] = why;
    }),
    orUnread(ask.json(`${api}/ticket_articles/by_ticket/${key.id}?expand=true`).then(articlesOf), (why) => {
      for (const gone of ['messages', 'texts', 'roles', 'visibility', 'times'] as const) reasons[gone] = why;
    }),
    orUnread(
      ask.json(`${api}/ticket_history/${key.id}`).then((answer) => parts(part(answer).history)),
      (why) => {
        reasons.history = why;
      },
    ),
  ]);
  // Another ticket's articles may still be in the page: with the API's answer only those it names are this one's.
  const own = articles && new Set(articles.map(({ id }) => word(id)));
  const document = articles && ticket ? page.document : await page.own();
  const shown = document ? articlesIn(document).filter(({ id }) => !own || own.has(word(id))) : [];
  return readingOf(
    {
      ...key,
      address: ticketAddress(zammadAddress, key, address),
      number: ticket?.number ?? numberIn(document),
      subject: ticket?.title ?? titleIn(document),
      status: ticket?.state,
      channel: ticket?.create_article_type ?? word(articles?.[0]?.type),
      requester: customerId(key, { mail: ticket?.customer, id: ticket?.customer_id }),
      messages: articles || shown.length > 0 ? [...(articles ?? []).map(articleIn), ...shown] : undefined,
      events: history?.flatMap(eventIn),
    },
    reasons,
    { API: ticket || articles || history, page: document && (!ticket || (!articles && shown.length > 0)) },
  );
}

function ticketOf(answer: unknown): Part {
  const ticket = part(answer);
  if (word(ticket.id) === undefined) throw new NotRead('notUnderstood');
  return ticket;
}

function articlesOf(answer: unknown): Part[] {
  const articles = parts(answer).filter(({ id }) => word(id) !== undefined);
  // Every ticket has an article.
  if (articles.length === 0) throw new NotRead('notUnderstood');
  return articles;
}
