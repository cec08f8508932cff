import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, refusedRequest } from '../../../workbench/server/guard.ts';

const own = { host: '127.0.0.1:4747', origin: 'http://127.0.0.1:4747', 'content-type': 'application/json' };

test('our own page may read and change', () => {
  expect(refusedRequest(own, 4747, true)).toBeUndefined();
  expect(refusedRequest({ host: 'localhost:4747' }, 4747, false)).toBeUndefined();
  // A link elsewhere may open the page.
  const link = { host: 'localhost:4747', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  expect(refusedRequest(link, 4747, false)).toBeUndefined();
});

test.each([
  ['a name that leads here', { ...own, host: 'evil.example:4747' }, false],
  ['another port', { ...own, host: '127.0.0.1:80' }, false],
  ['no host', { ...own, host: undefined }, false],
  ['another site', { ...own, origin: 'https://evil.example' }, true],
  ['a page without an origin of its own', { ...own, origin: 'null' }, true],
  ['no origin at all', { ...own, origin: undefined }, true],
  ['a form of another site', { ...own, 'content-type': 'text/plain' }, true],
  ['a picture on another site', { host: own.host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, false],
  ['a form sent from another site', { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, true],
])('refused: %s', (_what, headers, changes) => {
  expect(refusedRequest(headers, 4747, changes)).toMatch(/\.$/);
});

test('the page loads nothing from elsewhere and runs no text as code', () => {
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(CONTENT_SECURITY_POLICY).toMatch(/script-src 'self';/);
});
