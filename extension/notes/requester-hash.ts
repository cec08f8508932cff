import type { StorageArea } from './commit.ts';
import { base64url, bytesOf, requesterKeys } from './requester-keys.ts';

/**
 * A requester's keyed hash (HMAC-SHA-256): the same person gives the same text in this browser, and nobody can tell from it who that is.
 * Capital letters and surrounding spaces do not count, as in e-mail addresses.
 *
 * @returns 43 letters of base64url, made with this browser's own key: to be stored
 */
export async function requesterHash(area: StorageArea, requester: string): Promise<string> {
  const [key = ''] = await requesterKeys(area);
  return hashWith(key, requester);
}

/** Every hash under which a requester may be stored here, this browser's own first: to be looked for. */
export async function requesterHashes(area: StorageArea, requester: string): Promise<readonly string[]> {
  return Promise.all((await requesterKeys(area)).map((key) => hashWith(key, requester)));
}

async function hashWith(key: string, requester: string): Promise<string> {
  const imported = await crypto.subtle.importKey('raw', bytesOf(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const who = new TextEncoder().encode(requester.trim().normalize('NFC').toLowerCase());
  return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', imported, who)));
}
