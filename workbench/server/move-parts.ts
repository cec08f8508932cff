import { cellName, parseA1 } from '../host/a1.ts';
import type { Rectangle } from '../host/rectangle.ts';
import type { Workbook } from '../host/workbook.ts';
import type { WorkbookSheet } from '../host/workbook-sheet.ts';

/** Rows or columns put in before `at` or, with a count below 0, taken out from there on. */
export interface Move {
  readonly sheet: WorkbookSheet;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/**
 * Moves what a workbook knows by its place when rows or columns are put in or taken out: named ranges, charts and the cells they show, rules, notes and hidden
 * columns, as Google Sheets does. What lay wholly in what was taken out is gone with it; a chart stays and moves up to the edge.
 */
export function moveParts(workbook: Workbook, move: Move): void {
  for (const [name, area] of workbook.names) {
    if (area.sheet !== move.sheet) continue;
    const moved = movedArea(area, move);
    if (moved) workbook.names.set(name, { sheet: area.sheet, ...moved });
    else workbook.names.delete(name);
  }
  for (const sheet of workbook.sheets) {
    sheet.charts.forEach((chart, at) => {
      const ranges = chart.ranges.flatMap((area) => {
        if (area.sheet !== move.sheet) return [area];
        const moved = movedArea(area, move);
        return moved ? [{ sheet: area.sheet, ...moved }] : [];
      });
      const anchor = sheet === move.sheet ? { ...chart.at, [move.axis]: edge(chart.at[move.axis], move) } : chart.at;
      sheet.charts[at] = { ...chart, ranges, at: anchor };
    });
    const rules = sheet.rules.flatMap(({ at, rule }) => {
      const place = sheet === move.sheet ? movedArea(at, move) : at;
      if (!place) return [];
      if (rule?.range?.sheet !== move.sheet) return [{ at: place, rule }];
      const { range, ...rest } = rule;
      const cells = movedArea(range, move);
      return [{ at: place, rule: { ...rest, ...(cells ? { range: { ...cells, sheet: range.sheet } } : {}) } }];
    });
    sheet.rules.splice(0, sheet.rules.length, ...rules);
  }
  const notes = [...move.sheet.notes];
  move.sheet.notes.clear();
  for (const [cell, note] of notes) {
    const { row = 1, column = 1 } = parseA1(cell) ?? {};
    const moved = movedArea({ row, column, height: 1, width: 1 }, move);
    if (moved) move.sheet.notes.set(cellName(moved.row, moved.column), note);
  }
  if (move.axis === 'row') return;
  const hidden = [...move.sheet.hiddenColumns];
  move.sheet.hiddenColumns.clear();
  for (const column of hidden) {
    const moved = movedArea({ row: 1, column, height: 1, width: 1 }, move);
    if (moved) move.sheet.hiddenColumns.add(moved.column);
  }
}

/** A rectangle after a move: it grows with rows put into its middle, and shrinks by those taken out. */
export function movedArea(area: Rectangle, move: Pick<Move, 'axis' | 'at' | 'count'>): Rectangle | undefined {
  const [first, size] = move.axis === 'row' ? [area.row, area.height] : [area.column, area.width];
  const from = edge(first, move);
  // Rows put in right behind it are none of its own.
  const until = move.count > 0 ? edge(first + size - 1, move) + 1 : edge(first + size, move);
  if (until <= from) return undefined;
  const { row, column, height, width } = area;
  return move.axis === 'row'
    ? { row: from, column, height: until - from, width }
    : { row, column: from, height, width: until - from };
}

function edge(place: number, { at, count }: Pick<Move, 'at' | 'count'>): number {
  if (place < at) return place;
  return count > 0 ? place + count : Math.max(at, place + count);
}
