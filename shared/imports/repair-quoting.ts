import { Refusal } from '../languages/refusal.ts';
import type { Dialect } from './dialect.ts';

/** Text a strict parser can read, and where the last whole record ended. */
export interface Repaired {
  /** Well-quoted records, each ended by a line feed. */
  readonly text: string;
  /** Characters of the input used: up to the end of the last whole record, or all of it at the end of the file. */
  readonly used: number;
  /** Cells whose quotes had to be put right. */
  readonly repaired: number;
}

/**
 * Rewrites records so that a strict parser reads them as a person would.
 *
 * Any line end outside quotes ends a record; spaces before an opening quote go; `\"` inside quotes is a quote; text after a closing quote belongs to the
 * cell. It is slower than the parser, so only files or chunks that need it come here.
 *
 * @param text the input, from the beginning of a record
 * @param dialect how the file is written
 * @param last whether the file ends here
 * @param firstLine number of the line in the file at which the text begins, for the message
 * @throws Refusal `unclosedQuote` when a quote stays open to the end of the file, or closes in the middle of a later line
 */
export function repairQuoting(text: string, dialect: Dialect, last: boolean, firstLine: number): Repaired {
  const { delimiter, quote } = dialect;
  const backslashes = dialect.repairs.includes('backslashes');
  const out: string[] = [];
  let cells: string[] = [];
  let repaired = 0;
  let used = 0;
  let at = 0;
  let line = firstLine;
  let cellsBad = 0;
  const endRecord = (): void => {
    out.push(cells.join(delimiter), '\n');
    cells = [];
    repaired += cellsBad;
    cellsBad = 0;
    used = at;
  };
  while (at < text.length) {
    let from = at;
    while (text[from] === ' ' && !text.startsWith(delimiter, from)) from += 1;
    let cell = '';
    if (text[from] === quote) {
      const opened = line;
      at = from + 1;
      let open = true;
      while (open && at < text.length) {
        const c = text[at]!;
        if (backslashes && c === '\\' && text[at + 1] === quote) {
          cell += quote;
          at += 2;
        } else if (c !== quote) {
          if (c === '\n' || (c === '\r' && text[at + 1] !== '\n')) line += 1;
          cell += c;
          at += 1;
        } else if (text[at + 1] === quote) {
          cell += quote;
          at += 2;
        } else {
          open = false;
          at += 1;
        }
      }
      if (open) {
        if (!last) return { text: out.join(''), used, repaired };
        throw new Refusal('unclosedQuote', { line: opened }, false);
      }
      const end = endOfCell(text, at, delimiter);
      const rest = text.slice(at, end);
      if (rest.trim() !== '') {
        // A cell that runs over lines and then goes on after its quote was never closed where it should have been.
        if (/[\r\n]/.test(cell)) throw new Refusal('unclosedQuote', { line: opened }, false);
        cell += rest;
        cellsBad += 1;
      }
      at = end;
    } else {
      const end = endOfCell(text, at, delimiter);
      cell = text.slice(at, end);
      at = end;
    }
    cells.push(needsQuotes(cell, delimiter) ? `"${cell.replace(/"/g, '""')}"` : cell);
    if (at >= text.length) break;
    if (text.startsWith(delimiter, at)) {
      at += delimiter.length;
      if (at >= text.length) cells.push('');
      continue;
    }
    if (text[at] === '\r' && at + 1 >= text.length && !last) return { text: out.join(''), used, repaired };
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    endRecord();
  }
  if (last && cells.length > 0) {
    at = text.length;
    endRecord();
  }
  return { text: out.join(''), used: last ? text.length : used, repaired };
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r' && !text.startsWith(delimiter, at)) at += 1;
  return at;
}

function needsQuotes(cell: string, delimiter: string): boolean {
  return cell.includes(delimiter) || cell.includes('"') || cell.includes('\n') || cell.includes('\r');
}
