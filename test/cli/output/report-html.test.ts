import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '#shared/languages/en/words.ts';
import { reportHtml } from '../../../cli/output/report-html.ts';
import { easeScore, reportOf } from '../report-fixtures.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sample = join(root, 'docs/sample.csv');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'easemark-html-out-'));
});
const easemark = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'cli/easemark.js'), 'score', ...args], { cwd: folder, encoding: 'utf8' });

test('the page has the numbers of the report', async () => {
  const page = await reportHtml(reportOf([easeScore()]), undefined, en);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
  expect(page).toContain('CES 5.43 (5.30 to 5.56, 95 % confidence), n = 398.');
});

describe('easemark score --html', () => {
  test('writes the page beside the cards, and nothing else', () => {
    const { status, stdout } = easemark(sample, '--html', 'report.html');
    expect([status, stdout.includes('n = 391')]).toEqual([0, true]);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('<h1>Scores of sample.csv</h1>');
    expect(readdirSync(folder)).toEqual(['report.html']);
  });

  test('- prints the page and no cards; the warnings stay on standard error', () => {
    const { status, stdout, stderr } = easemark(sample, '--html', '-', '--language', 'sv');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(stdout).toContain('lang="sv"');
    expect(stderr).toContain('!');
  });

  test('replaces what was there only when the page is whole', () => {
    writeFileSync(join(folder, 'old.html'), 'old');
    expect(easemark(sample, '--metric', 'nps', '--html', 'old.html').status).not.toBe(0);
    expect(readFileSync(join(folder, 'old.html'), 'utf8')).toBe('old');
    expect(easemark(sample, '--html', 'old.html').status).toBe(0);
    expect(readFileSync(join(folder, 'old.html'), 'utf8')).toContain('<!doctype html>');
  });

  test.each([
    [['--html', '-', '--json'], '--json or --html -'],
    [['--html', '-', '--csv', '-'], '--csv - or --html -'],
    [['--html', 'x.out', '--csv', 'x.out'], '--csv and --html name the same file'],
    [['--html', 'none/report.html'], 'its folder does not exist'],
    [['--html', sample], 'the file that is being scored'],
    [['--html', ''], 'name of the file to write is empty'],
  ])('%j is refused with a sentence', (args, sentence) => {
    const { status, stdout, stderr } = easemark(sample, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(existsSync(join(folder, 'x.out'))).toBe(false);
  });
});
