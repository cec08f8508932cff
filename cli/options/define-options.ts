import type { Command } from 'commander';
import { LANGUAGES } from '../language.ts';

/** A repeatable option's values, in the order they were typed. */
export function gathered(value: string, before: string[] = []): string[] {
  return [...before, value];
}

/** The options that say how a file is to be read: the same for every command that reads one. */
export function defineReadingOptions(command: Command): Command {
  return command
    .option('--metric <metric>', 'ces, nps or csat: what the scored columns measure')
    .option('--column <column>', 'score this column, by its header or its position as #3 (repeatable)', gathered)
    .option('--scale <scale>', 'what could be answered: 1-5, 1-7, 1-10, 0-10, 1-3, good/bad, faces-3, faces-5')
    .option('--direction <direction>', 'ease (high is easy) or effort (high is hard), for CES')
    .option('--counts <column>', 'the file is a count table: a point a row, and this column counts its answers')
    .option('--date <column>', 'the column with the date of the answer')
    .option('--date-order <order>', 'dmy, mdy or ymd: how to read dates such as 03/04/2026')
    .option('--zone <zone>', 'time zone whose calendar is meant, such as Europe/Stockholm')
    .option('--encoding <encoding>', 'such as utf-8, windows-1252 or utf-16le')
    .option('--delimiter <delimiter>', 'such as ";" or tab')
    .option('--header-rows <n>', 'how many rows of headers there are')
    .option('--include-partial', 'score unfinished responses as well')
    .option('--language <language>', `${LANGUAGES.join(', ')}: what cards and messages are written in (default: en)`);
}
