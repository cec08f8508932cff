import { expect, test } from 'vitest';
import { PartSchedule } from '#shared/imports/part-schedule.ts';

test('parts go to whoever has least to do, in the order of the file', async () => {
  const schedule = new PartSchedule(2);
  const dealt = [await schedule.next(), await schedule.next(), await schedule.next()];
  schedule.finished(1);
  dealt.push(await schedule.next());
  expect(dealt).toEqual([
    { part: 0, worker: 0 },
    { part: 1, worker: 1 },
    { part: 2, worker: 0 },
    { part: 3, worker: 1 },
  ]);
});

test('nothing is dealt out while all have enough', async () => {
  const schedule = new PartSchedule(1, 1);
  await schedule.next();
  await schedule.next();
  let dealt: unknown;
  const third = schedule.next().then((part) => {
    dealt = part;
  });
  await Promise.resolve();
  expect(dealt).toBeUndefined();
  schedule.finished(0);
  await third;
  expect(dealt).toEqual({ part: 2, worker: 0 });
});

test('the end is told when all are counted, and a failure at once', async () => {
  const schedule = new PartSchedule(2);
  await schedule.next();
  let ended: boolean | undefined;
  const end = schedule.all().then((well) => {
    ended = well;
  });
  await Promise.resolve();
  expect(ended).toBeUndefined();
  schedule.finished(0);
  await end;
  expect(ended).toBe(true);

  const failing = new PartSchedule(1, 0);
  await failing.next();
  const [next, all] = [failing.next(), failing.all()];
  failing.fail();
  expect([await next, await all, failing.failed]).toEqual([undefined, false, true]);
});
