import { parseScale } from '../answers/scale.ts';
import { asPlace, evidence } from '../languages/evidence.ts';
import { Refusal } from '../languages/refusal.ts';
import { METRICS } from '../metrics/bands.ts';
import { choiceList } from './choice-list.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Counted } from './counted.ts';
import { isBareScore } from './header-metric.ts';
import type { ImportOptions } from './options.ts';
import type { RecognisedColumn } from './recognised.ts';
import type { SettledColumn } from './settle-column.ts';

/** A column that may hold answers, and why it is not scored. */
export interface RefusedColumn {
  readonly column: RecognisedColumn;
  readonly refusal: Refusal;
}

/** Several columns taken for the same metric only from what stands around them: which of them it is a person must say. */
export function refuseRivals(settled: readonly SettledColumn[], refused: readonly RefusedColumn[]): void {
  const open = refused.filter(({ refusal }) => refusal.code === 'metricNeeded').map(({ column }) => column.name);
  for (const metric of METRICS) {
    const rivals = settled.filter(
      (one) => one.metric === metric && (one.column.strength === 'context' || one.column.metric === undefined),
    );
    const names = rivals.map((one) => one.column.name);
    // A bare "score" is meant before any "health score"; an "agent rating" is not meant before a "product rating".
    const bare = names.filter(isBareScore);
    if (names.length > 1 || (names.length === 1 && bare.length === 0 && open.length > 0))
      throw columnNeeded([...names, ...open]);
  }
}

/** A point and its count a row, or one response and many: which column counts a person must say. */
export function refuseCountTable(counted: Counted, settled: readonly SettledColumn[]): void {
  const [only] = counted.columns;
  const countColumn = counted.recognised.columns.find((column) => column.role === 'count');
  if (only && countColumn && counted.plan.counts === undefined && settled.length > 0) {
    const points = settled[0]!.column.profile.numbers;
    const once = [...points.values()].every((count) => count === 1);
    const table = once && points.size === counted.rows && counted.rows >= 3 && counted.rows <= 11;
    if (table || standsForMany(countColumn.profile)) {
      const { name } = countColumn;
      throw new Refusal('countTable', { column: name, option: '--counts', choices: choiceList([name]) });
    }
  }
}

/** Whether most rows stand for more than one response by a column that counts them. */
function standsForMany(profile: ColumnProfile): boolean {
  let many = 0;
  for (const [value, count] of profile.numbers) if (Number.isInteger(value) && value > 1) many += count;
  return many > profile.filled / 2;
}

/** "High is hard" is something that only CES can be: where nothing of it is scored, whoever says so means something else. */
export function refuseEffort(options: ImportOptions, settled: readonly SettledColumn[]): void {
  const said = options.direction ?? (options.scale === undefined ? undefined : parseScale(options.scale).direction);
  if (said !== 'effort' || settled.some(({ metric }) => metric === 'ces')) return;
  const metrics = [...new Set(settled.map(({ metric }) => metric.toUpperCase()))].join(', ');
  throw new Refusal('effortOfCesOnly', { metrics, option: '--direction', choices: 'ease' });
}

/** Why nothing is scored: the clearest of the reasons. */
export function refuseAll(
  counted: Counted,
  refused: readonly RefusedColumn[],
  full: readonly RecognisedColumn[],
): never {
  const clear = refused.filter(({ refusal }) => refusal.code !== 'metricNeeded');
  const open = refused.filter(({ refusal }) => refusal.code === 'metricNeeded');
  if (clear.length > 0) throw clear[0]!.refusal;
  if (open.length > 1) throw columnNeeded(open.map(({ column }) => column.name));
  if (open.length === 1) throw open[0]!.refusal;
  const { metric } = counted.options;
  const others = full.filter((column) => column.role === 'answer' && column.metric !== undefined);
  if (metric !== undefined && others.length > 0) {
    const shown = others.slice(0, MOST_NAMED);
    const found = shown.map(({ name, metric: of }) => `${of!.toUpperCase()}: "${name}"`).join(', ');
    const all = found + more(others.length);
    const choices = choiceList(shown.map(({ name }) => name));
    throw new Refusal('otherMetrics', { metric: metric.toUpperCase(), found: all, option: '--column', choices });
  }
  if (counted.recognised.format?.refuse === 'aggregated') {
    throw new Refusal('aggregated', {
      column: counted.header.names[0] ?? '',
      ...asPlace(evidence('dashboardExport', { format: counted.recognised.format.name })),
    });
  }
  throw new Refusal(counted.header.rows === 0 ? 'noHeaderToTell' : 'noScoreColumn', { option: '--column' });
}

/** Columns that a sentence names, and a picker offers. */
const MOST_NAMED = 8;

function columnNeeded(names: readonly string[]): Refusal {
  const shown = names.slice(0, MOST_NAMED);
  const list = shown.map((name) => `"${name}"`).join(', ') + more(names.length);
  return new Refusal('columnNeeded', { columns: list, option: '--column', choices: choiceList(shown) });
}

/** The mark of a list that goes on. */
function more(all: number): string {
  return all > MOST_NAMED ? `, … (+${all - MOST_NAMED})` : '';
}
