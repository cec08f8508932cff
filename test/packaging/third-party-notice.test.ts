import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { thirdPartyLicences, thirdPartyNotice } from '../../packaging/third-party-notice.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test('our own modules need no notice', () => {
  expect(thirdPartyNotice([at('shared/answers/tally.ts')])).toBe('');
});

test('each package is named once with its version, each licence text stands once', () => {
  const notice = thirdPartyNotice([
    at('node_modules/papaparse/papaparse.js'),
    at('node_modules/@stdlib/stats-base-dists-t-cdf/lib/index.js'),
    at('node_modules/@stdlib/stats-base-dists-t-cdf/lib/main.js'),
    at('node_modules/@stdlib/stats-base-dists-f-cdf/lib/index.js'),
  ]);
  expect(notice.match(/^@stdlib\/stats-base-dists-t-cdf \d+\.\d+\.\d+ \(Apache-2\.0\)$/gm)).toHaveLength(1);
  expect(notice.match(/^papaparse \d+\.\d+\.\d+ \(MIT\)$/gm)).toHaveLength(1);
  expect(notice.match(/Apache License\s+Version 2\.0, January 2004/g)).toHaveLength(1);
  expect(notice).toContain('The Stdlib Authors');
  expect(notice.slice(2, -3)).not.toContain('*/');
});

test('a package that holds no licence text is named with its sources, where it is under the MIT licence', () => {
  expect(thirdPartyLicences([at('node_modules/wxt/dist/index.mjs')])).toMatch(
    /^wxt \d+\.\d+\.\d+ \(MIT\)\n\nIts package holds no licence text; its sources do: .*github/,
  );
});
