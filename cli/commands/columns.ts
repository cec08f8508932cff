import { Command } from 'commander';
import { terminalAsker, withQuestions } from '../ask.ts';
import { failureOf } from '../failure.ts';
import { inputFile, type Recognised, recogniseFile } from '../input/import-file.ts';
import { defineReadingOptions } from '../options/define-options.ts';
import { type Flags, readFlags } from '../options/read-flags.ts';
import { columnsText } from '../terminal/columns-view.ts';
import { canvasOf, inkFor } from '../terminal/ink.ts';
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
  const recognise = (current: Flags) => recogniseFile(file, readFlags(current).import);
  const { recognised, refusal } = await withQuestions(flags, recognise, terminalAsker(typed));
  show(recognised, refusal, flags);
}

function show(known: Recognised, refusal: Error | undefined, flags: ColumnsFlags): void {
  const why = refusal === undefined ? undefined : failureOf(refusal, false).message;
  if (flags.json) {
    const { file, format, rows, encoding, delimiter, warnings, columns } = known;
    const told = warnings.map(({ code, message, column }) => ({ code, message, column }));
    const all = { file, format, rows, encoding, delimiter, warnings: told, columns, notScored: why ?? null };
    process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
    return;
  }
  process.stdout.write(columnsText(known, canvasOf(process.stdout, process.env), why));
  const canvas = canvasOf(process.stderr, process.env);
  for (const line of warningLines(known.warnings, canvas.width, inkFor(canvas))) process.stderr.write(`${line}\n`);
}
