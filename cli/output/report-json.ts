import { evidenceText } from '#shared/languages/evidence.ts';
import type { Warning } from '#shared/languages/warning.ts';
import type { Report, ScoreReport } from '#shared/reports/report.ts';

/**
 * A report as the one object `--json` prints. Units are those of the report: shares and CSAT 0–100, NPS and net −100–100, means on the asked scale,
 * p-values and confidence 0–1, nothing rounded.
 */
export function reportJson(report: Report): object {
  return {
    file: report.file,
    format: report.format,
    rows: report.rows,
    encoding: report.encoding,
    delimiter: report.delimiter,
    rowsSetAside: report.rowsSetAside,
    warnings: allWarnings(report).map(warningJson),
    scores: report.scores.map(scoreJson),
  };
}

/** The file's warnings and every score's, each once. */
export function allWarnings(report: Report): Warning[] {
  const seen = new Set<string>();
  return [...report.warnings, ...report.scores.flatMap(({ warnings }) => warnings)].filter(
    ({ code, message, column }) => {
      const key = JSON.stringify([code, message, column]);
      return !seen.has(key) && seen.add(key);
    },
  );
}

function scoreJson(score: ScoreReport): object {
  const { metric, method, scale, direction, directionAssumed, column, value, low, high, confidence, n, ...more } =
    score;
  const { excluded, distribution, segments, periods, comparison, warnings, evidence, ...rest } = more;
  const counts = Object.fromEntries(distribution.map(({ point, count }) => [String(point), count]));
  return {
    ...{ metric, method, scale, direction, directionAssumed, column, value, low, high, confidence, n },
    ...{ excluded, distribution: counts, segments, periods, comparison },
    ...rest,
    evidence: evidence.map((told) => evidenceText(told)),
    points: distribution,
    warnings: warnings.map(warningJson),
  };
}

function warningJson({ code, message, column }: Warning): object {
  return { code, message, ...(column === undefined ? {} : { column }) };
}
