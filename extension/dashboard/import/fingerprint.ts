import { ImportRun } from '#shared/imports/import-run.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { textHash } from './content-hash.ts';
import { decoderMaker } from './decoder.ts';

/** Bytes in which the header stands. */
const HEAD = 1 << 18;
/** A first line is told apart by so many bytes. */
const LINE = 1 << 12;

/**
 * What names a file's columns: a mapping is remembered by it.
 *
 * It comes of the file as it is read when nobody has stated anything, for that is how the next one is looked up: what was decided may change the
 * delimiter or the rows of the header. A file that cannot be read so, because it has no header say, is known by its first line.
 *
 * @returns 64 hexadecimal digits
 */
export async function fingerprintOf(file: File): Promise<string> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  // Half a line at the end would be read as another encoding.
  const bytes = file.size > HEAD ? head.subarray(0, head.lastIndexOf(0x0a) + 1 || head.length) : head;
  const run = new ImportRun({ file: file.name, options: {}, makeDecoder: decoderMaker });
  try {
    run.push(bytes);
    const { dialect, header } = run.count();
    return await textHash([dialect.delimiter, ...header.names].join('\u0000'));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const end = bytes.findIndex((byte, at) => at > 0 && (byte === 0x0a || byte === 0x0d));
    const line = bytes.subarray(0, end < 0 ? LINE : Math.min(end, LINE));
    return textHash(`first line\u0000${Array.from(line).join(' ')}`);
  }
}
