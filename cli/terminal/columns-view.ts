import { en } from '#shared/languages/en/words.ts';
import type { ColumnReport, Report } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import { type Canvas, type Ink, inkFor } from './ink.ts';
import { grouped } from './numbers.ts';
import { isolated, printable } from './printable.ts';
import { fileLine } from './report-view.ts';
import { METRIC_NAMES } from './score-words.ts';
import { table } from './table.ts';

/** Wider files are listed in --json; a terminal shows this many of their columns, answers first. */
const MOST_SHOWN = 60;

/** Roles as people call them; one without a name here is shown as it is. */
const ROLE_NAMES: Readonly<Record<string, string>> = { ...en.roles, other: '–' };

/**
 * What was recognised in a file: a table of its columns, and for each column of answers what says so.
 *
 * @param known the file and its columns
 * @param notScored why it would not be scored, where that is so
 * @returns text that ends with a line break
 */
export function columnsText(
  known: Pick<Report, 'file' | 'format' | 'rows' | 'encoding' | 'delimiter' | 'columns'>,
  canvas: Canvas,
  notScored?: string,
): string {
  const ink = inkFor(canvas);
  const width = canvas.width - 2;
  const isAnswer = ({ metric, role }: ColumnReport) => metric !== null || role === 'answer';
  const shown =
    known.columns.length > MOST_SHOWN
      ? [...known.columns.filter(isAnswer), ...known.columns.filter((column) => !isAnswer(column))].slice(0, MOST_SHOWN)
      : known.columns;
  const lines: string[] = [];
  lines.push(
    ...wrap(known.file === '-' ? 'standard input' : isolated(printable(known.file)), width).map((line) =>
      ink('strong', line),
    ),
  );
  lines.push(...wrap(fileLine(known), width).map((line) => ink('quiet', line)), '');
  lines.push(...columnTable(shown, width, ink));
  if (shown.length < known.columns.length) {
    lines.push(ink('quiet', `… and ${grouped(known.columns.length - shown.length)} more columns: see --json.`));
  }
  for (const column of shown.filter(isAnswer)) lines.push('', ...why(column, width, ink));
  if (notScored !== undefined) lines.push('', ...wrap(`! ${printable(notScored)}`, width, '  '));
  return `\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n\n`;
}

function columnTable(shown: readonly ColumnReport[], width: number, ink: Ink): string[] {
  return table(
    [
      {
        title: 'column',
        widest: Math.max(16, Math.floor(width / 3)),
        cells: shown.map(({ position, name }) => ({ text: `#${position} ${printable(name) || '(no name)'}` })),
      },
      {
        title: 'taken for',
        cells: shown.map((column) => ({ text: takenFor(column), tone: column.metric === null ? 'quiet' : 'strong' })),
      },
      { title: 'filled', side: 'right', optional: true, cells: shown.map(({ filled }) => ({ text: grouped(filled) })) },
      {
        title: 'examples',
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
}

function takenFor({ role, metric, scale, direction }: ColumnReport): string {
  if (metric === null) return printable(ROLE_NAMES[role] ?? role);
  const way = direction === null || direction === 'high is good' ? '' : ` ${direction}`;
  return `${METRIC_NAMES[metric]}${scale === null ? '' : ` ${printable(scale)}`}${way}`;
}

function why(column: ColumnReport, width: number, ink: Ink): string[] {
  const lines = [ink('strong', `#${column.position} ${isolated(printable(column.name))}`)];
  if (column.question !== undefined && column.question !== column.name)
    lines.push(...wrap(`“${printable(column.question)}”`, width));
  for (const sentence of column.evidence) lines.push(...wrap(`· ${printable(sentence)}`, width, '  '));
  return lines.flatMap((line) => wrap(line, width));
}
