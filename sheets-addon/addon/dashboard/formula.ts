/**
 * The one place that knows how formulas are written.
 *
 * Where decimals have a comma, arguments are parted by `;` and columns of `{…}` by `\`; elsewhere by `,`, and `;` does as well. So formulas here have `;` between
 * arguments, no decimals and no `{…}`, and are the same in every locale.
 */
export type Formula = string;

/** @example call('IF', 'A1', text('yes'), text('')) // 'IF(A1;"yes";"")' */
export function call(name: string, ...given: readonly Formula[]): Formula {
  return `${name}(${given.join(';')})`;
}

/** Text in a formula. @example text('a "b"') // '"a ""b"""' */
export function text(value: string): Formula {
  return `"${value.replace(/"/g, '""')}"`;
}

/**
 * A sentence with places as a formula that joins its parts.
 *
 * @param places formulas by the name of their place
 * @example joined('n = {n}.', { n: 'B2' }) // '"n = "&B2&"."'
 */
export function joined(template: string, places: Readonly<Record<string, Formula>>): Formula {
  const parts = template
    .split(/\{(\w+)\}/)
    .map((part, at) => (at % 2 === 0 ? part && text(part) : `(${places[part] ?? text(`{${part}}`)})`));
  return parts.filter(Boolean).join('&') || text('');
}

/** What a cell is given: a formula to work out, or a text that stays what it is whatever it begins with. */
export function cellOf(formula: Formula): string {
  return `=${formula}`;
}

/** Text that stays text, also where a cell would read a formula, a number or a day in it. @example plainCell('May 2026') // "'May 2026" */
export function plainCell(value: string): string {
  return value === '' ? '' : `'${value}`;
}

/** @example columnLetters(28) // 'AB' */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const above = (column - 1 - rest) / 26;
  return (above > 0 ? columnLetters(above) : '') + String.fromCharCode(65 + rest);
}

/** @example columnNumber('AB') // 28 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** @example cellName(5, 2) // 'B5' */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** Names the tab that cells are on. @example onTab("Bo's", 'A1') // "'Bo''s'!A1" */
export function onTab(tab: string, cells: string): Formula {
  return `'${tab.replace(/'/g, "''")}'!${cells}`;
}

/** Cells of one column; without a last row all below the first. */
export function columnOn(tab: string, column: number, first: number, last?: number): Formula {
  const letters = columnLetters(column);
  return onTab(tab, `${letters}${first}:${letters}${last ?? ''}`);
}
