import { constants, createContext, runInContext, Script } from 'node:vm';
import { type CellArgument, type CellValue, isCellBlock, isCellError } from './cell-value.ts';

/** Makes things inside a context: a Date of ours is no `Date` there, and an Error no `Error`. */
interface Maker {
  date(time: number): unknown;
  error(message: string): unknown;
  list(items: readonly unknown[]): unknown;
  record(entries: readonly (readonly [string, unknown])[]): unknown;
  rows(cells: readonly (readonly unknown[])[], convert: (value: object) => unknown): unknown;
  block(
    columns: readonly (readonly unknown[] | undefined)[],
    start: number,
    height: number,
    convert: (value: object) => unknown,
  ): unknown;
}

// Runs inside the context, so that what it makes belongs there. A blank cell (null) becomes ''.
const MAKER = `({
  date: (time) => new Date(time),
  error: (message) => new Error(message),
  list: (items) => { const made = []; for (let i = 0; i < items.length; i++) made.push(items[i]); return made; },
  record: (entries) => { const made = {}; for (const [name, value] of entries) made[name] = value; return made; },
  rows: (cells, convert) => {
    const made = [];
    for (let i = 0; i < cells.length; i++) {
      const row = [];
      for (let j = 0; j < cells[i].length; j++) {
        const value = cells[i][j];
        row.push(value === null || value === undefined ? '' : typeof value === 'object' ? convert(value) : value);
      }
      made.push(row);
    }
    return made;
  },
  block: (columns, start, height, convert) => {
    const made = [];
    const width = columns.length;
    const only = width === 1 ? columns[0] ?? [] : undefined;
    for (let i = start; i < start + height; i++) {
      if (only) {
        const value = i < only.length ? only[i] : null;
        made.push([value === null ? '' : typeof value === 'object' ? convert(value) : value]);
        continue;
      }
      const row = [];
      for (let j = 0; j < width; j++) {
        const column = columns[j];
        const value = column !== undefined && i < column.length ? column[i] : null;
        row.push(value === null || value === undefined ? '' : typeof value === 'object' ? convert(value) : value);
      }
      made.push(row);
    }
    return made;
  },
})`;

const CALL = Symbol.for('easemark.local-host.call');

/**
 * A bare engine with a classic script in it: the language and nothing else, as in Apps Script. No timers, no URL, no fetch.
 *
 * It keeps the script from what Google does not have; it does not keep a hostile script from this machine.
 */
export class Realm {
  readonly globals: Record<string, unknown>;
  readonly #maker: Maker;
  readonly #call: Script;
  readonly #zone: string;

  /** @param zone the script's zone, which is what `getMonth()` and `getHours()` go by in Apps Script */
  constructor(zone: string) {
    this.globals = createContext(constants.DONT_CONTEXTIFY) as Record<string, unknown>;
    this.#maker = runInContext(MAKER, this.globals) as Maker;
    this.#call = new Script(`globalThis[Symbol.for(${JSON.stringify(CALL.description)})]()`);
    this.#zone = zone;
    // Engines hold these; Apps Script does not.
    for (const name of ['WebAssembly', 'console']) delete this.globals[name];
  }

  /** Adds a global that the script may not change the meaning of by accident. */
  provide(name: string, value: unknown): void {
    Object.defineProperty(this.globals, name, { value, enumerable: false, configurable: true, writable: true });
  }

  run(code: string, filename: string): void {
    this.#inZone(() => runInContext(code, this.globals, { filename }));
  }

  /**
   * Calls a function of the script.
   *
   * @param limit milliseconds after which it is stopped
   * @throws what the function throws, or an error with `code` ERR_SCRIPT_EXECUTION_TIMEOUT
   */
  call(target: (...given: unknown[]) => unknown, given: readonly unknown[], limit: number): unknown {
    // Only a script can be given a time limit, and a script takes no arguments: they wait under a symbol, which is no name.
    const before = Object.getOwnPropertyDescriptor(this.globals, CALL);
    Object.defineProperty(this.globals, CALL, { value: () => target(...given), configurable: true });
    try {
      return this.#inZone(() => this.#call.runInContext(this.globals, { timeout: limit }));
    } finally {
      if (before) Object.defineProperty(this.globals, CALL, before);
      else delete (this.globals as Record<symbol, unknown>)[CALL];
    }
  }

  /** A cell or a range as a custom function is handed it: one cell bare, more as rows, a blank as '', an error as its text. */
  argument(given: CellArgument): unknown {
    if (isCellBlock(given)) {
      const { columns, start, height, width } = given;
      if (height === 1 && width === 1) return this.cell(columns[0]?.[start] ?? null);
      return this.#maker.block(columns, start, height, this.#object);
    }
    if (!Array.isArray(given)) return this.cell(given as CellValue);
    if (given.length === 1 && given[0].length === 1) return this.cell(given[0][0]);
    return this.#maker.rows(given, this.#object);
  }

  /** The value of one cell, as scripts see it. */
  cell(value: CellValue): unknown {
    if (value === null || value === undefined) return '';
    return typeof value === 'object' ? this.#object(value) : value;
  }

  #object = (value: object): unknown => {
    if (isCellError(value)) return value.error;
    const time = timeOf(value);
    return time === undefined ? String(value) : this.#maker.date(time);
  };

  /** Anything that a service of the host gives back, made anew inside; objects of services pass as they are. */
  inside(value: unknown, isService: (value: object) => boolean): unknown {
    if (typeof value !== 'object' || value === null || isService(value)) return value;
    if (Array.isArray(value)) return this.#maker.list(value.map((item) => this.inside(item, isService)));
    const time = timeOf(value);
    if (time !== undefined) return this.#maker.date(time);
    return this.#maker.record(
      Object.entries(value).map(([name, item]) => [name, this.inside(item, isService)] as const),
    );
  }

  error(message: string): unknown {
    return this.#maker.error(message);
  }

  /** Apps Script's `Date` goes by the script's zone; Node's goes by the process's, which is set for as long as the script runs. */
  #inZone<Result>(run: () => Result): Result {
    const before = process.env.TZ;
    if (before === this.#zone) return run();
    process.env.TZ = this.#zone;
    try {
      return run();
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  }
}

/** Milliseconds since 1970 of a Date of any context, or undefined when it is none. */
export function timeOf(value: unknown): number | undefined {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}
