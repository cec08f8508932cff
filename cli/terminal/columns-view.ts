import type { ColumnReport } from '#shared/imports/column-reports.ts';
import { en } from '#shared/languages/en/words.ts';
import { evidenceText } from '#shared/languages/evidence.ts';
import { say } from '#shared/languages/say.ts';
import type { Words } from '#shared/languages/words.ts';
import type { Report } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import { type Canvas, type Page, pageFor } from './ink.ts';
import { isolated, printable, typedSpaces } from './printable.ts';
import { fileLine, fileName } from './report-view.ts';
import { table } from './table.ts';

/** Wider files are listed in --json; a terminal shows this many of their columns, answers first. */
const MOST_SHOWN = 60;

/** Beside a figure that is of the first rows only. */
const OF_FIRST = '*';

/**
 * What was recognised in a file: a table of its columns, and for each column of answers what says so.
 *
 * @param known the file and its columns
 * @param words the reader's language
 * @param notScored why it would not be scored, where that is so
 * @returns text that ends with a line break
 */
export function columnsText(
  known: Pick<Report, 'file' | 'format' | 'rows' | 'encoding' | 'delimiter' | 'columns'>,
  canvas: Canvas,
  words: Words = en,
  notScored?: string,
): string {
  const page: Page = { ...pageFor(canvas, words), width: canvas.width - 2 };
  const { width, ink, numbers } = page;
  const isAnswer = ({ metric, role }: ColumnReport) => metric !== null || role === 'answer';
  const shown =
    known.columns.length > MOST_SHOWN
      ? [...known.columns.filter(isAnswer), ...known.columns.filter((column) => !isAnswer(column))].slice(0, MOST_SHOWN)
      : known.columns;
  const lines: string[] = [];
  lines.push(...wrap(fileName(known.file, words), width).map((line) => ink('strong', line)));
  lines.push(...wrap(fileLine(known, page), width).map((line) => ink('quiet', line)), '');
  lines.push(...columnTable(shown, known.rows, page));
  if (shown.length < known.columns.length) {
    const more = say(words.terminal.moreColumns, { count: numbers.count(known.columns.length - shown.length) });
    lines.push(...wrap(more, width).map((line) => ink('quiet', line)));
  }
  for (const column of shown.filter(isAnswer)) lines.push('', ...why(column, page));
  if (notScored !== undefined) lines.push('', ...wrap(`! ${printable(notScored)}`, width, '  '));
  return typedSpaces(`\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n\n`);
}

function columnTable(shown: readonly ColumnReport[], rows: number, { width, ink, words, numbers }: Page): string[] {
  const { terminal } = words;
  const ofFirst = ({ looked }: ColumnReport): boolean => looked < rows;
  const partly = shown.filter(ofFirst);
  const lines = table(
    [
      {
        title: terminal.column,
        widest: Math.max(16, Math.floor(width / 3)),
        cells: shown.map(({ position, name }) => ({ text: `#${position} ${printable(name) || terminal.noName}` })),
      },
      {
        title: terminal.takenFor,
        cells: shown.map((column) => ({
          text: takenFor(column, words),
          tone: column.metric === null ? 'quiet' : 'strong',
        })),
      },
      {
        title: terminal.filled,
        side: 'right',
        optional: 1,
        cells: shown.map((column) => ({
          text: numbers.count(column.filled) + (partly.length === 0 ? '' : ofFirst(column) ? OF_FIRST : ' '),
        })),
      },
      {
        title: terminal.examples,
        widest: Math.max(12, Math.floor(width / 3)),
        cells: shown.map(({ examples }) => ({
          text: examples
            .map((example) => printable(example))
            .filter(Boolean)
            .join(' · '),
          tone: 'quiet',
        })),
      },
    ],
    width,
    ink,
  );
  // On a narrow page the figures may be left out; then there is nothing to explain.
  if (partly.length === 0 || !lines[0]?.includes(terminal.filled)) return lines;
  const count = numbers.count(Math.max(...partly.map(({ looked }) => looked)));
  const note = say(terminal.filledOfFirst, { mark: OF_FIRST, filled: terminal.filled, count });
  return [...lines, ...wrap(note, width).map((line) => ink('quiet', line))];
}

function takenFor({ role, metric, scale, direction }: ColumnReport, words: Words): string {
  if (metric === null) {
    const names: Readonly<Record<string, string>> = { ...words.roles, other: '–' };
    return printable(names[role] ?? role);
  }
  const way = direction === null || direction === 'high is good' ? '' : `, ${words.directions[direction]}`;
  return `${words.metricShort[metric]}${scale === null ? '' : ` ${printable(scale)}`}${way}`;
}

function why(column: ColumnReport, { width, ink, words }: Page): string[] {
  const heading = `#${column.position} ${isolated(printable(column.name))}`;
  const lines = wrap(heading, width).map((line) => ink('strong', line));
  if (column.question !== undefined && column.question !== column.name)
    lines.push(...wrap(`“${printable(column.question)}”`, width));
  for (const told of column.evidence) lines.push(...wrap(`· ${printable(evidenceText(told, words))}`, width, '  '));
  return lines;
}
