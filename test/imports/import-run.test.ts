import { describe, expect, test } from 'vitest';
import { ImportRun } from '#shared/imports/import-run.ts';
import { imported, refusalOf, report } from './import-text.ts';

const text = `id,date,nps,channel\n${Array.from({ length: 5000 }, (_, at) => `${at},2024-01-${String(1 + (at % 28)).padStart(2, '0')},${(at * 7) % 11},"a, ""b"""`).join('\n')}\n`;

test('chunks of any size give the same report', () => {
  const whole = report(text, { file: 'nps.csv' });
  for (const chunk of [7, 4096, 65_537]) expect(report(text, { file: 'nps.csv', chunk })).toEqual(whole);
  expect(whole.scores[0]?.n).toBe(5000);
});

test('rows are counted while they come', () => {
  const run = new ImportRun({ file: 'nps.csv', options: {}, makeDecoder: (encoding) => new TextDecoder(encoding) });
  run.push(new TextEncoder().encode(text.repeat(3)));
  expect(run.rows).toBeGreaterThan(0);
  expect(run.finish().rows).toBeGreaterThan(5000);
});

describe('what cannot be read', () => {
  test.each([
    ['', 'fileEmpty'],
    ['\n\n \n', 'fileEmpty'],
    ['id,nps\n', 'noRows'],
    ['id,nps\n1,"9\n', 'unclosedQuote'],
    ['<html><body>', 'fileHtml'],
  ])('%j is %s', (content, code) => {
    const refusal = refusalOf(() => imported(content));
    expect([refusal?.code, refusal?.decide]).toEqual([code, false]);
  });
});

test('titles above the header are kept as such', () => {
  expect(imported('NPS report\n\nid,date,nps\n1,2024-01-05,9\n2,2024-01-05,8\n').counted.titles).toEqual([
    'NPS report',
  ]);
});

test('a segment of more values than can be shown is refused', () => {
  const many = `id,nps\n${Array.from({ length: 10_500 }, (_, at) => `${at},${at % 11}`).join('\n')}\n`;
  expect(refusalOf(() => imported(many, { options: { by: ['id'] } }))?.code).toBe('tooManySegments');
});

test('an answer column of endless texts is counted, not kept', () => {
  const prose = `nps\n${Array.from({ length: 9000 }, (_, at) => (at % 3 === 0 ? `text ${at}` : String(at % 11))).join('\n')}\n`;
  const [score] = report(prose).scores;
  expect([score?.n, score?.excluded]).toEqual([6000, { text: 3000 }]);
});
