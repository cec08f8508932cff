import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { customFunctions } from '../../sheets-addon/build.ts';
import { type BuiltScript, builtCode, loadScript } from './built-script.ts';

let script: BuiltScript;
beforeAll(async () => {
  script = loadScript(await builtCode());
});

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }) },
  fc.constantFrom(
    '',
    '',
    '#N/A',
    'Very easy',
    'Difficult',
    '5 - Very easy',
    'slow; rude',
    ' 4 ',
    '2026-01-05',
    '13/01/2026',
  ),
  fc.constantFrom(true, -1, 3.5, 46082, 1e300, Number.NaN),
  fc.integer({ min: 0, max: 60 }).map((day) => new Date(Date.UTC(2026, 0, day))),
  fc.string({ maxLength: 8 }),
);
const range = fc.oneof(
  { weight: 5, arbitrary: fc.array(cell, { minLength: 6, maxLength: 6 }).map((cells) => cells.map((one) => [one])) },
  fc
    .integer({ min: 1, max: 3 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 7 })),
  cell,
);
const setting = fc.oneof(
  fc.constantFrom(
    '1-5',
    '1-7',
    '1-7 effort',
    '0-10',
    'good/bad',
    'faces-5',
    'mean',
    'percent',
    'net',
    'month',
    'week',
    'NPS',
    95,
    0.9,
    5,
    '',
    '1-6',
  ),
  fc.constant(undefined),
  range,
);

test.each(customFunctions().map(({ name, parameters }) => [name, parameters.length] as const))(
  '%s gives numbers and texts or a sentence of its own, whatever it is given',
  (name, count) => {
    const args = fc
      .tuple(range, range, fc.array(setting, { maxLength: Math.max(0, count - 2) }))
      .map(([first, second, rest]) => [first, second, ...rest].slice(0, count));
    fc.assert(
      fc.property(args, (given) => {
        let value: unknown;
        try {
          // A formula hands over a blank for what it leaves out, as far as the host knows; `undefined` is tried past it.
          value = given.includes(undefined) ? script.host.call(name, given) : script.call(name, ...given);
        } catch (error) {
          const { message } = error as Error;
          expect(message.startsWith(`${name}: `), message).toBe(true);
          expect(message).not.toMatch(/undefined|\bnull\b|\[object|is not a function|Cannot read propert|Infinity/);
          return;
        }
        for (const one of [value].flat(2)) {
          expect(['number', 'string', 'boolean']).toContain(typeof one);
          if (typeof one === 'number') expect(Number.isFinite(one)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  },
);
