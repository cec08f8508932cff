import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildSheets } from '../../sheets-addon/build.ts';
import { readCall, type Written } from './formula.ts';

/** The built `Code.js` in an engine with nothing but the language and the two calls that the functions make to Google. */
export interface BuiltScript {
  /** A formula of one call with literals. */
  run(formula: string): unknown;
  /** A call with arguments as Sheets hands them over; dates are made in the script's realm. */
  call(name: string, ...args: unknown[]): unknown;
  /** The message of the error that a call shows in its cell. */
  sentence(name: string, ...args: unknown[]): string;
  /** How often Google was asked for the clock. */
  readonly clockAsked: () => number;
}

/**
 * Builds the script once.
 *
 * @returns its text
 */
export async function builtCode(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'easemark-script-'));
  try {
    await buildSheets(folder);
    return readFileSync(join(folder, 'Code.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Loads the script into a new engine.
 *
 * @param code as `builtCode` gives it
 * @param zone the zone of the spreadsheet
 */
export function loadScript(code: string, zone = 'America/New_York'): BuiltScript {
  let asked = 0;
  const context = createContext({
    SpreadsheetApp: { getActive: () => ({ getSpreadsheetTimeZone: () => zone }) },
    Utilities: {
      formatDate(date: Date, timeZone: string, pattern: string) {
        if (pattern !== 'yyyy-MM-dd HH:mm') throw new Error(`no stand-in for ${pattern}`);
        asked += 1;
        return clock(date.getTime(), timeZone);
      },
    },
  });
  runInContext(code, context);
  const call = (name: string, ...args: unknown[]): unknown => {
    context.args_ = structuredClone(args);
    const result = runInContext(`${name}(...${REMADE}(args_))`, context);
    return structuredClone(result);
  };
  return {
    run(formula) {
      const { name, args } = readCall(formula);
      return call(name, ...args.map((arg) => written(arg, zone)));
    },
    call,
    sentence(name, ...args) {
      try {
        return `no error, but ${JSON.stringify(call(name, ...args))}`;
      } catch (error) {
        return (error as Error).message;
      }
    },
    clockAsked: () => asked,
  };
}

/** Dates and arrays of ours are not those of the script's realm: they are made again inside, as Sheets does. */
const REMADE = `(function remade(value) {
  if (Array.isArray(value)) return Array.from(value, remade);
  return Object.prototype.toString.call(value) === '[object Date]' ? new Date(value.getTime()) : value;
})`.replace('Array.isArray(value)', "Object.prototype.toString.call(value) === '[object Array]'");

function clock(instant: number, timeZone: string): string {
  let format = clocks.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    clocks.set(timeZone, format);
  }
  return format.format(instant);
}
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The instant at which a day begins in a zone: what a date in a cell of that spreadsheet hands over. */
export function dateIn(zone: string, year: number, month: number, day: number, hour = 0): Date {
  const wanted = Date.UTC(year, month - 1, day, hour);
  let instant = wanted;
  for (let round = 0; round < 3; round += 1) {
    const shown = Date.parse(`${clock(instant, zone).replace(' ', 'T')}:00Z`);
    instant += wanted - shown;
  }
  return new Date(instant);
}

function written(value: Written, zone: string): unknown {
  if (Array.isArray(value)) return value.map((row) => row.map((cell) => written(cell, zone)));
  if (typeof value === 'object' && 'year' in value) return dateIn(zone, value.year, value.month, value.day);
  return value;
}
