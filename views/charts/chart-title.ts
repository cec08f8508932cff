import { totalExcluded } from '#shared/answers/exclusion.ts';
import { say } from '#shared/languages/say.ts';
import { type HowMade, howText } from '#shared/reports/how-text.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import type { Reader } from '../text/reader.ts';

/** What stands above a chart. */
export interface ChartTitle {
  readonly title: string;
  /** Method, scale, direction, n and how many were set aside. */
  readonly about: string;
  /** Both in one, with the reasons for what was set aside: the picture's name. */
  readonly whole: string;
}

/** What of a score a title tells. */
export type Titled = HowMade & Pick<ScoreReport, 'n' | 'excluded'>;

/**
 * A chart's title with what every number must carry.
 *
 * @param title what is drawn
 * @param score how its numbers were made
 * @param reader for whom
 * @example chartTitle('CES by month', score, reader).about // 'mean · scale 1-7 · high is easy · n = 398 · set aside: 12'
 */
export function chartTitle(title: string, score: Titled, reader: Reader): ChartTitle {
  const { charts } = reader;
  const count = totalExcluded(score.excluded);
  const how = `${howText(score, reader.words)} · n = ${reader.number(score.n, 0)}`;
  const aside = count === 0 ? charts.nothingAside : say(charts.setAside, { count: reader.number(count, 0) });
  const why =
    count === 0
      ? charts.nothingAside
      : say(charts.setAsideWhy, { count: reader.number(count, 0), reasons: reasonsAside(score.excluded, reader) });
  return { title, about: `${how} · ${aside}`, whole: `${title}. ${how} · ${why}` };
}

/**
 * Why something was set aside, the most first.
 *
 * @example reasonsAside({ blank: 9, outOfRange: 1 }, reader) // 'blank 9, off the scale 1'
 */
export function reasonsAside(excluded: ScoreReport['excluded'], reader: Reader): string {
  const names: Readonly<Record<string, string>> = reader.words.exclusions;
  return Object.entries(excluded)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${names[name] ?? name} ${reader.number(count, 0)}`)
    .join(', ');
}
