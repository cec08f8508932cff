import { afterEach, expect, test, vi } from 'vitest';
import { drawn } from '../../extension/drawn.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('waits for the next drawing and what is done then, and no longer than it may', async () => {
  vi.useFakeTimers();
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  const ended = vi.fn();
  void drawn(100).then(ended);
  await vi.advanceTimersByTimeAsync(20);
  expect(ended).not.toHaveBeenCalled();
  frames[0]!();
  await vi.advanceTimersByTimeAsync(0);
  expect(ended).toHaveBeenCalledTimes(1);

  const hidden = vi.fn();
  void drawn(100).then(hidden);
  await vi.advanceTimersByTimeAsync(99);
  expect(hidden).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(hidden).toHaveBeenCalledTimes(1);
});
