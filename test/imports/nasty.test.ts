import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Period } from '#shared/answers/period.ts';
import { buildReport } from '#shared/reports/build.ts';
import type { Report } from '#shared/reports/report.ts';
import { imported, refusalOf, report } from './import-text.ts';

const folder = join(import.meta.dirname, '../fixtures/nasty');

/** What must come out of one file: the exit code, and what is scored when it is 0. */
interface Must {
  readonly exit: 0 | 2 | 3;
  readonly metric?: string;
  readonly n?: number;
  readonly value?: number;
  readonly warn?: boolean;
  readonly excluded?: Readonly<Record<string, number>>;
  readonly withPeriod?: Must;
}

const files = Object.entries(
  (JSON.parse(readFileSync(join(folder, 'EXPECTED.json'), 'utf8')) as { files: Record<string, { must: Must }> }).files,
);

function holds(must: Must, read: () => Report): void {
  if (must.exit !== 0) {
    expect(refusalOf(read)?.decide).toBe(must.exit === 3);
    return;
  }
  const result = read();
  const score = result.scores.find(({ metric }) => metric === must.metric);
  expect(score?.n).toBe(must.n);
  expect(score?.value).toBeCloseTo(must.value!, 3);
  if (must.excluded) expect(score?.excluded).toMatchObject(must.excluded);
  if (must.warn) expect([...result.warnings, ...score!.warnings]).not.toEqual([]);
}

test('every file is there', () => {
  expect(files.length).toBeGreaterThan(50);
});

describe.each(files)('%s', (name, { must }) => {
  const bytes = readFileSync(join(folder, name));

  test('comes out as it must', () => {
    holds(must, () => report(bytes, { file: name }));
  });

  test('comes out the same in chunks of seven bytes', () => {
    holds(must, () => report(bytes, { file: name, chunk: 7 }));
  });

  if (must.withPeriod) {
    test('comes out as it must by month', () => {
      holds(must.withPeriod!, () => report(bytes, { file: name, report: { period: 'month' as Period } }));
    });
  }
});

test('a field of five million characters is a comment like any other', () => {
  const long = 'lorem, "ipsum"\n'.repeat(350_000);
  const text = `id,nps,comment\n1,10,"${long.replaceAll('"', '""')}"\n2,9,short\n3,2,"${'x'.repeat(5_000_000)}"\n`;
  const result = report(text, { chunk: 65_536 });
  expect(result.rows).toBe(3);
  expect(result.scores.map(({ column, n, value }) => [column, n, value])).toEqual([['nps', 3, 100 / 3]]);
});

describe('100,001 columns', () => {
  const wide = (names: (at: number) => string, score: string): string => {
    const rows = ['10', '9', '3'].map((answer) =>
      [answer, ...Array.from({ length: 100_000 }, (_, at) => String((at * 7) % 1000))].join(','),
    );
    return [[score, ...Array.from({ length: 100_000 }, (_, at) => names(at))].join(','), ...rows, ''].join('\n');
  };

  test('are read within seconds', () => {
    const started = performance.now();
    const read = imported(wide((at) => `column ${at}`, 'nps'));
    const result = buildReport(read, {});
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(result.scores.map(({ column, n }) => [column, n])).toEqual([['nps', 3]]);
    expect(result.columns.length).toBeLessThan(5000);
  });

  test('are never listed in a message', () => {
    const started = performance.now();
    const unknown = refusalOf(() =>
      imported(
        wide((at) => `column ${at}`, 'nps'),
        { options: { columns: ['nothing'] } },
      ),
    );
    const many = refusalOf(() => imported(wide((at) => `rating ${at}`, 'thing')));
    const repeated = refusalOf(() =>
      imported(
        wide(() => 'rating', 'thing'),
        { options: { columns: ['rating'] } },
      ),
    );
    expect(performance.now() - started).toBeLessThan(30_000);
    for (const refusal of [unknown, many, repeated]) expect(refusal!.message.length).toBeLessThan(1000);
  });

  test('are never listed in a warning', () => {
    const result = report(wide(() => 'rating', 'nps'));
    for (const { message } of [...result.warnings, ...result.scores.flatMap(({ warnings }) => warnings)])
      expect(message.length).toBeLessThan(1000);
    expect(result.warnings.length).toBeLessThan(100);
  });
});
