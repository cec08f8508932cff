import { totalExcluded } from '#shared/answers/exclusion.ts';
import { en } from '#shared/languages/en/words.ts';
import { say } from '#shared/languages/say.ts';
import type { Words } from '#shared/languages/words.ts';
import type { Report } from '#shared/reports/report.ts';
import { scoreCard } from './card.ts';
import { wrap } from './display-width.ts';
import { type Canvas, pageFor, type Reader } from './ink.ts';
import { warningLines } from './notes.ts';
import { isolated, printable, typedSpaces } from './printable.ts';
import { setAside } from './score-words.ts';

const DELIMITERS: Readonly<Record<string, keyof Words['terminal']['delimiters']>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  ' ': 'space',
};

/** What a file is called: its name, or what standard input is. */
export function fileName(file: string, { terminal }: Words): string {
  return file === '-' ? terminal.standardInput : isolated(printable(file));
}

/** What a file is, in one line: format, rows, encoding and delimiter. */
export function fileLine(
  file: Pick<Report, 'format' | 'rows' | 'encoding' | 'delimiter'>,
  { words: { terminal }, numbers }: Reader,
): string {
  const known = DELIMITERS[file.delimiter];
  const delimiter = known === undefined ? file.delimiter : terminal.delimiters[known];
  return [
    printable(file.format),
    say(terminal.rows, { count: numbers.count(file.rows) }),
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
 * @param words the reader's language
 * @returns text that ends with a line break
 */
export function reportText(report: Report, canvas: Canvas, words: Words = en): string {
  const page = pageFor(canvas, words);
  const { width, ink } = page;
  const lines = [
    '',
    ...wrap(fileName(report.file, words), width).map((line) => ink('strong', line)),
    ...wrap(fileLine(report, page), width).map((line) => ink('quiet', line)),
  ];
  const aside = totalExcluded(report.rowsSetAside);
  if (aside > 0) {
    const reasons = setAside(report.rowsSetAside, page);
    const text = say(words.terminal.rowsSetAside, { count: page.numbers.count(aside), reasons });
    lines.push(...wrap(text, width).map((line) => ink('quiet', line)));
  }
  const onCards = new Set(report.scores.flatMap(({ warnings }) => warnings.map(({ message }) => message)));
  const ofFile = report.warnings.filter(({ message }) => !onCards.has(message));
  if (ofFile.length > 0) lines.push('', ...warningLines(ofFile, page));
  for (const score of report.scores) lines.push('', ...scoreCard(score, page));
  return typedSpaces(`${lines.join('\n')}\n`);
}
