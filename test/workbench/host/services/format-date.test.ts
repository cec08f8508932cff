import { expect, test } from 'vitest';
import { formatDate } from '../../../../workbench/host/services/format-date.ts';

const time = Date.UTC(2024, 1, 29, 23, 5, 9, 7);

test.each([
  ['yyyy-MM-dd', 'Europe/Stockholm', '2024-03-01'],
  ['yyyy-MM-dd', 'America/New_York', '2024-02-29'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSS", 'GMT', '2024-02-29T23:05:09.007'],
  ['yyyy-MM-dd HH:mm', 'GMT+1', '2024-03-01 00:05'],
  ['yyyy-MM-dd HH:mm', 'GMT-05:30', '2024-02-29 17:35'],
  ['d/M/yy h:m a', 'Etc/UTC', '29/2/24 11:5 PM'],
  ['EEE EEEE MMM MMMM u', 'Etc/UTC', 'Thu Thursday Feb February 4'],
  ['k K', 'Europe/Stockholm', '24 0'],
  ['D w YYYY', 'Etc/UTC', '60 9 2024'],
  ['Z X XX XXX', 'Europe/Stockholm', '+0100 +01 +0100 +01:00'],
  ['Z XXX z', 'Etc/UTC', '+0000 Z GMT'],
  ["'week' '' ", 'Etc/UTC', "week ' "],
])('%s in %s', (format, zone, text) => {
  expect(formatDate(time, zone, format)).toBe(text);
});

test('the week of 1 January is the first', () => {
  expect(formatDate(Date.UTC(2023, 11, 31), 'Etc/UTC', 'YYYY w')).toBe('2024 1');
});

test('an unknown zone, letter or date is refused', () => {
  expect(() => formatDate(time, 'Mars/Base', 'yyyy')).toThrow('Mars/Base');
  expect(() => formatDate(time, 'GMT', 'yyyy b')).toThrow("Illegal pattern character 'b'");
  expect(() => formatDate(Number.NaN, 'GMT', 'yyyy')).toThrow('Invalid argument: date');
});
