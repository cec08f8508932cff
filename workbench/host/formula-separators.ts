/**
 * A formula with `,` between arguments, for a spreadsheet engine that knows no other: `;` parts arguments in every locale of Sheets, and rows within `{…}` alone.
 *
 * @example withCommas('=IF(A1="a;b";{1;2};3)') // '=IF(A1="a;b",{1;2},3)'
 */
export function withCommas(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|;/g, (part) => (part === ';' ? ',' : part));
}
