import type { Mapping } from '#shared/sources/source.ts';

/**
 * Tells a file, and how it is read, apart from others: its size, a checksum of all its bytes (FNV-1a, 32 bits), and what was stated of it.
 *
 * @example fingerprintOf(new Uint8Array(0), {}) // '0-811c9dc5-{}'
 */
export function fingerprintOf(bytes: Uint8Array, mapping: Mapping): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return `${bytes.length}-${(hash >>> 0).toString(16)}-${JSON.stringify(mapping).slice(0, 150)}`;
}
