import { expect, test } from 'vitest';
import { canvasOf } from '../../../cli/terminal/ink.ts';

test('a terminal is drawn on as wide as it is, from 40 columns to 140; 80 where nobody says', () => {
  const width = (columns?: number, env: NodeJS.ProcessEnv = {}) => canvasOf(columns ? { columns } : {}, env).width;
  expect([width(40), width(55), width(120)]).toEqual([40, 55, 120]);
  expect([width(20), width(300)]).toEqual([40, 140]);
  expect([width(), width(undefined, { COLUMNS: '48' })]).toEqual([80, 48]);
});

test('colour is for terminals, unless it is forced or not wanted', () => {
  const colour = (isTTY: boolean, env: NodeJS.ProcessEnv) => canvasOf({ isTTY }, env).colour;
  expect([
    colour(true, {}),
    colour(false, {}),
    colour(true, { NO_COLOR: '1' }),
    colour(false, { FORCE_COLOR: '1' }),
  ]).toEqual([true, false, false, true]);
});
