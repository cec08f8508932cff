import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refusal } from '#shared/languages/refusal.ts';
import type { Report } from '#shared/reports/report.ts';
import { reportOf } from '#shared/sources/report-source.ts';
import { report } from '../imports/import-text.ts';
import { sourceOf } from './read-source.ts';

/** Real exports whose owners state no licence: read where they lie, never copied. */
const folder = resolve(import.meta.dirname, '../../../shared/reference/exports');
const present = existsSync(folder);
if (!present) console.log(`skipped: the real exports are not at ${folder}`);
const files = present ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];

function outcome(read: () => Report): unknown {
  try {
    return read().scores.map(({ column, metric, n, value, low, high, excluded, distribution }) => ({
      column,
      metric,
      n,
      value,
      low,
      high,
      excluded,
      distribution,
    }));
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe.skipIf(!present)('real exports', () => {
  test.each(files)('%s comes out of a source as of the file', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(outcome(() => reportOf(sourceOf(text).source))).toEqual(outcome(() => report(text)));
  });
});
