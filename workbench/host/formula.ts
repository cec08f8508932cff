import { parseA1, type RangeReference } from './a1.ts';
import type { CellValue } from './cell-value.ts';

/** A formula as it is understood. */
export type Expression =
  | { kind: 'value'; value: CellValue }
  | { kind: 'range'; reference: RangeReference; text: string }
  /** `{1,2;3,4}`: rows of parts, each a value or a range. */
  | { kind: 'array'; rows: Expression[][] }
  | { kind: 'call'; name: string; given: Expression[] }
  /** `A1:A9>=3`, `"a"&B1`: worked out cell by cell. */
  | { kind: 'operation'; operator: Operator; left: Expression; right: Expression };

/** How two values are joined or compared. */
export type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=' | '&' | '+' | '-' | '*' | '/';

/** How a locale writes formulas: where decimals have a comma, arguments are parted by `;` and columns of an array by `\`. */
export interface FormulaLocale {
  decimal: '.' | ',';
}

/** @param locale as Sheets writes it, such as `sv_SE` */
export function formulaLocale(locale: string): FormulaLocale {
  const parts = new Intl.NumberFormat(locale.replaceAll('_', '-')).formatToParts(1.5);
  return { decimal: parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.' };
}

/** Thrown for a formula that cannot be read, with the sentence for the cell. */
export class FormulaParseError extends Error {
  override name = 'FormulaParseError';
}

/** From the loosest to the tightest. https://support.google.com/docs/table/25273 */
const OPERATORS: readonly RegExp[] = [/^(?:<=|>=|<>|[=<>])/, /^&/, /^[-+]/, /^[*/]/];

/**
 * Reads a formula made of calls, ranges, constants and operators. It is no whole spreadsheet language: there is no power, no minus before a cell and no percent
 * behind one.
 *
 * @param formula with its `=`
 * @throws FormulaParseError when it cannot be read
 * @example parseFormula('=CES(A2:A200, "1-5")', { decimal: '.' })
 */
export function parseFormula(formula: string, locale: FormulaLocale): Expression {
  const reader = new FormulaReader(formula.replace(/^=/, ''), locale);
  const expression = reader.expression();
  reader.end();
  return expression;
}

/** The ranges a formula looks at: when one of them changes, it is worked out again. */
export function rangesOf(expression: Expression): RangeReference[] {
  switch (expression.kind) {
    case 'range':
      return [expression.reference];
    case 'array':
      return expression.rows.flat().flatMap(rangesOf);
    case 'call':
      return expression.given.flatMap(rangesOf);
    case 'operation':
      return [...rangesOf(expression.left), ...rangesOf(expression.right)];
    default:
      return [];
  }
}

/** The functions a formula calls, as written. */
export function callsOf(expression: Expression): string[] {
  if (expression.kind === 'array') return expression.rows.flat().flatMap(callsOf);
  if (expression.kind === 'operation') return [...callsOf(expression.left), ...callsOf(expression.right)];
  return expression.kind === 'call' ? [expression.name, ...expression.given.flatMap(callsOf)] : [];
}

class FormulaReader {
  #rest: string;
  readonly #number: RegExp;
  readonly #argument: RegExp;
  readonly #column: RegExp;

  constructor(text: string, { decimal }: FormulaLocale) {
    this.#rest = text;
    this.#number =
      decimal === ','
        ? /^[-+]?(?:\d+(?:,\d*)?|,\d+)(?:[eE][-+]?\d+)?(%?)/
        : /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?(%?)/;
    // Where decimals have a point, `;` parts arguments as well.
    this.#argument = decimal === ',' ? /^;/ : /^[,;]/;
    this.#column = decimal === ',' ? /^\\/ : /^,/;
  }

  /** @param loosest which operators may stand here, by their place in `OPERATORS` */
  expression(loosest = 0): Expression {
    const operators = OPERATORS[loosest];
    if (!operators) return this.#part();
    let left = this.expression(loosest + 1);
    for (;;) {
      this.#space();
      const operator = this.#take(operators)?.[0] as Operator | undefined;
      if (!operator) return left;
      left = { kind: 'operation', operator, left, right: this.expression(loosest + 1) };
    }
  }

  #part(): Expression {
    this.#space();
    const text = this.#take(/^"((?:[^"]|"")*)"/);
    if (text) return { kind: 'value', value: (text[1] ?? '').replaceAll('""', '"') };
    const error = this.#take(/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)/i);
    if (error) return { kind: 'value', value: { error: error[0].toUpperCase(), message: '' } };
    if (this.#take(/^\{/)) return this.#array();
    if (this.#take(/^\(/)) {
      const inside = this.expression();
      this.#expect(/^\)/);
      return inside;
    }
    const call = this.#take(/^([A-Za-z_][\w.]*)\s*\(/);
    if (call) return this.#call(call[1] ?? '');
    const range = this.#range();
    if (range) return range;
    const truth = this.#take(/^(TRUE|FALSE)(?![\w.])/i);
    if (truth) return { kind: 'value', value: truth[0].toUpperCase() === 'TRUE' };
    const number = this.#take(this.#number);
    if (number) return { kind: 'value', value: numberOf(number[0]) };
    const name = this.#take(/^[A-Za-z_][\w.]*/);
    if (name)
      return { kind: 'value', value: { error: '#NAME?', message: `Unknown range name: '${name[0].toUpperCase()}'.` } };
    throw this.#unreadable();
  }

  end(): void {
    this.#space();
    if (this.#rest !== '') throw this.#unreadable();
  }

  #call(name: string): Expression {
    const given: Expression[] = [];
    this.#space();
    if (!this.#take(/^\)/)) {
      do {
        this.#space();
        // [?] An argument left out between two others is taken for a blank cell.
        const leftOut = this.#argument.test(this.#rest) || this.#rest.startsWith(')');
        given.push(leftOut ? { kind: 'value', value: null } : this.expression());
        this.#space();
      } while (this.#take(this.#argument));
      this.#expect(/^\)/);
    }
    const truth = /^(TRUE|FALSE)$/i.exec(name);
    if (truth && given.length === 0) return { kind: 'value', value: name.toUpperCase() === 'TRUE' };
    return { kind: 'call', name, given };
  }

  #array(): Expression {
    const rows: Expression[][] = [];
    do {
      const row: Expression[] = [];
      do {
        row.push(this.expression());
        this.#space();
      } while (this.#take(this.#column));
      rows.push(row);
    } while (this.#take(/^;/));
    this.#expect(/^\}/);
    return { kind: 'array', rows };
  }

  #range(): Expression | undefined {
    const found =
      /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?/u.exec(
        this.#rest,
      );
    const text = found?.[0] ?? '';
    const follows = this.#rest[text.length] ?? '';
    const reference = /[\w.(]/.test(follows) ? undefined : parseA1(text);
    if (!reference) return undefined;
    this.#rest = this.#rest.slice(text.length);
    return { kind: 'range', reference, text };
  }

  #space(): void {
    this.#rest = this.#rest.trimStart();
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    const found = pattern.exec(this.#rest) ?? undefined;
    if (found) this.#rest = this.#rest.slice(found[0].length);
    return found;
  }

  #expect(pattern: RegExp): void {
    this.#space();
    if (!this.#take(pattern)) throw this.#unreadable();
  }

  #unreadable(): FormulaParseError {
    return new FormulaParseError('Formula parse error.');
  }
}

function numberOf(text: string): number {
  const value = Number(text.replace('%', '').replace(',', '.'));
  return text.endsWith('%') ? value / 100 : value;
}
