/** Bytes hashed at a time. The hash depends on it: it is a part of the format. */
export const HASH_BLOCK = 4 << 20;

/**
 * The hash of a file's content, block by block: SHA-256 of the SHA-256 of every block of four megabytes.
 *
 * The browser's own hash takes no stream; this way every byte counts, nothing is held in memory, and the work is the browser's, beside the reading.
 */
export class ContentHash {
  private readonly blocks: Promise<ArrayBuffer>[] = [];

  /** @param block of `HASH_BLOCK` bytes, the last one shorter; it must not change before the hash is there */
  add(block: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
    const hash = crypto.subtle.digest('SHA-256', block);
    this.blocks.push(hash);
    return hash;
  }

  /** The hash in hexadecimal digits. */
  async finish(): Promise<string> {
    return hashOf(await Promise.all(this.blocks));
  }

  /** That of the first block alone: what the whole hash would be, were there no more. */
  async head(): Promise<string> {
    return hashOf(await Promise.all(this.blocks.slice(0, 1)));
  }
}

async function hashOf(blocks: readonly ArrayBuffer[]): Promise<string> {
  const all = new Uint8Array(blocks.length * 32);
  blocks.forEach((hash, at) => {
    all.set(new Uint8Array(hash), at * 32);
  });
  return hex(await crypto.subtle.digest('SHA-256', all));
}

/**
 * The hash of a text, such as a header: the same columns have the same mapping.
 *
 * @example await textHash('nps,comment') // 64 hexadecimal digits
 */
export async function textHash(text: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
