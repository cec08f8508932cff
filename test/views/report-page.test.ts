import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { languages } from '#shared/languages/languages.ts';
import { warn } from '#shared/languages/warning.ts';
import { methodNotes, REPORT_PARTS, reportPage } from '../../views/report-page.ts';
import { easeScore, fullScore, reportOf } from '../cli/report-fixtures.ts';
import { english, reader } from './readers.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');
const hashes = { style: sha256(REPORT_PARTS.style), script: sha256(REPORT_PARTS.script) };
const report = reportOf([fullScore(), easeScore()], { warnings: [warn('nulsRemoved', { count: 2 })] });
const html = reportPage(report, english, hashes);

test('style and script are let in by their hash, and everything else is shut out', () => {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)!;
  expect(policy).toContain('default-src &#39;none&#39;');
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html)!;
  const [, script] = /<script>([\s\S]*?)<\/script>/.exec(html)!;
  expect(policy).toContain(`sha256-${sha256(style!)}`);
  expect(policy).toContain(`sha256-${sha256(script!)}`);
  expect(policy).not.toContain('unsafe');
});

test('nothing is loaded and nothing is run from an attribute', () => {
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.match(/<style/g)).toHaveLength(1);
  const body = html.slice(html.indexOf('<body'), html.indexOf('<script'));
  expect(body).not.toMatch(/\son\w+=|\sstyle=|\ssrc=|javascript:/);
  expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\/|url\(|@import/);
});

test('it has the head, every score with its sentence, all charts with their tables, methods and warnings', () => {
  for (const part of [
    '<h1>Scores of answers.csv</h1>',
    'NUL characters taken out: 2.',
    'NPS 41.4 (37.4 to 45.2, 95 % confidence), n = 1,412.',
    'Source: answers.csv.',
    'CES 5.43',
    'Mann–Kendall with Sen’s slope',
    'Rows set aside',
  ])
    expect(html).toContain(part);
  for (const kind of ['trend', 'distribution', 'comparison', 'segments', 'distributionBy', 'reasons'])
    expect(html).toContain(`data-figure="${kind}"`);
  expect(html.match(/<figure/g)!.length).toBe(html.match(/<details/g)!.length);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what else is known stands behind the scores, as text and as a table', () => {
  const section = {
    title: 'Who was <asked>',
    lead: ['Asked in all: 3 of 10.'],
    table: { caption: 'Asked', columns: [{ title: 'Agent' }, { title: 'n', numeric: true }], rows: [['<b>Ann', '3']] },
    notes: ['The numbers add up.'],
  };
  const page = reportPage(report, english, hashes, [section]);
  const [part = ''] = /<section class="em-panel em-beside">.*?<\/section>/s.exec(page) ?? [];
  expect(part).toContain('<h2>Who was &lt;asked&gt;</h2>');
  expect(part).toContain('&lt;b&gt;Ann');
  expect(part.indexOf('3 of 10')).toBeLessThan(part.indexOf('<table'));
  expect(part.indexOf('add up')).toBeGreaterThan(part.indexOf('</table'));
  expect(page.indexOf(part)).toBeGreaterThan(page.lastIndexOf('<figure'));
  expect(html).not.toContain('class="em-panel em-beside"');
});

test('it explains the methods it used and no others', () => {
  const ease = methodNotes(reportOf([easeScore()]), english).join(' ');
  expect(ease).toContain('Student');
  expect(ease).not.toMatch(/Wilson|Mann–Kendall|Reasons/);
  expect(methodNotes(report, english).join(' ')).toMatch(
    /adjusted Wald[\s\S]*Mann–Kendall[\s\S]*Comparison[\s\S]*Reasons/,
  );
});

test('what a file says stays text, in every place', () => {
  const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
  const page = reportPage(
    reportOf(
      [
        fullScore({
          column: evil,
          breakdowns: [{ column: evil, segments: [{ ...fullScore().segments[0]!, segment: evil }] }],
        }),
      ],
      {
        file: `${evil}.csv`,
        format: evil,
        warnings: [warn('notScored', { column: evil, reason: evil }, evil)],
      },
    ),
    english,
    hashes,
  );
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toContain('<img');
});

test('the same report gives the same page', () => {
  expect(reportPage(report, english, hashes)).toBe(html);
});

describe.each(languages)('%s', (language) => {
  test('the page is in that language, with every place filled', () => {
    const page = reportPage(report, reader(language), hashes);
    expect(page).toContain(`<html lang="${language}" dir="ltr">`);
    expect(page.slice(page.indexOf('<body'), page.indexOf('<script'))).not.toMatch(/\{\w+\}/);
    expect(Buffer.byteLength(page)).toBeLessThan(300_000);
  });
});

test('read from right to left the page and its charts are turned', () => {
  const page = reportPage(report, reader('en', true), hashes);
  expect(page).toContain('dir="rtl"');
  expect(page).toContain('direction="rtl"');
});

test('a score that the filter left without answers is named, so that nobody takes it for one that never was', () => {
  const page = reportPage(
    { ...report, emptyScores: [{ metric: 'csat', column: 'How <b>satisfied</b>?' }] },
    english,
    hashes,
  );
  expect(html).not.toContain('No answers in this filter');
  expect(page).toMatch(/No answers in this filter<\/dt><dd>[^<]*How &lt;b&gt;satisfied&lt;\/b&gt;\?[^<]*CSAT<\/dd>/);
});
