import Papa from 'papaparse';
import { UsageError } from '../failure.ts';

/**
 * Names in a list, separated by commas; a name that holds a comma stands in double quotes.
 *
 * @example readList('Speed, "Price, value"') // ['Speed', 'Price, value']
 */
export function readList(text: string): string[] {
  const line = Papa.parse<string[]>(text.trim().replace(/,\s+"/g, ',"'), { delimiter: ',' }).data[0] ?? [];
  return line.map((name) => name.trim()).filter((name) => name !== '');
}

/**
 * A condition on a column.
 *
 * The first `=` separates; a column whose name holds one is named by its position (`#3=…`).
 *
 * @throws UsageError when there is no `=` or no column, or another sign such as `!=`
 * @example readWhere('channel=Email') // { column: 'channel', value: 'Email' }
 */
export function readWhere(text: string): { column: string; value: string } {
  const at = text.indexOf('=');
  const column = text.slice(0, Math.max(0, at)).trim();
  if (column === '') {
    throw new UsageError(
      `--where cannot be "${text}": write a column and the value it must hold, such as --where channel=Email.`,
    );
  }
  if (/[!<>~]$/.test(column)) {
    throw new UsageError(
      `--where cannot be "${text}": only = is understood. Write the value to keep, such as --where channel=Email, and repeat it for another (a column whose name ends so by its position: "#3=…").`,
    );
  }
  return { column, value: text.slice(at + 1).trim() };
}

/**
 * Two values of a column to set against each other.
 *
 * @throws UsageError unless there are exactly two different values
 * @example readCompare('channel=Email,Chat') // { column: 'channel', a: 'Email', b: 'Chat' }
 */
export function readCompare(text: string): { column: string; a: string; b: string } {
  const at = text.indexOf('=');
  const column = text.slice(0, Math.max(0, at)).trim();
  const values = at < 0 ? [] : readList(text.slice(at + 1));
  const [a, b] = values;
  if (column === '' || a === undefined || b === undefined || values.length !== 2 || a === b) {
    throw new UsageError(
      `--compare cannot be "${text}": write a column and two of its values, such as --compare channel=Email,Chat (a value that holds a comma in double quotes).`,
    );
  }
  return { column, a, b };
}
