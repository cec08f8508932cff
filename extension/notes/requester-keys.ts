import { listOf, Misshapen, oneOf, plainObject, record, text } from '#shared/borders/shape.ts';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import { commit, type StorageArea } from './commit.ts';
import { keptAside } from './ticket-items.ts';

/** Where the keys of the requesters' hashes are stored. */
export const REQUESTER_KEY = 'requester-key';

/** 32 bytes as base64url. */
export const requesterKeyShape = text(43, /^[A-Za-z0-9_-]{43}$/);

const MOST_KEYS = 100;
const shape = record({ version: oneOf([1]), key: requesterKeyShape }, { others: listOf(requesterKeyShape, MOST_KEYS) });

/**
 * The keys that hashes were made with, as base64url. The first is this browser's own, made once, at random, and used for what is stored from now on;
 * the others came with imported files, so that whom those speak of is found too. One that cannot be read is kept aside, not thrown away.
 *
 * @throws RequestRefusal `newerVersion`, `storageFull`, `storageFailed`
 */
export async function requesterKeys(area: StorageArea): Promise<readonly string[]> {
  const stored = (await area.get(REQUESTER_KEY))[REQUESTER_KEY];
  const known = keysIn(stored);
  if (known.length > 0) return known;
  const fresh = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const aside = stored === undefined ? {} : await keptAside(area, REQUESTER_KEY, [stored]);
  await commit(area, { set: { ...aside, [REQUESTER_KEY]: { version: 1, key: fresh } } });
  return [fresh];
}

/** The same, without making one where there is none. @throws RequestRefusal `newerVersion` */
export async function knownKeys(area: StorageArea): Promise<readonly string[]> {
  return keysIn((await area.get(REQUESTER_KEY))[REQUESTER_KEY]);
}

/**
 * The item that holds imported keys too. Where there is none of our own yet, the file's first becomes ours.
 *
 * @throws RequestRefusal `newerVersion`
 */
export async function withKeys(
  area: StorageArea,
  added: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const stored = (await area.get(REQUESTER_KEY))[REQUESTER_KEY];
  const known = keysIn(stored);
  const [key, ...others] = new Set([...known, ...added]);
  if (key === undefined || others.length + 1 === known.length) return {};
  const aside = stored === undefined || known.length > 0 ? {} : await keptAside(area, REQUESTER_KEY, [stored]);
  return { ...aside, [REQUESTER_KEY]: { version: 1, key, ...(others.length > 0 && { others }) } };
}

/** A name for a key that does not reveal it: hashes made elsewhere, or before everything was erased, are known by it. */
export async function nameOfKey(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytesOf(key));
  return base64url(new Uint8Array(digest).slice(0, 12));
}

function keysIn(stored: unknown): readonly string[] {
  if (stored === undefined) return [];
  try {
    const { version } = plainObject(stored);
    if (typeof version === 'number' && version > 1) throw new RequestRefusal('newerVersion');
    const { key, others = [] } = shape(stored);
    return [key, ...others];
  } catch (error) {
    if (error instanceof Misshapen) return [];
    throw error;
  }
}

export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}
