import type { StorageArea } from '../../../extension/notes/commit.ts';

/**
 * Storage as the browser gives it: each call is done wholly or not at all, values are copies. It can be told to die, as a background that is
 * stopped: what was done before stays, nothing after happens.
 */
export class MemoryArea implements StorageArea {
  readonly items = new Map<string, unknown>();
  /** After how many more writes it dies. */
  writesLeft = Number.POSITIVE_INFINITY;
  /** How many bytes it takes. */
  quota = Number.POSITIVE_INFINITY;

  constructor(items: Record<string, unknown> = {}) {
    for (const [name, value] of Object.entries(items)) this.items.set(name, structuredClone(value));
  }

  async get(names?: string | string[] | null): Promise<Record<string, unknown>> {
    const wanted = names === null || names === undefined ? [...this.items.keys()] : [names].flat();
    const found = wanted.filter((name) => this.items.has(name));
    return Object.fromEntries(found.map((name) => [name, structuredClone(this.items.get(name))]));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    this.#write();
    const next = new Map([...this.items, ...Object.entries(items)]);
    const bytes = JSON.stringify([...next]).length;
    if (bytes > this.quota) throw new Error('Resource::kQuotaBytes quota exceeded');
    for (const [name, value] of Object.entries(items)) this.items.set(name, JSON.parse(JSON.stringify(value)));
  }

  async remove(names: string | string[]): Promise<void> {
    this.#write();
    for (const name of [names].flat()) this.items.delete(name);
  }

  #write(): void {
    if (this.writesLeft <= 0) throw new Error('The background was stopped');
    this.writesLeft -= 1;
  }
}
