import { totalExcluded } from '#shared/answers/exclusion.ts';
import type { Report } from '#shared/reports/report.ts';
import { scoreCard } from './card.ts';
import { wrap } from './display-width.ts';
import { type Canvas, inkFor } from './ink.ts';
import { warningLines } from './notes.ts';
import { grouped } from './numbers.ts';
import { isolated, printable } from './printable.ts';
import { setAside } from './score-words.ts';

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  ' ': 'space',
};

/** What a file is, in one line: name, format, rows, encoding and delimiter. */
export function fileLine(file: Pick<Report, 'file' | 'format' | 'rows' | 'encoding' | 'delimiter'>): string {
  const delimiter = DELIMITERS[file.delimiter] ?? file.delimiter;
  return [
    printable(file.format),
    `${grouped(file.rows)} ${file.rows === 1 ? 'row' : 'rows'}`,
    [file.encoding, delimiter]
      .filter((part) => part !== '')
      .map((part) => printable(part))
      .join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/**
 * A whole report for a terminal: the file, then a card a score.
 *
 * @param report what to draw
 * @param canvas how wide, and whether in colour
 * @param withWarnings whether the file's own warnings are drawn as well (they go to stderr where that is read apart)
 * @returns text that ends with a line break
 */
export function reportText(report: Report, canvas: Canvas, { withWarnings = true } = {}): string {
  const ink = inkFor(canvas);
  const { width } = canvas;
  const name = report.file === '-' ? 'standard input' : isolated(printable(report.file));
  const lines = [
    '',
    ...wrap(name, width).map((line) => ink('strong', line)),
    ...wrap(fileLine(report), width).map((line) => ink('quiet', line)),
  ];
  const aside = totalExcluded(report.rowsSetAside);
  if (aside > 0) {
    const text = `Rows set aside ${grouped(aside)}: ${setAside(report.rowsSetAside)}`;
    lines.push(...wrap(text, width).map((line) => ink('quiet', line)));
  }
  const onCards = new Set(report.scores.flatMap(({ warnings }) => warnings.map(({ message }) => message)));
  const ofFile = report.warnings.filter(({ message }) => !onCards.has(message));
  if (withWarnings && ofFile.length > 0) lines.push('', ...warningLines(ofFile, width, ink));
  for (const score of report.scores) lines.push('', ...scoreCard(score, width, ink));
  return `${lines.join('\n')}\n`;
}
