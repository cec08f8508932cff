import Papa from 'papaparse';

/** A value of a CSV file: numbers stay numbers, null is an empty field. */
export type Field = string | number | boolean | null;

/**
 * One record of a CSV file with its line break.
 *
 * Text that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, a tab or a carriage return first, also after spaces) gets an apostrophe in
 * front; numbers do not, and text that is nothing but a negative number does not, so that it stays one.
 *
 * @example csvLine(['=1+1', -3, null, 'a,b']) // "'=1+1,-3,,\"a,b\"\r\n"
 */
export function csvLine(fields: readonly Field[]): string {
  return `${Papa.unparse([fields.map(plainText)], { header: false })}\r\n`;
}

function plainText(field: Field): string {
  if (field === null) return '';
  if (typeof field !== 'string') return String(field);
  if (/^-\d+(?:[.,]\d+)?$/.test(field)) return field;
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/.test(field) ? `'${field}` : field;
}
