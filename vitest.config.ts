import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './test/closing-line-reporter.ts';

/** Tests that start a browser, a server or a helpdesk. */
const REAL_PARTS = ['test/e2e/**/*.test.ts', 'test/extension/**/*.test.ts', 'test/views/page/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLineReporter()],
    projects: [
      {
        test: {
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: REAL_PARTS,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browsers',
          include: REAL_PARTS,
          globalSetup: 'test/e2e/build-once.ts',
          // A machine with two processors is slow with two browsers at once, and slow is not wrong.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Once more where it failed: on a busy machine a browser may miss a key. What fails twice is wrong.
          retry: 1,
          maxWorkers: Math.max(1, Math.floor(availableParallelism() / 2)),
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
