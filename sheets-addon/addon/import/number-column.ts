const PLAIN = /^-?(?:0|[1-9]\d*)$/;
const POINT = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)\.\d+$/;
const COMMA = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:[. \u00A0\u202F]\d{3})+),\d+$/;
/** Digits that a number of the sheet keeps. */
const MOST_DIGITS = 15;

/**
 * Tells from a whole column what its numbers are: `4,5` is four and a half where another cell has more or fewer than three figures behind the comma.
 *
 * Numbers with zeros before them, a plus, or more digits than a number keeps are names of something, and stay text.
 *
 * @example
 * const numbers = new NumberColumn();
 * numbers.add('4,5');
 * numbers.read('4,5') // 4.5
 */
export class NumberColumn {
  private filled = 0;
  private whole = 0;
  private point = 0;
  private comma = 0;
  /** With exactly three figures behind the sign: thousands, or a fraction. */
  private doubtful = 0;

  add(cell: string): void {
    const text = cell.trim();
    if (text === '') return;
    this.filled += 1;
    if (text.replace(/\D/g, '').length > MOST_DIGITS) return;
    if (PLAIN.test(text)) this.whole += 1;
    else if (/^-?\d{1,3}[.,]\d{3}$/.test(text)) this.doubtful += 1;
    else if (POINT.test(text)) this.point += 1;
    else if (COMMA.test(text)) this.comma += 1;
  }

  /** Whether every filled cell is a number that can be read in one way. */
  get all(): boolean {
    const { filled, whole, point, comma, doubtful } = this;
    return filled > 0 && whole + point + comma + doubtful === filled && this.sign !== undefined;
  }

  /** What stands before a fraction; undefined where that cannot be told. */
  private get sign(): '.' | ',' | undefined {
    if (this.point > 0 && this.comma > 0) return undefined;
    if (this.comma > 0) return ',';
    return this.point > 0 || this.doubtful === 0 ? '.' : undefined;
  }

  /** The number in a cell; undefined where it is none. */
  read(cell: string): number | undefined {
    const text = cell.trim();
    if (text.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
    if (PLAIN.test(text)) return Number(text);
    const { sign } = this;
    if (sign === '.' && POINT.test(text)) return Number(text.replace(/,/g, ''));
    if (sign === ',' && COMMA.test(text)) return Number(text.replace(/[. \u00A0\u202F]/g, '').replace(',', '.'));
    return undefined;
  }
}
