import { totalExcluded } from '#shared/answers/exclusion.ts';
import { say } from '#shared/languages/say.ts';
import { warningSentence } from '#shared/languages/spoken.ts';
import type { Warning } from '#shared/languages/warning.ts';
import { TOO_FEW } from '#shared/metrics/thresholds.ts';
import { howText } from '#shared/reports/how-text.ts';
import { typedText } from '#shared/reports/number-text.ts';
import type { Report, ScoreReport } from '#shared/reports/report.ts';
import { reasonsAside } from './charts/chart-title.ts';
import { statisticName } from './charts/estimate-text.ts';
import { scoreCard } from './charts/score-card.ts';
import { REPORT_STYLE } from './design/page-style.ts';
import { drawn, figureHtml } from './figure-html.ts';
import { type Figure, figuresAcross, figuresOf } from './figures.ts';
import { enliven } from './page/enliven.ts';
import { element, escaped } from './svg/markup.ts';
import { driverTable } from './tables/score-tables.ts';
import { type Table, tableHtml } from './tables/table.ts';
import { copySentence, readingsIn } from './text/copy-sentence.ts';
import { plainLabel, setApart } from './text/plain-label.ts';
import type { Reader } from './text/reader.ts';

/** The one style and the one script of a report, whole: what stands between their tags, letter for letter. */
export const REPORT_PARTS = {
  style: REPORT_STYLE,
  script: `(${enliven.toString()})(document.body);`,
} as const;

/** SHA-256 of `REPORT_PARTS`, base64: by these and nothing else the browser lets them work. */
export interface PartHashes {
  readonly style: string;
  readonly script: string;
}

/** What else stands in a report, beside the scores of its file. */
export interface ReportSection {
  readonly title: string;
  /** What stands above the table, a paragraph each. */
  readonly lead: readonly string[];
  readonly table?: Table;
  /** What stands below it. */
  readonly notes: readonly string[];
}

/**
 * A report as one HTML file: without network access, without handlers in attributes, and complete without its script.
 *
 * @param report what a file came to
 * @param reader for whom
 * @param hashes of `REPORT_PARTS`, which the caller's platform computes
 * @param beside what else is known and stands behind the scores
 * @returns the whole document
 */
export function reportPage(
  report: Report,
  reader: Reader,
  hashes: PartHashes,
  beside: readonly ReportSection[] = [],
): string {
  const { charts } = reader;
  const title = say(charts.report.title, { file: setApart(nameOf(report, reader)) });
  const policy = `default-src 'none'; style-src 'sha256-${hashes.style}'; script-src 'sha256-${hashes.script}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const across = figuresAcross(report, reader);
  const body = [
    element('header', {}, element('h1', {}, escaped(title)), lead(report, reader)),
    warningsPanel(report, reader),
    ...report.scores.map((score, at) => scoreSection(score, report, reader, `s${at + 1}`)),
    ...across.map((figure, at) =>
      element('div', { class: 'em-panel em-across' }, figureHtml(figure, reader, `x${at + 1}`)),
    ),
    ...beside.map(besideSection),
    element(
      'section',
      { class: 'em-panel em-read' },
      element('h2', {}, escaped(charts.report.read)),
      howRead(report, reader),
    ),
    element(
      'section',
      { class: 'em-panel' },
      element('h2', {}, escaped(charts.report.methods)),
      list(methodNotes(report, reader)),
    ),
    element('footer', { class: 'em-foot' }, escaped(charts.report.made)),
  ];
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<link rel="icon" href="data:,">',
    element('title', {}, escaped(title)),
    `<style>${REPORT_PARTS.style}</style>`,
  ];
  return `<!doctype html>\n<html lang="${reader.language}" dir="${reader.rtl ? 'rtl' : 'ltr'}">\n<head>\n${head.join('\n')}\n</head>\n${element(
    'body',
    { 'data-copy': charts.sentence.copy, 'data-copied': charts.sentence.copied },
    '\n',
    element('main', { class: 'em-page' }, body.filter((part) => part !== '').join('\n')),
    `\n<script>${REPORT_PARTS.script}</script>\n`,
  )}\n</html>\n`;
}

function nameOf({ file }: Report, { words }: Reader): string {
  return file === '-' ? words.terminal.standardInput : plainLabel(file, 200);
}

function lead(report: Report, reader: Reader): string {
  const { words } = reader;
  const parts = [plainLabel(report.format), say(words.terminal.rows, { count: reader.number(report.rows, 0) })];
  const aside = totalExcluded(report.rowsSetAside);
  if (aside > 0)
    parts.push(
      say(reader.charts.setAsideWhy, {
        count: reader.number(aside, 0),
        reasons: reasonsAside(report.rowsSetAside, reader),
      }),
    );
  return element('p', { class: 'em-lead' }, escaped(parts.filter((part) => part !== '').join(' · ')));
}

/** Everything that must be known before a number is used, each once. */
function warningsPanel(report: Report, reader: Reader): string {
  const texts = warningTexts([...report.warnings, ...report.scores.flatMap(({ warnings }) => warnings)], reader);
  if (texts.length === 0) return '';
  return element(
    'section',
    { class: 'em-panel em-warnings' },
    element('h2', {}, escaped(reader.charts.report.warnings)),
    list(texts),
  );
}

function warningTexts(warnings: readonly Warning[], reader: Reader): readonly string[] {
  const texts = warnings.map((warning) => {
    const sentence = warningSentence(warning, reader.words, (value) => typedText(value, reader.number));
    const { column } = warning;
    return column === undefined || sentence.includes(column)
      ? sentence
      : `${setApart(plainLabel(column))}: ${sentence}`;
  });
  return [...new Set(texts)];
}

function scoreSection(score: ScoreReport, report: Report, reader: Reader, id: string): string {
  const { words, charts } = reader;
  const figures = figuresOf(score, reader);
  const others = figures.filter(({ kind }) => kind !== 'distribution');
  const spread = figures.filter(({ kind }) => kind === 'distribution');
  const html = (figure: Figure): string => panel(figureHtml(figure, reader, `${id}-f${figures.indexOf(figure) + 1}`));
  const card = panel(
    element(
      'div',
      { class: 'em-card' },
      drawn((view) => scoreCard(score, view), reader, `${id}-card`, 'both'),
    ),
  );
  const sentence = panel(
    element('h3', {}, escaped(charts.sentence.title)) +
      element(
        'p',
        { class: 'em-sentence', 'data-copyable': '' },
        escaped(copySentence(score, reader, nameOf(report, reader))),
      ),
  );
  const readings = readingsIn(score, reader).slice(1);
  const inWords =
    readings.length === 0 ? '' : panel(element('h3', {}, escaped(words.terminal.inWords)) + list(readings));
  const drivers = score.drivers
    ? panel(
        element('h3', {}, escaped(words.terminal.drivers)) +
          inRegion(words.terminal.drivers, driverTable(score.drivers, reader)),
      )
    : '';
  // With nothing else to show the spread is the main thing, and not a column of its own beside nothing.
  const [side, main] =
    others.length + (drivers === '' ? 0 : 1) > 0
      ? [
          [card, sentence, ...spread.map(html), inWords],
          [...others.map(html), drivers],
        ]
      : [
          [card, sentence],
          [...spread.map(html), inWords],
        ];
  const heading = `${words.metrics[score.metric]} (${words.metricShort[score.metric]})`;
  return element(
    'section',
    { 'aria-labelledby': `${id}-h` },
    element(
      'h2',
      { id: `${id}-h` },
      escaped(`${heading}: `),
      element('bdi', {}, escaped(plainLabel(score.column, 300))),
    ),
    element(
      'div',
      { class: main.join('') === '' ? 'em-score' : 'em-score em-two' },
      element('div', { class: 'em-side' }, ...side),
      element('div', { class: 'em-main' }, ...main),
    ),
  );
}

function besideSection({ title, lead, table, notes }: ReportSection): string {
  const paragraphs = (texts: readonly string[]): string =>
    texts.map((text) => element('p', { class: 'em-lead' }, escaped(text))).join('');
  return element(
    'section',
    { class: 'em-panel em-beside' },
    element('h2', {}, escaped(title)),
    paragraphs(lead),
    table === undefined ? '' : inRegion(table.caption, table),
    paragraphs(notes),
  );
}

function inRegion(name: string, table: Table): string {
  return element('div', { class: 'em-scroll', tabindex: '0', role: 'region', 'aria-label': name }, tableHtml(table));
}

function panel(content: string): string {
  return element('div', { class: 'em-panel' }, content);
}

function list(texts: readonly string[]): string {
  return element('ul', { class: 'em-list' }, ...texts.map((text) => element('li', {}, escaped(text))));
}

const DELIMITERS: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'pipe' | 'space'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  ' ': 'space',
};

/** Format, rows, encoding, delimiter, what was set aside, and what was scored as what. */
function howRead(report: Report, reader: Reader): string {
  const { charts, words } = reader;
  const known = DELIMITERS[report.delimiter];
  const aside = totalExcluded(report.rowsSetAside);
  const facts: [string, string][] = [
    [charts.report.format, plainLabel(report.format)],
    [charts.report.rows, reader.number(report.rows, 0)],
    [
      charts.report.rowsAside,
      aside === 0 ? charts.report.none : `${reader.number(aside, 0)} (${reasonsAside(report.rowsSetAside, reader)})`,
    ],
    [charts.report.encoding, report.encoding],
    [charts.report.delimiter, known === undefined ? plainLabel(report.delimiter) : words.terminal.delimiters[known]],
    ...report.scores.map((score): [string, string] => [
      charts.report.scored,
      `${setApart(plainLabel(score.column))}: ${words.metricShort[score.metric]}, ${howText(score, words)}`,
    ]),
    ...report.emptyScores.map(({ column, metric }): [string, string] => [
      charts.report.unanswered,
      `${setApart(plainLabel(column))}: ${words.metricShort[metric]}`,
    ]),
  ];
  return element(
    'dl',
    { class: 'em-facts' },
    ...facts
      .filter(([, text]) => text !== '')
      .map(([name, text]) => element('dt', {}, escaped(name)) + element('dd', {}, escaped(text))),
  );
}

/** How the numbers that stand in this report were made, and none that do not. */
export function methodNotes({ scores }: Report, reader: Reader): readonly string[] {
  const { methods } = reader.charts;
  const notes = [...new Set(scores.map(({ method }) => method))].map((method) => methods[method]);
  if (scores.some(({ breakdowns }) => breakdowns.length > 0)) notes.push(methods.segments);
  if (scores.some(({ periods }) => periods.length > 0)) notes.push(methods.trend);
  for (const method of new Set(scores.flatMap(({ comparison }) => (comparison?.p == null ? [] : [comparison.method]))))
    notes.push(say(methods.comparison, { method: statisticName(method, reader) }));
  if (scores.some(({ reasons }) => reasons.length > 0)) notes.push(methods.reasons);
  if (scores.some(({ drivers }) => drivers !== null)) notes.push(methods.drivers);
  return [...notes, say(methods.tooFew, { count: TOO_FEW }), methods.setAside];
}
