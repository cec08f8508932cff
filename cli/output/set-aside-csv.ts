import { csvLine } from '#shared/exports/csv-line.ts';
import { SetAsideLister } from '#shared/imports/rows-set-aside.ts';
import type { Imported } from '#shared/imports/settle-import.ts';
import type { Words } from '#shared/languages/words.ts';
import { decoderMaker } from '../input/decoder.ts';
import type { InputFile } from '../input/import-file.ts';
import { readBytes } from '../input/read-bytes.ts';

/**
 * Reads a file a second time and writes every row that was set aside: its number, why, for which column, and then its cells under the file's own
 * headers.
 *
 * @param out where the lines go; the caller finishes it
 * @param words the language of what is told meanwhile
 */
export async function writeSetAside(
  file: InputFile,
  imported: Imported,
  out: { write(text: string): void },
  words: Words,
): Promise<void> {
  out.write(csvLine(['row', 'reason', 'column', ...imported.columns.map(({ name }) => name)]));
  const lister = new SetAsideLister(imported, decoderMaker, ({ row, reason, column, cells }) => {
    out.write(csvLine([row, reason, column, ...cells]));
  });
  await readBytes(file.path, file.typed, lister, words);
  lister.finish();
}
