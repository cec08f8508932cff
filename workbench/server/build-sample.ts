import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { BUILT, builtFrom, writeWhole } from './made-once.ts';

/** Everything the sample is made of, besides the built script. */
const PARTS = [
  ...['sample', 'host', 'server/build-sample.ts', 'server/shown-snapshot.ts', 'server/snapshot-of-workbook.ts'],
  ...['wire-cell.ts', 'cell-style.ts', 'date-format.ts', 'text-lines.ts', 'spilled.ts'],
].map((part) => `workbench/${part}`);

/**
 * The sample workbook with all that its formulas show, unless what it is made of has not changed since.
 *
 * @param code the built `Code.js`
 */
export async function buildSample(code: string): Promise<IWorkbookData> {
  const file = join(BUILT, `sample-${createHash('sha256').update(code).digest('hex').slice(0, 12)}.json`);
  const from = builtFrom(join(BUILT, 'sample.txt'), file);
  if (from.fresh) return JSON.parse(readFileSync(file, 'utf8'));
  // Only now: it takes its time, and is seldom needed.
  const { sampleWorkbook } = await import('../sample/sample-workbook.ts');
  const { shownSnapshot } = await import('./shown-snapshot.ts');
  const snapshot = shownSnapshot(sampleWorkbook(code), code);
  writeWhole(file, JSON.stringify(snapshot));
  from.note(PARTS);
  return snapshot;
}
