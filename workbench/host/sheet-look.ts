import type { Rectangle } from './rectangle.ts';

/** How some cells are drawn. What is left out stays as it was. */
export interface CellFormat {
  bold?: boolean;
  /** `#rrggbb` */
  background?: string;
  /** `#rrggbb` */
  color?: string;
  /** Points; 10 where nothing is said. */
  size?: number;
  /** As Sheets writes it, such as `yyyy-mm-dd`, `0.00` or `0%`. https://developers.google.com/sheets/api/guides/formats */
  numberFormat?: string;
  /** Whether long text runs over several lines of its cell. */
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
}

/**
 * The look of one sheet, for whoever draws it: read `frozenRows`, `frozenColumns`, `widths`, and `formatOf` for a cell.
 *
 * It says nothing about values. A script sets it through `Sheet.setFrozenRows`, `Sheet.setColumnWidth`, `Range.setFontWeight` and
 * `Range.setNumberFormat`, and a workbook's maker directly.
 */
export class SheetLook {
  /** Rows and columns that stay in view at the top and at the left. */
  frozenRows = 0;
  frozenColumns = 0;
  /** Pixels by column, from 1; 100 where nothing is said. */
  readonly widths = new Map<number, number>();
  /** Whether lines are drawn between the cells. */
  gridlines = true;
  /** Pixels by row, from 1; 21 where nothing is said. */
  readonly heights = new Map<number, number>();
  /** Cells joined into one, which holds what its upper left cell holds. */
  readonly merged: Rectangle[] = [];
  readonly #formats: { readonly at: Rectangle; readonly format: CellFormat }[] = [];

  /** Formats by rectangle, in the order they were given: later ones win. */
  get formats(): readonly { readonly at: Rectangle; readonly format: CellFormat }[] {
    return this.#formats;
  }

  /** Widths of columns side by side, in pixels, from column `from`. */
  setWidths(widths: readonly number[], from = 1): void {
    widths.forEach((width, at) => {
      this.widths.set(from + at, width);
    });
  }

  format(at: Rectangle, format: CellFormat): void {
    const { row, column, height, width } = at;
    this.#formats.push({ at: { row, column, height, width }, format });
  }

  /** Takes over everything that another look says. */
  copy(other: SheetLook): void {
    this.frozenRows = other.frozenRows;
    this.frozenColumns = other.frozenColumns;
    this.gridlines = other.gridlines;
    this.merged.push(...other.merged);
    for (const [row, height] of other.heights) this.heights.set(row, height);
    for (const [column, width] of other.widths) this.widths.set(column, width);
    for (const { at, format } of other.formats) this.format(at, format);
  }

  /** Notes everything as it is. @returns puts it back */
  checkpoint(): () => void {
    const { frozenRows, frozenColumns, gridlines } = this;
    const [widths, heights] = [new Map(this.widths), new Map(this.heights)];
    const [merged, formats] = [[...this.merged], [...this.#formats]];
    return () => {
      Object.assign(this, { frozenRows, frozenColumns, gridlines });
      this.widths.clear();
      for (const [column, width] of widths) this.widths.set(column, width);
      this.heights.clear();
      for (const [row, height] of heights) this.heights.set(row, height);
      this.merged.splice(0, Infinity, ...merged);
      this.#formats.splice(0, Infinity, ...formats);
    };
  }

  /** Everything said of a cell. @example look.formatOf(1, 1).bold // true */
  formatOf(row: number, column: number): CellFormat {
    const all = this.#formats.filter(
      ({ at }) => row >= at.row && row < at.row + at.height && column >= at.column && column < at.column + at.width,
    );
    return Object.assign({}, ...all.map(({ format }) => format));
  }
}
