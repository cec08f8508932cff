import { totalExcluded } from '#shared/answers/exclusion.ts';
import { say } from '#shared/languages/say.ts';
import { howText } from '#shared/reports/how-text.ts';
import { readingsOf } from '#shared/reports/readings.ts';
import type { ScoreReport } from '#shared/reports/report.ts';
import { reasonsAside } from '../charts/chart-title.ts';
import { plainLabel, setApart } from './plain-label.ts';
import type { Reader } from './reader.ts';

/**
 * A score in one paragraph for a meeting note: value, range, confidence, n, method, scale, direction, what was set aside, and where it comes from.
 *
 * @param score the score
 * @param reader for whom
 * @param file what the answers came from
 * @example copySentence(score, reader) // 'CES 5.43 (5.30 to 5.56, 95 % confidence), n = 398. Mean · scale 1-7 · high is easy. Set aside: 12 (blank 9, …).'
 */
export function copySentence(score: ScoreReport, reader: Reader, file?: string): string {
  const { charts, words } = reader;
  const [first = words.terminal.noAnswers] = readingsIn(score, reader);
  const how = howText(score, words);
  const parts = [first, `${how[0]!.toLocaleUpperCase(reader.locale)}${how.slice(1)}.`];
  const count = totalExcluded(score.excluded);
  if (count > 0)
    parts.push(
      say(charts.sentence.aside, { count: reader.number(count, 0), reasons: reasonsAside(score.excluded, reader) }),
    );
  if (file !== undefined) parts.push(say(charts.sentence.source, { file: setApart(plainLabel(file)) }));
  return parts.join(' ');
}

/** What a score says, with numbers and periods written as they are where the reader lives. */
export function readingsIn(score: ScoreReport, reader: Reader): readonly string[] {
  return readingsOf(score, reader.words, (value, digits) => reader.number(value, digits), reader.period);
}
