import { csvLine } from '../exports/csv-line.ts';
import type { LaunchRecord, SolvedSeen } from './launch-record.ts';

/** The columns, one order and one name in every language, so that a sheet built on one export takes the next. */
const columns = [
  'event',
  'time',
  'agent',
  'desk',
  'site',
  'ticket',
  'number',
  'metric',
  'touchpoint',
  'form',
  'language',
  'way',
  'look',
  'reworded',
  'asked_despite',
  'note',
] as const;

/**
 * Every launch, and every solved ticket seen, as a CSV file: one row each, in order of time, so that the share that was asked can be worked out
 * anew. Times are ISO 8601 UTC; text that a spreadsheet would run as a formula is made harmless. Of customers nothing is in it.
 *
 * @example launchesCsv([], []).trim() // 'event,time,agent,…'
 */
export function launchesCsv(launches: readonly LaunchRecord[], seen: readonly SolvedSeen[]): string {
  const rows = [...launches.map(launchFields), ...seen.map(seenFields)]
    .sort((a, b) => a.at - b.at)
    .map(({ values }) => csvLine(columns.map((column) => values[column] ?? null)));
  return `\uFEFF${csvLine(columns)}${rows.join('')}`;
}

type Row = { readonly at: number; readonly values: Partial<Record<(typeof columns)[number], string | boolean>> };

function launchFields({ at, ticket, askedBy, override, number, reworded, ...launch }: LaunchRecord): Row {
  const { metric, touchpoint, form, language, way, look } = launch;
  return {
    at,
    values: {
      ...placeOf('asked', at, askedBy, ticket),
      ...(number !== undefined && { number }),
      metric,
      touchpoint,
      form,
      language,
      way,
      look,
      reworded,
      ...(override && { asked_despite: override.reasons.join(' '), note: override.note }),
    },
  };
}

function seenFields({ at, ticket, seenBy }: SolvedSeen): Row {
  return { at, values: placeOf('solved_seen', at, seenBy, ticket) };
}

function placeOf(event: string, at: number, agent: string, { desk, site, id }: LaunchRecord['ticket']) {
  return { event, time: new Date(at).toISOString(), agent, desk, site, ticket: id };
}
