/** What the page and the workbench's server say to each other. Rows and columns count from 1; sheets go by their id, which a new name leaves as it is. */

/** One cell. A date is `d`: days since 30 December 1899 on the wall of the spreadsheet's zone. An error is `e`, with its sentence. */
export type WireValue = null | number | string | boolean | { d: number } | { e: string; m?: string };

export interface WireRange {
  sheet: string;
  row: number;
  column: number;
  height: number;
  width: number;
  /** Cells that this recalculation has worked out already and the server cannot know yet. */
  over?: WireCell[];
}

/** What a formula hands to a function. A range goes by its place: the server has its cells. */
export type WireArgument = { value: WireValue } | { range: WireRange } | { rows: WireValue[][] };

/** A formula's call of a custom function. */
export interface WireCall {
  name: string;
  at: { sheet: string; row: number; column: number };
  given: WireArgument[];
}

/** What a call gives: one value, or rows that spill. */
export type WireResult = { value: WireValue } | { rows: WireValue[][] };

/** A cell and what it shows, with its formula if it has one. */
export type WireCell = [row: number, column: number, value: WireValue, formula?: string];

export interface WireSheet {
  id: string;
  name: string;
  rows: number;
  columns: number;
  hidden?: boolean;
}

/** A change that a person made on the page, or that the page's formulas brought about. */
export type Edit =
  /** All sheets there are, in their order. One that is new or has a new name is blank until its content follows. */
  | { kind: 'sheets'; sheets: WireSheet[] }
  | { kind: 'cells'; sheet: string; cells: WireCell[] }
  /** Rows or columns that were put in before `at`, or taken out from there on when `count` is below 0: what is known by its place goes along. */
  | { kind: 'moved'; sheet: string; axis: 'row' | 'column'; at: number; count: number }
  /** A whole sheet's content: shown values by column, and formulas. */
  | { kind: 'content'; sheet: string; columns: WireValue[][]; formulas: [row: number, column: number, text: string][] };

export interface ExchangeRequest {
  session: string;
  edits: Edit[];
  calls: WireCall[];
}

export interface ExchangeReply {
  results: WireResult[];
  /** Cells that may not hold what was entered, with what they held before and why. */
  refused: RefusedCell[];
}

/** What a cell's rule does not allow. */
export interface RefusedCell {
  sheet: string;
  cell: WireCell;
  entered: WireValue;
  help: string;
}

/** How cells that a script formatted are drawn; what is left out stays. The same as the host's `CellFormat`. */
export interface WireFormat {
  bold?: boolean;
  background?: string;
  color?: string;
  size?: number;
  numberFormat?: string;
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
}

/** Cells of a sheet. */
export interface WireArea {
  row: number;
  column: number;
  height: number;
  width: number;
}

/** What a script did to the workbook, for the page to do as well. */
export interface ScriptChanges {
  /** All sheets after the run, when it made, deleted, named, hid or resized one; a new one may be a copy of another. */
  sheets?: (WireSheet & { copyOf?: string })[];
  writes: { sheet: string; cells: WireCell[] }[];
  looks: WireLook[];
  /** The sheet that the script went to. */
  active?: string;
}

/** What a script changed about how a sheet is drawn; what is left out stays. */
export interface WireLook {
  sheet: string;
  frozenRows?: number;
  frozenColumns?: number;
  gridlines?: boolean;
  widths: [column: number, pixels: number][];
  heights: [row: number, pixels: number][];
  merged: WireArea[];
  hiddenColumns: number[];
  formats: { at: WireArea; format: WireFormat }[];
}

/** What a person answered to a question of the script. */
export interface WireAnswer {
  button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  text?: string;
}

/** A question that a script has put; the run goes on when it is run again with the answer. */
export interface ScriptQuestion {
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  buttons: WireAnswer['button'][];
}

/** A chart drawn from its cells, with the cell it begins at and pixels from there. */
export interface WireChart {
  id: number;
  title: string;
  /** What it shows, in words. */
  text: string;
  svg: string;
  at: { row: number; column: number; x: number; y: number };
  width: number;
  height: number;
}

export interface ChartsReply {
  charts: WireChart[];
}

/** A message that a script showed. */
export interface ScriptMessage {
  kind: 'alert' | 'prompt' | 'toast';
  title: string;
  text: string;
}

/** A sidebar or dialog that a script opened. */
export interface WirePage {
  kind: 'sidebar' | 'dialog';
  title: string;
  /** Where its content is served. */
  address: string;
  width?: number;
  height?: number;
}

/** The cell that the person is on, which a script may ask for. */
export interface ActiveCell {
  sheet: string;
  row: number;
  column: number;
}

/** What a sidebar asks of the script through `google.script.run`. */
export interface PageCallRequest {
  session: string;
  function: string;
  given: unknown[];
  at: ActiveCell | undefined;
}

export interface PageCallReply {
  /** What the function gave back; left out where it failed. */
  result?: unknown;
  /** What it threw. */
  error?: string;
  changes: ScriptChanges;
  messages: ScriptMessage[];
  pages: WirePage[];
}

export interface RunReply {
  changes: ScriptChanges;
  messages: ScriptMessage[];
  pages: WirePage[];
  /** Put and not answered yet: nothing has happened so far but what is said in `messages`. */
  question?: ScriptQuestion;
  menus: WireMenu[];
}

export interface WireMenu {
  title: string;
  items: ({ label: string; function: string } | WireMenu | 'separator')[];
}

export interface FunctionHelp {
  name: string;
  description: string;
  returns: string;
  parameters: { name: string; example: string; text: string; optional: boolean }[];
}

export interface OpenReply {
  session: string;
  /** Univer's own form of a workbook. */
  snapshot: unknown;
  functions: FunctionHelp[];
  menus: WireMenu[];
  /** What the person should be told first, such as that a saved file could not be read. */
  notices: string[];
}

export interface ErrorReply {
  error: string;
  /** The workbook has been opened in another tab since. */
  elsewhere?: boolean;
}
