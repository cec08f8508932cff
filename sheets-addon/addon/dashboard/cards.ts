import { parseScale } from '#shared/answers/scale.ts';
import type { SheetDashboardWords } from '#shared/languages/sheet-dashboard-words.ts';
import { bandsFor, METRICS, type Metric } from '#shared/metrics/bands.ts';
import { defaultMethod } from '#shared/metrics/method.ts';
import { neutralLine } from '#shared/metrics/target.ts';
import { call, type Formula, joined, text } from './formula.ts';
import { howItIsMade } from './how-it-is-made.ts';
import type { DashboardPlan } from './plan.ts';
import type { ReservedTexts } from './reserved-texts.ts';
import { DECIMALS, type PageSource, PLACES, type Section, whereKept } from './section.ts';
import { SUMMARY_ROW } from './tables.ts';

/** The neutral line of a metric's score on its scale. */
export function neutralOf(plan: DashboardPlan, metric: Metric): number | undefined {
  const { scale, direction } = parseScale(plan.answers[metric]!.scale);
  const bands = bandsFor(metric, scale, metric === 'ces' ? (direction ?? 'ease') : 'high is good') ?? null;
  return neutralLine({ method: defaultMethod(metric), bands });
}

/** A card for each metric, and the gauge of the first. */
export function cards(source: PageSource, texts: ReservedTexts): readonly Section[] {
  const { plan } = source;
  const scores = METRICS.filter((metric) => plan.answers[metric]).map((metric, at) => card(metric, at, source, texts));
  const gauge: Section = {
    name: 'score',
    height: 8,
    column: 10,
    cells: [],
    chart: { name: 'score', row: 0, column: 0 },
  };
  return [...scores, gauge];
}

function card(metric: Metric, at: number, source: PageSource, texts: ReservedTexts): Section {
  const { tables, cells, rows, words, coreWords, targets } = source;
  const { say, show } = texts.of(`card ${metric}`);
  const summary = tables.summaries[metric]!;
  const value = (row: number): Formula => cells.cell(summary, row, 2);
  const round = (formula: Formula): Formula => call('ROUND', formula, PLACES[metric]);
  const whole = (formula: Formula): Formula => show(whereKept(source, formula, text('–')));
  const [low, high] = [value(SUMMARY_ROW.low), value(SUMMARY_ROW.high)];
  const set = `${value(SUMMARY_ROW.setAside)}:${withoutTab(value(SUMMARY_ROW.lastSetAside))}`;
  const n = value(SUMMARY_ROW.n);
  const aside = call('SUM', set);
  const interval = call(
    'IF',
    `${call('LEN', low)}=0`,
    text(words.noInterval),
    joined(words.interval, { low: round(low), high: round(high) }),
  );
  const answers = joined(words.answers, { n, aside, blank: `${rows.kept}-${n}-${aside}` });
  return {
    name: `card ${metric}`,
    height: 8,
    column: 1 + 3 * at,
    cells: [
      { row: 0, column: 0, shows: say(coreWords.metrics[metric]), look: 'card' },
      { row: 1, column: 0, shows: whole(value(SUMMARY_ROW.score)), look: 'value', format: DECIMALS[metric] },
      { row: 2, column: 0, shows: whole(interval), look: 'text', span: [1, 3] },
      { row: 3, column: 0, shows: whole(answers), look: 'text', span: [1, 3] },
      {
        row: 4,
        column: 0,
        shows: whole(againstTarget(words, targets[metric], neutralOf(source.plan, metric), low, high)),
        look: 'text',
        span: [1, 3],
      },
      { row: 5, column: 0, shows: whole(howItIsMade(source, metric)), look: 'text', span: [2, 3] },
    ],
  };
}

/** Where the interval lies beside the target; without a target the neutral line. */
function againstTarget(
  words: SheetDashboardWords,
  target: Formula,
  neutral: number | undefined,
  low: Formula,
  high: Formula,
): Formula {
  const place = { target };
  const none = neutral === undefined ? text(words.noLine) : joined(words.noTarget, { neutral: String(neutral) });
  const inside = call('IF', `${high}<${target}`, joined(words.below, place), joined(words.around, place));
  const beside = call('IF', `${low}>${target}`, joined(words.above, place), inside);
  const set = call('IF', `${call('LEN', low)}=0`, joined(words.targetAlone, place), beside);
  return call('IF', call('ISNUMBER', target), set, none);
}

function withoutTab(cell: Formula): Formula {
  return cell.slice(cell.lastIndexOf('!') + 1);
}
