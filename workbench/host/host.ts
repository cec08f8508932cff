import { whyNotCarried } from '../bridge-value.ts';
import { type CellResult, cellResult } from './cell-result.ts';
import type { CellArgument } from './cell-value.ts';
import { type CustomFunction, customFunctionsOf } from './custom-functions.ts';
import { Gate, messageOf, type Run } from './gate.ts';
import { Realm } from './realm.ts';
import { services } from './services/all.ts';
import { AUTH_MODE } from './services/script-app.ts';
import type { Menu, Reply, ScriptMessage, ShownPage } from './services/ui.ts';
import type { Workbook } from './workbook.ts';

export interface HostOptions {
  /** The built `Code.js`, unchanged. */
  code: string;
  workbook: Workbook;
  /** The project's pages, by their name without `.html`. */
  files?: Readonly<Record<string, string>>;
  /** The zone of the script's manifest, which is seldom the spreadsheet's. */
  scriptZone?: string;
  /** The language of the user's account, such as `sv`; English when left out. */
  userLanguage?: string;
  /** Answers the questions of `Ui.prompt` and of `Ui.alert` with a choice; without it they are refused. */
  reply?: (question: ScriptMessage) => Reply;
  /** Milliseconds that a custom function may take: 30 s in Sheets. */
  functionLimit?: number;
  /** Milliseconds that anything else may take: 6 minutes in Apps Script. */
  runLimit?: number;
}

/** Where a formula stands; rows and columns from 1. */
export interface FormulaCell {
  sheet: string;
  row: number;
  column: number;
}

/** A spreadsheet's script, running as Google would run it, without Google. */
export interface Host {
  /** Names of the custom functions, as Sheets offers them. */
  readonly functions: readonly string[];
  /** The same with their parameters and help. */
  readonly customFunctions: readonly CustomFunction[];
  /** Menus that the script has put up. */
  readonly menus: readonly Menu[];
  /** What the script has said to the user since it was loaded, oldest first: whoever shows it takes what came after the last time. */
  readonly messages: readonly ScriptMessage[];
  /** Sidebars and dialogs that the script has shown, oldest first. */
  readonly pages: readonly ShownPage[];
  /** Lines written with `Logger.log` and `console.log`. */
  readonly log: readonly string[];

  /** Whether a formula may call this: a global function without `_` at its end, in capitals or not. */
  knows(name: string): boolean;

  /**
   * Calls a custom function as a formula does. Nothing is thrown: what goes wrong is an error in the cell.
   *
   * @param name in capitals or not
   * @param given the arguments; a range as rows or as a block of the workbook
   * @param at the formula's cell, which is the active one meanwhile; A1 of the first sheet when left out
   */
  callFromCell(name: string, given: readonly CellArgument[], at?: FormulaCell): CellResult;

  /**
   * Calls any global as a menu item does (`'menu'`), or as a web app does (`'web'`).
   *
   * @throws whatever the function throws
   */
  call(name: string, given?: readonly unknown[], as?: 'menu' | 'web'): unknown;

  /**
   * Calls a global as a sidebar or dialog does through `google.script.run`: one without `_` at its end, with values that can be carried.
   *
   * @returns a copy of what it gives back
   * @throws whatever the function throws, and where a value cannot be carried
   */
  callFromPage(name: string, given?: readonly unknown[]): unknown;

  /** Opens the spreadsheet: `onOpen` runs in `AuthMode.NONE`, as long as the add-on has not been used in the file, or in LIMITED. */
  open(authMode?: 'NONE' | 'LIMITED'): void;
}

/** [docs] the limit of a custom function, and the note of its cell when it is passed */
const FUNCTION_LIMIT = 30_000;
const TOO_LONG = 'Exceeded maximum execution time (line 0).';

/**
 * Loads a built script into an engine of its own.
 *
 * @throws what the script throws while it is loaded, such as a syntax error
 */
export function loadHost(options: HostOptions): Host {
  const { code, workbook, scriptZone = 'Etc/UTC', functionLimit = FUNCTION_LIMIT, runLimit = 360_000 } = options;
  const realm = new Realm(scriptZone);
  const gate = new Gate(realm);
  const menus: Menu[] = [];
  const messages: ScriptMessage[] = [];
  const pages: ShownPage[] = [];
  const log: string[] = [];
  const state = {
    workbook,
    scriptZone,
    userLanguage: options.userLanguage ?? 'en',
    menus,
    messages,
    pages,
    files: options.files ?? {},
    log,
    reply: options.reply,
  };
  for (const [name, service] of Object.entries(services(gate, state))) {
    realm.provide(name, service);
  }
  realm.run(code, 'Code.js');
  const customFunctions = customFunctionsOf(code);
  const callable = callableNames(realm.globals);

  const run = (as: Run, name: string, given: readonly unknown[], limit: number): unknown => {
    const target = realm.globals[name];
    if (typeof target !== 'function') throw new Error(`Script function not found: ${name}`);
    const before = gate.run;
    gate.run = as;
    try {
      return realm.call(target as (...given: unknown[]) => unknown, given, limit);
    } finally {
      gate.run = before;
    }
  };

  return {
    functions: customFunctions.map(({ name }) => name),
    customFunctions,
    menus,
    messages,
    pages,
    log,
    knows: (name) => callable.has(name.toUpperCase()),

    callFromCell(name, given, at = { sheet: workbook.sheets[0]?.name ?? '', row: 1, column: 1 }) {
      const global = callable.get(name.toUpperCase());
      if (!global) return { error: '#NAME?', message: `Unknown function: '${name}'.` };
      const handed = given.map((argument) => realm.argument(argument));
      try {
        return cellResult(run({ kind: 'custom function', at }, global, handed, functionLimit));
      } catch (thrown) {
        return { error: '#ERROR!', message: isTimeout(thrown) ? TOO_LONG : spoken(thrown) };
      }
    },

    callFromPage(name, given = []) {
      if (name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
      const why = whyNotCarried(given);
      // Google's sentence for a page that hands over what cannot be carried.
      if (why !== undefined) throw new Error(`Failed due to illegal value in property: ${why}`);
      const result = this.call(name, JSON.parse(JSON.stringify(given, undefinedAsNull)));
      const wrong = whyNotCarried(result);
      if (wrong !== undefined) throw new Error(`${name} gives back what no page can be given: ${wrong}`);
      return result === undefined ? null : JSON.parse(JSON.stringify(result, undefinedAsNull));
    },

    call(name, given = [], as = 'menu') {
      const handed = given.map((argument) => realm.inside(argument, () => false));
      try {
        return run({ kind: as }, name, handed, runLimit);
      } catch (thrown) {
        if (isTimeout(thrown)) throw new Error('Exceeded maximum execution time');
        throw new Error(spoken(thrown), { cause: thrown });
      }
    },

    open(authMode = 'NONE') {
      if (typeof realm.globals.onOpen !== 'function') return;
      const event = realm.inside({ authMode: AUTH_MODE[authMode] }, () => false);
      // With LIMITED a script may read and write the file it is bound to, as from a menu.
      run({ kind: authMode === 'NONE' ? 'open' : 'menu' }, 'onOpen', [event], functionLimit);
    },
  };
}

function undefinedAsNull(_key: string, value: unknown): unknown {
  return value === undefined ? null : value;
}

/** Global functions by their name in capitals; those with `_` at the end are private. */
function callableNames(globals: Record<string, unknown>): Map<string, string> {
  const names = Object.keys(globals).filter((name) => typeof globals[name] === 'function' && !name.endsWith('_'));
  return new Map(names.map((name) => [name.toUpperCase(), name]));
}

function isTimeout(thrown: unknown): boolean {
  return (thrown as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

/** Our own sentence as it is; an accident with its kind before it, as Sheets shows both. */
function spoken(thrown: unknown): string {
  const name = typeof thrown === 'object' && thrown !== null ? (thrown as { name?: unknown }).name : undefined;
  const kind = typeof name === 'string' && !['Error', 'Exception'].includes(name) ? `${name}: ` : '';
  return /^(TypeError|ReferenceError|SyntaxError|InternalError): $/.test(kind)
    ? kind + messageOf(thrown)
    : messageOf(thrown);
}
