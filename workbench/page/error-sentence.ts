import type { ICellData, Worksheet } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { blocked } from '../host/spill.ts';
import { SENTENCE } from './host-function.ts';
import { ERROR_SENTENCES } from './words.ts';

/** The place of a cell that shows an error, and where to look for what is in its way. */
export interface ErrorPlace {
  sheet: Worksheet;
  row: number;
  column: number;
  formulas: Pick<FormulaDataModel, 'getArrayFormulaRange' | 'getArrayFormulaCellData'>;
  /** The workbook's id. */
  unit: string;
}

/** The sentence for a cell that shows an error: the script's own, or what Sheets says of it. */
export function errorSentence(cell: ICellData, place: ErrorPlace): string | undefined {
  const error = String(cell.v);
  if (error === '#SPILL!') return spillSentence(place);
  const said = cell.custom?.[SENTENCE];
  if (typeof said === 'string' && cell.custom?.error === error) return said;
  return ERROR_SENTENCES[error];
}

/** Which cell is in the way of a result, in the words of Sheets. */
function spillSentence({ sheet, row, column, formulas, unit }: ErrorPlace): string | undefined {
  const id = sheet.getSheetId();
  const wanted = formulas.getArrayFormulaRange()[unit]?.[id]?.[row]?.[column];
  if (!wanted) return ERROR_SENTENCES['#REF!'];
  const parts = formulas.getArrayFormulaCellData()[unit]?.[id];
  const isTaken = (atRow: number, atColumn: number): boolean => {
    const own = sheet.getCellMatrix().getValue(atRow - 1, atColumn - 1);
    const holds = own && (own.f !== undefined || own.si !== undefined || (own.v ?? '') !== '' || own.p);
    return Boolean(holds) || (parts?.[atRow - 1]?.[atColumn - 1]?.v ?? null) !== null;
  };
  const area = {
    sheet: { rows: sheet.getRowCount(), columns: sheet.getColumnCount(), isTaken },
    row: row + 1,
    column: column + 1,
    height: wanted.endRow - wanted.startRow + 1,
    width: wanted.endColumn - wanted.startColumn + 1,
  };
  return blocked(area) ?? ERROR_SENTENCES['#REF!'];
}
