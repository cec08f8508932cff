import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with one plain line, `N passed, N failed, N skipped`, for programs that read the result. What never came to run
 * (a file that does not load, an error outside any test, a run that was cut short) counts as failed.
 */
export class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<unknown>): void {
    const line = closingLine(modules, unhandledErrors.length);
    // The default reporter writes its own summary at the end of the run; this line comes after it.
    process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}

/**
 * @param modules the test files of a run
 * @param unhandledErrors how many errors were thrown outside any test
 * @returns the closing line, without line end
 */
export function closingLine(
  modules: Iterable<Pick<TestModule, 'children' | 'errors'>>,
  unhandledErrors: number,
): string {
  const count = { passed: 0, failed: unhandledErrors, skipped: 0, pending: 0 };
  for (const module of modules) {
    count.failed += module.errors().length;
    for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
    for (const test of module.children.allTests()) count[test.result().state] += 1;
  }
  return `${count.passed} passed, ${count.failed + count.pending} failed, ${count.skipped} skipped`;
}
