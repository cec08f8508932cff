import { ImportRun } from '#shared/imports/import-run.ts';
import type { ImportOptions } from '#shared/imports/options.ts';
import { SourceCounter } from '#shared/sources/count-source.ts';
import { type RowSample, SampleGatherer } from '#shared/sources/row-sample.ts';
import { makeSource, type OpenSource } from '#shared/sources/source.ts';

/** A text brought in as a file is: counted, sampled and settled. */
export function sourceOf(
  text: string,
  options: ImportOptions = {},
  mostRows?: number,
): { readonly source: OpenSource; readonly sample: RowSample } {
  const gathered = new SampleGatherer(mostRows);
  let order = 0;
  const counter = new SourceCounter({
    level: 0,
    onChunk: (chunk) => {
      gathered.put(order, chunk);
      order += 1;
    },
  });
  const run = new ImportRun({
    file: 'survey.csv',
    options,
    makeDecoder: (encoding) => new TextDecoder(encoding, { ignoreBOM: true }),
    watch: counter.watch,
  });
  run.push(new TextEncoder().encode(text));
  const counted = run.count();
  const cube = counter.finish()!;
  const sample = gathered.finish();
  return { source: makeSource(counted, cube, sample), sample };
}
