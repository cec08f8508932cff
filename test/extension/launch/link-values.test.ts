import { expect, test } from 'vitest';
import { linkValues } from '../../../extension/launch/link-values.ts';

const asked = { metric: 'ces', touchpoint: 'support', language: 'sv' } as const;

test('the agent is whoever the ticket was last given to, and not who asks', () => {
  const events = [
    { kind: 'assigned', to: 'Bo' },
    { kind: 'assigned', to: 'Kim' },
    { kind: 'assigned', to: '' },
    { kind: 'transferred', to: 'Billing' },
  ] as const;
  expect(linkValues({ number: 'A-7', channel: 'email', events }, '7', 'Ann', asked)).toEqual({
    ticket: '7',
    number: 'A-7',
    agent: 'Kim',
    askedBy: 'Ann',
    channel: 'email',
    ...asked,
  });
});

test('what is not known is who asks, the id, and nothing', () => {
  expect(linkValues({}, '7', 'Ann', asked)).toMatchObject({ number: '7', agent: 'Ann', channel: '' });
});
