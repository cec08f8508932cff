import { profileOf, TextCounts } from './column-profile.ts';
import { recogniseFormat } from './formats/formats.ts';
import type { Header } from './header.ts';
import { namesTotal } from './judge-row.ts';
import { recogniseColumn } from './recognise-column.ts';
import type { RecognisedFile } from './recognised.ts';
import type { Row } from './records.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * Understands a file's columns from header, question text, file name, neighbouring columns and values.
 *
 * @param header names and questions
 * @param rows the first data rows
 * @param file the file's name, `-` for standard input
 */
export function recogniseFile(header: Header, rows: readonly Row[], file: string): RecognisedFile {
  const format = recogniseFormat(header.names);
  const counts = header.names.map(() => new TextCounts());
  for (const row of rows) {
    const width = Math.min(row.length, counts.length);
    for (let at = 0; at < width; at += 1) counts[at]!.add(row[at]!);
  }
  const profiles = counts.map((column) => profileOf(column.texts, column.many));
  const around = surroundingsOf(header, profiles, file);
  const columns = header.names.map((name, at) => {
    const known = format?.columns[at];
    return recogniseColumn({ name, at, question: header.questions[at], known, profile: profiles[at]!, around });
  });
  return {
    format: format?.format,
    columns,
    around,
    looked: rows.length,
    beyond: counts.map((column) => column.beyond),
    totalIsName: namesLikeTotals(rows),
  };
}

/** Whether rows that begin with "Total" come often and are as full as the others; rows of totals are rare, or blank where others have an id or a date. */
function namesLikeTotals(rows: readonly Row[]): boolean {
  const totals = rows.filter((row) => namesTotal(row[0] ?? ''));
  if (totals.length < OFTEN) return false;
  const others = rows.filter((row) => !namesTotal(row[0] ?? ''));
  const holds = (row: Row, at: number): boolean => (row[at] ?? '').trim() !== '';
  const width = Math.max(...totals.map((row) => row.length), others[0]?.length ?? 0);
  const filled = Array.from({ length: width }, (_, at) => at).filter((at) => others.every((row) => holds(row, at)));
  return totals.every((row) => filled.every((at) => holds(row, at)));
}

/** How often "Total" stands in the first column before it is taken for one of the column's names. */
const OFTEN = 3;
