import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ColumnReport } from '#shared/imports/column-reports.ts';
import { allWords } from '#shared/languages/all-words.ts';
import { en } from '#shared/languages/en/words.ts';
import { languages } from '#shared/languages/languages.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { warn } from '#shared/languages/warning.ts';
import type { Words } from '#shared/languages/words.ts';
import { readingsOf } from '#shared/reports/readings.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { FileError, failureOf } from '../../cli/failure.ts';
import { LANGUAGES, wordsForFailure, wordsIn } from '../../cli/language.ts';
import { columnsText } from '../../cli/terminal/columns-view.ts';
import { displayWidth } from '../../cli/terminal/display-width.ts';
import { reportText } from '../../cli/terminal/report-view.ts';
import { easeScore, fullScore, reportOf } from './report-fixtures.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { NO_COLOR: _no, FORCE_COLOR: _force, npm_lifecycle_event: _event, COLUMNS: _columns, ...env } = process.env;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'easemark-language-'));
  writeFileSync(join(folder, 'effort.csv'), 'id,How difficult was it? (1-7)\n1,2\n2,3\n3,6\n4,2\n5,1\n');
});

function easemark(...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'cli/easemark.js'), ...args], { cwd: folder, encoding: 'utf8', env });
}

const sample = join(root, 'docs/sample.csv');
const asked = ['--by', 'channel', '--target', '5.5', '--sent', '5000', '--before', '2026-03-01'];

/** The parts of English texts between their places that are words enough to be recognised. */
const englishPieces = (words: Words): string[] =>
  texts(words)
    .flatMap((text) => text.split(/\{\w+\}/).map((piece) => piece.trim()))
    .filter((piece) => /[a-z]{3,}\W+[a-z]{2,}/.test(piece));

function texts(tree: object): string[] {
  return Object.values(tree).flatMap((value) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? texts(value) : [],
  );
}

describe('--language', () => {
  test.each(['pl', 'sv'] as const)('%s: no English sentence is left in cards and warnings', (language) => {
    const { status, stdout, stderr } = easemark('score', sample, ...asked, '--language', language);
    expect(status).toBe(0);
    const words = allWords[language];
    expect(stdout).toContain(words.terminal.inWords);
    expect(stderr).toContain(words.warnings.duplicateRows.split('{')[0]);
    const said = `${stdout}\n${stderr}`.replace(/\s+/g, ' ');
    expect(englishPieces(en).filter((piece) => said.includes(piece))).toEqual([]);
  });

  test('reaches the view of columns and what is refused there', () => {
    const { status, stdout } = easemark('columns', 'effort.csv', '--language', 'pl');
    expect(status).toBe(0);
    expect(stdout).toContain('rozpoznano jako');
    expect(stdout.replace(/\s+/g, ' ')).toContain('mowa o wysiłku lub trudności');
  });

  test('reaches refusals and files that cannot be read, with the same exit codes', () => {
    const refused = easemark('score', 'effort.csv', '--language', 'sv');
    expect([refused.status, refused.stdout]).toEqual([3, '']);
    expect(refused.stderr).toContain('--direction');
    expect(refused.stderr).not.toMatch(/wording speaks/);
    const missing = easemark('score', 'none.csv', '--language', 'pl');
    expect([missing.status, missing.stderr]).toEqual([2, 'Nie można odczytać none.csv: nie ma takiego pliku.\n']);
  });

  test('leaves --json and --csv as they are', () => {
    for (const args of [
      ['score', sample, ...asked, '--json'],
      ['score', sample, ...asked, '--csv', '-'],
      ['columns', sample, '--json'],
      ['columns', 'effort.csv', '--json'],
    ]) {
      const english = easemark(...args);
      expect(english.status).toBe(0);
      expect(easemark(...args, '--language', 'de').stdout, args.join(' ')).toBe(english.stdout);
    }
    easemark('score', sample, ...asked, '--csv', 'en.csv');
    easemark('score', sample, ...asked, '--csv', 'pl.csv', '--language', 'pl');
    expect(readFileSync(join(folder, 'pl.csv'), 'utf8')).toBe(readFileSync(join(folder, 'en.csv'), 'utf8'));
  });

  test.each(['score', 'columns'])('that is unknown ends %s with 2 in a sentence that lists them', (command) => {
    const { status, stdout, stderr } = easemark(command, sample, '--language', 'xx');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('--language cannot be "xx": choose en, sv, nl, no, pl, da, de, fr or es.\n');
  });

  test('takes every language there is, and English without one', async () => {
    expect([...LANGUAGES].sort()).toEqual([...languages].sort());
    for (const language of languages) expect(await wordsIn(language.toUpperCase())).toBe(allWords[language]);
    expect(await wordsIn(undefined)).toBe(en);
    expect(await wordsForFailure('xx')).toBe(en);
  });
});

test('an English run loads no other language', () => {
  const telling = `import { registerHooks } from 'node:module';
    registerHooks({ load(url, context, next) { process.stderr.write('LOADED ' + url + '\\n'); return next(url, context); } });`;
  const hooks = `data:text/javascript,${encodeURIComponent(telling)}`;
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', hooks, join(root, 'cli/easemark.js'), ...args], { encoding: 'utf8', env });
  const loaded = (text: string) => text.match(/LOADED .*languages\/\w+\/words\.ts/g) ?? [];
  expect(loaded(run('score', sample).stderr)).toHaveLength(1);
  expect(loaded(run('score', sample, '--language', 'fr').stderr)).toHaveLength(2);
});

/** A language of which every text is recognisable, so that a text that comes from elsewhere stands out. */
function marked<Tree>(tree: Tree): Tree {
  return Object.fromEntries(
    Object.entries(tree as object).map(([key, value]) => [
      key,
      // The locale is no text.
      key === 'locale'
        ? value
        : typeof value === 'string'
          ? value.replace(/\{\w+\}|[a-z]+/gi, (word) => (word.startsWith('{') ? word : 'ż'.repeat(word.length)))
          : marked(value),
    ]),
  ) as Tree;
}

/** What a reader of `words` is shown in full, from data that holds no English. */
function everything(words: Words, width: number): string {
  const column: ColumnReport = {
    name: 'Ż',
    position: 1,
    role: 'answer',
    metric: 'ces',
    scale: '1-7',
    direction: 'effort',
    evidence: [],
    examples: [],
    filled: 12,
    looked: 20,
  };
  const columns: ColumnReport[] = [
    column,
    { ...column, name: '', role: 'otherDate', metric: null, looked: 10 },
    ...Array.from({ length: 70 }, (_, at) => ({ ...column, position: at + 3, role: 'comment', metric: null })),
  ];
  const full = fullScore();
  const scores: ScoreReport[] = [
    full,
    fullScore({
      periods: [...full.periods, ...full.periods],
      reasons: Array.from({ length: 20 }, () => full.reasons[0]!),
      comparison: { ...full.comparison!, kind: 'before/after', difference: null },
    }),
    easeScore({ column: 'Ż', directionAssumed: true, scaleAssumed: true, askedBy: 'agent' }),
    easeScore({
      column: 'Ż',
      method: 'percent',
      scale: null,
      direction: 'effort',
      target: { ...full.target!, outcome: 'better' },
    }),
    easeScore({ column: 'Ż', degenerate: true, low: null, high: null, askedBy: 'rule' as ScoreReport['askedBy'] }),
    easeScore({ column: 'Ż', value: null, n: 0, low: null, high: null }),
  ].map((score) => ({ ...score, readings: readingsOf(score, words) }));
  const report = reportOf(scores, { file: '-', warnings: [warn('damagedCharacters', { count: 3 })] });
  const why = failureOf(new Refusal('noScoreColumn', { option: '--column' }), false, words).message;
  const canvas = { width, colour: false };
  return reportText(report, canvas, words) + columnsText({ ...report, columns }, canvas, words, why);
}

test('everything that is shown comes from the words', () => {
  const words = marked(en);
  const shown = everything(words, 140);
  // Our own names in the data, such as `adjusted Wald` and `month`, are what must be translated.
  const ours = new Set(Object.keys(en.terminal.statistics));
  const data = texts(fullScore()).filter((text) => !ours.has(text) && !/^[a-z ]+$/.test(text));
  const names = 'column CSV utf n p NPS CES CSAT LMG Pearson Spearman Laney XmR';
  const known = `${data.join(' ')} ${names}`.match(/\p{L}+/gu) ?? [];
  const strange = (shown.match(/\p{L}+/gu) ?? []).filter((word) => !/^ż+$/i.test(word));
  // Names that are too long are cut.
  expect([...new Set(strange)].filter((word) => !known.some((name) => name.startsWith(word)))).toEqual([]);
});

describe.each(languages)('%s', (language) => {
  test.each([40, 60, 80, 140])('no line is wider than %i columns', (width) => {
    for (const line of everything(allWords[language], width).split('\n'))
      expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });
});

test('a refusal names methods and what was set aside as the reader does', () => {
  const said = failureOf(
    new Refusal('noAnswers', { scale: '1-7', excluded: 3, reasons: 'blank: 2, text: 1' }),
    false,
    allWords.pl,
  );
  expect(said.message).toContain('puste: 2, nieczytelne jako odpowiedź: 1');
  expect(said.exitCode).toBe(3);
  expect(failureOf(new Refusal('npsMean', { method: 'mean' }), false, allWords.sv).message).toContain('medelvärde');
});

test('why a column was not scored is told in the same language', () => {
  writeFileSync(
    join(folder, 'two.csv'),
    `id,nps_score,How hard was it (1-7)\n${Array.from({ length: 40 }, (_, at) => `${at},${at % 11},${(at % 7) + 1}`).join('\n')}\n`,
  );
  const { status, stderr } = easemark('score', 'two.csv', '--language', 'pl');
  expect(status).toBe(0);
  expect(stderr.replace(/\s+/g, ' ')).toContain('mowa o wysiłku lub trudności');
  expect(stderr).not.toContain('wording');
});

test('a file is told of in any language, a mistyped option in English like the options', () => {
  expect(failureOf(new FileError('write', 'a.csv', 'diskFull'), false, allWords.sv).message).toBe(
    'Kan inte skriva a.csv: disken är full.',
  );
});
