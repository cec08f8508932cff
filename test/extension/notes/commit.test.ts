import { describe, expect, test } from 'vitest';
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

describe('what one change could not remove', () => {
  /** A change that is set, and whose removing the browser refuses. */
  async function halfDone(): Promise<MemoryArea> {
    const area = new MemoryArea(before);
    area.writesLeft = 1;
    await expect(commit(area, change)).rejects.toMatchObject({ code: 'storageFailed' });
    area.writesLeft = Number.POSITIVE_INFINITY;
    return area;
  }

  test('is removed by the next one', async () => {
    const area = await halfDone();
    expect(area.items.get('b')).toBe(2);
    await commit(area, { set: { e: 5 }, remove: ['a'] });
    expect(Object.fromEntries(area.items)).toEqual({ d: 4, e: 5 });
  });

  test('is removed by the next one also when that only sets, or only removes', async () => {
    const setting = await halfDone();
    await commit(setting, { set: { e: 5 } });
    expect(Object.fromEntries(setting.items)).toEqual({ a: 10, d: 4, e: 5 });
    const removing = await halfDone();
    await commit(removing, { remove: ['d'] });
    expect(Object.fromEntries(removing.items)).toEqual({ a: 10 });
  });

  test.each([
    { next: { set: { b: 20 }, remove: ['d'] }, left: { a: 10, b: 20 } },
    { next: { set: { b: 20, c: 30 } }, left: { a: 10, b: 20, c: 30, d: 4 } },
  ])('stays where the next one writes it anew, also when that is stopped between its steps', async ({ next, left }) => {
    const area = await halfDone();
    area.writesLeft = 1;
    await commit(area, next).catch(() => {});
    area.writesLeft = Number.POSITIVE_INFINITY;
    await finishCommit(area);
    expect(Object.fromEntries(area.items)).toEqual(left);
  });
});
