import { expect, test } from 'vitest';
import { customFunctionsIn, stub } from '../../sheets-addon/custom-functions.ts';

const read = (text: string) => customFunctionsIn('planted.ts', text);
const help = '/**\n * Half of it.\n *\n * @customfunction\n */';

test('a custom function is known by its name, its parameters and its help', () => {
  const text = `import { half } from './half.ts';\n${help}\nexport function HALF(a: number, b = 1, c?: string): number {\n  return half(a, b, c);\n}\n`;
  const functions = read(text);
  expect(functions).toEqual([{ name: 'HALF', parameters: ['a', 'b', 'c'], documentation: help }]);
  expect(functions.map(stub)).toEqual([`${help}\nfunction HALF(a, b, c) {\n  return App_.HALF(a, b, c);\n}\n`]);
});

test('functions that are not exported are nobody’s business', () => {
  expect(read('function half(a: number) { return a / 2; }\nexport type A = number;')).toEqual([]);
});

test.each([
  ['no comment', 'export function HALF(a: number) { return a / 2; }'],
  ['a comment without the tag', '/** Half of it. */\nexport function HALF(a: number) { return a / 2; }'],
  ['a comment that is no JSDoc', '/* @customfunction */\nexport function HALF(a: number) { return a / 2; }'],
  [
    'help that belongs to something else',
    `${help}\nconst two = 2;\nexport function HALF(a: number) { return a / two; }`,
  ],
])('%s is refused, for Sheets would not offer the function', (_what, text) => {
  expect(() => read(text)).toThrow('HALF needs a JSDoc with @customfunction');
});

test.each(['...a: number[]', '{ a }: { a: number }', '[a]: number[]'])(
  'the parameter %s is refused, for Sheets would show no name',
  (parameter) => {
    expect(() => read(`${help}\nexport function HALF(${parameter}) { return a; }`)).toThrow('parameters of HALF');
  },
);
