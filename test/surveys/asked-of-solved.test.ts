import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askedOfSolved, askedTogether } from '#shared/surveys/asked-of-solved.ts';
import { launchOf, seenOf } from './launches.ts';

const row = (agent: string, solved: number, asked: number, more: object = {}) => ({
  agent,
  solved,
  asked,
  askedByOthers: 0,
  askedUnsolved: 0,
  others: [],
  ...more,
});

it('counts tickets, not launches, for the agent who saw them solved first', () => {
  const seen = [seenOf(1), seenOf(2), seenOf(3, { seenBy: 'Bo', at: 900 }), seenOf(3, { seenBy: 'Ann', at: 950 })];
  const launches = [launchOf(1), launchOf(1, { id: launchOf(9).id }), launchOf(3, { askedBy: 'Bo' })];
  expect(askedOfSolved(launches, seen, 0)).toEqual([row('Ann', 2, 1), row('Bo', 1, 1)]);
});

it('does not count for an agent what somebody else asked, and says who', () => {
  const seen = [1, 2, 4, 5, 6].map((id) => seenOf(id));
  const launches = [
    launchOf(1),
    launchOf(2, { askedBy: 'Bo' }),
    launchOf(4, { askedBy: 'Bo', at: 900 }),
    launchOf(4, { askedBy: 'Cy', at: 950 }),
    launchOf(4, { id: launchOf(9).id, askedBy: 'Cy', at: 960 }),
    // Asked by both: Ann chose this customer herself.
    launchOf(5, { askedBy: 'Bo', at: 900 }),
    launchOf(5, { at: 950 }),
  ];
  // One ticket, which both asked about: each is named for it, and it is one ticket all the same.
  const others = [
    { agent: 'Bo', tickets: 2 },
    { agent: 'Cy', tickets: 1 },
  ];
  expect(askedOfSolved(launches, seen, 0)).toEqual([row('Ann', 5, 2, { askedByOthers: 2, others })]);
});

it('takes nobody for somebody else where a name is missing: it may have been set in between', () => {
  expect(askedOfSolved([launchOf(1)], [seenOf(1, { seenBy: '' })], 0)).toEqual([row('', 1, 1)]);
  expect(askedOfSolved([launchOf(1, { askedBy: '' })], [seenOf(1)], 0)).toEqual([row('Ann', 1, 1)]);
  const both = [launchOf(1, { askedBy: 'Bo' }), launchOf(1, { askedBy: '' })];
  expect(askedOfSolved(both, [seenOf(1)], 0)).toEqual([row('Ann', 1, 1)]);
});

it('sums up all agents', () => {
  const shares = [
    row('Ann', 9, 2, {
      askedByOthers: 4,
      others: [
        { agent: 'Bo', tickets: 4 },
        { agent: 'Cy', tickets: 1 },
      ],
    }),
    row('Bo', 1, 1, { askedUnsolved: 4 }),
  ];
  expect(askedTogether(shares)).toEqual({ solved: 10, asked: 3, askedByOthers: 4, askedUnsolved: 4 });
  expect(askedTogether([])).toEqual({ solved: 0, asked: 0, askedByOthers: 0, askedUnsolved: 0 });
});

it('keeps tickets that were asked about unsolved apart', () => {
  expect(askedOfSolved([launchOf(1), launchOf(2)], [seenOf(1)], 0)).toEqual([row('Ann', 1, 1, { askedUnsolved: 1 })]);
});

it('counts a ticket that was asked about in the time and again later', () => {
  const launches = [launchOf(1, { at: 10 }), launchOf(1, { at: 30, askedBy: 'Bo' })];
  expect(askedOfSolved(launches, [], 0, 20)).toEqual([row('Ann', 0, 0, { askedUnsolved: 1 })]);
  expect(askedOfSolved(launches.toReversed(), [], 0, 40)).toEqual([row('Ann', 0, 0, { askedUnsolved: 1 })]);
  expect(askedOfSolved(launches, [], 20, 40)).toEqual([row('Bo', 0, 0, { askedUnsolved: 1 })]);
});

it('leaves out what happened before', () => {
  expect(askedOfSolved([launchOf(1), launchOf(2, { at: 10 })], [seenOf(1, { at: 499 })], 500)).toEqual([]);
});

it('does not confuse tickets of two desks with the same number', () => {
  const elsewhere = { desk: 'zammad', site: 'other.example.org', id: '1' };
  expect(askedOfSolved([launchOf(1, { ticket: elsewhere })], [seenOf(1)], 0)).toEqual([
    row('Ann', 1, 0, { askedUnsolved: 1 }),
  ]);
});

it('leaves out what happened later, but not that a ticket of the time was asked about later', () => {
  const seen = [seenOf(1, { at: 100 }), seenOf(2, { at: 100 }), seenOf(3, { at: 200 })];
  const launches = [launchOf(1, { at: 250 }), launchOf(3, { at: 250 }), launchOf(4, { at: 250 })];
  expect(askedOfSolved(launches, seen, 0, 200)).toEqual([row('Ann', 2, 1)]);
});

it('always adds up: asked, asked by others and not asked are all solved tickets', () => {
  const name = fc.constantFrom('', 'Ann', 'Bo', 'Cy');
  const what = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 9 }), name);
  fc.assert(
    fc.property(fc.array(what), fc.array(what), fc.integer({ max: 10 }), (seen, launches, since) => {
      const shares = askedOfSolved(
        launches.map(([id, at, askedBy]) => launchOf(id, { at, askedBy })),
        seen.map(([id, at, seenBy]) => seenOf(id, { at, seenBy })),
        since,
      );
      const { solved, asked, askedByOthers } = askedTogether(shares);
      const launched = new Set(launches.map(([id]) => id));
      const first = new Map(seen.toSorted((a, b) => b[1] - a[1]).map(([id, at]) => [id, at]));
      const within = [...first].filter(([, at]) => at >= since);
      expect(solved).toBe(within.length);
      expect(asked + askedByOthers).toBe(within.filter(([id]) => launched.has(id)).length);
      for (const { agent, askedByOthers: byOthers, others } of shares) {
        expect(others.map((other) => other.agent)).not.toEqual(expect.arrayContaining([agent]));
        expect(others.map((other) => other.agent)).not.toContain('');
        const named = others.reduce((sum, { tickets }) => sum + tickets, 0);
        expect(named).toBeGreaterThanOrEqual(byOthers);
        for (const { tickets } of others) expect(tickets).toBeLessThanOrEqual(byOthers);
      }
    }),
  );
});
