import { expect, test } from 'vitest';
import { Turns } from '../../../../extension/dashboard/bring-in/turns.ts';

test('one file is brought in after the other, in the order in which they came; one that fails holds nobody up', async () => {
  const turns = new Turns();
  const seen: string[] = [];
  let busy = 0;
  const bring = (name: string, fails = false) =>
    turns.take('bring', async () => {
      busy += 1;
      expect(busy).toBe(1);
      await new Promise((later) => setTimeout(later, 5));
      busy -= 1;
      seen.push(name);
      if (fails) throw new Error(name);
    });
  const all = [bring('a'), bring('b', true), bring('c')];
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['a', 'b', 'c']);
});

test('several files are looked at at once, and beside the one that is brought in', async () => {
  const turns = new Turns();
  let most = 0;
  let busy = 0;
  const look = async () => {
    busy += 1;
    most = Math.max(most, busy);
    await new Promise((later) => setTimeout(later, 5));
    busy -= 1;
  };
  await Promise.all(Array.from({ length: 10 }, () => turns.take('look', look)));
  expect(most).toBe(3);
});
