import type { Reader } from '../text/reader.ts';

/** Where and for whom a chart is drawn. */
export interface View {
  /** Room there is, px; 280 and more. */
  readonly width: number;
  readonly reader: Reader;
  /** Begins the ids inside the picture, so that several may stand on a page. */
  readonly id: string;
}

/** From here on names stand beside marks, below it above them. */
export const WIDE = 520;

/** Whether the chart is drawn for a wide place. */
export function isWide({ width }: View): boolean {
  return width >= WIDE;
}
