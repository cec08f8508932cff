import { say } from '#shared/languages/say.ts';
import type { SheetDashboardWords } from '#shared/languages/sheet-dashboard-words.ts';
import type { Words } from '#shared/languages/words.ts';
import { METRICS } from '#shared/metrics/bands.ts';
import { cellName, plainCell } from './formula.ts';
import { INPUTS, type Input, targetOf } from './known-dashboard.ts';
import { type DashboardPlan, mainMetric } from './plan.ts';
import { INPUT_ROW } from './put-page.ts';
import { scoreRange } from './tables.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

const INPUT_BACKGROUND = '#fff7d6';
const FAINT = '#5f6368';
const COLUMN: Readonly<Record<Input, number>> = {
  from: 1,
  to: 3,
  segment: 5,
  target_ces: 7,
  target_nps: 8,
  target_csat: 9,
  sent: 11,
};

/** Where an input cell stands at first; a person may move it. */
export function inputCell(input: Input): string {
  return cellName(INPUT_ROW, COLUMN[input]);
}

/** What the input cells are labelled with. */
export interface InputTexts {
  readonly plan: DashboardPlan;
  /** The header of the segment column. */
  readonly segment: string;
  readonly words: SheetDashboardWords;
  readonly coreWords: Words;
}

/**
 * Labels the input cells that the plan has use for, and says what may be filled in.
 *
 * One that was labelled before stays as the user has it; its label goes into the cell above where that is free.
 *
 * @param cells where the input cells are
 * @param before those that were labelled before
 * @returns those that are labelled now
 */
export function putInputs(
  cells: Readonly<Record<Input, Range>>,
  before: readonly Input[],
  texts: InputTexts,
): readonly Input[] {
  const { plan } = texts;
  const labels = labelsOf(texts);
  const fresh = INPUTS.filter((input) => labels[input] !== undefined && !before.includes(input));
  for (const input of fresh) {
    const cell = cells[input];
    const label = cell.getRow() > 1 ? cell.offset(-1, 0) : undefined;
    if (label?.isBlank()) label.setValue(plainCell(labels[input]!));
    if (label) listOf(label).setFontColor(FAINT).setFontSize(9);
    listOf(cell).setBackground(INPUT_BACKGROUND).setHorizontalAlignment('center');
    if (input === 'from' || input === 'to') cell.setNumberFormat('yyyy-mm-dd');
    const rule = ruleOf(input, texts);
    if (rule) cell.setDataValidation(rule);
  }
  const target = targetOf(mainMetric(plan));
  if (plan.target !== undefined && fresh.includes(target)) cells[target].setValue(plan.target);
  return [...before, ...fresh];
}

function labelsOf({ plan, segment, words, coreWords }: InputTexts): Readonly<Partial<Record<Input, string>>> {
  const targets = METRICS.filter((metric) => plan.answers[metric]).map((metric) => [
    targetOf(metric),
    `${words.target} ${coreWords.metricShort[metric]}`,
  ]);
  return {
    ...(plan.others.date === undefined ? {} : { from: words.from, to: words.to }),
    ...(plan.others.segment === undefined ? {} : { segment: `${words.segment} ${segment}` }),
    ...Object.fromEntries(targets),
    sent: words.sent,
  };
}

/** What a cell may hold; that of the segment depends on the rows and is set with them. */
function ruleOf(input: Input, { plan, words }: InputTexts): GoogleAppsScript.Spreadsheet.DataValidation | undefined {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(false);
  if (input === 'from' || input === 'to') {
    return rule
      .requireDate()
      .setHelpText(input === 'from' ? words.fromHelp : words.toHelp)
      .build();
  }
  if (input === 'sent') return rule.requireNumberGreaterThan(0).setHelpText(words.sentHelp).build();
  const metric = METRICS.find((one) => targetOf(one) === input);
  if (!metric) return undefined;
  const [low, high] = scoreRange(plan, metric);
  return rule.requireNumberBetween(low, high).setHelpText(say(words.targetHelp, { low, high })).build();
}

/** Looks are set by way of a list of cells. */
function listOf(cell: Range): GoogleAppsScript.Spreadsheet.RangeList {
  return cell.getSheet().getRangeList([cell.getA1Notation()]);
}
