import { type Counted, OVERFLOW } from './counted.ts';

/** What may stand between several reasons in one cell, surest first. */
const SEPARATORS = [';', '|', '\n', ','] as const;

/** What stands between the reasons of a column; `undefined` where each cell is one reason. */
export type ReasonSeparator = (typeof SEPARATORS)[number] | undefined;

/**
 * What stands between the reasons of a column where a cell holds several.
 *
 * A comma divides only when the parts come again elsewhere: otherwise it belongs to a sentence.
 *
 * @param cells the different texts of the column
 * @example reasonSeparator(['slow; rude', 'slow']) // ';'
 */
export function reasonSeparator(cells: readonly string[]): ReasonSeparator {
  return SEPARATORS.find((candidate) => {
    // Also one that only ends a cell: Microsoft Forms writes "slow;" where a single reason was ticked.
    if (candidate !== ',') return cells.some((cell) => cell.trim().includes(candidate));
    if (!cells.some((cell) => splitReasons(cell, candidate).length > 1)) return false;
    const parts = cells.flatMap((cell) => splitReasons(cell, ','));
    return new Set(parts).size <= parts.length / 1.5;
  });
}

/**
 * The reasons a cell names, trimmed, each once.
 *
 * @example splitReasons('slow; rude', ';') // ['slow', 'rude']
 */
export function splitReasons(cell: string, separator: ReasonSeparator): readonly string[] {
  const parts = separator === undefined ? [cell] : cell.split(separator);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

/**
 * How the reasons of a column are divided.
 *
 * @param cells the different texts of the column
 * @returns a function from a cell to its reasons, trimmed, each once
 * @example reasonSplitter(['slow; rude', 'slow'])('slow; rude') // ['slow', 'rude']
 */
export function reasonSplitter(cells: readonly string[]): (cell: string) => readonly string[] {
  const separator = reasonSeparator(cells);
  return (cell) => splitReasons(cell, separator);
}

/** What stands between the reasons of a file: settled once from all its responses, so that no filter and no condition changes what a reason is. */
export function separatorIn({
  plan,
  dimensions,
  columns,
  leftOut,
}: Pick<Counted, 'plan' | 'dimensions' | 'columns' | 'leftOut'>): ReasonSeparator {
  const d = dimensions.findIndex(({ at }) => at === plan.reasons);
  const counts = columns[0]?.bySegment[d];
  // Rows that are set aside whole give no reasons: their numbers stand below that of the texts.
  const given = (segment: number): boolean => counts?.[segment]?.some((_, text) => text >= OVERFLOW) === true;
  const cells = [
    ...(dimensions[d]?.texts.filter((_, segment) => given(segment)) ?? []),
    ...(leftOut.find(({ at }) => at === plan.reasons)?.texts.keys() ?? []),
  ];
  return reasonSeparator([...new Set(cells.map((cell) => cell.trim()))]);
}
