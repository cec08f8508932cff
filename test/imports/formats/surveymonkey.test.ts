import { expect, test } from 'vitest';
import { recogniseFormat } from '../../../shared/imports/formats/formats.ts';
import { surveymonkey } from '../../../shared/imports/formats/surveymonkey.ts';
import { twin } from './twin.ts';

const file = twin('surveymonkey');

test('the twin is recognised as SurveyMonkey', () => {
  expect(file.recognised?.format).toBe(surveymonkey);
});

test('the date is when it ended, and the collector is the channel', () => {
  expect(file.named('date')).toEqual(['End Date']);
  expect(file.named('startDate')).toEqual(['Start Date']);
  expect(file.named('channel')).toEqual(['Collector ID']);
  expect(file.named('responseId')).toEqual(['Respondent ID']);
});

test('questions are left to be understood by their texts', () => {
  expect(file.named('answer')).toEqual([]);
  expect(file.recognised?.columns.slice(9)).toEqual([undefined, undefined, undefined, undefined]);
});

test('the condensed export writes the same in lower case', () => {
  const found = recogniseFormat([
    'respondent_id',
    'collector_id',
    'date_created',
    'date_modified',
    'email_address',
    'custom_1',
  ]);
  expect(found?.format).toBe(surveymonkey);
  expect(found?.columns.map((column) => column?.role)).toEqual([
    'responseId',
    'channel',
    'startDate',
    'date',
    'customer',
    'segment',
  ]);
});
