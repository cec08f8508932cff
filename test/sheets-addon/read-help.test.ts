import { expect, test } from 'vitest';
import { readHelp } from '../../sheets-addon/read-help.ts';

const help = `/**
 * Half of it.
 *
 * Example: =HALF(4).
 *
 * @param {A1} whole What is
 * halved.
 * @return {number} a half
 * @example =HALF(4) → 2
 * @customfunction
 */`;

test('help is taken apart', () => {
  expect(readHelp(help)).toEqual({
    description: ['Half of it.', 'Example: =HALF(4).'],
    params: [{ name: 'whole', example: 'A1', text: 'What is\nhalved.' }],
    returns: { type: 'number', text: 'a half' },
    examples: [{ formula: '=HALF(4)', result: '2' }],
  });
});

test('an example without its result is refused, for nobody could test it', () => {
  expect(() => readHelp(help.replace(' → 2', ''))).toThrow('An example needs its result');
});

test('help that does not say what is returned is refused', () => {
  expect(() => readHelp(help.replace('@return', '@gives'))).toThrow('No @return');
});
