import { buildExtension, builtForAll } from './build-extension.ts';

/** Builds both packages once for all test files: they only read them. */
export default function buildOnce(): void {
  for (const browser of ['chrome', 'firefox'] as const) process.env[builtForAll(browser)] = buildExtension(browser);
}
