import { beforeAll, expect, test } from 'vitest';
import { chartTable } from '../../../../workbench/charts/chart-table.ts';
import { drawChart } from '../../../../workbench/charts/draw-chart.ts';
import { CHART_TYPES } from '../../../../workbench/host/services/charts.ts';
import { builtCode } from '../../built-script.ts';
import { DOCUMENTED, DOCUMENTED_AXIS, DOCUMENTED_TYPES, type DocumentedList } from '../../chart-options.ts';
import { day, type OpenedTab, openTab } from './opened-tab.ts';

const HEADER = [
  'Date',
  'How easy was it? (1-7)',
  'How likely are you to recommend us? (0-10)',
  'How satisfied are you? (1-5)',
  'Channel',
  'Reason',
  'Touchpoint',
  'Friction type',
];
const ROWS = Array.from({ length: 600 }, (_, at) => [
  day(`2026-${String(1 + (at % 12)).padStart(2, '0')}-10`),
  1 + ((at * 5 + (at % 3)) % 7),
  (at * 7) % 11,
  1 + (at % 5),
  ['mail', 'chat', 'phone'][at % 3]!,
  ['slow', 'unclear', 'friendly'][(at * 2) % 3]!,
  ['checkout', 'onboarding'][at % 2]!,
  ['waiting', 'transfer', 'repeat'][(at * 5) % 3]!,
]);

let tab: OpenedTab;
beforeAll(async () => {
  tab = openTab(await builtCode(), [HEADER, ...ROWS]);
  expect(tab.build()).toContain('is the dashboard');
});

test('there is one for everything that the tab can show', () => {
  expect(tab.page().charts.map(({ options, type }) => options.title ?? type)).toEqual([
    'GAUGE',
    'CES by period',
    'CES: how the answers are spread',
    'CES by Channel',
    'CES: reasons, most named first',
    'NPS: promoters, passives, detractors',
    'CES and CSAT by Channel',
    'CES: friction, most frequent first',
    'Answers by touchpoint',
  ]);
});

const namesOf = (lists: readonly DocumentedList[] = []): readonly string[] => lists.flatMap(({ names }) => names);

test('types and options are those that Google documents', () => {
  expect(DOCUMENTED_TYPES.names).toEqual(expect.arrayContaining([...CHART_TYPES]));
  for (const { type, options } of tab.page().charts) {
    expect(DOCUMENTED_TYPES.names).toContain(type);
    const documented = DOCUMENTED[type]!;
    for (const [name, value] of Object.entries(options)) {
      expect(namesOf(documented.options), `${type} ${name}`).toContain(name);
      const parts = name === 'series' ? namesOf(documented.series) : name === 'vAxes' ? DOCUMENTED_AXIS.names : [];
      const inner = name === 'series' || name === 'vAxes' ? Object.values(value as Record<string, object>) : [];
      for (const each of inner)
        for (const part of Object.keys(each)) expect(parts, `${type} ${name}.${part}`).toContain(part);
      if (name.endsWith('.viewWindow'))
        for (const end of Object.keys(value as object)) expect(DOCUMENTED_AXIS.names).toContain(`viewWindow.${end}`);
    }
  }
});

test('every list names its page, and every option of a type stands in one list alone', () => {
  for (const { options, series = [] } of Object.values(DOCUMENTED)) {
    for (const { at } of [...options, ...series]) expect(at).toMatch(/^https:\/\/developers\.google\.com\//);
    for (const lists of [options, series]) expect(new Set(namesOf(lists)).size).toBe(namesOf(lists).length);
  }
});

test('their cells lie on the tab of tables, have a header each, room to grow, and something to show', () => {
  for (const chart of tab.page().charts) {
    const [range, ...more] = chart.ranges;
    expect(more).toEqual([]);
    expect(range!.sheet).toBe(tab.tables());
    expect(range!.column + range!.width - 1).toBeLessThanOrEqual(tab.tables().columns);
    expect(chart.headers).toBe(1);
    const { domain, series } = chartTable(chart);
    expect(domain.length).toBeGreaterThan(0);
    expect(series.some(({ values }) => values.some((value) => value !== null))).toBe(true);
    if (chart.type !== 'GAUGE' && !String(chart.options.title).startsWith('NPS'))
      expect(range!.height).toBeGreaterThan(domain.length);
  }
});

test('no two blocks of cells touch: what spills cannot be in the way of another', () => {
  const columns = tab
    .page()
    .charts.map(({ ranges: [range] }) => [range!.column, range!.column + range!.width - 1] as const);
  const sorted = [...columns].sort(([a], [b]) => a - b);
  sorted.slice(1).forEach(([from], at) => {
    expect(from).toBeGreaterThan(sorted[at]![1] + 1);
  });
});

test('beside each chart a sentence says method, scale, direction and n', () => {
  for (const { options, at } of tab.page().charts) {
    if (!options.title) continue;
    const [title, sentence] = [tab.page().value(at.row - 3, at.column), tab.page().value(at.row - 2, at.column)];
    expect(title).toBe(options.title);
    expect(sentence).toMatch(/scale \d+-\d+, high is \w+; n = \d+\./);
  }
});

test('all of them can be drawn, with names of cells escaped', () => {
  for (const chart of tab.page().charts) {
    const { svg } = drawChart(chart);
    expect(svg).toMatch(/^<svg/);
    expect(svg).toContain('</svg>');
  }
  tab.data.write('E2', [['<script>alert(1)</script>']]);
  const bars = tab.page().charts.find(({ options }) => options.title === 'CES by Channel')!;
  expect(chartTable(bars).domain).toContain('<script>alert(1)</script>');
  expect(drawChart(bars).svg).not.toContain('<script>');
});

test('each table is one call of a function', () => {
  const calls = tab
    .tables()
    .formulas()
    .filter(({ formula }) => /\b(CES|NPS|CSAT|DRIVERS)\w*\(/.test(formula));
  for (const { formula } of calls) expect(formula.match(/\b(CES|NPS|CSAT|DRIVERS)\w*\(/g)).toHaveLength(1);
  expect(calls).toHaveLength(9);
});

test('formulas have ; between arguments, no decimals and no {…}, so that every locale reads them', () => {
  const rowsTab = tab.workbook.sheet('Easemark rows')!;
  for (const { formula } of [...tab.tables().formulas(), ...rowsTab.formulas(), ...tab.page().formulas()]) {
    const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'/g, '');
    expect(bare).not.toMatch(/[,{}\\]|\d\.\d/);
  }
});
