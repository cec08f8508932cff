import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  buildSheets,
  customFunctions,
  menuFunctions,
  NO_SCRIPT,
  scriptIdIn,
  TARGETS,
  writeProject,
} from '../../sheets-addon/build.ts';
import { filesToPush } from '../../sheets-addon/push.ts';

const folder = mkdtempSync(join(tmpdir(), 'easemark-sheets-'));
let written: string[];
let code: string;
beforeAll(async () => {
  written = await buildSheets(folder);
  code = readFileSync(join(folder, 'Code.js'), 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every global of both targets: the functions of cells, then what the menu calls. Those without a trailing `_` can be called from a cell and by strangers from a web page. */
const GLOBALS = [
  'App_',
  'CES',
  'CES_BY',
  'CES_COMPARE',
  'CES_COUNTS',
  'CES_INTERVAL',
  'CES_SUMMARY',
  'CES_TREND',
  'CSAT',
  'CSAT_BY',
  'CSAT_COMPARE',
  'CSAT_COUNTS',
  'CSAT_INTERVAL',
  'CSAT_SUMMARY',
  'CSAT_TREND',
  'DRIVERS',
  'NPS',
  'NPS_BY',
  'NPS_COMPARE',
  'NPS_COUNTS',
  'NPS_GROUP',
  'NPS_INTERVAL',
  'NPS_SUMMARY',
  'NPS_TREND',
  'SURVEY_SIZE',
  'beginEasemarkImport',
  'easemarkAppendTarget',
  'easemarkDateCells',
  'easemarkImportSetting',
  'easemarkInsertPlace',
  'easemarkScoreSetting',
  'easemarkScoreValues',
  'enableEasemark',
  'finishEasemarkImport',
  'insertEasemarkFormula',
  'insertEasemarkSample',
  'onInstall',
  'onOpen',
  'printEasemarkDashboard',
  'showEasemarkDashboard',
  'showEasemarkHelp',
  'showEasemarkImport',
  'showEasemarkScore',
  'undoEasemarkImport',
  'writeEasemarkRows',
];

/**
 * What each service asks of the user, by Google's reference ("Authorization" of the methods that are used). Messages and menus of `getUi` ask for nothing; sidebars
 * and dialogs of HTML ask for `script.container.ui`.
 */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  SpreadsheetApp: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
  Charts: [],
  LockService: [],
  HtmlService: ['https://www.googleapis.com/auth/script.container.ui'],
  PropertiesService: [],
  Session: [],
  Utilities: [],
};

test('the script, its manifest and the project file are written', () => {
  expect(written.map((path) => basename(path))).toEqual([
    'Code.js',
    'appsscript.json',
    'import.html',
    'score.html',
    '.clasp.json',
  ]);
});

test('the manifest asks for this one spreadsheet and for sidebars, and nothing more', () => {
  expect(JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'))).toEqual({
    timeZone: 'Etc/UTC',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
    exceptionLogging: 'STACKDRIVER',
    runtimeVersion: 'V8',
  });
});

test('the manifest asks for what the script uses: its services need no right but those to this spreadsheet and to sidebars', () => {
  const services = new Set(
    code.match(
      /\b[A-Z][A-Za-z]*(?:App|Service)(?=\.[a-z])|\b(?:Charts|Session|Utilities|Browser|Jdbc|Maps|Logger)(?=\.[A-Za-z])/g,
    ),
  );
  const asked = [...services].flatMap((service) => {
    const scopes = SCOPES[service];
    if (!scopes) throw new Error(`${service} is used, and nobody has said what right it needs`);
    return scopes;
  });
  const { oauthScopes } = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
  expect([...new Set(asked)].sort()).toEqual([...oauthScopes].sort());
});

test.each(TARGETS)(
  'of %s clasp would push the script, the manifest and the pages, and nothing else',
  async (target) => {
    const home = mkdtempSync(join(tmpdir(), 'easemark-target-'));
    try {
      await buildSheets(join(home, target), target);
      expect(filesToPush(join(home, target))).toEqual(['Code.js', 'appsscript.json', 'import.html', 'score.html']);
    } finally {
      rmSync(home, { recursive: true });
    }
  },
);

test('a script id that was given outlives the next build', async () => {
  const other = mkdtempSync(join(tmpdir(), 'easemark-id-'));
  const project = join(other, '.clasp.json');
  try {
    await buildSheets(other);
    expect(JSON.parse(readFileSync(project, 'utf8'))).toEqual({ scriptId: NO_SCRIPT, rootDir: '.' });
    expect(scriptIdIn(project)).toBeUndefined();
    writeProject(project, 'abc');
    await buildSheets(other);
    expect(scriptIdIn(project)).toBe('abc');
  } finally {
    rmSync(other, { recursive: true });
  }
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

test('above every function stands its help, with every parameter written out', () => {
  const functions = customFunctions();
  const others = ['App_', ...menuFunctions().map(({ name }) => name)];
  expect(functions.map(({ name }) => name)).toEqual(GLOBALS.filter((name) => !others.includes(name)));
  for (const { name, parameters } of functions) {
    const above = new RegExp(
      `(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nfunction ${name}\\(${parameters.join(', ')}\\) \\{`,
    ).exec(code)?.[1];
    expect(above, name).toContain('@customfunction');
    expect(above, name).toMatch(/ \* @return \{(number|text|table)\} /);
    for (const parameter of parameters) expect(above).toMatch(new RegExp(`@param \\{\\S.*\\} ${parameter} \\S`));
  }
});

test('help is told by both separators, for half of the world writes ; between arguments', () => {
  for (const { name, documentation } of customFunctions()) {
    const example = /Examples?: (.*)/.exec(documentation)?.[1] ?? '';
    expect(example, name).toContain(`=${name}(`);
    if (example.includes(',')) expect(example, name).toContain(';');
  }
});

test('the script loads in less than half a second, for every formula of a sheet loads it anew', () => {
  const begin = performance.now();
  runInContext(code, createContext({}));
  expect(performance.now() - begin).toBeLessThan(500);
});

test('carries the licences of what is bundled, and no comments of theirs besides', () => {
  const comments = code.match(/\/\*[\s\S]*?\*\//g) ?? [];
  expect(comments.filter((comment) => comment.startsWith('/*!')).length).toBeLessThanOrEqual(1);
  if (/stdlib/.test(code)) expect(code).toContain('Apache License');
});
