import { Command } from 'commander';
import { evidenceText } from '#shared/languages/evidence.ts';
import type { Words } from '#shared/languages/words.ts';
import { terminalAsker, withQuestions } from '../ask.ts';
import { failureOf } from '../failure.ts';
import { inputFile, type Recognised, recogniseFile } from '../input/import-file.ts';
import { wordsIn } from '../language.ts';
import { defineReadingOptions } from '../options/define-options.ts';
import { type Flags, readFlags } from '../options/read-flags.ts';
import { canvasOf, pageFor } from '../terminal/ink.ts';
import { warningLines } from '../terminal/notes.ts';

interface ColumnsFlags extends Flags {
  json?: boolean;
}

const EXAMPLES = `
Examples:
  easemark columns answers.csv
  easemark columns answers.csv --header-rows 3
  easemark columns answers.csv --json

Says nothing about scores: it shows what each column was taken for and what in the file says so.`;

/** `easemark columns FILE`: what was recognised in a file and why, also where scoring would be refused. */
export function columnsCommand(): Command {
  const command = new Command('columns')
    .description('show what was recognised in a file, column by column, and why')
    .argument('<file>', 'a CSV export, or - for standard input');
  return defineReadingOptions(command)
    .option('--json', 'print one JSON object instead of a table')
    .addHelpText('after', EXAMPLES)
    .action(runColumns);
}

async function runColumns(typed: string, flags: ColumnsFlags): Promise<void> {
  const file = inputFile(typed);
  const words = await wordsIn(flags.language);
  const recognise = (current: Flags) => recogniseFile(file, readFlags(current).import, words);
  const { recognised, refusal } = await withQuestions(flags, recognise, terminalAsker(typed), words);
  if (flags.json) showJson(recognised, refusal);
  else await show(recognised, refusal, words);
}

/** For machines, in English whatever the reader's language. */
function showJson(known: Recognised, refusal: Error | undefined): void {
  const { file, format, rows, encoding, delimiter, warnings, columns } = known;
  const told = warnings.map(({ code, message, column }) => ({ code, message, column }));
  const notScored = refusal === undefined ? null : failureOf(refusal, false).message;
  const inWords = columns.map((column) => ({ ...column, evidence: column.evidence.map((one) => evidenceText(one)) }));
  const all = { file, format, rows, encoding, delimiter, warnings: told, columns: inWords, notScored };
  process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
}

async function show(known: Recognised, refusal: Error | undefined, words: Words): Promise<void> {
  // Loaded only now: no other command draws it.
  const { columnsText } = await import('../terminal/columns-view.ts');
  const why = refusal === undefined ? undefined : failureOf(refusal, false, words).message;
  process.stdout.write(columnsText(known, canvasOf(process.stdout, process.env), words, why));
  const page = pageFor(canvasOf(process.stderr, process.env), words);
  for (const line of warningLines(known.warnings, page)) process.stderr.write(`${line}\n`);
}
