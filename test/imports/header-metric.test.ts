import { expect, test } from 'vitest';
import { isBareScore, isPlainScore, metricsOf, standsBeside } from '#shared/imports/header-metric.ts';
import { headerKeys, wordsOf } from '#shared/imports/header-words.ts';

test.each([
  ['NPS', ['nps']],
  ['How easy was it?', ['ces']],
  ['effort', ['ces']],
  ['How satisfied are you with how easy it was?', ['ces', 'csat']],
  ['colour', []],
])('%s names %j', (header, metrics) => {
  expect(metricsOf(headerKeys(header))).toEqual(metrics);
});

test('a bare score says no more than that', () => {
  expect(['score', 'Rating (1-5)', 'answer value'].map(isBareScore)).toEqual([true, true, true]);
  expect(['agent rating', 'quality score'].map(isBareScore)).toEqual([false, false]);
});

test('a plain score may say whose it is, not what of', () => {
  expect(['rating', 'customer_rating', 'Overall score'].map(isPlainScore)).toEqual([true, true, true]);
  expect(['quality score', 'health score'].map(isPlainScore)).toEqual([false, false]);
});

test('a month or a target stands beside an answer', () => {
  const beside = (header: string) => standsBeside(wordsOf(header));
  expect(['nps_month', 'csat_target'].map(beside)).toEqual([true, true]);
  expect(['nps', 'NPS this month', 'birth_month'].map(beside)).toEqual([false, false, false]);
});
