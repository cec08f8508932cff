import { expect, test } from 'vitest';
import { requestTracker } from '../../../shared/imports/formats/request-tracker.ts';
import { twin } from './twin.ts';

const file = twin('request-tracker');

test('the twin is recognised as Request Tracker', () => {
  expect(file.recognised?.format).toBe(requestTracker);
});

test('there is no score, and the queue, the owner and the requestors are known', () => {
  expect(file.named('answer')).toEqual([]);
  expect(file.named('team')).toEqual(['QueueName']);
  expect(file.named('agent')).toEqual(['Owner']);
  expect(file.named('customer')).toEqual(['Requestors']);
  expect(file.named('ticketId')).toEqual(['#']);
});

test('the date is when it was resolved', () => {
  expect(file.named('date')).toEqual(['Resolved']);
  expect(file.named('otherDate')).toEqual(['Created', 'Told', 'LastUpdated']);
});
