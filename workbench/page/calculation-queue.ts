import {
  type ICommandInfo,
  ICommandService,
  type Injector,
  merge,
  type Nullable,
  type ObjectMatrix,
} from '@univerjs/core';
import {
  FormulaDataModel,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/preset-sheets-core';

type Data = Parameters<ICalculateFormulaService['execute']>[0];
type Results = Parameters<
  Parameters<ICalculateFormulaService['executionCompleteListener$']['subscribe']>[0] & object
>[0];

/** What of Univer's service is its own: its release is pinned. */
interface Inside {
  readonly _executeLock: { acquire(key: string, run: () => void): Promise<void> };
  readonly _executionCompleteListener$: { next(results: Results): void };
}
const LOCK = 'FORMULA_EXECUTION_LOCK';

/** Mutations after which a result may belong to another cell than the one it was worked out for. */
const MOVED =
  /^sheet\.mutation\.(?:insert-row|insert-col|remove-rows|remove-col|move-range|move-rows|move-columns|reorder-range|remove-sheet)$/;

/**
 * Lets Univer work formulas out once at a time, and nothing be lost of what happens meanwhile.
 *
 * The script's functions are asynchronous, so that cells change while a calculation is under way. Of itself Univer then begins another within it, with the
 * data of both mixed up; or asks it to stop, which makes `#VALUE!` of all that is left; or forgets the change; and it writes results over
 * what has been entered in their cells since. Here the next one waits for the end of the first, and a result whose cell has changed is left out and asked for again.
 */
export class CalculationQueue {
  readonly #service: ICalculateFormulaService;
  readonly #model: FormulaDataModel;
  readonly #execute: ICalculateFormulaService['execute'];
  readonly #listeners: ((busy: boolean) => void)[] = [];
  #running: Data | undefined;
  #next: Data | undefined;
  /** Cells that have changed since the calculation began: columns by row by sheet. */
  readonly #changed = new Map<string, Map<number, number[]>>();
  #moved = false;

  constructor(injector: Injector) {
    this.#service = injector.get(ICalculateFormulaService);
    this.#model = injector.get(FormulaDataModel);
    this.#execute = this.#service.execute.bind(this.#service);
    this.#service.execute = async (data) => this.#add(data);
    this.#service.stopFormulaExecution = () => {};
    const told = this.#inside._executionCompleteListener$;
    const tell = told.next.bind(told);
    told.next = (results) => tell(this.#current(results));
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (this.#running && !options?.fromFormula) this.#note(command);
    });
    forgetDependencies(injector);
  }

  /** Tells when something begins to be worked out, and when nothing is left to be. */
  onChange(listener: (busy: boolean) => void): void {
    this.#listeners.push(listener);
  }

  get #inside(): Inside {
    return this.#service as unknown as Inside;
  }

  #add(data: Data): void {
    if (this.#running) this.#next = this.#next ? together(this.#next, data) : data;
    else void this.#begin(data);
  }

  async #begin(first: Data): Promise<void> {
    this.#tell(true);
    for (let data: Data | undefined = first; data; data = this.#next) {
      this.#next = undefined;
      this.#running = data;
      this.#changed.clear();
      this.#moved = false;
      const started = this.#execute({
        ...data,
        // As they are now, and not when it was asked for.
        formulaData: this.#model.getFormulaData(),
        arrayFormulaCellData: this.#model.getArrayFormulaCellData(),
        arrayFormulaRange: this.#model.getArrayFormulaRange(),
        rowData: this.#model.getHiddenRowsFiltered(),
      });
      await started.catch(reportError);
      // That has only begun; it holds the lock until it has ended, however it ends.
      await this.#inside._executeLock.acquire(LOCK, () => {});
    }
    this.#running = undefined;
    this.#tell(false);
  }

  #tell(busy: boolean): void {
    for (const listener of this.#listeners) listener(busy);
  }

  #note({ id, params }: Readonly<ICommandInfo>): void {
    if (MOVED.test(id)) this.#moved = true;
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue, trigger } = params as {
      subUnitId: string;
      cellValue?: Record<string, object | null>;
      trigger?: string;
    };
    if (trigger === SetStyleCommand.id) return;
    if (!cellValue) this.#moved = true;
    const rows = this.#changed.get(subUnitId) ?? new Map<number, number[]>();
    this.#changed.set(subUnitId, rows);
    for (const [row, columns] of Object.entries(cellValue ?? {}))
      rows.set(Number(row), [...(rows.get(Number(row)) ?? []), ...Object.keys(columns ?? {}).map(Number)]);
  }

  /** Leaves out what is not of now, and asks for it again. */
  #current(results: Results): Results {
    const data = this.#running;
    if (!data) return results;
    if (this.#moved) {
      this.#add({ ...data, forceCalculate: true });
      return {
        ...results,
        unitData: {},
        arrayFormulaRange: {},
        arrayFormulaCellData: {},
        clearArrayFormulaCellData: {},
      };
    }
    const again: Data['dirtyRanges'] = [];
    for (const [unitId, sheets] of Object.entries(results.unitData)) {
      for (const [sheetId, cells] of Object.entries(sheets ?? {})) {
        for (const { row, column, range } of this.#outdated(results, unitId, sheetId, cells)) {
          again.push({
            unitId,
            sheetId,
            range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
          });
          cells?.realDeleteValue(row, column);
          results.clearArrayFormulaCellData[unitId]?.[sheetId]?.realDeleteValue(row, column);
          if (!range) continue;
          delete results.arrayFormulaRange[unitId]?.[sheetId]?.[row]?.[column];
          const parts = results.arrayFormulaCellData[unitId]?.[sheetId];
          for (let atRow = range.startRow; atRow <= range.endRow; atRow += 1)
            for (let at = range.startColumn; at <= range.endColumn; at += 1) parts?.realDeleteValue(atRow, at);
        }
      }
    }
    if (again.length > 0) this.#add({ ...data, forceCalculate: false, dirtyRanges: again });
    return results;
  }

  /** The formulas of a sheet whose own cell, or one that their result takes, has changed. */
  #outdated(results: Results, unitId: string, sheetId: string, cells: Nullable<ObjectMatrix<unknown>>) {
    const found: { row: number; column: number; range: Range | undefined }[] = [];
    const ranges = results.arrayFormulaRange[unitId]?.[sheetId];
    const changed = this.#changed.get(sheetId);
    if (!changed) return found;
    cells?.forValue((row, column) => {
      const range = ranges?.[row]?.[column];
      const taken = range ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
      for (let atRow = taken.startRow; atRow <= taken.endRow; atRow += 1) {
        const columns = changed.get(atRow);
        if (!columns?.some((at) => at >= taken.startColumn && at <= taken.endColumn)) continue;
        found.push({ row, column, range });
        return;
      }
    });
    return found;
  }
}

type Range = Record<'startRow' | 'endRow' | 'startColumn' | 'endColumn', number>;

/** Two that were asked for, as one. */
function together(one: Data, other: Data): Data {
  return {
    ...other,
    forceCalculate: one.forceCalculate || other.forceCalculate,
    dirtyRanges: [...one.dirtyRanges, ...other.dirtyRanges],
    dirtyNameMap: merge({}, one.dirtyNameMap, other.dirtyNameMap),
    dirtyDefinedNameMap: merge({}, one.dirtyDefinedNameMap, other.dirtyDefinedNameMap),
    dirtySuperTableMap: merge({}, one.dirtySuperTableMap, other.dirtySuperTableMap),
    dirtyUnitFeatureMap: merge({}, one.dirtyUnitFeatureMap, other.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: merge({}, one.dirtyUnitOtherFormulaMap, other.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: merge({}, one.clearDependencyTreeCache, other.clearDependencyTreeCache),
  };
}

/**
 * Univer notes what every formula looks at anew in each calculation, and keeps what it noted before as well: of formulas that are gone, and by the places
 * they had before rows moved. So it grows, and formulas are worked out in the wrong order.
 */
function forgetDependencies(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator);
  const dependencies = injector.get(IDependencyManagerService);
  const generate = generator.generate.bind(generator);
  generator.generate = (...given) => {
    dependencies.reset();
    return generate(...given);
  };
}
