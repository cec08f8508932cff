import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '#shared/languages/refusal.ts';
import { buildReport } from '#shared/reports/build.ts';
import type { Report } from '#shared/reports/report.ts';
import type { ImportOutcome } from '../../../extension/dashboard/import/import-file.ts';
import { imported } from '../../imports/import-text.ts';
import { type DataPage, hasChromium, startDataPage } from './data-page.ts';
import type { DataLayer } from './page/page.ts';

const folder = join(import.meta.dirname, '../../fixtures/nasty');
interface Must {
  readonly exit: 0 | 2 | 3;
  readonly metric?: string;
  readonly n?: number;
  readonly value?: number;
  readonly excluded?: Readonly<Record<string, number>>;
}
const files = Object.entries(
  (JSON.parse(readFileSync(join(folder, 'EXPECTED.json'), 'utf8')) as { files: Record<string, { must: Must }> }).files,
);

/** What the dashboard made of a file. */
type Outcome = { readonly report: Report } | Extract<ImportOutcome, { failure: unknown }>;

let data: DataPage;
let page: Page;

async function broughtIn(path: string): Promise<Outcome> {
  await page.setInputFiles('#file', path);
  return page.evaluate(async () => {
    const { easemark } = globalThis as unknown as { easemark: DataLayer };
    const file = document.querySelector<HTMLInputElement>('#file')!.files![0]!;
    const proposed = await easemark.proposeImport(file).outcome;
    if (!('proposal' in proposed)) return proposed as { failure: never };
    const done = await easemark.importFile(file, proposed.proposal.mapping, undefined).outcome;
    if (!('imported' in done)) return done as { failure: never };
    const store = await easemark.openStore();
    const source = await easemark.sources.loadSource(store, done.imported.id);
    store.close();
    return { report: easemark.reportOf(source) };
  });
}

describe.skipIf(!hasChromium)('nasty files through the worker, in Chromium', () => {
  beforeAll(async () => {
    data = await startDataPage();
    page = await data.open();
  });
  afterAll(() => data?.close());

  test.each(files)('%s ends as it must, and as on the command line', async (name, { must }) => {
    const outcome = await broughtIn(join(folder, name));
    const alone = commandLine(name);
    if (must.exit !== 0) {
      expect(outcome).toMatchObject({ failure: { refusal: { decide: must.exit === 3 } } });
      expect((outcome as { failure: unknown }).failure).toEqual({ refusal: alone });
      return;
    }
    const { scores, warnings } = (outcome as { report: Report }).report;
    const score = scores.find(({ metric }) => metric === must.metric);
    expect(score?.n).toBe(must.n);
    expect(score?.value).toBeCloseTo(must.value!, 3);
    if (must.excluded) expect(score?.excluded).toMatchObject(must.excluded);
    const report = alone as Report;
    expect(warnings).toEqual(report.warnings);
    expect(scores.map(({ warnings }) => warnings)).toEqual(report.scores.map(({ warnings }) => warnings));
  });
});

/** The report the command line makes of a file, or its refusal. */
function commandLine(name: string): Report | { code: string; params: unknown; decide: boolean } {
  try {
    return buildReport(imported(readFileSync(join(folder, name)), { file: name }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, params, decide } = error;
    return { code, params, decide };
  }
}
