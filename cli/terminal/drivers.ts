import type { DriversReport } from '#shared/reports/report.ts';
import { wrap } from './display-width.ts';
import type { Ink } from './ink.ts';
import { grouped, percent, pValue, rounded } from './numbers.ts';
import { printable } from './printable.ts';
import { type Column, table, tableWidth } from './table.ts';

/** What goes with the score among other ratings: shares of the explained variance, and both correlations. */
export function driverLines(drivers: DriversReport, width: number, ink: Ink): string[] {
  const shown = [...drivers.drivers].sort((a, b) => (b.importance ?? -1) - (a.importance ?? -1));
  const columns: Column[] = [
    {
      title: 'driver',
      widest: Math.max(14, Math.floor(width / 3)),
      cells: shown.map(({ column }) => ({ text: printable(column) })),
    },
    {
      title: 'importance',
      side: 'right',
      cells: shown.map(({ importance }) => ({ text: importance === null ? '–' : percent(importance), tone: 'strong' })),
    },
    {
      title: 'Pearson',
      optional: true,
      cells: shown.map(({ pearson, pearsonP }) => ({ text: correlation(pearson, pearsonP) })),
    },
    { title: 'Spearman', cells: shown.map(({ spearman, spearmanP }) => ({ text: correlation(spearman, spearmanP) })) },
    { title: 'n', side: 'right', cells: shown.map(({ n }) => ({ text: grouped(n) })) },
  ];
  const room = Math.min(30, width - tableWidth(columns) - 2);
  const bars: Column = {
    title: '',
    cells: shown.map(({ importance }) => ({
      text: '▇'.repeat(Math.max(0, Math.round(((importance ?? 0) / 100) * room))),
      tone: 'accent',
    })),
  };
  const explained =
    drivers.rSquared === null
      ? ''
      : ` Together they account for ${percent(drivers.rSquared * 100)} of the score's variance.`;
  return [
    ink('strong', 'Drivers'),
    ...table([...columns.slice(0, 2), ...(room >= 8 ? [bars] : []), ...columns.slice(2)], width, ink),
    ...wrap(`importance: LMG, share of what is explained.${explained} (n = ${grouped(drivers.n)})`, width).map((line) =>
      ink('quiet', line),
    ),
  ];
}

function correlation(r: number | null, p: number | null): string {
  if (r === null) return '–';
  return `${r < 0 ? '' : ' '}${rounded(r, 2)}${p === null ? '' : `, ${pValue(p)}`}`;
}
