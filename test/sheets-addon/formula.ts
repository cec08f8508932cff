/** A date as a formula writes it, to be made an instant in the spreadsheet's zone. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A number of which only the first figures are written: `2.76…`. */
export interface Figures {
  readonly figures: string;
}

/** `…` in place of a row: more rows follow. */
export const MORE = Symbol('more');

export type Written = string | number | boolean | WrittenDate | Figures | typeof MORE | Written[][];

/** A call as the examples write it. */
export interface Call {
  readonly name: string;
  readonly args: readonly Written[];
}

/**
 * Reads a formula of one call with literals, as Sheets writes them: `=CES({4;5;4}, "1-5", , 95%)`.
 *
 * @example readCall('=NPS({10;9})') // { name: 'NPS', args: [[[10], [9]]] }
 */
export function readCall(formula: string): Call {
  const reader = new Literals(formula);
  reader.take('=');
  const name = reader.match(/[A-Z_]+/y);
  const args = reader.list('(', ')');
  reader.end();
  return { name, args };
}

/** Reads the result an example states: a number, a text, or a table in braces. */
export function readResult(text: string): Written {
  const reader = new Literals(text);
  const value = reader.value();
  reader.end();
  return value;
}

class Literals {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text.trim();
  }

  end(): void {
    if (this.at < this.text.length) this.fail();
  }

  take(sign: string): void {
    if (!this.skip(sign)) this.fail();
  }

  skip(sign: string): boolean {
    while (this.text[this.at] === ' ') this.at += 1;
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  match(pattern: RegExp): string {
    while (this.text[this.at] === ' ') this.at += 1;
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) this.fail();
    this.at += found[0].length;
    return found[0];
  }

  /** Arguments or cells between two signs; one that is left out is a blank. */
  list(open: string, close: string): Written[] {
    this.take(open);
    const out: Written[] = [];
    if (this.skip(close)) return out;
    for (;;) {
      while (this.text[this.at] === ' ') this.at += 1;
      out.push(this.text[this.at] === ',' || this.text[this.at] === close ? '' : this.value());
      if (this.skip(close)) return out;
      this.take(',');
    }
  }

  value(): Written {
    if (this.skip('{')) return this.array();
    if (this.skip('…')) return MORE;
    if (this.skip('"')) {
      const body = this.match(/(?:[^"]|"")*/y);
      this.take('"');
      return body.replaceAll('""', '"');
    }
    if (this.skip('DATE')) {
      const [year, month, day] = this.list('(', ')') as number[];
      return { year: year!, month: month!, day: day! };
    }
    if (this.skip('TRUE')) return true;
    if (this.skip('FALSE')) return false;
    const figures = this.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/y);
    if (this.skip('…')) return { figures };
    return this.skip('%') ? Number(figures) / 100 : Number(figures);
  }

  private array(): Written[][] {
    const rows: Written[][] = [[]];
    for (;;) {
      rows[rows.length - 1]!.push(this.value());
      if (this.skip('}')) return rows;
      if (this.skip(';')) rows.push([]);
      else this.take(',');
    }
  }

  private fail(): never {
    throw new Error(`Cannot read ${this.text} at ${this.at}: "${this.text.slice(this.at, this.at + 20)}"`);
  }
}

/** Whether a value is what an example states: numbers to the figures written, tables row by row. */
export function isAsWritten(value: unknown, written: Written): boolean {
  if (Array.isArray(written)) {
    if (!Array.isArray(value)) return false;
    const open = written[written.length - 1]?.[0] === MORE;
    const rows = open ? written.slice(0, -1) : written;
    if (open ? value.length <= rows.length : value.length !== rows.length) return false;
    return rows.every(
      (row, r) =>
        Array.isArray(value[r]) &&
        value[r].length === row.length &&
        row.every((cell, c) => isAsWritten(value[r][c], cell)),
    );
  }
  if (typeof written === 'object' && 'figures' in written) {
    return typeof value === 'number' && plain(value).startsWith(written.figures);
  }
  return value === written;
}

/** A number without exponent, so that its figures can be compared. */
function plain(value: number): string {
  return /e/.test(String(value)) ? value.toFixed(20) : String(value);
}
