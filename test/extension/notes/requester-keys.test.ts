import { beforeEach, describe, expect, test } from 'vitest';
import { requesterHash, requesterHashes } from '../../../extension/notes/requester-hash.ts';
import { knownKeys, nameOfKey, requesterKeys, withKeys } from '../../../extension/notes/requester-keys.ts';
import { MemoryArea } from './memory-area.ts';

const [OURS, THEIRS] = ['A'.repeat(43), 'Q'.repeat(43)];
let area: MemoryArea;
beforeEach(() => {
  area = new MemoryArea();
});

test('a key is made once, and only when one is needed', async () => {
  expect(await knownKeys(area)).toEqual([]);
  const keys = await requesterKeys(area);
  expect(keys).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
  expect(await requesterKeys(area)).toEqual(keys);
});

describe('a key that cannot be read', () => {
  test('is kept aside when another is made', async () => {
    area.items.set('requester-key', { version: 1, key: 'short' });
    const [key] = await requesterKeys(area);
    expect(area.items.get('requester-key')).toEqual({ version: 1, key });
    expect(area.items.get('aside:requester-key')).toEqual({ version: 1, found: [{ version: 1, key: 'short' }] });
  });

  test('because a later version wrote it is refused, and left as it is', async () => {
    const later = { version: 2, key: OURS };
    area.items.set('requester-key', later);
    await expect(requesterHash(area, 'kim@example.org')).rejects.toMatchObject({ code: 'newerVersion' });
    await expect(withKeys(area, [THEIRS])).rejects.toMatchObject({ code: 'newerVersion' });
    expect(area.items.get('requester-key')).toEqual(later);
  });
});

test('an imported key becomes ours where there is none, and else stands beside it', async () => {
  await area.set(await withKeys(area, [OURS]));
  expect(await requesterKeys(area)).toEqual([OURS]);
  await area.set(await withKeys(area, [THEIRS, OURS]));
  expect(await requesterKeys(area)).toEqual([OURS, THEIRS]);
  expect(await withKeys(area, [THEIRS])).toEqual({});
});

test('a customer is stored under our key, and looked for under every one', async () => {
  await area.set(await withKeys(area, [OURS, THEIRS]));
  const there = new MemoryArea({ 'requester-key': { version: 1, key: THEIRS } });
  const hashes = await requesterHashes(area, ' Kim@Example.org');
  expect(hashes).toEqual([await requesterHash(area, 'kim@example.org'), await requesterHash(there, 'kim@example.org')]);
});

test('the name of a key does not hold it, and tells keys apart', async () => {
  const names = await Promise.all([OURS, THEIRS].map(nameOfKey));
  expect(new Set(names).size).toBe(2);
  expect(names.join()).not.toContain('AAAA');
});
