import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '#shared/imports/options.ts';
import type { Metric } from '#shared/metrics/bands.ts';
import { refusalOf, report } from './import-text.ts';

/** Real exports whose owners state no licence: read where they lie, never copied. */
const folder = resolve(import.meta.dirname, '../../../shared/reference/exports');
const present = existsSync(join(folder, 'UNAIDED.json'));
if (!present) console.log(`skipped: the real exports are not at ${folder}`);

interface Wanted {
  readonly column: string;
  readonly metric: Metric;
  readonly n: number;
  readonly value: number;
}
interface Case {
  readonly scores?: readonly Wanted[];
  readonly alsoAllowed?: readonly string[];
  readonly exit?: number;
  readonly withOptions?: { readonly args: readonly string[]; readonly scores: readonly Wanted[] };
}
interface Counted {
  readonly score_column: string;
  readonly metric: Metric;
  readonly valid_n: number;
  readonly distribution?: Readonly<Record<string, number>>;
}

const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const cases = present ? Object.entries(json('UNAIDED.json') as Record<string, Case>) : [];
const read = (file: string, options: ImportOptions = {}) =>
  report(readFileSync(join(folder, file)), { file, options, chunk: 100_003 });

describe.skipIf(!present)('real exports, with no options', () => {
  test.each(cases.filter(([, { scores }]) => scores))('%s is scored right, and nothing else in it', (file, wanted) => {
    const { scores } = read(file);
    for (const { column, metric, n, value } of wanted.scores!) {
      const score = scores.find((one) => one.column === column && one.metric === metric);
      expect(score?.n).toBe(n);
      expect(score?.value).toBeCloseTo(value, 3);
    }
    const known = [...wanted.scores!.map(({ column }) => column), ...wanted.alsoAllowed!];
    expect(scores.map(({ column }) => column).filter((column) => !known.includes(column))).toEqual([]);
  });

  test.each(cases.filter(([, { withOptions }]) => withOptions))('%s is left to a person', (file) => {
    expect(refusalOf(() => read(file))?.decide).toBe(true);
  });

  test.each(cases.filter(([, { withOptions }]) => withOptions))(
    '%s is scored when told how',
    (file, { withOptions }) => {
      const [, column, , metric, , scale] = withOptions!.args;
      const [wanted] = withOptions!.scores;
      const [score] = read(file, { columns: [column!], metric: metric as Metric, scale: scale! }).scores;
      expect([score?.column, score?.n]).toEqual([wanted!.column, wanted!.n]);
      expect(score?.value).toBeCloseTo(wanted!.value, 3);
    },
  );
});

describe.skipIf(!present)('real exports, point by point', () => {
  const counted = (present ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.expected.json'))
    .flatMap((name) => {
      const { file, metrics } = json(name) as { file: string; metrics: readonly Counted[] };
      return metrics
        .filter(({ distribution }) => distribution)
        .map((metric) => [`${file}: ${metric.score_column}`, file, metric] as const);
    });

  test.each(counted)(
    '%s has the distribution counted elsewhere',
    (_, file, { score_column: column, metric, valid_n: n, distribution }) => {
      const scored = refusalOf(() => read(file)) ? undefined : read(file).scores.find((one) => one.column === column);
      const score =
        scored ??
        read(file, { columns: [column], metric: metric as Metric, scale: metric === 'nps' ? '0-10' : '1-5' }).scores[0];
      expect(score?.n).toBe(n);
      const points = Object.entries(distribution!).map(([point, count]) => [Number(point), count]);
      const shown = score!.distribution.filter(({ count }) => count > 0).map(({ point, count }) => [point, count]);
      if (points.every(([point]) => Number.isFinite(point))) {
        expect(shown).toEqual(points.filter(([, count]) => count! > 0).sort((a, b) => Number(a[0]) - Number(b[0])));
      }
    },
  );
});
