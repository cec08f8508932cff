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
          // A small machine is slow with a browser, and slow is not wrong.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // One browser at a time: two take each other's time, and a page that waits for time is no fault of ours. Once more where a key was missed.
          retry: 2,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
