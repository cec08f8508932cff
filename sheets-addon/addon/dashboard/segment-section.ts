import { say } from '#shared/languages/say.ts';
import { higherIsBetter } from './chart-data.ts';
import { call, type Formula, text } from './formula.ts';
import { mainMetric } from './plan.ts';
import type { ReservedTexts } from './reserved-texts.ts';
import { DECIMALS, type PageCell, type PageSource, type Section } from './section.ts';
import { FIRST_ROW } from './tab-cells.ts';

/** Rows of the segment table beside its chart. */
const TOP = 10;

/** The segments with most answers, as a table: name, score, answers, and whether it differs. */
export function segmentSection(source: PageSource, texts: ReservedTexts): readonly Section[] {
  const { tables, cells, words, coreWords, chartWords, plan, segment } = source;
  const table = tables.segments;
  if (!table) return [];
  const main = mainMetric(plan);
  const { say: put, show } = texts.of('segment table');
  const head: readonly PageCell[] = [
    { row: 0, column: 0, shows: put(segment), look: 'heading' },
    { row: 1, column: 0, shows: put(say(words.first, { count: TOP })), look: 'text' },
    { row: 1, column: 2, shows: put(coreWords.metricShort[main]), look: 'mark' },
    { row: 1, column: 3, shows: put(chartWords.columns.count), look: 'mark' },
    { row: 1, column: 4, shows: put(chartWords.columns.note), look: 'mark' },
  ];
  const rows = Array.from({ length: TOP }, (_, at): PageCell[] => {
    const cell = (column: number): Formula => cells.cell(table, FIRST_ROW + at, column);
    const shown = (formula: Formula): Formula => show(call('IF', `${call('LEN', cell(1))}=0`, text(''), formula));
    return [
      { row: 2 + at, column: 0, shows: shown(cell(1)), look: 'label' },
      { row: 2 + at, column: 2, shows: shown(cell(2)), look: 'number', format: DECIMALS[main] },
      { row: 2 + at, column: 3, shows: shown(cell(5)), look: 'number', format: '0' },
      { row: 2 + at, column: 4, shows: shown(mark(source, cell(10))), look: 'mark' },
    ];
  });
  return [{ name: 'segment table', height: TOP + 4, cells: [...head, ...rows.flat()] }];
}

/** What the function notes of a segment, as a sign and words. */
function mark({ plan, words }: PageSource, note: Formula): Formula {
  const [up, down] = higherIsBetter(plan) ? [words.better, words.worse] : [words.worse, words.better];
  return [
    ['higher than the others', `▲ ${up}`],
    ['lower than the others', `▼ ${down}`],
    ['', words.same],
  ].reduceRight(
    (otherwise, [sought, shown]) => call('IF', `${note}=${text(sought!)}`, text(shown!), otherwise),
    text(words.tooFew),
  );
}
