/** What may stand between several reasons in one cell, surest first. */
const SEPARATORS = [';', '|', '\n', ','] as const;

/**
 * How the reasons of a column are divided where a cell holds several.
 *
 * A comma divides only when the parts come again elsewhere: otherwise it belongs to a sentence.
 *
 * @param cells the different texts of the column
 * @returns a function from a cell to its reasons, trimmed, each once
 * @example reasonSplitter(['slow; rude', 'slow'])('slow; rude') // ['slow', 'rude']
 */
export function reasonSplitter(cells: readonly string[]): (cell: string) => readonly string[] {
  const divide = (cell: string, by: string): readonly string[] => [
    ...new Set(
      cell
        .split(by)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  ];
  const separator = SEPARATORS.find((candidate) => {
    // Also one that only ends a cell: Microsoft Forms writes "slow;" where a single reason was ticked.
    if (candidate !== ',') return cells.some((cell) => cell.trim().includes(candidate));
    if (!cells.some((cell) => divide(cell, candidate).length > 1)) return false;
    const parts = cells.flatMap((cell) => divide(cell, ','));
    return new Set(parts).size <= parts.length / 1.5;
  });
  return (cell) => (separator === undefined ? divide(cell, '\u0000') : divide(cell, separator));
}
