import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { TextSource } from '#shared/imports/decode.ts';
import { type Dialect, detectDialect } from '#shared/imports/dialect.ts';
import { RecordReader, type Row } from '#shared/imports/records.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { buildReport } from '#shared/reports/build.ts';
import type { Report } from '#shared/reports/report.ts';
import { imported } from './import-text.ts';

const makeDecoder = (encoding: string) => new TextDecoder(encoding, { ignoreBOM: true });

/** Bytes cut at any places, empty pieces among them. */
function pieces(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return places.slice(1).map((to, at) => bytes.subarray(places[at]!, to));
}

function read(bytes: Uint8Array, cuts: readonly number[], dialect: Dialect): Row[] {
  const source = new TextSource(makeDecoder);
  const rows: Row[] = [];
  const reader = new RecordReader(dialect, (more) => rows.push(...more));
  for (const piece of pieces(bytes, cuts)) reader.push(source.push(piece));
  reader.push(source.end());
  reader.end();
  return rows;
}

/** Cells as people write them, with everything that needs quoting. NULs are taken out on purpose, and CR alone is a line end only outside quotes. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '5',
    '10',
    'a,b',
    'x;y',
    'p|q',
    'tab\there',
    'say "hi"',
    '"',
    '""',
    'line\nbreak',
    'åäö €',
    '🙂',
    "it's",
    '\\',
    '=1+1',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\0\x1a\r\ufeff\ufffd]/g, '')),
);
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }))
  // A file of nothing but blanks is refused as empty.
  .filter((rows) => rows.some((row) => row.some((text) => text.trim() !== '')));
const cutting = fc.array(fc.nat(5000), { maxLength: 40 });

describe('what papaparse writes', () => {
  test('is read back the same, whatever the delimiter, the line ends and the chunks', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom<'\n' | '\r\n'>('\n', '\r\n'),
        cutting,
        (rows, delimiter, newline, cuts) => {
          const text = Papa.unparse(rows, { delimiter, newline });
          const dialect: Dialect = { delimiter, newline, quote: '"', repairs: [], skip: 0 };
          expect(read(new TextEncoder().encode(text + newline), cuts, dialect)).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is read back the same when everything is quoted and the dialect is found out', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom<'\n' | '\r\n' | '\r'>('\n', '\r\n', '\r'),
        cutting,
        (rows, delimiter, newline, cuts) => {
          const simple = rows.map((row) => row.map((text) => text.replace(/[\\'\n]/g, '')));
          const text = Papa.unparse(simple, { delimiter, newline, quotes: true }) + newline;
          const dialect = detectDialect(text);
          expect(dialect).toMatchObject({ delimiter, newline, quote: '"' });
          expect(read(new TextEncoder().encode(text), cuts, dialect)).toEqual(simple);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('bytes', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'])('of %s may be split anywhere', (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), cutting, (more, cuts) => {
        const text = `id,nps,kommentar\n1,9,"${more.replace(/[\0"]/g, '')}"\n2,10,åäö 🙂 €\n`;
        const bytes = encode(text, encoding);
        const source = new TextSource(makeDecoder);
        const got =
          pieces(bytes, cuts)
            .map((piece) => source.push(piece))
            .join('') + source.end();
        expect(got).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

/** With a byte order mark, as programs write UTF-16. */
function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, encoding === 'utf-16le');
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

/** The report, or nothing for a refusal; any other error is a bug of ours. */
function reportOrRefusal(content: string | Uint8Array, file = 'nps.csv'): Report | undefined {
  try {
    return buildReport(imported(content, { file, chunk: 997 }), {});
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Every number of a report, wherever it stands. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function sound(result: Report | undefined): void {
  if (!result) return;
  expect(numbersIn(result).filter((number) => !Number.isFinite(number))).toEqual([]);
  for (const score of result.scores) {
    const aside = Object.values(score.excluded).reduce((sum, count) => sum + count, 0);
    const filtered = result.warnings.find(({ code }) => code === 'filtered');
    const footers = score.excluded.footer ?? 0;
    expect(score.n + aside - footers).toBe(result.rows - Number(filtered?.params.count ?? 0));
    expect(score.distribution.reduce((sum, { count }) => sum + count, 0)).toBe(score.n);
  }
}

describe('whatever the bytes', () => {
  test('random ones are refused or reported, and never fail', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6000 }), (bytes) => sound(reportOrRefusal(bytes))),
      { numRuns: 300 },
    );
  });

  test('a file with damage in it is refused or reported, and never fails', () => {
    const good = new TextEncoder().encode(
      `id,date,nps,csat,comment\n${Array.from({ length: 60 }, (_, at) => `${at},2024-01-${1 + (at % 28)},${at % 11},${1 + (at % 5)},"said ""x"", då"`).join('\n')}\n`,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 30 }), (damage) => {
        const bytes = good.slice();
        for (const [at, byte] of damage) bytes[at] = byte;
        sound(reportOrRefusal(bytes));
      }),
      { numRuns: 500 },
    );
  });

  test('tables of odd headers and odd cells are refused or reported, and n and what is set aside are the rows', () => {
    const header = fc.constantFrom(
      'nps',
      'NPS Score',
      'csat',
      'CES',
      'effort',
      'rating',
      'score',
      'date',
      'id',
      'response id',
      'status',
      'question',
      'survey',
      'count',
      'responses',
      '__proto__',
      'constructor',
      'toString',
      '',
      ' ',
      'How easy was it?',
      'total',
      'month',
      'agent',
      'ticket id',
    );
    const odd = fc.oneof(
      fc.integer({ min: -2, max: 12 }).map(String),
      fc.constantFrom(
        '',
        ' ',
        'NA',
        '4,5',
        '9/10',
        'Very satisfied',
        'Promoter',
        'good',
        'offered',
        '🙂',
        '10-Oct',
        '2024-01-05',
        '05/06/2024',
        'Total',
        'true',
        '__proto__',
        'constructor',
        '1e1',
        '-2147483648',
        '99999999999999999999',
        '87%',
        '5 stars',
      ),
    );
    const odds = fc.uniqueArray(header, { minLength: 1, maxLength: 6 }).chain((names) =>
      fc.tuple(
        fc.constant(names),
        fc.array(fc.array(odd, { minLength: names.length, maxLength: names.length + 1 }), {
          minLength: 1,
          maxLength: 40,
        }),
      ),
    );
    fc.assert(
      fc.property(odds, fc.constantFrom('nps.csv', 'csat.csv', 'x.csv'), ([names, rows], file) =>
        sound(reportOrRefusal(Papa.unparse([names, ...rows]), file)),
      ),
      { numRuns: 1500 },
    );
  });
});
