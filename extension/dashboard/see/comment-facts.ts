import type { FoundRow } from '#shared/sources/find-rows.ts';
import { sourcePlan } from '#shared/sources/source-plan.ts';
import { plainLabel } from '../../../views/text/plain-label.ts';
import type { LoadedSource } from './see-context.ts';
import type { Writer } from './written.ts';

/** What is known of a comment: answers, day, segments. */
export function factsOf({ day, cells }: FoundRow, { source }: LoadedSource, writer: Writer): string[] {
  const { counted, imported } = source;
  const { dimensions } = sourcePlan(counted.plan, counted.recognised);
  const { metricShort } = writer.reader.words;
  const answers = imported.answers
    .map(({ settled }) => ({ metric: metricShort[settled.metric], cell: (cells.get(settled.column.at) ?? '').trim() }))
    .filter(({ cell }) => cell !== '')
    .map(({ metric, cell }) => `${metric} ${plainLabel(cell, 40)}`);
  const segments = dimensions
    .map((at) => plainLabel(cells.get(at) ?? '', 60))
    .filter((text) => text !== '')
    .slice(0, 4);
  return [...answers, day === undefined ? writer.words.comments.undated : writer.day(day), ...segments];
}

/** A comment as it is copied: the words, and what is known of them. */
export function copiedComment(row: FoundRow, loaded: LoadedSource, writer: Writer): string {
  return `${row.comments.join('\n')}\n(${[...factsOf(row, loaded, writer), plainLabel(loaded.summary.name)].join(' · ')})`;
}
