import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { type AskFacts, type AskRules, readDomain, whenNotToAsk } from '#shared/surveys/when-not-to-ask.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);
const rules: AskRules = { coolDownDays: 30, staffDomains: ['example.org'], excludedTags: ['VIP'] };
const facts: AskFacts = { customer: 'kim@customer.example', status: 'resolved', doNotAsk: false, now: NOW };
const codes = (more: Partial<AskFacts>, other: Partial<AskRules> = {}) =>
  whenNotToAsk({ ...rules, ...other }, { ...facts, ...more }).reasons.map(({ code }) => code);

it('has nothing against asking a customer whose ticket is solved', () => {
  expect(whenNotToAsk(rules, facts)).toEqual({ reasons: [], hints: [] });
});

it('keeps the pause to the millisecond, and says until when', () => {
  expect(whenNotToAsk(rules, { ...facts, askedAt: NOW - 30 * DAY + 1 }).reasons).toEqual([
    { code: 'coolDown', askedAt: NOW - 30 * DAY + 1, until: NOW + 1, days: 30 },
  ]);
  expect(codes({ askedAt: NOW - 30 * DAY })).toEqual([]);
  expect(codes({ askedAt: NOW }, { coolDownDays: 0 })).toEqual([]);
});

it('takes a time in the future for now: a clock may have been set back', () => {
  const [reason] = whenNotToAsk(rules, { ...facts, askedAt: NOW + 900 * DAY }).reasons;
  expect(reason).toMatchObject({ code: 'coolDown', until: NOW + 30 * DAY });
});

test.each([
  ['bo@example.org', true],
  ['Bo Ek <bo@EXAMPLE.org>', true],
  ['bo@mail.example.org', true],
  ['bo@badexample.org', false],
  ['bo@example.org.evil.example', false],
  ['user-17', false],
])('own staff: %s → %s', (customer, own) => {
  expect(codes({ customer })).toEqual(own ? ['ownStaff'] : []);
});

it('looks at tags without regard to capitals, and names them all', () => {
  expect(codes({ tags: ['vip', 'billing'] })).toEqual(['tag']);
});

it('gives every reason there is', () => {
  expect(codes({ doNotAsk: true, askedAt: NOW, customer: 'a@example.org', tags: ['VIP'] })).toEqual([
    'doNotAsk',
    'coolDown',
    'ownStaff',
    'tag',
  ]);
});

it('hints at a customer known by an id alone, where domains or a list would be looked up', () => {
  const known = { doNotAsk: false, now: NOW, customer: 'chatwoot|chat.example.org/app/accounts/1|5' };
  const none = { ...rules, staffDomains: [] };
  const hint = [{ code: 'addressUnknown' }];
  expect(whenNotToAsk({ ...rules, staffDomains: ['example.org'] }, known).hints).toEqual(hint);
  expect(whenNotToAsk(none, { ...known, optOuts: 1 }).hints).toEqual(hint);
  expect(whenNotToAsk(none, known).hints).toEqual([]);
  expect(
    whenNotToAsk({ ...rules, staffDomains: ['example.org'] }, { ...known, customer: 'bo@else.example' }).hints,
  ).toEqual([]);
});

it('hints only at a ticket that is not solved yet, and at a customer that is not known', () => {
  expect(whenNotToAsk(rules, { doNotAsk: false, now: NOW, status: 'open' })).toEqual({
    reasons: [],
    hints: [{ code: 'notSolved', status: 'open' }, { code: 'customerUnknown' }],
  });
  const { customer: _, ...noCustomer } = facts;
  expect(whenNotToAsk(rules, { ...noCustomer, customer: ' ' }).hints).toEqual([{ code: 'customerUnknown' }]);
});

test.each(['resolved', 'Fixed', 'closed unsuccessful', 'closed with workaround', 'Rejected', ' '])(
  'does not say of a ticket that is %j that it is not solved yet',
  (status) => {
    expect(whenNotToAsk(rules, { ...facts, status }).hints).toEqual([]);
  },
);

test.each(['Spam', 'merged', 'Gelöscht', 'Closed - duplicate'])(
  'hints that nobody is asked about a ticket that is %j',
  (status) => {
    expect(whenNotToAsk(rules, { ...facts, status })).toEqual({ reasons: [], hints: [{ code: 'gone', status }] });
  },
);

test('hints at a ticket that was closed and waits all the same', () => {
  const status = 'Resolved: waiting for customer';
  expect(whenNotToAsk(rules, { ...facts, status }).hints).toEqual([{ code: 'notSolved', status }]);
});

test.each([
  ['@Example.ORG', 'example.org'],
  [' bo@example.org ', 'example.org'],
  ['*.example.org', 'example.org'],
  ['müller.example', 'müller.example'],
  ['example', undefined],
  ['https://example.org', undefined],
  ['a b.example', undefined],
])('a domain written as %j is %s', (text, domain) => {
  expect(readDomain(text)).toBe(domain);
});

it('never fails on what a page says the customer is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (customer, tags) => {
      expect(whenNotToAsk(rules, { ...facts, customer, tags }).reasons.length).toBeLessThanOrEqual(tags.length + 1);
    }),
  );
});
