/** Encodings whose characters span several bytes, other than UTF-8 and UTF-16, which the importer joins itself. */
const SEVERAL_BYTES = /^(?:gbk|gb18030|big5|euc-jp|euc-kr|iso-2022-jp|shift_jis)$/;

/**
 * A decoder for one file, as the importer asks for it: without state between calls, save for the East Asian encodings.
 *
 * @param encoding a WHATWG name such as `utf-8` or `windows-1250`
 * @throws RangeError when the browser does not know it
 * @example decoderMaker('windows-1252').decode(new Uint8Array([0x80])) // '€'
 */
export function decoderMaker(encoding: string): { decode(bytes: Uint8Array): string } {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const stream = SEVERAL_BYTES.test(decoder.encoding);
  return { decode: (bytes) => decoder.decode(bytes, { stream }) };
}
