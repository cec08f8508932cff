import { expect, test } from 'vitest';
import { sessionHeaders } from '../../../../extension/helpdesks/chatwoot/session.ts';

const session = {
  'access-token': 't-1',
  'token-type': 'Bearer',
  client: 'c',
  expiry: '1795000000',
  uid: 'ann@example.com',
};
const cookie = (value: unknown) => `theme=dark; cw_d_session_info=${encodeURIComponent(JSON.stringify(value))}; a=b`;

test('the headers of a session are read from its cookie, and nothing else of it', () => {
  expect(sessionHeaders(cookie({ ...session, 'set-cookie': 'x', host: 'evil.example' }))).toEqual(session);
});

test('numbers are sent as they are written', () => {
  expect(sessionHeaders(cookie({ ...session, expiry: 1795000000 }))).toEqual(session);
});

test.each([
  ['no cookie', 'theme=dark'],
  ['another cookie of a like name', cookie(session).replace('cw_d', 'xcw_d')],
  ['half a cookie', 'cw_d_session_info=%7B%22access-token%22'],
  ['a cookie that is not encoded', 'cw_d_session_info=%E0%A4%A'],
  ['null', cookie(null)],
  ['a list', cookie([1])],
  ['no token', cookie({ ...session, 'access-token': '' })],
  ['a token with a line break', cookie({ ...session, 'access-token': 'a\r\nx: y' })],
  ['a client that is an object', cookie({ ...session, client: undefined })],
])('%s is no session', (_what, cookies) => {
  expect(sessionHeaders(cookies)).toBeUndefined();
});
