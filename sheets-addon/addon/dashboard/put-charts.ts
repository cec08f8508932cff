import type { ChartName } from './chart-data.ts';
import { type ChartTexts, chartSpec, chartTitle } from './chart-specs.ts';
import type { Remembered } from './known-dashboard.ts';

type Places = Readonly<Partial<Record<ChartName, { readonly row: number; readonly column: number }>>>;

/**
 * Puts the charts that were never put there, and gives those that are there the cells they show now.
 *
 * A chart that is there keeps its place, its size and everything a person changed about it; its title is renewed only when it is still the one it was given.
 *
 * @param ranges the cells of each chart
 * @param places where new ones go
 * @param before what is remembered of those put there earlier
 * @returns ids and titles, to be remembered
 */
export function putCharts(
  page: GoogleAppsScript.Spreadsheet.Sheet,
  ranges: Readonly<Partial<Record<ChartName, GoogleAppsScript.Spreadsheet.Range>>>,
  places: Places,
  texts: ChartTexts,
  before: Remembered | undefined,
): Pick<Remembered, 'charts' | 'titles'> {
  const there = page.getCharts();
  const charts: Partial<Record<ChartName, number>> = { ...before?.charts };
  const titles: Partial<Record<ChartName, string>> = { ...before?.titles };
  const fresh: ChartName[] = [];
  for (const [name, range] of Object.entries(ranges) as [ChartName, GoogleAppsScript.Spreadsheet.Range][]) {
    const title = chartTitle(name, texts);
    const known = there.find((chart) => chart.getChartId() === charts[name]);
    if (known) {
      const builder = known.modify().clearRanges().addRange(range);
      if (title !== titles[name] && known.getOptions().get('title') === titles[name]) builder.setOption('title', title);
      page.updateChart(builder.build());
    } else if (places[name]) {
      page.insertChart(newChart(page, name, range, places[name], texts));
      fresh.push(name);
    }
    titles[name] = title;
  }
  if (fresh.length > 0) {
    const old = new Set(there.map((chart) => chart.getChartId()));
    const added = page.getCharts().filter((chart) => !old.has(chart.getChartId()));
    for (const name of fresh) {
      // Ids are given by Google; a chart is known by where it was put.
      const place = places[name]!;
      const chart = added.find((one) => {
        const info = one.getContainerInfo();
        return info.getAnchorRow() === place.row && info.getAnchorColumn() === place.column;
      });
      const id = chart?.getChartId();
      if (id !== null && id !== undefined) charts[name] = id;
    }
  }
  return { charts, titles };
}

function newChart(
  page: GoogleAppsScript.Spreadsheet.Sheet,
  name: ChartName,
  range: GoogleAppsScript.Spreadsheet.Range,
  place: { readonly row: number; readonly column: number },
  texts: ChartTexts,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { type, options } = chartSpec(name, texts);
  let builder = page
    .newChart()
    .setChartType(Charts.ChartType[type])
    .addRange(range)
    .setNumHeaders(1)
    .setPosition(place.row, place.column, 4, 4);
  for (const [option, value] of Object.entries(options)) builder = builder.setOption(option, value);
  return builder.build();
}
