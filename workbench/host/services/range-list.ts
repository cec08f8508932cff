import type { Area } from '../area.ts';
import type { CellFormat } from '../sheet-look.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';

type List = GoogleAppsScript.Spreadsheet.RangeList;
type Implemented =
  | 'getRanges'
  | 'setBackground'
  | 'setFontColor'
  | 'setFontSize'
  | 'setFontWeight'
  | 'setHorizontalAlignment'
  | 'setNumberFormat'
  | 'setVerticalAlignment'
  | 'setWrap';

/** https://developers.google.com/apps-script/reference/spreadsheet/range-list */
export class LocalRangeList implements Pick<List, Implemented> {
  readonly #objects: SpreadsheetObjects;
  readonly #areas: readonly Area[];
  #self: List | undefined;

  constructor(objects: SpreadsheetObjects, areas: readonly Area[]) {
    this.#objects = objects;
    this.#areas = areas;
  }

  static open(objects: SpreadsheetObjects, areas: readonly Area[]): List {
    const local = new LocalRangeList(objects, areas);
    local.#self = objects.gate.open<List>('RangeList', local);
    return local.#self;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.#areas.map((area) => this.#objects.range(area));
  }

  setBackground(background: string | null): List {
    return this.#format({ background: background ?? undefined });
  }

  setFontColor(color: string | null): List {
    return this.#format({ color: color ?? undefined });
  }

  setFontSize(size: number): List {
    return this.#format({ size });
  }

  setFontWeight(weight: 'normal' | 'bold' | null): List {
    return this.#format({ bold: weight === 'bold' });
  }

  setHorizontalAlignment(align: 'left' | 'center' | 'normal' | 'right' | null): List {
    return this.#format({ align: align === 'normal' || align === null ? undefined : align });
  }

  setNumberFormat(numberFormat: string): List {
    return this.#format({ numberFormat });
  }

  setVerticalAlignment(vertical: 'top' | 'middle' | 'bottom' | null): List {
    return this.#format({ vertical: vertical ?? undefined });
  }

  setWrap(wrap: boolean): List {
    return this.#format({ wrap });
  }

  #format(format: CellFormat): List {
    for (const area of this.#areas) area.sheet.look.format(area, format);
    return this.#self!;
  }
}
