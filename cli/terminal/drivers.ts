import { say } from '#shared/languages/say.ts';
import type { DriversReport } from '#shared/metrics/drivers.ts';
import { wrap } from './display-width.ts';
import type { Page } from './ink.ts';
import type { TerminalNumbers } from './numbers.ts';
import { printable } from './printable.ts';
import { type Column, table, tableWidth } from './table.ts';

/** What goes with the score among other ratings: shares of the explained variance, and both correlations. */
export function driverLines(drivers: DriversReport, { width, ink, words: { terminal }, numbers }: Page): string[] {
  const shown = [...drivers.drivers].sort((a, b) => (b.importance ?? -1) - (a.importance ?? -1));
  const columns: Column[] = [
    {
      title: terminal.driver,
      widest: Math.max(14, Math.floor(width / 3)),
      cells: shown.map(({ column }) => ({ text: printable(column) })),
    },
    {
      title: terminal.importance,
      side: 'right',
      cells: shown.map(({ importance }) => ({
        text: importance === null ? '–' : numbers.percent(importance),
        tone: 'strong',
      })),
    },
    {
      title: 'Pearson',
      optional: 1,
      cells: shown.map(({ pearson, pearsonP }) => ({ text: correlation(pearson, pearsonP, numbers) })),
    },
    {
      title: 'Spearman',
      cells: shown.map(({ spearman, spearmanP }) => ({ text: correlation(spearman, spearmanP, numbers) })),
    },
    { title: 'n', side: 'right', optional: 2, cells: shown.map(({ n }) => ({ text: numbers.count(n) })) },
  ];
  const room = Math.min(30, width - tableWidth(columns) - 2);
  const bars: Column = {
    title: '',
    cells: shown.map(({ importance }) => ({
      text: '▇'.repeat(Math.max(0, Math.round(((importance ?? 0) / 100) * room))),
      tone: 'accent',
    })),
  };
  const caption = [
    say(terminal.importanceIs, { importance: terminal.importance }),
    drivers.rSquared === null ? '' : say(terminal.explained, { share: numbers.percent(drivers.rSquared * 100) }),
    `(n = ${numbers.count(drivers.n)})`,
  ].filter((part) => part !== '');
  return [
    ink('strong', terminal.drivers),
    ...table([...columns.slice(0, 2), ...(room >= 8 ? [bars] : []), ...columns.slice(2)], width, ink),
    ...wrap(caption.join(' '), width).map((line) => ink('quiet', line)),
  ];
}

function correlation(r: number | null, p: number | null, numbers: TerminalNumbers): string {
  if (r === null) return '–';
  return `${r < 0 ? '' : ' '}${numbers.number(r, 2)}${p === null ? '' : `, ${numbers.p(p)}`}`;
}
