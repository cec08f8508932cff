import { keepsState } from '#shared/imports/decode.ts';

/**
 * A decoder for one file, as the importer asks for it.
 *
 * It keeps no state between calls, save for the East Asian encodings, in which a chunk may end within a character. A byte order mark is left to the
 * importer: it is one only at the beginning of the file, not of a chunk.
 *
 * @param encoding a WHATWG name such as `utf-8` or `windows-1250`
 * @throws RangeError when this Node does not know it
 * @example decoderMaker('windows-1252').decode(new Uint8Array([0x80])) // '€'
 */
export function decoderMaker(encoding: string): { decode(bytes: Uint8Array): string } {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const stream = keepsState(decoder.encoding);
  return { decode: (bytes) => decoder.decode(bytes, { stream }) };
}
