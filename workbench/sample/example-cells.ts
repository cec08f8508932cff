import { cellName } from '../host/a1.ts';
import { dateInZone } from '../host/cell-date.ts';
import { type Expression, parseFormula } from '../host/formula.ts';
import type { CellInput } from '../host/workbook-sheet.ts';

/** An example of a function with its data in cells, as a user would have them. */
export interface ExampleInCells {
  /** Such as `=CES(M3:M7, "1-5")`. */
  readonly formula: string;
  /** The columns of data, each below its parameter's name. */
  readonly columns: readonly { readonly header: string; readonly cells: readonly CellInput[] }[];
}

/**
 * Puts the arrays of an example into cells: `=CES({4;5}, "1-5")` becomes `=CES(M3:M4, "1-5")` and a column of 4 and 5.
 *
 * @param formula one call of a function, as its help writes it
 * @param parameters the function's, which head the columns
 * @param at where the data begins; the headers stand in the row above
 * @param zone the spreadsheet's, for dates written as `DATE(2026,1,5)`
 */
export function exampleInCells(
  formula: string,
  parameters: readonly string[],
  at: { row: number; column: number },
  zone: string,
): ExampleInCells {
  const call = parseFormula(formula, { decimal: '.' });
  if (call.kind !== 'call') throw new Error(`${formula} calls no function`);
  const columns: { header: string; cells: CellInput[] }[] = [];
  const given = call.given.map((argument, place) => {
    if (argument.kind !== 'array') return literal(argument, formula);
    const from = at.column + columns.length;
    const width = argument.rows[0]?.length ?? 0;
    for (let column = 0; column < width; column += 1) {
      columns.push({
        header: column === 0 ? (parameters[place] ?? '') : '',
        cells: argument.rows.map((row) => cellOf(row[column]!, zone)),
      });
    }
    return `${cellName(at.row, from)}:${cellName(at.row + argument.rows.length - 1, from + width - 1)}`;
  });
  return { formula: `=${call.name}(${given.join(', ')})`, columns };
}

function cellOf(part: Expression, zone: string): CellInput {
  if (part.kind === 'call' && part.name === 'DATE') {
    const [year, month, day] = part.given.map((each) =>
      each.kind === 'value' ? String(each.value).padStart(2, '0') : '',
    );
    return dateInZone(`${year}-${month}-${day}`, zone);
  }
  if (part.kind !== 'value') throw new Error(`A ${part.kind} cannot stand in a cell of data`);
  return part.value;
}

function literal(part: Expression, formula: string): string {
  if (part.kind !== 'value') throw new Error(`An argument of ${formula} is a ${part.kind}`);
  const { value } = part;
  if (value === null) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
