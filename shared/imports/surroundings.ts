import { type Evidence, evidence } from '../languages/evidence.ts';
import type { Metric } from '../metrics/bands.ts';
import type { ColumnProfile } from './column-profile.ts';
import { isGroup } from './group-words.ts';
import type { Header } from './header.ts';
import { metricsOf } from './header-metric.ts';
import { headerKeys, wordsOf } from './header-words.ts';
import { onePeriodARow } from './period-table.ts';

/** What stands around a column and may tell what it is. */
export interface Surroundings {
  readonly fileMetric: Metric | undefined;
  /** Metrics that neighbouring columns name: `nps_comment`, a promoter/passive/detractor column. */
  readonly neighbourMetric: Metric | undefined;
  /** There are tickets or agents, so that a rating is one of support. */
  readonly support: boolean;
  /** Why the rows look like results and not like answers: they count promoters, or there is one for each month. */
  readonly aggregated: Evidence | undefined;
}

/** What stands around the columns of a file: its name, what the columns name and hold, and whether its rows are results. */
export function surroundingsOf(header: Header, profiles: readonly ColumnProfile[], file: string): Surroundings {
  const named = new Set<Metric>();
  let support = false;
  let countColumns = 0;
  let periods = false;
  header.names.forEach((name, at) => {
    const keys = headerKeys(name);
    const profile = profiles[at]!;
    const numbers = profile.numeric > profile.filled / 2;
    if (!numbers) for (const metric of metricsOf(keys)) named.add(metric);
    if (isGroup(profile)) named.add('nps');
    if (keys.has('surveyKind')) for (const kind of kindsIn(profile)) if (kind !== 'other') named.add(kind);
    const words = wordsOf(name);
    // "employee" is an agent in a helpdesk's export and somebody else in a table of the staff.
    if (keys.has('ticketId') || keys.has('ticketNumber') || (keys.has('agent') && !words.includes('employee')))
      support = true;
    periods ||= onePeriodARow(profile);
    if (numbers && words.some((word) => /^(promoter|passive|detractor|promotor|pasiv|detract)/.test(word)))
      countColumns += 1;
  });
  return {
    fileMetric: metricOfFile(file),
    neighbourMetric: named.size === 1 ? [...named][0] : undefined,
    support,
    aggregated: countColumns >= 2 ? evidence('countsOfGroups') : periods ? evidence('onePeriodARow') : undefined,
  };
}

/** What a column of survey kinds names: metrics, or other kinds. More than one means that different surveys share the file. */
export function kindsIn(profile: ColumnProfile): readonly (Metric | 'other')[] {
  const kinds = new Set<Metric | 'other'>();
  for (const text of profile.texts.keys()) {
    if (text.trim() === '' || kinds.size > 5) continue;
    const metrics = metricsOf(headerKeys(text));
    kinds.add(metrics.length === 1 ? metrics[0]! : 'other');
  }
  return [...kinds];
}

/** The metric a file's name speaks of, when it speaks of one only. */
function metricOfFile(file: string): Metric | undefined {
  const found = metricsOf(headerKeys(file.replace(/\.[a-z0-9]{1,5}$/i, '')));
  return found.length === 1 ? found[0] : undefined;
}
