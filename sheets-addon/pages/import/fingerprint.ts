import type { Mapping } from '#shared/sources/source.ts';
import { checksum, checksumOfText } from '../../addon/import/checksum.ts';

/**
 * Tells a file, and how its cells are read, apart from others: its size, a checksum of all its bytes, and one of everything that was stated of it and of the zone that
 * its times are read in.
 *
 * @param zone of the spreadsheet
 * @example fingerprintOf(new Uint8Array(0), {}, 'UTC') // '0-811c9dc5-bb4972ea'
 */
export function fingerprintOf(bytes: Uint8Array, mapping: Mapping, zone: string): string {
  const stated = Object.entries(mapping)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `${bytes.length}-${checksum(bytes)}-${checksumOfText(JSON.stringify([stated, zone]))}`;
}
