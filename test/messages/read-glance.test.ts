import { expect, test } from 'vitest';
import { readGlance } from '../../shared/messages/read-glance.ts';

test.each([{}, { subject: 'Refund', status: 'open' }, { status: 'open' }])(
  '%j is read as it was answered',
  (answer) => {
    expect(readGlance(answer)).toEqual(answer);
  },
);

test('a long subject is cut', () => {
  expect(readGlance({ subject: 'x'.repeat(5_000_000) }).subject).toHaveLength(300);
});

test.each([undefined, null, 'zendesk', { subject: 1 }, { subject: 'a', more: 1 }])('%j says nothing', (answer) => {
  expect(readGlance(answer)).toEqual({});
});
