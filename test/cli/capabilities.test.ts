import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { program } from '../../cli/main.ts';
import { sourcesIn } from '../house/rooms.ts';
import { scanSource } from '../house/source-scan.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the core can do, the module that does it, and from where a person reaches it: a command, and its option where it takes one. */
interface Capability {
  readonly capability: string;
  readonly module: string;
  readonly surface: readonly [command: string, option?: string];
}

const row = (capability: string, module: string, command: string, option?: string): Capability => ({
  capability,
  module,
  surface: option === undefined ? [command] : [command, option],
});

const CAPABILITIES: readonly Capability[] = [
  // Answers
  row('scales by name', 'shared/answers/scale.ts', 'score', '--scale'),
  row('bands of every metric and scale', 'shared/metrics/bands.ts', 'score', '--metric'),
  row('reading one answer: numbers, labels, faces', 'shared/answers/read-answer.ts', 'score'),
  row('labels of answers in nine languages', 'shared/answers/labels.ts', 'score'),
  row('faces, skin tones stripped', 'shared/answers/faces.ts', 'score'),
  row('tally of answers, mergeable', 'shared/answers/tally.ts', 'score'),
  row('tally from a count table', 'shared/answers/tally.ts', 'score', '--counts'),
  row('counts by day and by segment', 'shared/answers/grouped-counts.ts', 'score', '--by'),
  row('what was set aside, by class', 'shared/answers/exclusion.ts', 'score'),
  row('calendar periods', 'shared/answers/period.ts', 'score', '--period'),
  // Metrics
  row('mean, percent, net', 'shared/metrics/score.ts', 'score', '--method'),
  // Statistics
  row('interval of a mean (t)', 'shared/statistics/mean-interval.ts', 'score', '--confidence'),
  row('interval of a share (Wilson)', 'shared/statistics/wilson.ts', 'score', '--confidence'),
  row('interval of a net score (adjusted Wald)', 'shared/statistics/adjusted-wald.ts', 'score', '--confidence'),
  row('confidence, margin and share in any writing', 'shared/statistics/read-fraction.ts', 'score', '--confidence'),
  row('two means (Welch)', 'shared/statistics/compare-means.ts', 'score', '--compare'),
  row('two net scores', 'shared/statistics/compare-nets.ts', 'score', '--compare'),
  row('two shares (pooled z, Newcombe, Fisher)', 'shared/statistics/compare-proportions.ts', 'score', '--compare'),
  row('before and after a date', 'shared/statistics/comparison.ts', 'score', '--before'),
  row('target tests', 'shared/statistics/target-test.ts', 'score', '--target'),
  row('segments against the others', 'shared/statistics/segments.ts', 'score', '--by'),
  row('correction for many segments', 'shared/statistics/correct-p-values.ts', 'score', '--by'),
  row('trend: Mann–Kendall and Sen', 'shared/statistics/mann-kendall.ts', 'score', '--period'),
  row('control limits of means (XmR)', 'shared/statistics/control-chart.ts', 'score', '--period'),
  row('control limits of shares (Laney)', 'shared/statistics/laney-chart.ts', 'score', '--period'),
  row('reasons: Pareto', 'shared/statistics/pareto.ts', 'score', '--reasons'),
  row('reasons: gap of the score', 'shared/statistics/reason-gaps.ts', 'score', '--reasons'),
  row('drivers: correlations', 'shared/statistics/correlation.ts', 'score', '--drivers'),
  row('drivers: relative importance (LMG)', 'shared/statistics/relative-importance.ts', 'score', '--drivers'),
  row('sample size for a margin', 'shared/statistics/sample-size.ts', 'size', '--margin'),
  row('answers to tell two groups apart', 'shared/statistics/power.ts', 'size', '--detect'),
  row('invitations to send', 'shared/statistics/response-rate.ts', 'size', '--response-rate'),
  row('response rate', 'shared/statistics/response-rate.ts', 'score', '--sent'),
  // Imports
  row('encodings', 'shared/imports/decode.ts', 'score', '--encoding'),
  row('delimiter and line ends', 'shared/imports/dialect.ts', 'score', '--delimiter'),
  row('header rows, title rows', 'shared/imports/header.ts', 'score', '--header-rows'),
  row('what is no CSV at all', 'shared/imports/file-kind.ts', 'score'),
  row('broken quoting', 'shared/imports/repair-quoting.ts', 'score'),
  row('what a column is, and why', 'shared/imports/recognise.ts', 'columns'),
  row('evidence in words', 'shared/imports/column-reports.ts', 'columns'),
  row('a proposed scale', 'shared/imports/propose-scale.ts', 'columns'),
  row('columns by name or position', 'shared/imports/find-column.ts', 'score', '--column'),
  row('dates and their order', 'shared/imports/date-order.ts', 'score', '--date-order'),
  row('the date column', 'shared/imports/date-column.ts', 'score', '--date'),
  row('the calendar of a time zone', 'shared/imports/date-column.ts', 'score', '--zone'),
  row('rows that meet a condition', 'shared/imports/plan.ts', 'score', '--where'),
  row('unfinished responses', 'shared/imports/judge-row.ts', 'score', '--include-partial'),
  row('duplicates', 'shared/imports/find-duplicates.ts', 'score'),
  row('direction stated or asked for', 'shared/imports/settle-column.ts', 'score', '--direction'),
  row('HTML report with all charts', 'views/report-page.ts', 'score', '--html'),
  row('rows set aside, listed', 'shared/imports/rows-set-aside.ts', 'score', '--set-aside'),
  // Reports
  row('the whole report for machines', 'shared/reports/report.ts', 'score', '--json'),
  row('the whole report for spreadsheets', 'shared/reports/report.ts', 'score', '--csv'),
];

/** What the command line does not reach, and where a person or a test meets it instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'shared/answers/build-cube.ts': 'counts that filter, for the dashboard',
  'shared/answers/filter-cube.ts': 'counts that filter, for the dashboard',
  'shared/answers/growing-counts.ts': 'counts that filter, for the dashboard',
  'shared/answers/tuple-index.ts': 'counts that filter, for the dashboard',
  'shared/answers/cell-counts.ts': 'answers that stand in the cells of a sheet, counted in the Sheets script',
  'shared/answers/day-in-zone.ts': 'the calendar of a spreadsheet, whose zone only its platform knows',
  'shared/answers/label-order.ts': 'labels beside numbers in the cells of a sheet',
  'shared/metrics/ces.ts': 'one call from answers to score, for spreadsheet functions and the reference adapter',
  'shared/metrics/nps.ts': 'one call from answers to score, for spreadsheet functions and the reference adapter',
  'shared/metrics/csat.ts': 'one call from answers to score, for spreadsheet functions and the reference adapter',
};

const commands = new Map(program().commands.map((command) => [command.name(), command]));

test.each(CAPABILITIES)('$capability is reached by $surface', ({ module, surface: [command, option] }) => {
  expect(existsSync(join(root, module)), module).toBe(true);
  const help = commands.get(command)?.helpInformation() ?? '';
  expect(help).toContain(option ?? command);
});

test('every module of the core that computes is reached from the command line, or said to be met elsewhere', () => {
  const core = sourcesIn(root, 'shared').filter((path) => /^shared\/(answers|metrics|statistics|imports)\//.test(path));
  expect(core.length).toBeGreaterThan(20);
  const reached = reachedFrom('cli/main.ts');
  expect(core.filter((path) => !reached.has(path) && !(path in ELSEWHERE))).toEqual([]);
  expect(Object.keys(ELSEWHERE).filter((path) => reached.has(path) || !core.includes(path))).toEqual([]);
});

function reachedFrom(start: string): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path) || !existsSync(join(root, path))) continue;
    reached.add(path);
    for (const specifier of scanSource(path, readFileSync(join(root, path), 'utf8')).imports) {
      if (specifier.startsWith('#shared/')) open.push(specifier.slice(1));
      else if (specifier.startsWith('.')) open.push(posix.normalize(posix.join(posix.dirname(path), specifier)));
    }
  }
  return reached;
}

test('every option of every command is explained, and its command has examples', () => {
  for (const command of commands.values()) {
    for (const { flags, description } of command.options) expect(description, flags).not.toBe('');
    let help = '';
    command.configureOutput({
      writeOut: (text) => {
        help += text;
      },
    });
    command.outputHelp();
    expect(help).toContain('Examples:');
  }
});
