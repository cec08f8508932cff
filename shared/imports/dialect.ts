/** How a delimited file is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
  /** `"`, or `'` where a program put cells between those. */
  readonly quote: '"' | "'";
  /** Why the text must be put right before a strict parser reads it; empty for a well-written file. */
  readonly repairs: readonly Repair[];
  /** Characters at the start to be skipped: an Excel `sep=` line. */
  readonly skip: number;
}

/** What is put right: mixed line ends, spaces between delimiter and quote, quotes escaped with a backslash, text after a closing quote. */
export type Repair = 'newlines' | 'spaces' | 'backslashes' | 'quotes';

const CANDIDATES = [',', ';', '\t', '|'] as const;
/** Records looked at. */
const LOOK = 60;

/**
 * Finds out how a file is written from its beginning, looking outside quotes only.
 *
 * @param head the beginning of the text, or all of it
 * @param stated a delimiter somebody named; `\t` and `tab` mean the tab
 * @example detectDialect('a;b\n1,5;2\n').delimiter // ';'
 */
export function detectDialect(head: string, stated?: string): Dialect {
  const sep = /^sep=(.)\r?\n?|^sep=(.)\r/i.exec(head);
  const skip = sep ? sep[0].length : 0;
  const text = head.slice(skip);
  const quote = quoteOf(text);
  const named = stated === 'tab' || stated === '\\t' ? '\t' : stated;
  const delimiter = named ?? sep?.[1] ?? sep?.[2] ?? likeliestDelimiter(text, quote);
  const records = scan(text, delimiter, quote, LOOK * 40);
  const kinds = (['\r\n', '\n', '\r'] as const).filter((kind) => records.newlines[kind] > 0);
  const newline = [...kinds].sort((a, b) => records.newlines[b] - records.newlines[a])[0] ?? '\n';
  const repairs: Repair[] = [];
  if (kinds.length > 1) repairs.push('newlines');
  if (records.spaced > 0) repairs.push('spaces');
  if (records.backslashed > 0) repairs.push('backslashes');
  return { delimiter, newline, quote, repairs, skip };
}

function quoteOf(text: string): '"' | "'" {
  if (/(?:^|[,;\t|\r\n])\s?"/.test(text.slice(0, 100_000))) return '"';
  const single = text.match(/(?<=^|[,;\t|\n])'[^'\r\n]*'(?=[,;\t|\r\n]|$)/g)?.length ?? 0;
  const lines = text.match(/\n/g)?.length ?? 0;
  return single > 0 && single >= lines ? "'" : '"';
}

/** The candidate by which most records have the same number of cells; among equals the one that makes more cells, then the one that stands outside quotes. */
function likeliestDelimiter(text: string, quote: string): string {
  const found = CANDIDATES.map((delimiter) => ({ delimiter, ...usualWidth(scan(text, delimiter, quote, LOOK).cells) }));
  let best = { delimiter: ',', share: 0, width: 1 };
  for (const one of found) {
    if (one.width < 2) continue;
    if (one.share > best.share + 0.05 || (one.share > best.share - 0.05 && one.width > best.width)) best = one;
  }
  const equals = found.filter(({ share, width }) => width === best.width && Math.abs(share - best.share) <= 0.05);
  // By a wrong delimiter cells do not begin where quotes open, so what stands in quotes was counted too.
  const outside = equals.filter(
    ({ delimiter }) => usualWidth(scan(text, delimiter, quote, LOOK, true).cells).width > 1,
  );
  return outside.length === 1 ? outside[0]!.delimiter : best.delimiter;
}

/** How many cells most records have, and how large a share of them. */
function usualWidth(cells: readonly number[]): { readonly share: number; readonly width: number } {
  const widths = new Map<number, number>();
  for (const width of cells) widths.set(width, (widths.get(width) ?? 0) + 1);
  const [width, records] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { share: cells.length > 0 ? records / cells.length : 0, width };
}

interface Scanned {
  /** Cells of each record that is not blank. */
  readonly cells: readonly number[];
  readonly newlines: Record<'\r\n' | '\n' | '\r', number>;
  /** Quotes that come after a delimiter and spaces. */
  readonly spaced: number;
  /** Quotes escaped by a backslash inside quotes. */
  readonly backslashed: number;
}

function scan(text: string, delimiter: string, quote: string, most: number, afterAny = false): Scanned {
  const cells: number[] = [];
  const newlines = { '\r\n': 0, '\n': 0, '\r': 0 };
  let spaced = 0;
  let backslashed = 0;
  let width = 1;
  let start = 0; // of the cell
  let lineStart = 0;
  let quoted = false;
  for (let at = 0; at < text.length && cells.length < most; at += 1) {
    const c = text[at]!;
    if (quoted) {
      if (c !== quote) continue;
      const next = text[at + 1];
      if (next === quote) at += 1;
      else if (text[at - 1] === '\\' && next !== undefined && next !== delimiter && next !== '\n' && next !== '\r')
        backslashed += 1;
      else quoted = false;
    } else if (c === quote && (at === start || (afterAny && /[,;\t|]/.test(text[at - 1]!)))) quoted = true;
    else if (c === quote && at > start && text.slice(start, at).trim() === '') {
      spaced += 1;
      quoted = true;
    } else if (text.startsWith(delimiter, at)) {
      width += 1;
      at += delimiter.length - 1;
      start = at + 1;
    } else if (c === '\n' || c === '\r') {
      const kind = c === '\r' && text[at + 1] === '\n' ? '\r\n' : c;
      newlines[kind] += 1;
      if (text.slice(lineStart, at).trim() !== '') cells.push(width);
      if (kind === '\r\n') at += 1;
      width = 1;
      start = at + 1;
      lineStart = start;
    }
  }
  if (cells.length < most && text.slice(lineStart).trim() !== '') cells.push(width);
  return { cells, newlines, spaced, backslashed };
}
