import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import { isDateFormat } from '../date-format.ts';
import type { FunctionHelp, WireArgument, WireCall, WireCell, WireResult, WireValue } from '../wire.ts';
import { DAY_FORMAT, TIME_FORMAT } from '../wire-cell.ts';
import { ERROR_SENTENCES, WORDS } from './words.ts';

/** The key under which a cell keeps the sentence of its error; it goes where the cell goes. */
export const SENTENCE = 'sentence';

export interface HostFunctionOptions {
  help: FunctionHelp;
  /** @returns nothing when there is no answer yet */
  call: (call: WireCall) => Promise<WireResult> | undefined;
  /** A cell of Univer's as it is sent. */
  wireOf: Parameters<typeof overlay>[1];
}

/**
 * A function of the built script as Univer calls it, with the calling contract of Sheets: blanks stay blanks, a range goes by its place, what
 * the script throws is an error with its sentence.
 */
export class HostFunction extends BaseFunction {
  override needsReferenceObject = true;
  readonly #options: HostFunctionOptions;

  constructor(options: HostFunctionOptions) {
    super(options.help.name);
    this.#options = options;
  }

  override isAsync(): boolean {
    return true;
  }

  /** Or Univer would take the text "1-5" for a date. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): ReturnType<BaseFunction['calculate']> {
    const { help, call, wireOf } = this.#options;
    const { name, parameters } = help;
    if (variants.length > parameters.length) {
      const least = parameters.filter(({ optional }) => !optional).length;
      return errorOf('#N/A', WORDS.wrongCount(name, least, parameters.length, variants.length));
    }
    const at = { sheet: this.subUnitId ?? '', row: this.row + 1, column: this.column + 1 };
    const given = variants.map((variant) => argumentOf(variant, wireOf));
    // A reference that leads nowhere is no argument: Sheets does not call the function.
    const lost = given.find((each) => 'value' in each && isError(each.value) && each.value.m !== undefined);
    if (lost) return objectOf((lost as { value: WireValue }).value);
    const answer = call({ name, at, given });
    return answer ? new AsyncObject(answer.then(valueOfResult)) : NullValueObject.create();
  }
}

function isError(value: WireValue): value is { e: string; m?: string } {
  return typeof value === 'object' && value !== null && 'e' in value;
}

/** What a formula hands over, as it is sent. */
function argumentOf(variant: FunctionVariantType, wireOf: HostFunctionOptions['wireOf']): WireArgument {
  if (variant.isReferenceObject()) return rangeOf(variant as BaseReferenceObject, wireOf);
  if (variant.isArray()) {
    const rows: WireValue[][] = [];
    (variant as ArrayValueObject).iterator((value, row, column) => {
      rows[row] ??= [];
      rows[row][column] = value ? scalarOf(value) : null;
    });
    return { rows };
  }
  return { value: scalarOf(variant as BaseValueObject) };
}

function scalarOf(value: BaseValueObject): WireValue {
  if (value.isError()) return { e: (value as ErrorValueObject).getErrorType() };
  if (value.isNull()) return null;
  if (value.isNumber() && isDateFormat(value.getPattern())) return { d: Number(value.getValue()) };
  const bare = value.getValue();
  return bare === '' && value.isString() ? '' : (bare as WireValue);
}

function rangeOf(reference: BaseReferenceObject, wireOf: HostFunctionOptions['wireOf']): WireArgument {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  // Univer would look in the formula's own sheet instead.
  if (reference.getForcedSheetName() && !reference.getForcedSheetId()) {
    return { value: { e: '#REF!', m: WORDS.noSheet(reference.getForcedSheetName()) } };
  }
  const sheet = reference.getSheetId();
  const rows = reference.getActiveSheetRowCount();
  if (rows === 0 || startRow < 0 || startColumn < 0) return { value: { e: '#REF!', m: ERROR_SENTENCES['#REF!'] } };
  const over = overlay(reference, wireOf);
  return {
    range: {
      sheet,
      row: startRow + 1,
      column: startColumn + 1,
      height: Math.min(endRow, rows - 1) - startRow + 1,
      width: endColumn - startColumn + 1,
      ...(over.length > 0 ? { over } : {}),
    },
  };
}

/** Cells of the range that this recalculation has worked out, and parts of results that spilled: only the page knows them as they are now. */
function overlay(
  reference: BaseReferenceObject,
  wireOf: (cell: ReturnType<BaseReferenceObject['getCellData']>) => WireValue,
): WireCell[] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const cells = new Map<string, WireCell>();
  const matrices = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
    reference.getCurrentActiveArrayFormulaCellData(),
  ];
  for (const matrix of matrices) {
    for (const [rowKey, columns] of Object.entries(matrix?.getMatrix() ?? {})) {
      const row = Number(rowKey);
      if (row < startRow || row > endRow) continue;
      for (const columnKey of Object.keys(columns ?? {})) {
        const column = Number(columnKey);
        if (column < startColumn || column > endColumn || cells.has(`${row},${column}`)) continue;
        cells.set(`${row},${column}`, [row + 1, column + 1, wireOf(reference.getCellData(row, column))]);
      }
    }
  }
  return [...cells.values()];
}

function valueOfResult(result: WireResult): BaseValueObject {
  if ('value' in result) return objectOf(result.value);
  return ArrayValueObject.create({
    calculateValueList: result.rows.map((row) => row.map(objectOf)),
    rowCount: result.rows.length,
    columnCount: result.rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

function objectOf(value: WireValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  if ('e' in value) return errorOf(value.e, value.m);
  return NumberValueObject.create(value.d, Number.isInteger(value.d) ? DAY_FORMAT : TIME_FORMAT);
}

/** Not by `create`, which hands the same object to every cell. */
function errorOf(error: string, sentence: string | undefined): BaseValueObject {
  const made = new ErrorValueObject(error as ErrorType);
  if (sentence) made.withCustomData({ [SENTENCE]: sentence, error });
  return made;
}
