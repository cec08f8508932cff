import { findHeader } from '#shared/imports/header.ts';
import { recogniseFile } from '#shared/imports/recognise.ts';
import type { RecognisedFile } from '#shared/imports/recognised.ts';

/** A small file, its values cycled to thirty rows, as it is recognised. */
export function recognised(columns: Readonly<Record<string, readonly string[]>>, file = 'x.csv'): RecognisedFile {
  const names = Object.keys(columns);
  const rows = Array.from({ length: 30 }, (_, at) => names.map((name) => columns[name]![at % columns[name]!.length]!));
  return recogniseFile(findHeader([names, ...rows]), rows, file);
}

/** The first column taken for answers. */
export function answerOf(...given: Parameters<typeof recognised>) {
  return recognised(...given).columns.find(({ role }) => role === 'answer');
}
