import type { CellInput } from '../workbook-sheet.ts';
import type { ContractSource } from './contract-sources.ts';

/** What Apps Script does with a script, as one example that the host must show. */
export interface ContractRow {
  claim: string;
  /** What it rests on. */
  cites: ContractSource;
  /** Blocks of cells by their upper left corner, such as `Sheet1!A1`. */
  cells?: Record<string, readonly (readonly CellInput[])[]>;
  /** A cell that shows `FIRST_OF_MARCH` in the spreadsheet's zone. */
  dateCell?: string;
  /** Europe/Stockholm when left out. */
  zone?: string;
  /** America/New_York when left out: never the spreadsheet's. */
  scriptZone?: string;
  locale?: string;
  /** A probe: the script that is run. The built `Code.js` when left out. */
  code?: string;
  /** Typed into F1 of Sheet1; or, in its place, a global called as the menu, the opening, a sidebar or a web app does. */
  formula?: string;
  call?: { name: string; given?: readonly unknown[]; as: 'menu' | 'open' | 'page' | 'web' };
  /** Milliseconds in place of 30 s. */
  limit?: number;
  /** What stands in the cells named, after that; an error is looked for in the message as well. */
  expected: Record<string, unknown>;
  /** What a call throws. */
  throws?: string;
}

/** Shows a script's arguments: `number 4`, `string ""`, `Date 2024-…`, rows in brackets. */
export const ECHO = `
/** @customfunction */
function ECHO() {
  const seen = (value) =>
    Array.isArray(value) ? '[' + value.map(seen).join(' ') + ']'
    : value instanceof Date ? 'Date ' + value.toISOString()
    : typeof value + ' ' + JSON.stringify(value);
  return Array.prototype.map.call(arguments, seen).join(', ');
}
`;

/** A custom function with this body. */
export const probe = (body: string, parameters = '') =>
  `/** @customfunction */\nfunction PROBE(${parameters}) {\n  ${body}\n}\n`;
/** A menu item's function with this body. */
export const menu = (body: string) => `function item() {\n  ${body}\n}\n`;

/** A date as a cell shows it: the 1st of March, half past midnight. */
export const FIRST_OF_MARCH = '2024-03-01T00:30';
