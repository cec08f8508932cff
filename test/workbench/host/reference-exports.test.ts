import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { columnLetters } from '../../../workbench/host/a1.ts';
import { dateInZone } from '../../../workbench/host/cell-date.ts';
import { cellRows, isCellError } from '../../../workbench/host/cell-value.ts';
import { loadHost } from '../../../workbench/host/host.ts';
import { SheetFormulas } from '../../../workbench/host/sheet-formulas.ts';
import { Workbook } from '../../../workbench/host/workbook.ts';
import type { CellInput } from '../../../workbench/host/workbook-sheet.ts';
import { builtCode } from '../../sheets-addon/built-script.ts';

/** Real exports whose owners state no licence: read where they lie, never copied. */
const folder = resolve(import.meta.dirname, '../../../../shared/reference/exports');
const present = existsSync(folder);
if (!present) console.log(`skipped: the real exports are not at ${folder}`);

interface Counted {
  readonly score_column: string;
  readonly column_index: number;
  readonly metric: 'ces' | 'nps' | 'csat';
  readonly scale: readonly number[] | string;
  readonly valid_n: number;
  readonly invalid?: Readonly<Record<string, number>>;
  readonly mean?: number;
  readonly distribution?: Readonly<Record<string, number>>;
  readonly nps?: number;
  readonly top2_pct?: number;
  readonly top_pct?: number;
  readonly agree_5_7_pct?: number;
}
interface Export {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly header_rows: number;
  readonly row_count: number;
  readonly date_column: string | null;
  readonly date_format: string | null;
  readonly segment_columns: readonly string[];
  readonly metrics: readonly Counted[];
}

const exports = (present ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Export);
const scored = exports.flatMap((one) => one.metrics.map((metric) => [one.file, one, metric] as const));

const ZONE = 'Europe/Stockholm';
let code: string;
beforeAll(async () => {
  code = await builtCode();
});

const sheets = new Map<string, Sheet>();
/** An export in a sheet of its own, made once. */
function sheetOf(one: Export): Sheet {
  const known = sheets.get(one.file) ?? new Sheet(one);
  sheets.set(one.file, known);
  return known;
}

/** An export as a spreadsheet holds it once it is imported: numbers are numbers, and dates are dates where its locale fits. */
class Sheet {
  readonly #workbook = new Workbook({ timeZone: ZONE });
  readonly #sheet = this.#workbook.insertSheet('Responses');
  readonly #names: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];

  constructor({ file, encoding, delimiter, header_rows, date_column, date_format }: Export) {
    const text = new TextDecoder(encoding.replace('latin-1', 'latin1')).decode(readFileSync(join(folder, file)));
    const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
    this.#names = data[0]!.map((name) => name.trim());
    const dates = date_column === null ? -1 : this.#names.indexOf(date_column);
    this.rows = data
      .slice(header_rows)
      .map((row) => row.map((cell, at) => (at === dates ? dated(cell, date_format ?? '') : typed(cell))));
    this.#sheet.write('A1', [this.#names, ...this.rows]);
    new SheetFormulas(this.#workbook, loadHost({ code, workbook: this.#workbook, scriptZone: 'America/New_York' }));
  }

  at(name: string): number {
    const at = this.#names.indexOf(name);
    if (at < 0) throw new Error(`no column ${name} among ${this.#names.join(', ')}`);
    return at;
  }

  /** A whole column below its header, as `B2:B`, or from its header on. */
  column(name: string, from = 2): string {
    const letters = columnLetters(this.at(name) + 1);
    return `Responses!${letters}${from}:${letters}`;
  }

  /** What a formula shows: a value, or rows. */
  shown(formula: string): unknown {
    const sheet = this.#workbook.insertSheet();
    sheet.write('A1', [[formula]]);
    const { row, column } = sheet.lastCell();
    const first = sheet.value('A1');
    if (isCellError(first)) return first.message;
    return row * column === 1 ? first : cellRows(sheet.block({ row: 1, column: 1, height: row, width: column }));
  }

  /** The score of some rows alone. */
  scoreOf(formula: (range: string) => string, name: string, keep: (row: readonly CellInput[]) => boolean): unknown {
    const sheet = this.#workbook.insertSheet();
    const cells = this.rows.filter(keep).map((row) => [row[this.at(name)]]);
    sheet.write('A1', cells);
    return this.shown(formula(`${sheet.name}!A1:A${cells.length}`));
  }
}

function typed(cell: string): CellInput {
  return /^-?\d+(\.\d+)?$/.test(cell.trim()) ? Number(cell) : cell === '' ? null : `'${cell}`;
}

function dated(cell: string, format: string): CellInput {
  const parts = cell.split(/\D+/);
  const pad = (part: string | undefined): string => (part ?? '00').padStart(2, '0');
  const [year, month, day] = format.startsWith('DD-MM')
    ? [parts[2], parts[1], parts[0]]
    : format.startsWith('M/D')
      ? [parts[2], parts[0], parts[1]]
      : parts;
  if (cell === '') return null;
  // A spreadsheet keeps what is no date to it: text that ends in Z, six places of a second, an accident.
  if (/ISO/.test(format) || !/^\d{4}$/.test(year ?? '')) return `'${cell}`;
  const time = parts.length > 4 ? `T${pad(parts[3])}:${pad(parts[4])}` : '';
  return dateInZone(`${year}-${pad(month)}-${pad(day)}${time}`, ZONE);
}

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit' });

/** The month of a date by the spreadsheet's clock, as `2024-03`. */
function monthOf(cell: CellInput): string {
  const instant = typeof cell === 'string' && cell.endsWith('Z') ? new Date(cell.slice(1)) : cell;
  if (instant instanceof Date) return clock.format(instant);
  return String(cell ?? '')
    .replace(/^'/, '')
    .slice(0, 7);
}

/** The arguments after the answers that a user would write, and with them the whole formula. */
function call({ metric, scale }: Counted, suffix = ''): (before: string, range: string) => string {
  const stated = metric === 'nps' || typeof scale === 'string' ? '' : `, "${scale.join('-')}"`;
  return (before, range) => `=${metric.toUpperCase()}${suffix}(${before}${range}${stated})`;
}

const expectedOf = ({ metric, nps, top2_pct, top_pct, mean }: Counted): number =>
  (metric === 'nps' ? nps : metric === 'csat' ? (top2_pct ?? top_pct) : mean)!;

describe.skipIf(!present)('real exports in a spreadsheet', () => {
  test.each(scored)('%s gives the expected score', (_, one, metric) => {
    const sheet = sheetOf(one);
    expect(sheet.rows).toHaveLength(one.row_count);
    const below = sheet.shown(call(metric)('', sheet.column(metric.score_column)));
    const withHeader = sheet.shown(call(metric)('', sheet.column(metric.score_column, 1)));
    const strays = metric.invalid?.out_of_scale ?? 0;
    if (strays / (strays + metric.valid_n) > 0.05) {
      // A cell cannot show a warning, so it shows no number.
      expect(below).toMatch(/: 11 % of the numbers are off the scale 0-10/);
      expect(withHeader).toBe(below);
    } else {
      expect(below).toBeCloseTo(expectedOf(metric), 3);
      expect(withHeader).toBe(below);
    }
    if (metric.agree_5_7_pct !== undefined) {
      const percent = `=CES(${sheet.column(metric.score_column)}, "${(metric.scale as number[]).join('-')}", "percent")`;
      expect(sheet.shown(percent)).toBeCloseTo(metric.agree_5_7_pct, 3);
    }
  });

  test.each(scored)('%s gives the expected summary', (_, one, metric) => {
    const sheet = sheetOf(one);
    const rows = sheet.shown(call(metric, '_SUMMARY')('', sheet.column(metric.score_column))) as [string, unknown][];
    const summary = new Map(rows);
    expect(summary.get('score')).toBeCloseTo(expectedOf(metric), 3);
    expect(summary.get('answers')).toBe(metric.valid_n);
    const aside = rows.filter(([label]) => label.startsWith('set aside: ')).reduce((sum, [, n]) => sum + Number(n), 0);
    // The open range reaches to the last row of the sheet; blank rows below the answers are set aside as well.
    const height = Math.max(1000, one.row_count + 1) - 1;
    expect(aside).toBe(height - metric.valid_n);
    expect(summary.get('set aside: off the scale')).toBe(metric.invalid?.out_of_scale ?? 0);
    for (const [point, count] of Object.entries(metric.distribution ?? {})) {
      expect(summary.get(`% answered ${point}`)).toBeCloseTo((100 * count) / metric.valid_n, 9);
    }
  });

  const segmented = scored.flatMap(([file, one, metric]) =>
    one.segment_columns.map((segment) => [`${file}: ${segment}`, one, metric, segment] as const),
  );
  test.each(segmented)('%s gives each segment the score of its rows alone', (_, one, metric, segment) => {
    const sheet = sheetOf(one);
    const formula = call(metric, '_BY')(`${sheet.column(segment)}, `, sheet.column(metric.score_column));
    const shown = sheet.shown(formula);
    const strays = metric.invalid?.out_of_scale ?? 0;
    if (strays / (strays + metric.valid_n) > 0.05) {
      expect(shown).toMatch(/off the scale/);
      return;
    }
    const rows = (shown as unknown[][]).slice(1);
    expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(metric.valid_n);
    for (const [name, value, , , n] of rows.slice(0, 12)) {
      if (n === 0) continue;
      const text = String(name);
      const alone = sheet.scoreOf(
        (range) => call(metric)('', range),
        metric.score_column,
        (row) =>
          String(row[sheet.at(segment)] ?? '')
            .replace(/^'/, '')
            .trim() === text,
      );
      // Detractors alone look like a shorter scale, and are then not scored.
      if (typeof alone === 'number') expect(alone, text).toBe(value);
      else expect(alone).toMatch(/^NPS: no answer is above 7/);
    }
  });

  const trended = scored.filter(([, one]) => one.date_column !== null);
  test.each(trended)('%s gives each month the score of its rows alone', (_, one, metric) => {
    const sheet = sheetOf(one);
    const letters = sheet.column(one.date_column!);
    const stated = metric.metric === 'nps' ? '' : `, "${(metric.scale as number[]).join('-')}"`;
    const formula = `=${metric.metric.toUpperCase()}_TREND(${letters}, ${sheet.column(metric.score_column)}, "month"${stated})`;
    const shown = sheet.shown(formula);
    if (one.file === 'mumtaj_tickets.csv') {
      // Dates of both orders in one column, which a spreadsheet has half turned into dates.
      expect(shown).toMatch(/^CSAT_TREND: the dates are text \("22-03-2021"\)/);
      return;
    }
    const rows = (shown as unknown[][]).slice(1);
    expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(metric.valid_n);
    const months = new Map(sheet.rows.map((row) => [row, monthOf(row[sheet.at(one.date_column!)])]));
    for (const [period, value, , , n] of rows) {
      if (n === 0 || String(period).startsWith('(')) continue;
      const alone = sheet.scoreOf(
        (range) => call(metric)('', range),
        metric.score_column,
        (row) => months.get(row) === period,
      );
      if (typeof alone === 'number') expect(alone, String(period)).toBe(value);
      else expect(alone).toMatch(/^NPS: no answer is above 7/);
    }
  });
});
