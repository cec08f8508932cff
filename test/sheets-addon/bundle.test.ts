import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSheets } from '../../sheets-addon/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'easemark-sheets-'));
let written: string[];
let code: string;
beforeAll(async () => {
  written = await buildSheets(folder);
  code = readFileSync(join(folder, 'Code.js'), 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every global of the add-on. Those without a trailing `_` can be called from a cell and by strangers from a web page. */
const GLOBALS = ['App_', 'CES'];

test('the script and its manifest are all there is to push', () => {
  expect(written.map((path) => basename(path))).toEqual(['Code.js', 'appsscript.json']);
  expect(JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'))).toMatchObject({ runtimeVersion: 'V8' });
});

test('is a classic ES2020 script whose globals are exactly those we know of', () => {
  const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  const globals = body.flatMap((statement) => {
    if (statement.type === 'FunctionDeclaration') return [statement.id.name];
    if (statement.type === 'VariableDeclaration') {
      return statement.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : id.type));
    }
    return statement.type === 'ExpressionStatement' ? [] : [statement.type];
  });
  expect(globals.sort()).toEqual(GLOBALS);
  const context = createContext({});
  runInContext(code, context);
  expect(Object.keys(context).sort()).toEqual(GLOBALS);
});

test('its help stands right above CES, with every parameter written out', () => {
  const above = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nfunction CES\(answers, scale, method\) \{/.exec(code)?.[1];
  expect(above).toContain('@customfunction');
  for (const parameter of ['answers', 'scale', 'method']) expect(above).toMatch(new RegExp(`@param.* ${parameter}\\b`));
});

test('carries the licences of what is bundled, and no comments of theirs besides', () => {
  const comments = code.match(/\/\*[\s\S]*?\*\//g) ?? [];
  expect(comments.filter((comment) => comment.startsWith('/*!')).length).toBeLessThanOrEqual(1);
  if (/stdlib/.test(code)) expect(code).toContain('Apache License');
});

describe('=CES(…) as Sheets calls it, in an engine with nothing but the language', () => {
  const call = (...args: unknown[]) => {
    const context = createContext({});
    runInContext(code, context);
    // Arguments are made inside, as Sheets does: a Date of ours would not be a Date there.
    return runInContext(`CES(...JSON.parse(${JSON.stringify(JSON.stringify(args))}))`, context);
  };

  test('the published example is 3.8', () => {
    expect(call([[4], [5], [4], [3], [3]], '1-5')).toBe(3.8);
  });

  test('a row does as well as a column, a block as well as either', () => {
    expect(call([[4, 5, 4, 3, 3]], '1-5')).toBe(3.8);
    expect(
      call(
        [
          [4, 5],
          [4, 3],
          [3, ''],
        ],
        '1-5',
      ),
    ).toBe(3.8);
  });

  test('one cell comes without a range around it', () => {
    expect(call(4, '1-5')).toBe(4);
  });

  test('blanks are nobody’s answer, not 0', () => {
    expect(call([[4], [''], [5], ['  '], [4], [3], [3], ['']], '1-5')).toBe(3.8);
  });

  test('without a scale the mean of whole numbers can still be had', () => {
    expect(call([[4], [5], [4], [3], [3]])).toBe(3.8);
    expect(call([[4], [5], [4], [3], [3]], '')).toBe(3.8);
  });

  test('percent and net are asked for by name', () => {
    expect(call([[7], [6], [5], [4], [1]], '1-7', 'percent')).toBe(60);
    expect(call([[7], [6], [5], [4], [1]], '1-7', 'net')).toBe(40);
  });

  test.each([
    ['a scale nobody knows names near ones', [[[4]], '1-6'], /1-6[\s\S]*1-5/],
    ['a method nobody knows names the known ones', [[[4]], '1-5', 'median'], /median[\s\S]*mean/],
    ['percent without a scale asks for it', [[[4]], '', 'percent'], /scale/],
    ['a range without answers says so', [[[''], ['']], '1-5'], /answer/],
  ])('%s, in a sentence', (_what, args, sentence) => {
    expect(() => call(...args)).toThrow(sentence);
  });
});
