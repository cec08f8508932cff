import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { TextSource } from '#shared/imports/decode.ts';
import { detectDialect } from '#shared/imports/dialect.ts';
import { RecordReader, type Row } from '#shared/imports/records.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { linesOf } from '../text-lines.ts';
import type { WireValue } from '../wire.ts';
import { cellOfWire } from '../wire-cell.ts';
import { WORDS } from './words.ts';

/** What a tab on the page bears; the command line takes any size. */
export const MOST_CELLS = 2_000_000;
/** Text from which the delimiter is told. */
const HEAD = 256 * 1024;
const CHUNK = 4 * 1024 * 1024;
const DAY = 86_400_000;
/** Bold, and broken into lines where it is too long. */
const HEADER: IStyleData = { bl: 1, tb: 3 };
/** Rows whose texts say how wide a column is. */
const MEASURED_ROWS = 500;

/** A CSV as a tab. */
export interface CsvTab {
  sheet: Partial<IWorksheetData>;
  rows: number;
  columns: number;
  /** Characters that could not be read. */
  damaged: number;
}

/**
 * Reads a CSV file into a tab, as *File > Import* does in Sheets: numbers, true and false, and dates that can be read in one way only become such.
 * Everything else is text, also what begins with `=`.
 *
 * @throws Refusal with its sentence when it is no text; Error with a sentence when it is too large
 */
export function readCsvTab(name: string, bytes: Uint8Array, most = MOST_CELLS): CsvTab {
  const source = new TextSource((encoding) => new TextDecoder(encoding, { ignoreBOM: true }));
  const rows: Row[] = [];
  let columns = 0;
  let reader: RecordReader | undefined;
  let head = '';
  const take = (text: string, last: boolean): void => {
    if (!reader) {
      head += text;
      if (!last && head.length < HEAD) return;
      reader = new RecordReader(detectDialect(head), (records) => {
        for (const record of records) {
          rows.push(record);
          columns = Math.max(columns, record.length);
        }
      });
      reader.push(head);
    } else reader.push(text);
    if (last) reader.end();
  };
  for (let at = 0; at < bytes.length; at += CHUNK) take(source.push(bytes.subarray(at, at + CHUNK)), false);
  take(source.end(), true);
  if (rows.length === 0) throw new Refusal('fileEmpty', {}, false);
  if (rows.length * columns > most) throw new Error(WORDS.tooManyCells(rows.length * columns, most));

  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, at) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((text, column) => {
      const value = importedValue(text);
      if (value !== null) cells[column] = cellOfWire(value, at === 0 ? HEADER : undefined);
    });
    cellData[at] = cells;
  });
  const columnData = columnWidths(rows, columns);
  const lines = rows[0]!.map((text, at) => linesOf(text, { width: columnData[at]!.w, size: 11, bold: true }));
  const sheet: Partial<IWorksheetData> = {
    name,
    // Room below and beside it, as in a new sheet.
    rowCount: Math.max(1000, rows.length + 200),
    columnCount: Math.max(26, columns + 8),
    cellData,
    columnData,
    rowData: { 0: { h: 8 + 17 * Math.max(...lines) } },
    freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: 0 },
  };
  return { sheet, rows: rows.length, columns, damaged: source.found.damaged };
}

/** Widths in pixels in which nearly all texts can be read; long ones run on or are cut off. */
function columnWidths(rows: readonly Row[], columns: number): Record<number, { w: number }> {
  const widths: Record<number, { w: number }> = {};
  for (let column = 0; column < columns; column += 1) {
    const lengths = rows.slice(0, MEASURED_ROWS).map((row) => row[column]?.length ?? 0);
    const usual = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
    // A long question in the header is broken into lines.
    const longest = Math.max(usual, Math.min(14, rows[0]?.[column]?.length ?? 0));
    widths[column] = { w: Math.min(260, Math.max(70, longest * 8 + 14)) };
  }
  return widths;
}

/**
 * What a cell of a CSV becomes.
 *
 * Numbers with zeros before them or more digits than a number can hold are identifiers, and stay text.
 *
 * @example importedValue('4.5') // 4.5
 * @example importedValue('0042') // '0042'
 * @example importedValue('=1+1') // '=1+1'
 */
export function importedValue(text: string): WireValue {
  const bare = text.trim();
  if (bare === '') return text === '' ? null : text;
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d{1,3})?$/.test(bare)) {
    const digits = bare.replace(/[eE].*$|\D/g, '').length;
    const number = Number(bare);
    if (digits <= 15 && Number.isFinite(number)) return number;
  }
  if (/^(?:true|false)$/i.test(bare)) return bare.toLowerCase() === 'true';
  return serialOf(bare) ?? text;
}

/** Days since 30 December 1899 for `2024-03-01` and `2024-03-01 14:30[:05]`, which everybody reads alike. */
function serialOf(text: string): { d: number } | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(time);
  const real = back.getUTCMonth() === month - 1 && back.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return real && year >= 1900 ? { d: (time - Date.UTC(1899, 11, 30)) / DAY } : undefined;
}

/** A name for a tab that no other has. @example freeName('answers.csv', ['answers']) // 'answers 2' */
export function freeName(file: string, taken: readonly string[]): string {
  const base =
    file
      .replace(/\.[a-z]{2,4}$/i, '')
      .replace(/[[\]*?:\\/']/g, ' ')
      .trim()
      .slice(0, 80) || 'CSV';
  const known = new Set(taken.map((name) => name.toLowerCase()));
  let name = base;
  for (let number = 2; known.has(name.toLowerCase()); number += 1) name = `${base} ${number}`;
  return name;
}
