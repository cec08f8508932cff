import type { Gate } from '../gate.ts';

type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

/** https://developers.google.com/apps-script/reference/cache/cache-service: kept as long as the host, as if nothing expired. */
export class LocalCacheService implements CacheService {
  readonly #document: Cache;
  readonly #script: Cache;
  readonly #user: Cache;

  constructor(gate: Gate) {
    this.#document = gate.open<Cache>('Cache', new LocalCache());
    this.#script = gate.open<Cache>('Cache', new LocalCache());
    this.#user = gate.open<Cache>('Cache', new LocalCache());
  }

  static open(gate: Gate): CacheService {
    return gate.open<CacheService>('CacheService', new LocalCacheService(gate));
  }

  getDocumentCache(): Cache {
    return this.#document;
  }

  getScriptCache(): Cache {
    return this.#script;
  }

  getUserCache(): Cache {
    return this.#user;
  }
}

class LocalCache implements Pick<Cache, 'get' | 'put' | 'remove'> {
  readonly #items = new Map<string, string>();

  get(key: string): string | null {
    return this.#items.get(key) ?? null;
  }

  /** [docs] keys have at most 250 characters and values at most 100 KB. */
  put(key: string, value: string): void {
    if (key.length > 250) throw new Error('Argument too large: key');
    if (String(value).length > 100 * 1024) throw new Error('Argument too large: value');
    this.#items.set(key, String(value));
  }

  remove(key: string): void {
    this.#items.delete(key);
  }
}
