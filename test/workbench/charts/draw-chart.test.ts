import { describe, expect, test } from 'vitest';
import { chartTable } from '../../../workbench/charts/chart-table.ts';
import { drawChart } from '../../../workbench/charts/draw-chart.ts';
import { drawCharts, sheetPage } from '../../../workbench/charts/draw-sheet.ts';
import { Workbook } from '../../../workbench/host/workbook.ts';
import type { CellInput, SheetChart, WorkbookSheet } from '../../../workbench/host/workbook-sheet.ts';

const NA = { error: '#N/A', message: '' };

function chartOf(
  cells: readonly (readonly CellInput[])[],
  type: string,
  options: Record<string, unknown> = {},
): { sheet: WorkbookSheet; chart: SheetChart } {
  const sheet = new Workbook().insertSheet('Data');
  sheet.write('A1', cells);
  const range = { sheet, row: 1, column: 1, height: cells.length + 5, width: cells[0]!.length };
  const at = { row: 3, column: 2, x: 4, y: 5 };
  const chart = { id: 1, type, ranges: [range], headers: 1, options, hidden: 'IGNORE_BOTH', at };
  sheet.charts.push(chart);
  return { sheet, chart };
}

const CELLS: CellInput[][] = [
  ['period', 'low', 'band', 'score'],
  ['2026-01', 3, 2, 4],
  ['2026-02', NA, NA, NA],
  ['2026-03', 4, 1, 4.5],
  [NA, NA, null, ''],
];

test('the first column is the domain, the header names series, errors are gaps, and empty rows are none', () => {
  expect(chartTable(chartOf(CELLS, 'COMBO').chart)).toEqual({
    domain: ['2026-01', '2026-02', '2026-03'],
    series: [
      { name: 'low', values: [3, null, 4] },
      { name: 'band', values: [2, null, 1] },
      { name: 'score', values: [4, null, 4.5] },
    ],
  });
});

describe('is drawn', () => {
  test.each([
    [
      'COMBO',
      { isStacked: true, series: { 0: { type: 'area', areaOpacity: 0 }, 1: { type: 'area' }, 2: { type: 'line' } } },
    ],
    ['COLUMN', {}],
    ['BAR', { isStacked: 'percent' }],
    ['LINE', { 'legend.position': 'none' }],
    ['SCATTER', {}],
    ['GAUGE', { min: 1, max: 7 }],
  ])('%s, at the size that was asked for', (type, options) => {
    const { svg, width, height } = drawChart(
      chartOf(CELLS, type, { title: 'How it goes', width: 500, height: 240, ...options }).chart,
    );
    expect([width, height]).toEqual([500, 240]);
    expect(svg).toMatch(/^<svg width="500" height="240"/);
    if (type !== 'GAUGE') expect(svg).toContain('How it goes');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  test('also without any cell in use', () => {
    for (const type of ['COMBO', 'BAR', 'SCATTER', 'GAUGE']) {
      expect(
        drawChart(
          chartOf(
            [
              ['a', 'b'],
              [NA, NA],
            ],
            type,
          ).chart,
        ).svg,
      ).toContain('</svg>');
    }
  });
});

test('the band of a stack stands on the area below it', () => {
  const options = { isStacked: true, width: 400, height: 400, series: { 0: { type: 'area' }, 1: { type: 'area' } } };
  const flat = chartOf(
    [
      ['p', 'low', 'band'],
      ['a', 2, 3],
      ['b', 2, 3],
    ],
    'COMBO',
    options,
  ).chart;
  const lines = [...drawChart(flat).svg.matchAll(/<path d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)" fill="none"/g)].map(
    ([, , y]) => Number(y),
  );
  expect(new Set(lines).size).toBeGreaterThan(1);
});

test('another type says its name', () => {
  expect(() => drawChart(chartOf(CELLS, 'TREEMAP').chart)).toThrow(
    'Charts of the type TREEMAP are not drawn on the workbench.',
  );
});

test('what cells hold is text in the picture and on the page', () => {
  const { sheet, chart } = chartOf(
    [
      ['x', 'y'],
      ['<img src=x onerror=alert(1)>', 3],
    ],
    'BAR',
    { title: '</text><script>' },
  );
  for (const drawn of [drawChart(chart).svg, sheetPage(sheet, 'Etc/UTC')]) {
    expect(drawn).not.toMatch(/<img|<script/);
  }
});

test('charts lie where their cell is', () => {
  const { sheet } = chartOf(CELLS, 'COLUMN', { title: 'T' });
  sheet.look.setWidths([150]);
  sheet.look.heights.set(1, 40);
  expect(drawCharts(sheet)).toEqual([
    expect.objectContaining({ id: 1, title: 'T', left: 154, top: 40 + 21 + 5, width: 600, height: 371 }),
  ]);
});

test.each(['COLUMN', 'BAR'])('%s: bars begin at 0, so the smallest is seen', (type) => {
  const cells: CellInput[][] = [
    ['month', 'answers'],
    ['2026-01', 112],
    ['2026-02', 130],
  ];
  expect(drawChart(chartOf(cells, type).chart).svg).toMatch(/<text[^>]*>0<\/text>/);
  expect(drawChart(chartOf(cells, 'LINE').chart).svg).not.toMatch(/<text[^>]*>0<\/text>/);
});
