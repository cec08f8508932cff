import { Misshapen, oneOf, record, text } from '#shared/borders/shape.ts';
import { commit, type StorageArea } from './commit.ts';

/** Where the key of the hashes is stored: made once, at random, and it never leaves this browser. */
export const REQUESTER_KEY = 'requester-key';

const keyShape = record({ version: oneOf([1]), key: text(43, /^[A-Za-z0-9_-]{43}$/) });

/**
 * A requester's keyed hash (HMAC-SHA-256): the same person gives the same text in this browser, and nobody can tell from it who that is.
 * Capital letters and surrounding spaces do not count, as in e-mail addresses.
 *
 * @returns 43 letters of base64url
 */
export async function requesterHash(area: StorageArea, requester: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', await keyBytes(area), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const who = new TextEncoder().encode(requester.trim().normalize('NFC').toLowerCase());
  return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, who)));
}

/** A name for the key that does not reveal it: hashes made elsewhere, or before everything was erased, are known by it. */
export async function requesterKeyName(area: StorageArea): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await keyBytes(area));
  return base64url(new Uint8Array(digest).slice(0, 12));
}

async function keyBytes(area: StorageArea): Promise<Uint8Array<ArrayBuffer>> {
  const stored = (await area.get(REQUESTER_KEY))[REQUESTER_KEY];
  try {
    return bytesOf(keyShape(stored).key);
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    const fresh = crypto.getRandomValues(new Uint8Array(32));
    await commit(area, { set: { [REQUESTER_KEY]: { version: 1, key: base64url(fresh) } } });
    return fresh;
  }
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}
