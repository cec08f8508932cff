import { describe, expect, test } from 'vitest';
import { CHART_STYLE, TOKENS } from '../../../views/design/chart-style.ts';
import { customProperties, DARK, LIGHT, type Palette, PRINT } from '../../../views/design/palettes.ts';

/** WCAG 2.2: relative luminance of a colour, and the contrast of two. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

const SHADES = ['negative1', 'negative2', 'negative3', 'neutral', 'positive3', 'positive2', 'positive1'] as const;
const on = (shade: (typeof SHADES)[number]) => `on${shade[0]!.toUpperCase()}${shade.slice(1)}` as keyof Palette;

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
  ['print', PRINT],
])('%s', (_, palette) => {
  test('text is readable on page, ground and every shade (AA, 4.5)', () => {
    for (const ground of [palette.page, palette.ground])
      for (const text of ['ink', 'quiet', 'accent', 'signal', 'better', 'worse'] as const)
        expect(contrast(palette[text], ground), text).toBeGreaterThanOrEqual(4.5);
    for (const shade of SHADES) expect(contrast(palette[shade], palette[on(shade)]), shade).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ink, palette.band)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ground, palette.ink)).toBeGreaterThanOrEqual(4.5);
  });

  test('marks and lines that carry meaning stand out from the ground (3)', () => {
    for (const mark of ['accent', 'signal', 'better', 'worse', 'axis', 'negative1', 'positive1'] as const)
      expect(contrast(palette[mark], palette.ground), mark).toBeGreaterThanOrEqual(3);
  });

  test('the ends of the ramp differ in how light they are from the middle, step by step', () => {
    const lightness = SHADES.map((shade) => luminance(palette[shade]));
    const away = lightness.map((one) => Math.abs(one - luminance(palette.ground)));
    // Stronger means further from the ground, so that the ramp is read without colour too.
    expect(away[0]).toBeGreaterThan(away[1]!);
    expect(away[1]).toBeGreaterThan(away[2]!);
    expect(away[6]).toBeGreaterThan(away[5]!);
    expect(away[5]).toBeGreaterThan(away[4]!);
  });

  test('good and bad are told apart by people who see no red or no green', () => {
    // Viénot, Brettel, Mollon 1999: what is left of a colour without L or M cones, in linear light.
    const simulated = (colour: string, kind: 'protan' | 'deutan') => {
      const [r, g, b] = [1, 3, 5].map((at) => (Number.parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2) as [
        number,
        number,
        number,
      ];
      const rg = kind === 'protan' ? 0.112 * r + 0.888 * g : 0.2928 * r + 0.7072 * g;
      return [rg, b] as const;
    };
    for (const kind of ['protan', 'deutan'] as const)
      for (const [bad, good] of [
        ['negative1', 'positive1'],
        ['negative2', 'positive2'],
        ['worse', 'better'],
      ] as const) {
        const [a, c] = [simulated(palette[bad], kind), simulated(palette[good], kind)];
        expect(Math.hypot(a[0] - c[0], a[1] - c[1]), `${bad} ${kind}`).toBeGreaterThan(0.15);
      }
  });
});

test('every colour the style uses is defined, and every one defined has its custom property', () => {
  const defined = customProperties(LIGHT);
  for (const [, name] of CHART_STYLE.matchAll(/var\((--em-[a-z0-9-]+)\)/g)) expect(defined).toContain(`${name}:`);
  expect(TOKENS.match(/--em-negative-1:/g)).toHaveLength(4);
});

test('on paper the light colours hold, whatever the screen prefers', () => {
  expect(TOKENS).toMatch(/@media screen and \(prefers-color-scheme:dark\)/);
  expect(TOKENS).not.toMatch(/@media \(prefers-color-scheme/);
});
