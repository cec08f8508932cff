import { EXCLUSION_CLASSES } from '#shared/answers/exclusion.ts';
import { pointsOf } from '#shared/answers/tally.ts';
import { en } from '#shared/languages/en/words.ts';
import { warn } from '#shared/languages/warning.ts';
import type { Score } from '#shared/metrics/score.ts';
import { readingsOf } from '#shared/reports/readings.ts';
import { type Cell, shown, type Table } from './cells.ts';
import { inCell } from './in-cell.ts';
import { readAnswers } from './read-answers.ts';
import { readableScore } from './readable-score.ts';
import { type Asked, questionOf, type Understood } from './understand.ts';

/** The columns of `_SUMMARY`. */
export const SUMMARY_COLUMNS = ['label', 'value'] as const;

/** Why a cell of a spreadsheet may be set aside; the importer's reasons do not occur here. */
const REASONS = EXCLUSION_CLASSES.slice(0, EXCLUSION_CLASSES.indexOf('unanswered') + 1);

/**
 * Everything a score carries, a label and a value a row: first the number and how it was made, then what was set aside, how often each point was answered, warnings and
 * the reading.
 *
 * The rows up to the set-aside classes are always the same, so that a cell can point at one; then follow as many rows as the scale has
 * points, and as there are warnings and sentences of the reading.
 */
export function summaryTable(asked: Asked, answers: unknown, counts?: unknown): Table {
  return inCell(asked.name, () => {
    const understood = readAnswers(questionOf(asked), answers, counts, { canWarn: true });
    const { score, cells } = understood;
    const names = en.bands[score.metric];
    const share = (band: 'positive' | 'neutral' | 'negative'): Cell =>
      score.bandCounts ? (100 * score.bandCounts[band]) / score.n : '';
    const rows: Table = [
      [...SUMMARY_COLUMNS],
      ['metric', en.metricShort[score.metric]],
      ['method', en.methods[score.method]],
      ['scale', scaleText(understood)],
      ['direction', directionText(understood)],
      ['score', score.value],
      ['low', shown(score.interval?.low ?? null)],
      ['high', shown(score.interval?.high ?? null)],
      ['confidence', `${Math.round(score.confidence * 1e6) / 1e4} %`],
      ['interval method', score.rawInterval?.method ?? 'none'],
      ['answers', score.n],
      ['standard deviation', shown(score.sd)],
      ['standard error', shown(score.standardError)],
      [`% ${names.positive}`, share('positive')],
      [`% ${names.neutral}`, share('neutral')],
      [`% ${names.negative}`, share('negative')],
      ['bands', bandsText(score)],
    ];
    for (const reason of REASONS) rows.push([`set aside: ${en.exclusions[reason]}`, score.excluded[reason] ?? 0]);
    rows.push(...answered(understood));
    for (const sentence of warningsOf(understood, [...cells.texts()])) rows.push(['warning', sentence]);
    for (const sentence of readingsOf(readableScore(score))) rows.push(['reading', sentence]);
    return rows;
  });
}

/** How often each point was answered. Where nobody stated the scale, only points that somebody gave. */
function answered({ total, score }: Understood): Table {
  const { scale, counts } = total;
  return pointsOf(scale).flatMap((point, at) => {
    if (score.scale === null && !counts[at]) return [];
    const name = scale.name === 'good/bad' ? ['bad', 'good'][point] : point;
    return [[`% answered ${name}`, (100 * (counts[at] ?? 0)) / score.n]];
  });
}

function scaleText({ score, scaleFrom }: Understood): string {
  if (score.scale === null) return 'not stated';
  return scaleFrom === 'labels' ? `${score.scale} (by the labels)` : score.scale;
}

function directionText({ score, directionFrom }: Understood): string {
  const text = en.directions[score.direction];
  if (directionFrom === 'assumed') return `${text} (${en.directions.assumed})`;
  return directionFrom === 'labels' ? `${text} (by the labels)` : text;
}

function bandsText({ metric, bands }: Score): string {
  if (bands === null) return '';
  const names = en.bands[metric];
  return (['positive', 'neutral', 'negative'] as const)
    .filter((band) => bands[band].length > 0)
    .map((band) => `${names[band]} ${bands[band].join(', ')}`)
    .join('; ');
}

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!)/;

function warningsOf(
  { score, scaleFrom, total, doubts }: Understood,
  texts: readonly (readonly [string, number])[],
): readonly string[] {
  const out: string[] = [];
  const column = 'this range';
  if (score.scaleMismatch) {
    const share = Math.round(100 * score.strays);
    out.push(`${share} % of the numbers are off the scale ${score.scale ?? '1-10'}: is it the right scale?`);
  }
  if (scaleFrom === 'nowhere') out.push(warn('unstatedScale', { column }).message.replace(`"${column}"`, column));
  out.push(...doubts);
  if (score.metric === 'nps' && doubts.length === 0 && total.n >= 30 && !total.counts[0] && total.counts[1])
    out.push('No answer is 0: if they were asked for on 1-10, they are not comparable with an NPS asked on 0-10.');
  const errors = texts.filter(([text]) => ERROR.test(text)).reduce((sum, [, times]) => sum + times, 0);
  if (errors > 0) out.push(`Cells that show an error (such as #N/A), not counted as answers: ${errors}.`);
  return out;
}
