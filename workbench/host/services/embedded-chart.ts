import type { Area } from '../area.ts';
import type { SheetChart } from '../workbook-sheet.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A chart as it is being made; `id` once it lies on a sheet. */
export type ChartDraft = Omit<SheetChart, 'id'> & { readonly id?: number };

/** A new chart: no type, no ranges, at the first cell. */
export const NEW_CHART: ChartDraft = {
  type: 'LINE',
  ranges: [],
  headers: 0,
  options: {},
  hidden: 'IGNORE_BOTH',
  at: { row: 1, column: 1, x: 0, y: 0 },
};

/** The drafts behind the charts and the areas behind the ranges that a script holds. */
const drafts = new WeakMap<object, ChartDraft>();

/** @throws when a script gives something that is no chart */
export function draftOf(chart: Chart): ChartDraft {
  const draft = drafts.get(chart);
  if (!draft) throw new Error('Invalid argument: chart');
  return draft;
}

type Read = 'getChartId' | 'getContainerInfo' | 'getNumHeaders' | 'getOptions' | 'getRanges' | 'modify';

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart */
export class LocalEmbeddedChart implements Pick<Chart, Read> {
  readonly #objects: SpreadsheetObjects;
  readonly #draft: ChartDraft;

  constructor(objects: SpreadsheetObjects, draft: ChartDraft) {
    this.#objects = objects;
    this.#draft = draft;
  }

  static open(objects: SpreadsheetObjects, draft: ChartDraft): Chart {
    const chart = objects.gate.open<Chart>('EmbeddedChart', new LocalEmbeddedChart(objects, draft));
    drafts.set(chart, draft);
    return chart;
  }

  /** null until the chart lies on a sheet. */
  getChartId(): number | null {
    return this.#draft.id ?? null;
  }

  getNumHeaders(): number {
    return this.#draft.headers;
  }

  getRanges(): Range[] {
    return this.#draft.ranges.map((area) => this.#objects.range(area));
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    const { options } = this.#draft;
    return this.#objects.gate.open<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', {
      get: (option: string) => options[option] ?? null,
    });
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    const { row, column, x, y } = this.#draft.at;
    return this.#objects.gate.open<GoogleAppsScript.Spreadsheet.ContainerInfo>('ContainerInfo', {
      getAnchorRow: () => row,
      getAnchorColumn: () => column,
      getOffsetX: () => x,
      getOffsetY: () => y,
    });
  }

  modify(): Builder {
    return LocalChartBuilder.open(this.#objects, this.#draft);
  }
}

type Built =
  | 'addRange'
  | 'build'
  | 'clearRanges'
  | 'getChartType'
  | 'getRanges'
  | 'setChartType'
  | 'setHiddenDimensionStrategy'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition';

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder: what it is told is kept as it was told. */
export class LocalChartBuilder implements Pick<Builder, Built> {
  readonly #objects: SpreadsheetObjects;
  #draft: ChartDraft;
  #self: Builder | undefined;

  constructor(objects: SpreadsheetObjects, draft: ChartDraft) {
    this.#objects = objects;
    this.#draft = draft;
  }

  static open(objects: SpreadsheetObjects, draft: ChartDraft): Builder {
    const local = new LocalChartBuilder(objects, draft);
    local.#self = objects.gate.open<Builder>('EmbeddedChartBuilder', local);
    return local.#self;
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): Builder {
    return this.#with({ type: String(type) });
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return this.#draft.type as unknown as GoogleAppsScript.Charts.ChartType;
  }

  addRange(range: Range): Builder {
    const area = this.#objects.areaOf(range);
    if (!area) throw new Error('Invalid argument: range');
    return this.#with({ ranges: [...this.#draft.ranges, area] });
  }

  clearRanges(): Builder {
    return this.#with({ ranges: [] });
  }

  getRanges(): Range[] {
    return this.#draft.ranges.map((area: Area) => this.#objects.range(area));
  }

  setNumHeaders(headers: number): Builder {
    return this.#with({ headers });
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): Builder {
    return this.#with({ hidden: String(strategy) });
  }

  /** Kept as plain data of our own, so that a script cannot change it afterwards. */
  setOption(option: string, value: unknown): Builder {
    return this.#with({ options: { ...this.#draft.options, [option]: JSON.parse(JSON.stringify(value)) } });
  }

  setPosition(row: number, column: number, x: number, y: number): Builder {
    if (!(row >= 1 && column >= 1))
      throw new Error('The coordinates of the chart are outside the dimensions of the sheet.');
    return this.#with({ at: { row, column, x, y } });
  }

  build(): Chart {
    return LocalEmbeddedChart.open(this.#objects, this.#draft);
  }

  #with(change: Partial<ChartDraft>): Builder {
    this.#draft = { ...this.#draft, ...change };
    return this.#self!;
  }
}
