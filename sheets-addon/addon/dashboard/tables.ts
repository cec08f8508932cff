import { parseScale, SCALES } from '#shared/answers/scale.ts';
import { METRICS, type Metric } from '#shared/metrics/bands.ts';
import type { FilteredRows } from './filtered-rows.ts';
import { call, type Formula, text } from './formula.ts';
import { type DashboardPlan, mainMetric } from './plan.ts';
import { type Block, FIRST_ROW, HEADER_ROW, type TabCells } from './tab-cells.ts';

/** Tables of the functions, by what they hold; each is one call. */
export interface Tables {
  readonly summaries: Readonly<Partial<Record<Metric, Block>>>;
  readonly trend: Block | undefined;
  readonly segments: Block | undefined;
  /** CSAT by the same segments, for the quadrant. */
  readonly satisfaction: Block | undefined;
  readonly touchpoints: Block | undefined;
  readonly drivers: Block | undefined;
  readonly friction: Block | undefined;
}

/** Where things stand in a summary: its rows down to the set-aside classes are always the same. */
export const SUMMARY_ROW = {
  score: FIRST_ROW + 4,
  low: FIRST_ROW + 5,
  high: FIRST_ROW + 6,
  n: FIRST_ROW + 9,
  positive: FIRST_ROW + 12,
  neutral: FIRST_ROW + 13,
  negative: FIRST_ROW + 14,
  /** Blank cells come first, of which the tab's own empty rows are a part. */
  setAside: FIRST_ROW + 17,
  lastSetAside: FIRST_ROW + 22,
  points: FIRST_ROW + 23,
} as const;

/** The points of a scale that the plan states. */
export function pointsOfScale(scale: string): readonly number[] {
  const { low, size } = parseScale(scale).scale;
  return Array.from({ length: size }, (_, at) => low + at);
}

/** The least and the greatest score a metric can have. @example scoreRange(plan, 'nps') // [-100, 100] */
export function scoreRange(
  plan: Pick<DashboardPlan, 'answers'>,
  metric: Metric,
): readonly [least: number, most: number] {
  if (metric === 'nps') return [-100, 100];
  if (metric === 'csat') return [0, 100];
  const points = pointsOfScale(plan.answers[metric]!.scale);
  return [points[0]!, points[points.length - 1]!];
}

/** Puts one formula for each table. Blocks that have nothing to show are kept free, so that a chart's cells stay where they are. */
export function putTables(plan: DashboardPlan, rows: FilteredRows, cells: TabCells): Tables {
  const main = mainMetric(plan);
  const answers = rows.answers[main]!;
  const whole = (formula: Formula): Formula => call('IF', `${rows.kept}=0`, text(''), formula);
  const put = (width: number, formula: Formula | undefined): Block | undefined => {
    const block = cells.block(width);
    if (formula === undefined) return undefined;
    cells.formula(HEADER_ROW, block.column, whole(formula));
    return block;
  };
  const scored = (metric: Metric, name: string, before: readonly Formula[], after: readonly Formula[] = []): Formula =>
    call(`${metric.toUpperCase()}${name}`, ...before, rows.answers[metric]!, ...after, ...scaleOf(plan, metric));
  const by = (metric: Metric, groups: Formula | undefined): Formula | undefined =>
    groups && rows.answers[metric] && scored(metric, '_BY', [groups]);
  const reasons = (groups: Formula | undefined): Formula | undefined =>
    groups &&
    call('DRIVERS', answers, groups, text(main.toUpperCase()), ...(main === 'nps' ? [] : scaleOf(plan, main)));

  const summaries = Object.fromEntries(
    METRICS.map((metric) => [metric, put(2, rows.answers[metric] && scored(metric, '_SUMMARY', []))]),
  );
  const { date, segment, touchpoint } = rows.others;
  return {
    summaries,
    trend: put(10, date && scored(main, '_TREND', [date], [text(plan.period ?? '')])),
    segments: put(10, by(main, segment)),
    satisfaction: put(10, main === 'ces' ? by('csat', segment) : undefined),
    touchpoints: put(10, by(main, touchpoint)),
    drivers: put(10, reasons(rows.others.reasons)),
    friction: put(10, reasons(rows.others.friction)),
  };
}

function scaleOf(plan: DashboardPlan, metric: Metric): readonly Formula[] {
  return metric === 'nps' ? [] : [text(plan.answers[metric]!.scale)];
}

/** Whether a scale is known by name, so that the functions take it. */
export function isScale(scale: string): boolean {
  return scale.split(' ')[0]! in SCALES;
}
