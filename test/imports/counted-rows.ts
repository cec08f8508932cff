import { RowCounter } from '#shared/imports/count-rows.ts';
import { FIRST_TEXT, type RowCounts, type Understood } from '#shared/imports/counted.ts';
import { findHeader } from '#shared/imports/header.ts';
import type { ImportOptions } from '#shared/imports/options.ts';
import { recogniseFile } from '#shared/imports/recognise.ts';

const names = ['date', 'nps', 'channel', 'many'];
/** Ninety rows of `names`. */
export const rows = Array.from({ length: 90 }, (_, at) => [
  `2024-01-0${1 + (at % 9)}`,
  String((at * 7) % 11),
  ['Email', 'Chat'][at % 2]!,
  '2',
]);
const header = findHeader([names, ...rows]);
/** What the first rows told. */
export const understood = (options: ImportOptions = {}): Understood => ({
  file: 'x.csv',
  options: { columns: ['nps'], ...options },
  header,
  recognised: recogniseFile(header, rows, 'x.csv'),
  titles: [],
});

/** The rows counted. */
export function count(of: readonly (readonly string[])[], options: ImportOptions = {}) {
  const counter = new RowCounter(understood(options));
  counter.take(of);
  return counter.result();
}
/** How often each text of the answer column was counted. */
export const total = (counts: RowCounts): Record<string, number> => {
  const [column] = counts.columns;
  const sums: Record<string, number> = {};
  for (const group of column!.byDay)
    group?.forEach((times, number) => {
      if (times > 0 && number >= FIRST_TEXT)
        sums[column!.texts[number - FIRST_TEXT]!] = (sums[column!.texts[number - FIRST_TEXT]!] ?? 0) + times;
    });
  return sums;
};
