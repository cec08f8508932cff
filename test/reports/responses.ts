import { expect } from 'vitest';
import type { ImportOptions, ReportOptions } from '../../shared/imports/options.ts';
import { buildReport } from '../../shared/reports/build.ts';
import type { ScoreReport } from '../../shared/reports/report.ts';
import { imported } from '../imports/import-text.ts';

/** The question that is scored. */
export const EASE = 'How easy was it to solve your problem? (1-7)';
/** What a person stated about it. */
export const stated: ImportOptions = { columns: [EASE], metric: 'ces', scale: '1-7', direction: 'ease' };

/** One row of a survey. */
export interface Response {
  readonly score: string;
  readonly date?: string;
  readonly channel?: string;
  readonly reason?: string;
  readonly speed?: string;
}

/** The responses as a file. */
export function csv(responses: readonly Response[]): string {
  const rows = responses.map(({ score, date = '', channel = '', reason = '', speed = '' }, at) =>
    [`R-${at + 1}`, date, channel, score, `"${reason}"`, speed].join(','),
  );
  return `Response ID,Date,Channel,${EASE},Reason,Speed\n${rows.join('\n')}\n`;
}

/** The report of the one score in it. */
export function report(responses: readonly Response[], options: ImportOptions & ReportOptions = {}): ScoreReport {
  const { scores } = buildReport(imported(csv(responses), { options: { ...stated, ...options } }), options);
  expect(scores).toHaveLength(1);
  return scores[0]!;
}

/** The same response so many times. */
export const repeat = (times: number, response: Response): Response[] => Array.from({ length: times }, () => response);
/** Chat is easy, mail is hard. */
export const answers = [
  ...repeat(30, { score: '7', channel: 'chat' }),
  ...repeat(10, { score: '5', channel: 'chat' }),
  ...repeat(25, { score: '2', channel: 'mail' }),
  ...repeat(15, { score: '4', channel: 'mail' }),
];
