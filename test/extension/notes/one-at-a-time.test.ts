import { expect, test } from 'vitest';
import { oneAtATime } from '../../../extension/notes/one-at-a-time.ts';

test('tasks wait for each other, also for one that fails', async () => {
  const inTurn = oneAtATime();
  const steps: string[] = [];
  const task =
    (name: string, fails = false) =>
    async () => {
      steps.push(`${name} begins`);
      await new Promise((later) => setTimeout(later, 2));
      steps.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const all = await Promise.allSettled([inTurn(task('a')), inTurn(task('b', true)), inTurn(task('c'))]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
