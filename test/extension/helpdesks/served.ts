import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';

/** How an address is answered: by a fixture file, by a text, or not at all. */
export type Answer =
  | { readonly file: string; readonly status?: number }
  | { readonly body: string; readonly type?: string; readonly status?: number; readonly location?: string }
  | 'never'
  | 'cut off';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * Serves fixtures at their helpdesk's true addresses; every other request of the page is answered with 404.
 *
 * @param answers path and query (as the page asks for it) → answer, or a function of the address and of what was sent with it
 */
export async function serve(
  page: Page,
  origin: string,
  answers: Readonly<Record<string, Answer | ((url: URL, headers: Readonly<Record<string, string>>) => Answer)>>,
): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const found = url.origin === origin ? (answers[url.pathname + url.search] ?? answers[url.pathname]) : undefined;
    await answerWith(route, typeof found === 'function' ? found(url, route.request().headers()) : found);
  });
}

async function answerWith(route: Route, answer: Answer | undefined): Promise<void> {
  if (answer === undefined) return route.fulfill({ status: 404, contentType: 'text/plain', body: 'not served' });
  if (answer === 'never') return;
  if (answer === 'cut off') return route.abort('connectionreset');
  if ('file' in answer) {
    const type = TYPES[answer.file.split('.').at(-1) ?? ''];
    const body = readFileSync(new URL(`../../fixtures/helpdesks/${answer.file}`, import.meta.url));
    return route.fulfill({ status: answer.status ?? 200, contentType: type, body });
  }
  const { body, type = TYPES.json, status = 200, location } = answer;
  return route.fulfill({ status, contentType: type, body, headers: location ? { location } : {} });
}

/** What a helpdesk answers when it does not answer the question: each with the reason that should be given. */
export const refusals: readonly (readonly [what: string, answer: Answer, why: string])[] = [
  ['a redirect to its login', { body: '', status: 302, location: '/login' }, 'signedOut'],
  ['401', { body: '{"error":"no session"}', status: 401 }, 'signedOut'],
  ['403', { body: '{"error":"Forbidden"}', status: 403 }, 'notAllowed'],
  ['404', { body: '{"error":"RecordNotFound"}', status: 404 }, 'notFound'],
  ['429', { body: 'Too many requests', type: 'text/plain', status: 429 }, 'serverTrouble'],
  ['500', { body: '<h1>Sorry</h1>', type: 'text/html', status: 500 }, 'serverTrouble'],
  ['a page instead of data', { body: '<h1>Sign in</h1>', type: 'text/html' }, 'notUnderstood'],
  ['half an answer', { body: '{"ticket":{"id":1234,"sub' }, 'notUnderstood'],
  ['an empty answer', { body: '{}' }, 'notUnderstood'],
  ['data of another shape', { body: '[[1,2],null,"x"]' }, 'notUnderstood'],
  ['nothing, the line being cut', 'cut off', 'unreachable'],
];
