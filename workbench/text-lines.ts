/**
 * About how many lines a text takes in a cell that is broken between words.
 *
 * @param width of the cell in pixels
 * @param size of the type in points
 * @example linesOf('How likely are you to recommend us? (0-10)', { width: 130, size: 11, bold: true }) // 4
 */
export function linesOf(text: string, { width, size, bold }: { width: number; size: number; bold: boolean }): number {
  // A letter is about half as wide as the type is high, a bold one a little more.
  const room = Math.max(1, (width - 6) / (size * (bold ? 0.78 : 0.7)));
  let lines = 1;
  let filled = 0;
  for (const { length } of text.split(' ')) {
    if (filled > 0 && filled + 1 + length > room) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? 1 : 0) + length;
    // A word that is longer than a line is broken.
    lines += Math.max(0, Math.ceil(filled / room) - 1);
    if (filled > room) filled %= room;
  }
  return lines;
}
