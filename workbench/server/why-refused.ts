import { isDate } from 'node:util/types';
import { type CellValue, isCellError } from '../host/cell-value.ts';
import type { ValidationRule, WorkbookSheet } from '../host/workbook-sheet.ts';
import type { WireCell } from '../wire.ts';
import { cellOf } from './write-cell.ts';

/**
 * Whether a cell's rule refuses what somebody entered, as Sheets does where invalid data is rejected. A cleared cell is never refused, nor what a formula shows.
 *
 * @returns what the rule says to the user; undefined when the cell may hold it
 */
export function whyRefused(sheet: WorkbookSheet, [row, column, entered, formula]: WireCell): string | undefined {
  if (sheet.rules.length === 0 || formula !== undefined || entered === null || entered === '') return undefined;
  const rule = sheet.ruleOf(row, column);
  if (!rule || rule.allowInvalid) return undefined;
  return allows(rule, cellOf(entered, 'Etc/UTC')) ? undefined : rule.help;
}

function allows({ criteria, range, least = 0, most = Infinity }: ValidationRule, value: CellValue): boolean {
  switch (criteria) {
    case 'DATE_IS_VALID_DATE':
      return isDate(value) || typeof value === 'number';
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= least && value <= most;
    case 'NUMBER_GREATER_THAN':
      return typeof value === 'number' && value > least;
    case 'VALUE_IN_RANGE': {
      const { columns = [], start = 0, height = 0 } = range ? range.sheet.block(range) : {};
      return columns.some((cells) =>
        cells?.slice(start, start + height).some((one) => one !== null && textOf(one) === textOf(value)),
      );
    }
    default:
      return true;
  }
}

/** Without regard to capitals, as a list in Sheets takes what is typed. */
function textOf(value: CellValue): string {
  return isCellError(value) ? value.error : String(value).trim().toLowerCase();
}
