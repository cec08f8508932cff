import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { DARK, LIGHT, type Palette } from '../../../views/design/palettes.ts';

const css = readFileSync(resolve(import.meta.dirname, '../../../extension/pages/tokens.css'), 'utf8');

/** What the pages call the colours of charts and reports. */
const names: Readonly<Record<string, keyof Palette>> = {
  ground: 'ground',
  raised: 'page',
  ink: 'ink',
  quiet: 'quiet',
  line: 'rule',
  edge: 'axis',
  accent: 'accent',
  'accent-ink': 'onPositive1',
  soft: 'band',
};

test.each([
  ['light', LIGHT, 0],
  ['dark', DARK, 1],
] as const)('the pages have the %s colours of charts and reports', (_, palette, at) => {
  const blocks = css.split(/:root \{/).slice(1);
  for (const [name, colour] of Object.entries(names)) {
    expect([name, new RegExp(`--${name}: (#\\w+)`).exec(blocks[at] ?? '')?.[1]]).toEqual([name, palette[colour]]);
  }
});
