import { expect, test } from 'vitest';
import { commit, finishCommit } from '../../../extension/notes/commit.ts';
import { MemoryArea } from './memory-area.ts';

const before = { a: 1, b: 2, c: 3 };
const change = { set: { a: 10, d: 4 }, remove: ['b', 'c'] };

test.each([0, 1, 2])(
  'a change is made wholly or not at all, though the background dies after %i writes',
  async (writes) => {
    const area = new MemoryArea(before);
    area.writesLeft = writes;
    await commit(area, change).catch(() => {});
    area.writesLeft = Number.POSITIVE_INFINITY;
    await finishCommit(area);
    expect(Object.fromEntries(area.items)).toEqual(writes === 0 ? before : { a: 10, d: 4 });
  },
);

test('dying again while ending a change does no harm', async () => {
  const area = new MemoryArea(before);
  area.writesLeft = 1;
  await commit(area, change).catch(() => {});
  await expect(finishCommit(area)).rejects.toThrow();
  area.writesLeft = 5;
  await finishCommit(area);
  await finishCommit(area);
  expect(Object.fromEntries(area.items)).toEqual({ a: 10, d: 4 });
});

test('a full storage is named as such, and nothing has changed', async () => {
  const area = new MemoryArea(before);
  area.quota = 60;
  await expect(commit(area, { set: { d: 'x'.repeat(100) }, remove: ['a'] })).rejects.toMatchObject({
    code: 'storageFull',
  });
  expect(Object.fromEntries(area.items)).toEqual(before);
});

test('removing needs no room', async () => {
  const area = new MemoryArea(before);
  area.quota = 0;
  await commit(area, { remove: ['a', 'b'] });
  expect(Object.fromEntries(area.items)).toEqual({ c: 3 });
});
