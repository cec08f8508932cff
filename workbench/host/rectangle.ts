/** A rectangle of cells, of whichever sheet; rows and columns from 1. */
export interface Rectangle {
  row: number;
  column: number;
  height: number;
  width: number;
}
