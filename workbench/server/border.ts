import type {
  ActiveCell,
  Edit,
  ExchangeRequest,
  PageCallRequest,
  WireAnswer,
  WireArgument,
  WireCall,
  WireCell,
  WireValue,
} from '../wire.ts';

/** Thrown for a message that is not what it should be: it is answered with 400 and changes nothing. */
export class BorderError extends Error {
  override name = 'BorderError';
}

const MOST_ROWS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** Reads what the page sends with its changes and calls. @throws BorderError naming the part that is wrong */
export function readExchange(body: unknown): ExchangeRequest {
  const { session, edits, calls } = record(body, 'message');
  return {
    session: text(session, 'session', 64),
    edits: list(edits, 'edits').map(readEdit),
    calls: list(calls, 'calls').map(readCall),
  };
}

/** Reads which function of the script is to run. @throws BorderError */
export function readRun(body: unknown): {
  session: string;
  function: string;
  at: ActiveCell | undefined;
  answers: WireAnswer[];
} {
  const { session, function: name, at, answers = [] } = record(body, 'message');
  return {
    session: text(session, 'session', 64),
    function: text(name, 'function', 200),
    at: readActive(at),
    answers: list(answers, 'answers').map(readAnswer),
  };
}

/** Reads whose charts are wanted. @throws BorderError */
export function readCharts(body: unknown): { session: string; sheet: string } {
  const { session, sheet } = record(body, 'message');
  return { session: text(session, 'session', 64), sheet: text(sheet, 'sheet', 200) };
}

function readAnswer(value: unknown): WireAnswer {
  const { button, text: typed } = record(value, 'answer');
  const pressed = (['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] as const).find((one) => one === button);
  if (!pressed) throw new BorderError('answer.button is unknown');
  return { button: pressed, ...(typed === undefined ? {} : { text: text(typed, 'answer.text', 10_000) }) };
}

/** Reads what a sidebar asks of the script; whether the values can be carried is for the script's host to say. @throws BorderError */
export function readPageCall(body: unknown): PageCallRequest {
  const { given } = record(body, 'message');
  const { session, function: name, at } = readRun(body);
  return { session, function: name, at, given: list(given, 'given') };
}

function readActive(value: unknown): ActiveCell | undefined {
  if (value === undefined) return undefined;
  const { sheet, row, column } = record(value, 'at');
  return {
    sheet: text(sheet, 'at.sheet', 200),
    row: whole(row, 'at.row', MOST_ROWS),
    column: whole(column, 'at.column', MOST_COLUMNS),
  };
}

/** Reads a workbook to be saved; what it holds is looked at elsewhere. @throws BorderError */
export function readSave(body: unknown): { session: string; snapshot: unknown } {
  const { session, snapshot } = record(body, 'message');
  return { session: text(session, 'session', 64), snapshot };
}

function readEdit(value: unknown): Edit {
  const edit = record(value, 'edit');
  switch (edit.kind) {
    case 'sheets':
      return {
        kind: 'sheets',
        sheets: list(edit.sheets, 'sheets').map((each) => {
          const { id, name, rows, columns, hidden } = record(each, 'sheet');
          return {
            id: text(id, 'sheet.id', 200),
            name: text(name, 'sheet.name', 1000),
            rows: whole(rows, 'sheet.rows', MOST_ROWS),
            columns: whole(columns, 'sheet.columns', MOST_COLUMNS),
            hidden: hidden === true,
          };
        }),
      };
    case 'moved':
      if (edit.axis !== 'row' && edit.axis !== 'column') throw new BorderError('edit.axis is unknown');
      return {
        kind: 'moved',
        sheet: text(edit.sheet, 'sheet', 200),
        axis: edit.axis,
        at: whole(edit.at, 'edit.at', MOST_ROWS),
        count: Math.sign(Number(edit.count)) * whole(Math.abs(Number(edit.count)), 'edit.count', MOST_ROWS),
      };
    case 'cells':
      return { kind: 'cells', sheet: text(edit.sheet, 'sheet', 200), cells: list(edit.cells, 'cells').map(readCell) };
    case 'content':
      return {
        kind: 'content',
        sheet: text(edit.sheet, 'sheet', 200),
        columns: list(edit.columns, 'columns').map((column) => list(column, 'column').map(readValue)),
        formulas: list(edit.formulas, 'formulas').map((each) => {
          const [row, column, formula] = list(each, 'formula');
          return [
            whole(row, 'row', MOST_ROWS),
            whole(column, 'column', MOST_COLUMNS),
            text(formula, 'formula', 100_000),
          ];
        }),
      };
    default:
      throw new BorderError('edit.kind is unknown');
  }
}

function readCall(value: unknown): WireCall {
  const { name, at, given } = record(value, 'call');
  const { sheet, row, column } = record(at, 'call.at');
  return {
    name: text(name, 'call.name', 200),
    at: {
      sheet: text(sheet, 'at.sheet', 200),
      row: whole(row, 'at.row', MOST_ROWS),
      column: whole(column, 'at.column', MOST_COLUMNS),
    },
    given: list(given, 'call.given').map(readArgument),
  };
}

function readArgument(value: unknown): WireArgument {
  const argument = record(value, 'argument');
  if ('range' in argument) {
    const { sheet, row, column, height, width, over } = record(argument.range, 'range');
    return {
      range: {
        sheet: text(sheet, 'range.sheet', 200),
        row: whole(row, 'range.row', MOST_ROWS),
        column: whole(column, 'range.column', MOST_COLUMNS),
        height: whole(height, 'range.height', MOST_ROWS),
        width: whole(width, 'range.width', MOST_COLUMNS),
        ...(over === undefined ? {} : { over: list(over, 'range.over').map(readCell) }),
      },
    };
  }
  if ('rows' in argument) {
    const rows = list(argument.rows, 'rows').map((row) => list(row, 'row').map(readValue));
    if (rows.length === 0 || rows.some((row) => row.length !== rows[0]!.length))
      throw new BorderError('rows are ragged');
    return { rows };
  }
  return { value: readValue(argument.value) };
}

function readCell(value: unknown): WireCell {
  const [row, column, shown, formula] = list(value, 'cell');
  const at = [whole(row, 'cell.row', MOST_ROWS), whole(column, 'cell.column', MOST_COLUMNS)] as const;
  return formula === undefined || formula === null
    ? [...at, readValue(shown)]
    : [...at, readValue(shown), text(formula, 'cell.formula', 100_000)];
}

function readValue(value: unknown): WireValue {
  if (value === null || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return value;
  const { d, e, m } = record(value, 'value');
  if (typeof d === 'number') return { d };
  return { e: text(e, 'value.e', 40), ...(m === undefined ? {} : { m: text(m, 'value.m', 10_000) }) };
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BorderError(`${what} is no object`);
  return value as Record<string, unknown>;
}

function list(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw new BorderError(`${what} is no list`);
  return value;
}

function text(value: unknown, what: string, longest: number): string {
  if (typeof value !== 'string' || value.length > longest) throw new BorderError(`${what} is no text that can be`);
  return value;
}

function whole(value: unknown, what: string, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > most) {
    throw new BorderError(`${what} is no number that can be`);
  }
  return value;
}
