import { expect, it } from 'vitest';
import { launchDraftShape, launchShape, solvedSeenShape } from '#shared/surveys/launch-shape.ts';
import { launchOf, seenOf } from './launches.ts';

it('takes a launch as it is stored, and gives a copy', () => {
  const launch = launchOf(1, { number: '7', customer: 'a_B-9', override: { reasons: ['tag'], note: 'why' } });
  expect(launchShape(launch)).toEqual(launch);
  expect(solvedSeenShape(seenOf(1))).toEqual(seenOf(1));
});

it.each([
  ['a metric nobody knows', { metric: 'fun' }],
  ['an override without a note', { override: { reasons: ['tag'], note: '  ' } }],
  ['a reason nobody knows', { override: { reasons: ['mood'], note: 'x' } }],
  ['an id that is no UUID', { id: '1' }],
  ['what the one who asks may not say', { at: 5 }],
  ['a customer by name', { customer: 'kim@example.org' }],
])('refuses from an overlay %s', (_, wrong) => {
  const { at: _at, askedBy: _askedBy, ...draft } = launchOf(1);
  expect(launchDraftShape(draft)).toEqual(draft);
  expect(() => launchDraftShape({ ...draft, ...wrong })).toThrow();
});
