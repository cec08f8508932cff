import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normaliseLabel } from '../../../shared/answers/labels.ts';
import { SCALES } from '../../../shared/answers/scale.ts';
import { FORMATS, fits, recogniseFormat } from '../../../shared/imports/formats/formats.ts';
import type { ExportFormat } from '../../../shared/imports/role.ts';
import { headersOf, twin } from './twin.ts';

const root = new URL('../../../', import.meta.url);
const vendors = readdirSync(new URL('shared/imports/formats/', root))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((file) => file !== 'formats');

describe.each(vendors)('%s', (vendor) => {
  test('exports one format, which is in the list', async () => {
    const exported = Object.values((await import(`../../../shared/imports/formats/${vendor}.ts`)) as object);
    expect(exported).toHaveLength(1);
    expect(FORMATS).toContain(exported[0]);
  });

  test('has a twin and a test of its own', () => {
    expect(existsSync(new URL(`test/fixtures/exports/${vendor}.csv`, root))).toBe(true);
    expect(existsSync(new URL(`test/imports/formats/${vendor}.test.ts`, root))).toBe(true);
  });

  test('its twin is fitted by its own signature and by no other', async () => {
    const [format] = Object.values((await import(`../../../shared/imports/formats/${vendor}.ts`)) as object) as [
      ExportFormat,
    ];
    const { headers, recognised, records } = twin(vendor);
    expect(FORMATS.filter((one) => fits(one, headers)).map((one) => one.name)).toEqual([format.name]);
    expect(recognised?.format).toBe(format);
    expect(records.length).toBeGreaterThan(3);
  });

  test('headers in other letters are recognised the same', () => {
    const { headers, recognised } = twin(vendor);
    for (const other of [
      headers.map((header) => header.toUpperCase()),
      headers.map((header) => header.toLowerCase()),
    ]) {
      const found = recogniseFormat(other);
      expect(found?.format).toBe(recognised?.format);
      expect(found?.columns).toEqual(recognised?.columns);
    }
  });
});

test('every format in the list has a file, and no two have one name', () => {
  expect(FORMATS).toHaveLength(vendors.length);
  expect(new Set(FORMATS.map((format) => format.name)).size).toBe(FORMATS.length);
});

describe.each(FORMATS.map((format) => [format.name, format] as const))('%s', (_name, format) => {
  test('compares whole headers, in any letters, and keeps no state between them', () => {
    for (const part of [...format.signature, ...format.columns.map((column) => column.header)]) {
      expect(part.flags, String(part)).toBe('i');
      expect(part.test(''), String(part)).toBe(false);
    }
    for (const column of format.columns) expect(column.setAside?.when.test('') ?? false).toBe(false);
  });

  test('gives points as labels are compared, all of them on the scale', () => {
    for (const { points, scale, header } of format.columns) {
      if (!points) continue;
      expect(scale, String(header)).toBeDefined();
      for (const [text, point] of Object.entries(points)) {
        expect(normaliseLabel(text)).toBe(text);
        expect(point).toBeGreaterThanOrEqual(SCALES[scale!].low);
        expect(point).toBeLessThanOrEqual(SCALES[scale!].high);
      }
    }
  });

  test('a scale is fixed only together with its metric, and only answers have one', () => {
    for (const { role, metric, scale, points } of format.columns) {
      if (metric || scale || points) expect(role).toBe('answer');
      if (scale) expect(metric).toBeDefined();
    }
  });
});

test.each([
  'id,date,nps,comment',
  'Date,Score',
  'survey_id,account_id,score,comment,survey_date',
  'response_id,date,customer_id,score,task_type,feedback,time_to_resolution,channel',
  'csat_id,ticket_id,customer_id,agent_id,rating,comment,submitted_at',
  'customer_id,survey_id,survey_date,nps_score,category,feedback',
  'Ticket ID,Customer Name,Ticket Status,Ticket Channel,First Response Time,Customer Satisfaction Rating',
  'ticket_id,account_id,created_at,resolved_at,priority,status,csat',
  'Timestamp,Score,Comment',
  'id,start time,score',
  'Agent,Rating,Feedback,Date',
  'Respondent ID,Score',
  'Response ID,Timestamp,Finished,Score',
  'survey_type,score,comment',
  'question,answer,count',
])("a file of one's own is nobody's export: %s", (header) => {
  expect(recogniseFormat(headersOf(header))).toBeUndefined();
});

test("no headers are nobody's export", () => {
  expect(recogniseFormat([])).toBeUndefined();
});

test('of two formats that fit, the one with more to show for it is taken', () => {
  const headers = ['No.', 'Response ID', 'Timestamp', 'Finished', 'Survey ID', 'Would you tell us a little more?'];
  expect(FORMATS.filter((one) => fits(one, headers)).map((one) => one.name)).toEqual(['Formbricks', 'Google Forms']);
  expect(recogniseFormat(headers)?.format.name).toBe('Formbricks');
});
