/**
 * Tells lists of numbers apart: FNV-1a, 32 bits, over their lowest bytes.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 * @example checksum(new Uint8Array(0)) // '811c9dc5'
 */
export function checksum(bytes: ArrayLike<number>): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at]! & 0xff), 0x01000193);
  return (hash >>> 0).toString(16);
}

/** The same of a text, both bytes of each of its units. @example checksumOfText('') // '811c9dc5' */
export function checksumOfText(text: string): string {
  const bytes = new Uint8Array(2 * text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes[2 * at] = unit >> 8;
    bytes[2 * at + 1] = unit;
  }
  return checksum(bytes);
}
