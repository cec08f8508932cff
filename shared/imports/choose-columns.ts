import { asPlace, evidence } from '../languages/evidence.ts';
import { Refusal } from '../languages/refusal.ts';
import { type Warning, warn } from '../languages/warning.ts';
import { METRICS } from '../metrics/bands.ts';
import type { Counted } from './counted.ts';
import { recogniseCounted } from './recognise-counted.ts';
import type { RecognisedColumn } from './recognised.ts';
import { type RefusedColumn, refuseAll, refuseCountTable, refuseEffort, refuseRivals } from './refuse-columns.ts';
import { refuseMixedRows } from './refuse-rows.ts';
import { type SettledColumn, settleColumn } from './settle-column.ts';

/** The columns that are scored, and what is said of those that are not. */
export interface Chosen {
  readonly settled: readonly SettledColumn[];
  readonly warnings: readonly Warning[];
}

/**
 * Chooses the columns that are scored.
 *
 * @param full the counted columns, recognised from all their values
 * @throws Refusal when none can be scored, or which of them a person must say
 */
export function chooseColumns(counted: Counted, full: readonly RecognisedColumn[]): Chosen {
  const { options, plan } = counted;
  const named = plan.answers.some((answer) => answer.named);
  const filled = full.filter((column) => column.profile.filled > 0);
  if (named) {
    const empty = full.find((column) => column.profile.filled === 0);
    if (empty)
      throw new Refusal('noAnswers', { scale: options.scale ?? '1-10', excluded: counted.rows, reasons: 'blank' });
    const settled = full.map((column) => settledColumn(counted, column));
    refuseEffort(options, settled);
    return { settled, warnings: [] };
  }
  refuseMixedRows(counted, filled);
  const candidates = filled.filter(
    (column) =>
      column.role === 'answer' && (!options.metric || column.metric === options.metric || column.metric === undefined),
  );
  const sure = candidates.filter((column) => column.strength !== undefined && column.strength !== 'context');
  const settled: SettledColumn[] = [];
  const refused: RefusedColumn[] = [];
  for (const column of candidates) {
    const context = column.strength === 'context' || column.metric === undefined;
    if (context && sure.some((other) => other.metric === (column.metric ?? options.metric ?? other.metric))) {
      if (column.metric !== undefined) continue;
    }
    try {
      settled.push(settledColumn(counted, column));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ column, refusal: error });
    }
  }
  refuseRivals(settled, refused);
  refuseCountTable(counted, settled);
  if (settled.length === 0) refuseAll(counted, refused, full);
  refuseEffort(options, settled);
  return {
    settled,
    warnings: notScored(refused),
  };
}

/**
 * Settles a column, and doubts what was only guessed from its values where all rows speak another language than those a condition keeps: the unhappy
 * half of the answers on 1-10 looks like answers on 1-5.
 */
function settledColumn(counted: Counted, column: RecognisedColumn): SettledColumn {
  const { options, plan } = counted;
  const found = settleColumn(column, options);
  const apart = plan.where.some(({ at }) => at === plan.question || at === plan.surveyKind);
  // Questions and surveys that share a column have scales of their own.
  if (plan.where.length === 0 || apart) return found;
  const whole = recogniseCounted(counted, counted.columns.find(({ at }) => at === column.at)!, true);
  if (!options.metric && whole.metric !== undefined && whole.metric !== found.metric)
    throw new Refusal('metricNeeded', { column: column.name, option: '--metric', choices: METRICS.join(', ') });
  if (!found.scaleAssumed) return found;
  const of = scaleOf(whole, options);
  const here = found.reading.scale.name;
  if (of === undefined || of === here) return found;
  throw new Refusal('scaleNeeded', {
    column: column.name,
    ...asPlace(evidence('keptLookLike', { kept: here, all: of })),
    option: '--scale',
    choices: `${of}, ${here}`,
  });
}

/** The scale a column settles on; `undefined` where it does not settle. */
function scaleOf(column: RecognisedColumn, options: Counted['options']): string | undefined {
  try {
    return settleColumn(column, options).reading.scale.name;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function notScored(refused: readonly RefusedColumn[]): Warning[] {
  const tell = (about: string, { code, params, message }: Refusal, column?: string): Warning => ({
    ...warn('notScored', { column: about, reason: message }, column),
    why: { code, params },
  });
  const told = refused.slice(0, MOST_TOLD).map(({ column, refusal }) => tell(column.name, refusal, column.name));
  const rest = refused.slice(MOST_TOLD);
  if (rest.length > 0) told.push(tell(`… (+${rest.length})`, rest[0]!.refusal));
  return told;
}

/** Columns told one by one; of more than these only how many. */
const MOST_TOLD = 20;
