import { expect, test } from 'vitest';
import { en } from '#shared/languages/en/words.ts';
import { howText } from '#shared/reports/how-text.ts';

const how = {
  metric: 'ces',
  method: 'mean',
  scale: '1-7',
  scaleAssumed: false,
  direction: 'ease',
  directionAssumed: true,
  askedBy: 'unknown',
} as const;

test('method, scale and direction, and which of them nobody stated', () => {
  expect(howText(how, en)).toBe('mean · scale 1-7 · high is easy (assumed)');
  expect(howText({ ...how, scaleAssumed: true, directionAssumed: false }, en)).toBe(
    'mean · scale 1-7 (assumed) · high is easy',
  );
  expect(howText({ ...how, scale: null }, en)).toContain(en.terminal.scaleUnstated);
});

test('who chose whom to ask is said where it is known', () => {
  expect(howText({ ...how, askedBy: 'agent' }, en)).toContain(en.terminal.askedByAgent);
});
