import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Timed } from './rounds.ts';
import { benchCells } from './score-cells.ts';
import { benchFiles } from './score-files.ts';

const cells = await benchCells();
const files = benchFiles();

const cellRows = (where: string, timed: readonly Timed[]): string[] => {
  const bare = timed[0]!.median;
  return timed.map(
    ({ name, median }) => `| ${where} | ${name} | ${median.toFixed(1)} | ${(median / bare).toFixed(2)} |`,
  );
};
const fileRows = files.map(({ name, rows, megabytes, seconds, memory }) => {
  const peer = files.find((one) => one.rows === rows)!.seconds;
  return `| ${rows / 1e6} M, ${megabytes.toFixed(0)} MB | ${name} | ${seconds.toFixed(2)} | ${(seconds / peer).toFixed(2)} | ${memory.toFixed(0)} |`;
});

const table = `# How fast

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${availableParallelism()} processors. Medians of shuffled rounds, peers in the same run.

## A column of a million cells

1,000,000 × 1 cells: 96 % numbers on the scale, 2 % blanks, 1 % numbers as text, ½ % words, ½ % strays. Tally, CES mean and its interval.

| where | what | ms | × bare loop |
| --- | --- | --- | --- |
${[...cellRows('Node', cells.node), ...cellRows('bare ES2020 context', cells.bare)].join('\n')}

## A survey export

A fifth of the records hold a quoted text over two lines. Whole processes, start-up included; Easemark counts overall, by month and by channel with several threads, papaparse only reads.

| file | what | s | × papaparse | memory MB |
| --- | --- | --- | --- | --- |
${fileRows.join('\n')}
`;
writeFileSync(join(import.meta.dirname, 'RESULTS.md'), table);
process.stdout.write(table);
