import { Refusal } from '../languages/refusal.ts';

/** How many bytes are looked at before anything is read: enough to tell text from what only bears its name. */
export const KIND_BYTES = 4096;

/**
 * Refuses what is no text, by its first bytes and not by its name, and says how to get a CSV from it.
 *
 * @param bytes the first bytes of the file, up to `KIND_BYTES`
 * @param whole whether that is all there is
 * @throws Refusal `fileEmpty`, `fileWorkbook` (XLSX and other ZIP), `fileGzip`, `fileOldExcel`, `filePdf`, `fileHtml`, `fileJson`, `fileBinary`
 */
export function refuseWhatIsNoText(bytes: Uint8Array, whole: boolean): void {
  const starts = (...magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte);
  if (whole && !bytes.some((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x1a].includes(byte))) {
    throw new Refusal('fileEmpty', {}, false);
  }
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) throw new Refusal('fileWorkbook', {}, false);
  if (starts(0x1f, 0x8b)) throw new Refusal('fileGzip', {}, false);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new Refusal('fileOldExcel', {}, false);
  if (starts(0x25, 0x50, 0x44, 0x46)) throw new Refusal('filePdf', {}, false);
  if (utf16Of(bytes)) return;
  const head = asciiOf(bytes).replace(/^\s+/, '').toLowerCase();
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|table|head|body|\?xml|meta|div)\b/.test(head)) {
    throw new Refusal('fileHtml', {}, false);
  }
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:\[\s*)?\{\s*(?:\}|"[^"]*"\s*:)/.test(head))
    throw new Refusal('fileJson', {}, false);
  let strange = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1a) strange += 1;
  }
  // Text has stray control bytes at the most; a tenth of them is a picture, a database or a program.
  if (strange > 2 && strange > bytes.length / 10) throw new Refusal('fileBinary', {}, false);
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes.subarray(0, 512)) text += String.fromCharCode(byte);
  return text;
}

/**
 * Which UTF-16 the bytes are, told by the byte order mark or by every second byte being NUL.
 *
 * @returns the encoding and whether a mark says so, or `undefined` for anything else
 */
export function utf16Of(bytes: Uint8Array): { encoding: 'utf-16le' | 'utf-16be'; marked: boolean } | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', marked: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', marked: true };
  const pairs = Math.floor(bytes.length / 2);
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.05) return { encoding: 'utf-16le', marked: false };
  if (even > pairs * 0.4 && odd < pairs * 0.05) return { encoding: 'utf-16be', marked: false };
  return undefined;
}
