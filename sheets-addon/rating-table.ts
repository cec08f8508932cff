import { answerReader } from '#shared/answers/read-answer.ts';
import { type DriverReport, explainByRatings, type RatedAnswers } from '#shared/metrics/drivers.ts';
import { TOO_FEW } from '#shared/metrics/thresholds.ts';
import { shown, type Table } from './cells.ts';
import type { Column } from './columns.ts';
import { type DriverBlock, refuseOneRowOff } from './driver-block.ts';
import { readAnswers } from './read-answers.ts';
import type { Question } from './understand.ts';

/** The columns of `DRIVERS` where the reasons are ratings. */
export const RATING_COLUMNS = [
  'rating',
  'n',
  'importance',
  'pearson',
  'pearson p',
  'spearman',
  'spearman p',
  'r squared',
  'note',
] as const;

/**
 * How ratings go along with the answers, the one that explains most first.
 *
 * @param answers as high as the block
 * @throws a sentence when nobody answered and rated, or a column holds no rating
 */
export function ratingTable(
  question: Question,
  answers: Column,
  block: Extract<DriverBlock, { kind: 'ratings' }>,
): Table {
  const cells = Array.from({ length: answers.length }, (_, row) => [answers.at(row)]);
  const { how } = readAnswers(question, cells);
  refuseOneRowOff(answers.at(0), how);
  const read = answerReader(how);
  const together = new Map<string, { point: number; drivers: readonly string[]; count: number }>();
  for (let row = 1; row < answers.length; row += 1) {
    const code = read(answers.at(row));
    if (code < 0) continue;
    const drivers = block.ratingsAt(row);
    const key = `${code}\n${drivers.join('\n')}`;
    const known = together.get(key);
    if (known) known.count += 1;
    else together.set(key, { point: how.scale.low + code, drivers, count: 1 });
  }
  const { drivers, n, rSquared } = explainByRatings([...together.values()] satisfies RatedAnswers[], block.names);
  if (n === 0) throw new Error('Nobody gave an answer and every rating: check that the ranges begin in the same row.');
  const sorted = drivers
    .map((driver, at) => ({ driver, at }))
    .sort((a, b) => (b.driver.importance ?? -1) - (a.driver.importance ?? -1) || a.at - b.at);
  return [[...RATING_COLUMNS], ...sorted.map(({ driver }) => rowOf(driver, rSquared))];
}

function rowOf(driver: DriverReport, rSquared: number | null): Table[number] {
  return [
    driver.column,
    driver.n,
    shown(driver.importance),
    shown(driver.pearson),
    shown(driver.pearsonP),
    shown(driver.spearman),
    shown(driver.spearmanP),
    shown(rSquared),
    noteOf(driver),
  ];
}

function noteOf({ n, pearson, importance }: DriverReport): string {
  if (n < TOO_FEW) return 'too few answers';
  if (pearson === null) return 'everyone the same';
  return importance === null ? 'ratings repeat each other' : '';
}
