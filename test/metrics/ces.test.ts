import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';
import { tallyCells } from '../../shared/answers/cell-counts.ts';
import { SCALES } from '../../shared/answers/scale.ts';
import { tallyCounts } from '../../shared/answers/tally.ts';
import { bandsOf } from '../../shared/metrics/bands.ts';
import { scoreCes } from '../../shared/metrics/ces.ts';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('customer effort', () => {
  test('is the mean on the asked scale', () => {
    expect(scoreCes(tallyCells(column(4, 5, 4, 3, 3), SCALES['1-5'])).value).toBe(3.8);
    const table = tallyCounts(
      [
        [5, 40],
        [4, 20],
        [3, 5],
        [2, 15],
        [1, 20],
      ],
      SCALES['1-5'],
    );
    expect(scoreCes(table).value).toBe(3.45);
    expect(scoreCes(table, { method: 'percent' }).value).toBe(60);
    expect(scoreCes(table, { method: 'net' }).value).toBe(25);
  });

  test('in percent is the share of 5, 6 and 7 of 7 (Gartner), or of the points that are stated', () => {
    const tally = tallyCells(column(1, 4, 5, 6, 7, 7, 3, 2), SCALES['1-7']);
    expect(scoreCes(tally, { method: 'percent' }).value).toBe(50);
    expect(scoreCes(tally, { method: 'percent', bands: bandsOf(SCALES['1-7'], [6, 7]) }).value).toBe(37.5);
  });

  test('on 1-10 effort is 26.1 % easy where turning the answers round would say 43.5 %', () => {
    // 23 answers: 6 on 1–3, 4 on 4, 7 on 5–6, 6 on 7–10.
    const tally = tallyCounts(
      [
        [1, 2],
        [2, 2],
        [3, 2],
        [4, 4],
        [5, 4],
        [6, 3],
        [8, 6],
      ],
      SCALES['1-10'],
    );
    expect(scoreCes(tally, { direction: 'effort', method: 'percent' }).value).toBeCloseTo(26.1, 1);
    const turned = tallyCounts(
      Array.from(tally.counts, (count, at) => [10 - at, count] as const),
      SCALES['1-10'],
    );
    expect(scoreCes(turned, { direction: 'ease', method: 'percent' }).value).toBeCloseTo(43.5, 1);
  });

  test('as an effort mean stays on the asked scale: it is not turned round', () => {
    expect(scoreCes(tallyCells(column(1, 2, 2), SCALES['1-7']), { direction: 'effort' }).value).toBeCloseTo(5 / 3, 12);
  });

  test('of faces and labels is that of their points', () => {
    expect(scoreCes(tallyCells(column('😍', '🙂', '☹️'), SCALES['faces-5'])).value).toBeCloseTo(11 / 3, 12);
    expect(scoreCes(tallyCells(column('Helt enig', 'Enig', '7'), SCALES['1-7'])).n).toBe(3);
  });
});

test('the core loads and scores in a bare ES2020 context, as Apps Script’s, with nothing of Node or a browser', async () => {
  const path = (file: string) => JSON.stringify(fileURLToPath(new URL(`../../shared/${file}`, import.meta.url)));
  const entry = `
    export { scoreCes } from ${path('metrics/ces.ts')};
    export { tallyCells } from ${path('answers/cell-counts.ts')};
    export { parseScale } from ${path('answers/scale.ts')};`;
  const inMemory: Readonly<Record<string, string>> = {
    'core:entry': entry,
    // The distribution functions log while debugging, which needs a terminal; there is none.
    debug: 'module.exports = () => () => {};',
  };
  const bundle = await rolldown({
    input: 'core:entry',
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    transform: { target: 'es2020' },
    plugins: [
      {
        name: 'in memory',
        resolveId: (id) => (id in inMemory ? `\0${id}` : undefined),
        load: (id) => inMemory[id.slice(1)],
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'core' });
  await bundle.close();
  expect(output).toHaveLength(1);

  const bare = createContext(Object.create(null));
  const score = runInContext(
    `${output[0].code}
    var stated = core.parseScale('1-7 effort');
    var cells = [[2], ['1'], ['Very easy'], [''], ['n/a'], [9], ['６'], [true]];
    JSON.stringify([
      core.scoreCes(core.tallyCells(cells, { scale: stated.scale, direction: stated.direction }), { direction: stated.direction }),
      (function () { try { core.scoreCes(core.tallyCells([['']])); } catch (error) { return error.message; } })(),
      typeof process, typeof require, typeof document, typeof console,
    ])`,
    bare,
  ) as string;
  const [effort, refusal, ...platform] = JSON.parse(score);
  expect(platform.slice(0, 3)).toEqual(['undefined', 'undefined', 'undefined']);
  expect(effort).toMatchObject({
    value: 2.5,
    n: 4,
    scale: '1-7',
    direction: 'effort',
    excluded: { blank: 1, text: 1, outOfRange: 1, boolean: 1 },
  });
  expect(effort.interval.low).toBeLessThan(2.5);
  expect(refusal).toMatch(/no answer/);
});
