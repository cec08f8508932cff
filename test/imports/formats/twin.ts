import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { RecognisedFormat } from '../../../shared/imports/formats/formats.ts';
import { recogniseFormat } from '../../../shared/imports/formats/formats.ts';
import { plainText } from '../../../shared/imports/header.ts';
import type { KnownColumn, Role } from '../../../shared/imports/role.ts';

/** A vendor's small twin as this folder's tests look at it: its headers, its other records, and what was recognised. */
export interface Twin {
  readonly headers: readonly string[];
  readonly records: readonly (readonly string[])[];
  readonly recognised: RecognisedFormat | undefined;
  /** Headers of the columns with a role. */
  readonly named: (role: Role) => readonly string[];
  readonly known: (header: string) => KnownColumn | undefined;
  /** The values of a column in all records below the first, blank lines left out. */
  readonly values: (header: string) => readonly string[];
}

/** The first record of a CSV text, as headers are compared. */
export function headersOf(text: string): readonly string[] {
  return (Papa.parse<string[]>(text, { preview: 1 }).data[0] ?? []).map(plainText);
}

/** Reads `test/fixtures/exports/<vendor>.csv` without the importer: these tests are about the formats alone. */
export function twin(vendor: string): Twin {
  const bytes = readFileSync(new URL(`../../fixtures/exports/${vendor}.csv`, import.meta.url));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  const quoted = vendor === 'request-tracker' ? { quoteChar: '\0', delimiter: '\t' } : {};
  const [first = [], ...records] = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', ...quoted }).data;
  const headers = first.map(plainText);
  const recognised = recogniseFormat(headers);
  const at = (header: string): number => {
    if (!headers.includes(header)) throw new Error(`${vendor} has no column "${header}"`);
    return headers.indexOf(header);
  };
  return {
    headers,
    records,
    recognised,
    named: (role) => headers.filter((_, column) => recognised?.columns[column]?.role === role),
    known: (header) => recognised?.columns[at(header)],
    values: (header) => records.map((record) => record[at(header)] ?? ''),
  };
}

/** How many of a column's values are set aside by what is known of it. */
export function setAside(file: Twin, header: string): number {
  const rule = file.known(header)?.setAside;
  return rule ? file.values(header).filter((value) => rule.when.test(value)).length : 0;
}

/** The points of a column's values, `undefined` where the vendor's points do not have one. */
export function pointsIn(file: Twin, header: string): readonly (number | undefined)[] {
  const points = file.known(header)?.points;
  return file.values(header).map((value) => points?.[value.toLowerCase()]);
}
