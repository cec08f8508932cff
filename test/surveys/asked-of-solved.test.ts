import { expect, it } from 'vitest';
import { askedOfSolved } from '#shared/surveys/asked-of-solved.ts';
import { launchOf, seenOf } from './launches.ts';

it('counts tickets, not launches, for the agent who saw them solved first', () => {
  const seen = [seenOf(1), seenOf(2), seenOf(3, { seenBy: 'Bo', at: 900 }), seenOf(3, { seenBy: 'Ann', at: 950 })];
  const launches = [launchOf(1), launchOf(1, { id: launchOf(9).id }), launchOf(3)];
  expect(askedOfSolved(launches, seen, 0)).toEqual([
    { agent: 'Ann', solved: 2, asked: 1, askedUnsolved: 0 },
    { agent: 'Bo', solved: 1, asked: 1, askedUnsolved: 0 },
  ]);
});

it('keeps tickets that were asked about unsolved apart', () => {
  expect(askedOfSolved([launchOf(1), launchOf(2)], [seenOf(1)], 0)).toEqual([
    { agent: 'Ann', solved: 1, asked: 1, askedUnsolved: 1 },
  ]);
});

it('leaves out what happened before', () => {
  expect(askedOfSolved([launchOf(1), launchOf(2, { at: 10 })], [seenOf(1, { at: 499 })], 500)).toEqual([]);
});

it('does not confuse tickets of two desks with the same number', () => {
  const elsewhere = { desk: 'zammad', site: 'other.example.org', id: '1' };
  expect(askedOfSolved([launchOf(1, { ticket: elsewhere })], [seenOf(1)], 0)).toEqual([
    { agent: 'Ann', solved: 1, asked: 0, askedUnsolved: 1 },
  ]);
});

it('leaves out what happened later, but not that a ticket of the time was asked about later', () => {
  const seen = [seenOf(1, { at: 100 }), seenOf(2, { at: 100 }), seenOf(3, { at: 200 })];
  const launches = [launchOf(1, { at: 250 }), launchOf(3, { at: 250 }), launchOf(4, { at: 250 })];
  expect(askedOfSolved(launches, seen, 0, 200)).toEqual([{ agent: 'Ann', solved: 2, asked: 1, askedUnsolved: 0 }]);
});
