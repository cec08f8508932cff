import { momentFromText } from '#shared/tickets/moment-text.ts';
import type { FoundMessage } from '#shared/tickets/normalise-ticket.ts';
import { lineAt, textIn } from '../reading/page-text.ts';

/** A transaction in the history, in the ticket's page and in the history's own. */
export const ROW = '.transaction.Ticket-transaction';
/** RT folds quoted text away under a line of its own. */
const FOLDER = '.message-stanza-folder';
/** The user in whose name RT itself acts. */
const SYSTEM = '1';

/** The history's rows, oldest first whichever way the user has them. */
export function rowsIn(document: Document): Element[] {
  return [...document.querySelectorAll(`.history-container ${ROW}[data-transaction-id]`)].sort(
    (one, other) => Number(idOf(one)) - Number(idOf(other)),
  );
}

/** A row's transaction. */
export function idOf(row: Element): string {
  return row.getAttribute('data-transaction-id') ?? '';
}

/** The users named in the history, by their number. REST gives numbers only. */
export function namesIn(rows: readonly Element[]): Map<string, string> {
  const users = rows.flatMap((row) => [...row.querySelectorAll('.description .user[data-user-id]')]);
  return new Map(users.map((user) => [user.getAttribute('data-user-id') ?? '', user.textContent?.trim() ?? '']));
}

/** What the page tells of its messages. Replies and comments differ in their sentence alone, which is read in English only. */
export function messagesIn(rows: readonly Element[], document: Document): FoundMessage[] {
  const language = document.documentElement.lang || undefined;
  const people = document.querySelectorAll('.ticket-info-people .form-row.requestors .user[data-user-id]');
  const requesters = new Set([...people].map((person) => person.getAttribute('data-user-id')));
  return rows
    .filter((row) => row.classList.contains('message'))
    .map((row) => {
      const author = row.querySelector('.description .user[data-user-id]')?.getAttribute('data-user-id');
      const sentence = lineAt(row, '.description') ?? '';
      const role = author === SYSTEM ? 'system' : requesters.has(author ?? '') ? 'customer' : 'agent';
      return {
        id: idOf(row),
        role: author && (requesters.size > 0 || author === SYSTEM) ? role : undefined,
        visibility: / - Comments added$/.test(sentence)
          ? 'internal'
          : / - (?:Correspondence added|Ticket created)$/.test(sentence)
            ? 'public'
            : undefined,
        at: momentFromText(lineAt(row, '.metadata .date') ?? '', { language, now: Date.now() }),
        text: [...row.querySelectorAll('.messagebody')]
          .map((body) => textIn(body, FOLDER))
          .join('\n')
          .trim(),
      };
    });
}

/** The page writes `Name <address>`, or the address, or a name alone. */
export function requesterIn(document: Document): string | undefined {
  return lineAt(document, '.ticket-info-people .form-row.requestors .user[data-user-id]');
}
