import { csvLine } from '#shared/exports/csv-line.ts';
import { REPORT_COLUMNS } from '#shared/reports/report-csv.ts';
import { type AskedShare, type AskedTogether, askedTogether } from '#shared/surveys/asked-of-solved.ts';

/** How a row of who was asked counts tickets: the first three add up to `n`, the solved tickets; the others are in none of them. */
type Kind = 'asked_by_agent' | 'asked_by_others' | 'not_asked' | 'asked_on_others' | 'asked_unsolved';

/**
 * Who was asked, as rows of the CSV file of all numbers, in its columns: of all together, then of each agent. `value` is how many tickets, `n` of how
 * many solved ones. Whom they asked about stays out of it: no ticket and no customer is named.
 *
 * @param file what the rows say they are from
 * @param nobody the name of who has set none
 * @returns lines with their line breaks, without a header; none where nothing is known
 * @example askedCsv([{ agent: 'Ann', solved: 4, asked: 1, askedByOthers: 0, askedUnsolved: 0, others: [] }], 'Who was asked', 'none')[3]
 * // 'Who was asked,,,,,,,asked_by_agent,agent,Ann,1,,,,4,,,,,\r\n'
 */
export function askedCsv(shares: readonly AskedShare[], file: string, nobody: string): string[] {
  if (shares.length === 0) return [];
  const all = askedTogether(shares);
  const onOthers = new Map<string, number>();
  for (const { agent, tickets } of shares.flatMap(({ others }) => others))
    onOthers.set(agent, (onOthers.get(agent) ?? 0) + tickets);
  const agents = [...new Set([...shares.map(({ agent }) => agent), ...onOthers.keys()])];
  return [
    ...linesOf(file, undefined, all, 0),
    ...agents.flatMap((agent) => {
      const share = shares.filter((one) => one.agent === agent);
      return linesOf(file, agent === '' ? `(${nobody})` : agent, askedTogether(share), onOthers.get(agent) ?? 0);
    }),
  ];
}

function linesOf(
  file: string,
  name: string | undefined,
  { solved, asked, askedByOthers, askedUnsolved }: AskedTogether,
  onOthers: number,
): string[] {
  const line = (kind: Kind, value: number, n?: number): string => {
    const row: Partial<Record<(typeof REPORT_COLUMNS)[number], string | number>> = {
      file,
      kind,
      ...(name !== undefined && { by: 'agent', name }),
      value,
      ...(n !== undefined && { n }),
    };
    return csvLine(REPORT_COLUMNS.map((column) => row[column] ?? null));
  };
  return [
    ...(solved > 0
      ? [
          line('asked_by_agent', asked, solved),
          line('asked_by_others', askedByOthers, solved),
          line('not_asked', solved - asked - askedByOthers, solved),
        ]
      : []),
    ...(onOthers > 0 ? [line('asked_on_others', onOthers)] : []),
    ...(askedUnsolved > 0 ? [line('asked_unsolved', askedUnsolved)] : []),
  ];
}
