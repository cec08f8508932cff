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
}

/** A change that a person made on the page, or that the page's formulas brought about. */
export type Edit =
  /** All sheets there are, in their order. One that is new or has a new name is blank until its content follows. */
  | { kind: 'sheets'; sheets: WireSheet[] }
  | { kind: 'cells'; sheet: string; cells: WireCell[] }
  /** A whole sheet's content: shown values by column, and formulas. */
  | { kind: 'content'; sheet: string; columns: WireValue[][]; formulas: [row: number, column: number, text: string][] };

export interface ExchangeRequest {
  session: string;
  edits: Edit[];
  calls: WireCall[];
}

export interface ExchangeReply {
  results: WireResult[];
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
}

/** What a script did to the workbook, for the page to do as well. */
export interface ScriptChanges {
  /** All sheets after the run, when it made or deleted one. */
  sheets?: WireSheet[];
  writes: { sheet: string; cells: WireCell[] }[];
  looks: {
    sheet: string;
    frozenRows: number;
    frozenColumns: number;
    widths: [column: number, pixels: number][];
    formats: { at: { row: number; column: number; height: number; width: number }; format: WireFormat }[];
  }[];
}

/** A message that a script showed. */
export interface ScriptMessage {
  kind: 'alert' | 'prompt' | 'toast';
  title: string;
  text: string;
}

export interface RunReply {
  changes: ScriptChanges;
  messages: ScriptMessage[];
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
