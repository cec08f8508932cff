import { runInNewContext, runInThisContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { mean } from 'simple-statistics';
import { tallyCells } from '#shared/answers/cell-counts.ts';
import { SCALES } from '#shared/answers/scale.ts';
import { scoreCes } from '#shared/metrics/ces.ts';
import { type Timed, timeInRounds } from './rounds.ts';

const ROWS = 1_000_000;

/** Cells as a spreadsheet hands a column over: numbers, some blanks, some numbers written as text, some words, some strays. */
export const MIXED = `
  const rows = [];
  let seed = 7;
  for (let i = 0; i < ${ROWS}; i += 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    const pick = seed % 100;
    const answer = 1 + (seed >>> 8) % 5;
    rows.push([pick < 96 ? answer : pick < 98 ? '' : pick === 98 ? String(answer) : i % 2 ? 'n/a' : 9]);
  }
  rows;
`;
/** What any of them is set against: the numbers of a column added up, and nothing else. */
export const BARE = `(rows) => { let sum = 0; for (let i = 0; i < rows.length; i += 1) { const cell = rows[i][0]; if (typeof cell === 'number') sum += cell; } return sum; }`;

/** Times scoring a million cells with interval, in Node and in a bare ES2020 context, against a bare loop and simple-statistics. */
export async function benchCells(): Promise<{ node: readonly Timed[]; bare: readonly Timed[] }> {
  const code = await bundled();
  // The same text makes the same array in both realms.
  const rows = runInThisContext(`(() => { ${MIXED.replace(/rows;\s*$/, 'return rows;')} })()`) as unknown[][];
  const numbers = (): number[] => {
    const flat: number[] = [];
    for (const row of rows) if (typeof row[0] === 'number' && row[0] >= 1 && row[0] <= 5) flat.push(row[0]);
    return flat;
  };
  const bareLoop = runInThisContext(BARE) as (cells: unknown[][]) => number;
  const node = timeInRounds(
    [
      { name: 'bare loop: numbers of row[0] added up', run: () => bareLoop(rows) },
      { name: 'Easemark: tally and CES with interval', run: () => scoreCes(tallyCells(rows, SCALES['1-5'])) },
      { name: 'simple-statistics: flatten, filter, mean', run: () => mean(numbers()) },
    ],
    31,
  );
  const context = runInNewContext(`${code};
    const rows = (() => { ${MIXED.replace(/rows;\s*$/, 'return rows;')} })();
    const loop = ${BARE};
    ({ loop: () => loop(rows), score: () => Bench_.scoreCes(Bench_.tallyCells(rows, Bench_.SCALES['1-5'])) });
  `) as { loop(): unknown; score(): unknown };
  const bare = timeInRounds(
    [
      { name: 'bare loop: numbers of row[0] added up', run: () => context.loop() },
      { name: 'Easemark: tally and CES with interval', run: () => context.score() },
    ],
    31,
  );
  return { node, bare };
}

async function bundled(): Promise<string> {
  const entry = '\0entry';
  const bundle = await rolldown({
    input: entry,
    platform: 'neutral',
    logLevel: 'silent',
    resolve: { mainFields: ['main'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : id === 'debug' ? '\0debug' : undefined),
        load: (id) =>
          id === entry
            ? `export { SCALES } from '${import.meta.dirname}/../shared/answers/scale.ts'; export { tallyCells } from '${import.meta.dirname}/../shared/answers/cell-counts.ts'; export { scoreCes } from '${import.meta.dirname}/../shared/metrics/ces.ts';`
            : id === '\0debug'
              ? 'module.exports = () => () => {};'
              : undefined,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'Bench_', minify: false });
  return output[0].code;
}
