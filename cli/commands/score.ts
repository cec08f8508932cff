import { existsSync, realpathSync } from 'node:fs';
import { Command } from 'commander';
import type { Imported } from '#shared/imports/settle-import.ts';
import { en } from '#shared/languages/en/words.ts';
import type { Words } from '#shared/languages/words.ts';
import type { Report } from '#shared/reports/report.ts';
import { reportCsv } from '#shared/reports/report-csv.ts';
import { terminalAsker, withQuestions } from '../ask.ts';
import { FileError, UsageError } from '../failure.ts';
import { type InputFile, importFile, inputFile } from '../input/import-file.ts';
import { pathOf } from '../input/input-path.ts';
import { wordsIn } from '../language.ts';
import { defineReadingOptions, gathered } from '../options/define-options.ts';
import { type Flags, readFlags } from '../options/read-flags.ts';
import { allWarnings, reportJson } from '../output/report-json.ts';
import { WholeFile } from '../output/whole-file.ts';
import { canvasOf, pageFor } from '../terminal/ink.ts';
import { warningLines } from '../terminal/notes.ts';
import { reportText } from '../terminal/report-view.ts';

interface ScoreFlags extends Flags {
  json?: boolean;
  csv?: string;
  html?: string;
  setAside?: string;
}

const EXAMPLES = `
Examples:
  easemark score answers.csv
  easemark score answers.csv --by channel --period month --target 5.5
  easemark score answers.csv --metric ces --column "How easy was it?" --scale "1-7 effort"
  easemark score answers.csv --by channel --html report.html
  easemark score answers.csv --where country=Sweden --compare channel=Email,Chat
  easemark score answers.csv --reasons "What went wrong?" --drivers "Speed,Friendliness"
  easemark score counts.csv --metric nps --counts Answers --confidence 90
  curl -s https://example.com/export.csv | easemark score - --json

Columns are named by their header, or by position: --column "#3".
Ends with 0 when scored, 2 when the file cannot be read, 3 when you must decide something (the option is named).`;

/** `easemark score FILE`: the scores of a file, on the terminal, as JSON, or as CSV. */
export function scoreCommand(): Command {
  const command = new Command('score')
    .description('score a survey export: CES, NPS or CSAT with interval, n and what was set aside')
    .argument('<file>', 'a CSV export, or - for standard input');
  return defineReadingOptions(command)
    .option(
      '--method <method>',
      'for CES mean, percent (share in the positive band) or net (positive minus negative); for CSAT percent or mean',
    )
    .option('--where <column=value>', 'only rows in which the column holds this value (repeatable)', gathered)
    .option('--by <column>', 'break the scores down by a column (repeatable)', gathered)
    .option('--period <period>', 'week, month or quarter; without it what fits the dates')
    .option('--compare <column=a,b>', 'set two values of a column against each other')
    .option('--before <date>', 'set the answers before a date (2026-03-01) against those from it on')
    .option('--reasons <column>', 'a column of reasons: how often each is given, and the score with and without it')
    .option('--drivers <columns>', 'rating columns that may explain the score, separated by commas', gathered)
    .option(
      '--target <score>',
      'test the score against a target, in its own units; ces=5.5 where a file has several metrics (repeatable)',
      gathered,
    )
    .option('--sent <n>', 'invitations sent, for the response rate')
    .option('--confidence <level>', 'confidence of the intervals: 95, 0.95 or 95%')
    .option('--json', 'print one JSON object instead of cards')
    .option('--csv <out>', 'also write scores, segments and periods to a CSV file (- prints it instead of cards)')
    .option('--html <out>', 'also write a report with all charts to one HTML file (- prints it instead of cards)')
    .option('--set-aside <out>', 'also write every row that was set aside, with its reason, to a CSV file')
    .addHelpText('after', EXAMPLES)
    .action(runScore);
}

async function runScore(typed: string, flags: ScoreFlags): Promise<void> {
  const file = inputFile(typed);
  const printed = [flags.json && '--json', flags.csv === '-' && '--csv -', flags.html === '-' && '--html -'];
  const [first, second] = printed.filter((option) => typeof option === 'string');
  if (second !== undefined) throw new UsageError(`Choose ${first} or ${second}: both would print to the same place.`);
  if (flags.setAside !== undefined && file.path === '-') {
    throw new UsageError(
      '--set-aside reads the file twice, and standard input comes only once: save it to a file first.',
    );
  }
  if (flags.setAside === '-') throw new UsageError('--set-aside writes a file: give it a name.');
  refuseSameFile(flags);
  const words = await wordsIn(flags.language);
  readFlags(flags);
  const csv = flags.csv === undefined || flags.csv === '-' ? undefined : outputBeside(flags.csv, file);
  const html = flags.html === undefined || flags.html === '-' ? undefined : outputBeside(flags.html, file);
  const setAside = flags.setAside === undefined ? undefined : outputBeside(flags.setAside, file);
  const run = (current: Flags) => scored(file, { ...current, html: flags.html }, words);
  const { imported, report, english } = await withQuestions(flags, run, terminalAsker(typed), words);
  if (csv) {
    for (const line of reportCsv(english())) csv.write(line);
  }
  if (setAside) {
    // Loaded only now, as few runs ask for it.
    const { writeSetAside } = await import('../output/set-aside-csv.ts');
    await writeSetAside(file, imported, setAside, words);
  }
  const page = flags.html === undefined ? undefined : await htmlPage(report, flags.language, words);
  if (page !== undefined) html?.write(page);
  csv?.finish();
  html?.finish();
  setAside?.finish();
  if (flags.json) process.stdout.write(`${JSON.stringify(reportJson(english()), null, 2)}\n`);
  else show(report, words, flags.html === '-' ? page : flags.csv === '-' ? reportCsv(english()).join('') : undefined);
}

interface Scored {
  readonly imported: Imported;
  /** In the reader's words. */
  readonly report: Report;
  /** For machines, which read the same in every language. */
  readonly english: () => Report;
}

async function scored(file: InputFile, flags: ScoreFlags, words: Words): Promise<Scored> {
  const options = readFlags(flags);
  const counting = importFile(file, options.import, words, flags.html !== undefined);
  // The statistics are loaded while other threads count.
  const { buildReport } = await import('#shared/reports/build.ts');
  const imported = await counting;
  const report = buildReport(imported, { ...options.report, words });
  return { imported, report, english: () => (words === en ? report : buildReport(imported, options.report)) };
}

/** The report as a page; what draws it is loaded only now, as few runs ask for it. */
async function htmlPage(report: Report, language: string | undefined, words: Words): Promise<string> {
  const { reportHtml } = await import('../output/report-html.ts');
  return reportHtml(report, language, words);
}

/** Output files that would overwrite each other. */
function refuseSameFile({ csv, html, setAside }: ScoreFlags): void {
  const named = Object.entries({ '--csv': csv, '--html': html, '--set-aside': setAside }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '-',
  );
  for (const [at, [option, out]] of named.entries()) {
    const same = named.slice(at + 1).find(([, other]) => pathOf(other) === pathOf(out));
    if (same) throw new UsageError(`${option} and ${same[0]} name the same file: give each its own.`);
  }
}

/** Begins an output file before the long reading, so that a wrong folder is told at once. */
function outputBeside(typed: string, input: InputFile): WholeFile {
  if (typed.trim() === '') throw new UsageError('The name of the file to write is empty.');
  const path = pathOf(typed);
  if (existsSync(path) && existsSync(input.path) && realpathSync(path) === realpathSync(input.path)) {
    throw new FileError('write', typed, 'isInput');
  }
  return new WholeFile(path, typed);
}

/** Prints the cards, or what stands in their place, and beside them the warnings. */
function show(report: Report, words: Words, instead: string | undefined): void {
  // Where both streams end in the same terminal the cards carry the warnings; apart, each stream must be whole by itself.
  const together = process.stdout.isTTY && process.stderr.isTTY;
  if (!together) {
    const page = pageFor(canvasOf(process.stderr, process.env), words);
    for (const line of warningLines(allWarnings(report), page)) process.stderr.write(`${line}\n`);
  }
  process.stdout.write(instead ?? reportText(report, canvasOf(process.stdout, process.env), words));
}
