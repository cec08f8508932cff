import { cellName, type RangeReference } from './a1.ts';
import { type Area, eachCell, overlaps, sameArea } from './area.ts';
import { stacked } from './array-literal.ts';
import { BUILT_IN, LAZY, lazily, type Surroundings } from './built-in-functions.ts';
import { blockOf, cellByCell } from './cell-block.ts';
import type { CellResult } from './cell-result.ts';
import { type CellArgument, type CellError, type CellValue, cellRows, isCellBlock, isCellError } from './cell-value.ts';
import {
  callsOf,
  type Expression,
  type FormulaLocale,
  FormulaParseError,
  formulaLocale,
  parseFormula,
  rangesOf,
} from './formula.ts';
import type { Host } from './host.ts';
import { operate, serialsIn } from './operators.ts';
import { blocked } from './spill.ts';
import type { Workbook } from './workbook.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';

/** What of the host the formulas lean on. */
type Functions = Pick<Host, 'callFromCell' | 'knows'>;

interface Formula {
  sheet: WorkbookSheet;
  row: number;
  column: number;
  text: string;
  expression: Expression | CellError;
  /** What it looks at, as written: `A2:A` grows with its sheet. */
  ranges: RangeReference[];
  /** The cells its last result took, or wanted to take. */
  extent: Area;
  spilled: boolean;
}

/**
 * The formulas of a workbook, worked out and spilled over the cells: the add-on's functions by the host, and of the functions of Sheets those the dashboard uses.
 *
 * A sample workbook runs on it without a browser. The page has a spreadsheet engine of its own.
 */
export class SheetFormulas {
  readonly #workbook: Workbook;
  readonly #functions: Functions;
  readonly #locale: FormulaLocale;
  readonly #around: Surroundings;
  readonly #formulas = new Map<string, Formula>();
  /** Where each formula looks, until sheets come, go or grow. */
  #looked = new Map<Formula, readonly (Area | string | undefined)[]>();

  /** Works out what stands in the workbook, and from then on whatever a change of cells touches. */
  constructor(workbook: Workbook, functions: Functions) {
    this.#workbook = workbook;
    this.#functions = functions;
    this.#locale = formulaLocale(workbook.locale);
    this.#around = { zone: workbook.timeZone, serialOf: serialsIn(workbook.timeZone) };
    for (const sheet of workbook.sheets) this.#changed({ sheet, ...sheet.whole() });
    workbook.onChange((area) => this.#changed(area));
  }

  #changed(area: Area): void {
    this.#looked = new Map();
    const freed = this.#dropFormulas(area);
    const entered = this.#readFormulas(area.sheet);
    const dirty = this.#touchedBy([area, ...freed]);
    for (const formula of entered) dirty.add(formula);
    // A result that takes other cells than before may touch formulas that nothing else touched; a loop of results would do so for ever.
    for (let round = 0; dirty.size > 0 && round < 100; round += 1) {
      const before = new Map([...dirty].map((formula) => [formula, formula.extent]));
      const order = this.#workOut(dirty);
      const moved = [...before].filter(([formula, extent]) => !sameArea(extent, formula.extent));
      dirty.clear();
      const areas = moved.flatMap(([formula, extent]) => [extent, formula.extent]);
      for (const formula of this.#touchedBy(areas)) {
        const at = order.get(formula);
        // What was worked out after the result had moved has seen it already.
        const isLate = ([other, extent]: readonly [Formula, Area]): boolean =>
          other !== formula &&
          at! < order.get(other)! &&
          (this.#looksAt(formula, extent) || this.#looksAt(formula, other.extent));
        if (at === undefined || moved.some(isLate)) dirty.add(formula);
      }
      // What follows from one that comes out otherwise now is worked out after it once more.
      for (const formula of this.#touchedBy([...dirty].map(shownArea))) dirty.add(formula);
    }
  }

  /** Forgets the formulas that were written over, and says which cells their results leave. */
  #dropFormulas(area: Area): Area[] {
    const freed: Area[] = [];
    for (const [at, formula] of this.#formulas) {
      const gone = !this.#workbook.sheets.includes(formula.sheet);
      const { row, column, sheet, text } = formula;
      if (!gone && !(overlaps(area, anchor(formula)) && sheet.formula(row, column) !== text)) continue;
      this.#formulas.delete(at);
      freed.push(shownArea(formula));
      this.#clear(formula);
    }
    return freed;
  }

  /** Takes up the formulas of a sheet that are not known yet. */
  #readFormulas(sheet: WorkbookSheet): Formula[] {
    if (!this.#workbook.sheets.includes(sheet)) return [];
    const entered: Formula[] = [];
    for (const { row, column, formula: text } of sheet.formulas()) {
      const at = `${sheet.id}!${cellName(row, column)}`;
      if (this.#formulas.has(at)) continue;
      const expression = this.#parse(text);
      const ranges = isCellError(expression) ? [] : rangesOf(expression);
      const extent = { sheet, row, column, height: 1, width: 1 };
      const formula = { sheet, row, column, text, expression, ranges, extent, spilled: false };
      this.#formulas.set(at, formula);
      entered.push(formula);
    }
    return entered;
  }

  #parse(text: string): Expression | CellError {
    try {
      return parseFormula(text, this.#locale);
    } catch (thrown) {
      if (!(thrown instanceof FormulaParseError)) throw thrown;
      return { error: '#ERROR!', message: thrown.message };
    }
  }

  /** Every formula that looks at one of the areas, or whose result lies or wants to lie there, and those that follow from it. */
  #touchedBy(areas: readonly Area[]): Set<Formula> {
    const touched = new Set<Formula>();
    const queue = [...areas];
    for (let area = queue.shift(); area; area = queue.shift()) {
      for (const formula of this.#formulas.values()) {
        if (touched.has(formula)) continue;
        if (!overlaps(area, formula.extent) && !this.#looksAt(formula, area)) continue;
        // A result of its own is no change for a formula, nor is one that merely lies beside it.
        touched.add(formula);
        queue.push(formula.extent);
      }
    }
    return touched;
  }

  #looksAt(formula: Formula, area: Area): boolean {
    let areas = this.#looked.get(formula);
    if (!areas) {
      areas = formula.ranges.map((range) => this.#lookedAt(range, formula.sheet));
      this.#looked.set(formula, areas);
    }
    return areas.some((looked) =>
      // A sheet that came or went is looked at by its name.
      typeof looked === 'string' ? looked === area.sheet.name.toLowerCase() : looked && overlaps(looked, area),
    );
  }

  /** An open end reaches as far as the sheet may yet grow. */
  #lookedAt(range: RangeReference, sheet: WorkbookSheet): Area | string | undefined {
    const looked = this.#workbook.area(range, sheet);
    if (!looked) return range.sheet?.toLowerCase();
    return {
      ...looked,
      ...(range.lastRow === undefined ? { height: 1e7 } : {}),
      ...(range.lastColumn === undefined ? { width: 1e5 } : {}),
    };
  }

  /** Works formulas out, each after those it looks at. Returns in which order that was. */
  #workOut(formulas: ReadonlySet<Formula>): ReadonlyMap<Formula, number> {
    const done = new Map<Formula, number>();
    const circular = new Set<Formula>();
    const path: Formula[] = [];
    const visit = (formula: Formula): void => {
      if (done.has(formula)) return;
      const before = path.indexOf(formula);
      if (before >= 0) {
        // Everything on the way from it back to itself lies on the circle.
        for (const each of path.slice(before)) circular.add(each);
        return;
      }
      path.push(formula);
      if (this.#looksAt(formula, anchor(formula))) circular.add(formula);
      for (const other of formulas) {
        if (other !== formula && this.#looksAt(formula, shownArea(other))) visit(other);
      }
      path.pop();
      this.#clear(formula);
      this.#show(formula, circular.has(formula) ? CIRCULAR : this.#result(formula));
      done.set(formula, done.size);
    };
    for (const formula of formulas) visit(formula);
    return done;
  }

  #result({ expression, ranges, sheet, row, column }: Formula): CellResult {
    if (isCellError(expression)) return expression;
    const lost = ranges.find((range) => !this.#workbook.area(range, sheet));
    if (lost) return lostReference(lost, this.#workbook);
    const unknown = callsOf(expression).find(
      (name) => !BUILT_IN[name.toUpperCase()] && !LAZY.has(name.toUpperCase()) && !this.#functions.knows(name),
    );
    if (unknown) return { error: '#NAME?', message: `Unknown function: '${unknown}'.` };
    const at = { sheet: sheet.name, row, column };
    const result = this.#value(expression, sheet, at);
    return isCellBlock(result) || Array.isArray(result) ? cellRows(result) : (result as CellValue);
  }

  #value(expression: Expression, sheet: WorkbookSheet, at: Parameters<Host['callFromCell']>[2]): CellArgument {
    switch (expression.kind) {
      case 'value':
        return expression.value;
      case 'range': {
        const area = this.#workbook.area(expression.reference, sheet);
        return area ? area.sheet.block(area) : null;
      }
      case 'array':
        return stacked(expression.rows.map((row) => row.map((part) => this.#value(part, sheet, at))));
      case 'call': {
        const name = expression.name.toUpperCase();
        if (LAZY.has(name)) {
          return lazily(name, (which) => {
            const wanted = expression.given[which];
            return wanted && this.#value(wanted, sheet, at);
          });
        }
        const given = expression.given.map((each) => this.#value(each, sheet, at));
        const builtIn = BUILT_IN[name];
        return builtIn ? builtIn(given.map(blockOf), this.#around) : this.#functions.callFromCell(name, given, at);
      }
      case 'operation': {
        const sides = [expression.left, expression.right].map((side) => blockOf(this.#value(side, sheet, at)));
        return cellByCell(sides, (left, right) => operate(expression.operator, left!, right!, this.#around.serialOf));
      }
    }
  }

  #clear(formula: Formula): void {
    if (!formula.spilled) return;
    eachCell(formula.extent, (row, column) => formula.sheet.unspill(row, column, formula));
    formula.spilled = false;
  }

  #show(formula: Formula, result: CellResult): void {
    const { sheet, row, column } = formula;
    const rows = Array.isArray(result) ? result : [[result]];
    const extent = { sheet, row, column, height: rows.length, width: rows[0]?.length ?? 1 };
    formula.extent = extent;
    // A result that lies in what it was worked out from would change it.
    const refusal = this.#looksAt(formula, extent) ? CIRCULAR.message : blocked(extent);
    if (refusal) {
      sheet.show(row, column, { error: '#REF!', message: refusal });
      return;
    }
    eachCell(extent, (atRow, atColumn) => {
      const value = rows[atRow - row]?.[atColumn - column] ?? null;
      if (atRow === row && atColumn === column) sheet.show(row, column, value);
      else sheet.spill(atRow, atColumn, value, formula);
    });
    formula.spilled = extent.height * extent.width > 1;
  }
}

const CIRCULAR: CellError = {
  error: '#REF!',
  message: 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
};

function lostReference({ sheet }: RangeReference, workbook: Workbook): CellError {
  const named = sheet !== undefined && !workbook.sheet(sheet);
  return { error: '#REF!', message: named ? `Unresolved sheet name '${sheet}'.` : 'Reference does not exist.' };
}

/** The cells that a formula's result fills: its own cell alone while it is blocked. */
function shownArea(formula: Formula): Area {
  return formula.spilled ? formula.extent : anchor(formula);
}

function anchor({ sheet, row, column }: Formula): Area {
  return { sheet, row, column, height: 1, width: 1 };
}
