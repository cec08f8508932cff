import { existsSync } from 'node:fs';

const PLACES = {
  chromium: { variable: 'CHROMIUM', paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser'], package: 'chromium' },
  firefox: { variable: 'FIREFOX', paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'], package: 'firefox-esr' },
};

/**
 * Where a browser is: named in the environment (`CHROMIUM`, `FIREFOX`), or in the usual places.
 *
 * @returns its path, or undefined where there is none: then tests that need it are skipped, saying so
 * @throws where `CI` is `true`, since a check that did not run is no check
 * @example findBrowser('chromium') // '/usr/bin/chromium'
 */
export function findBrowser(name: keyof typeof PLACES, environment = process.env): string | undefined {
  const place = PLACES[name];
  const named = environment[place.variable];
  const path = named ?? place.paths.find((candidate) => existsSync(candidate));
  if (path !== undefined && existsSync(path)) return path;
  const missing = `${name} was not found${named ? ` at ${named}` : ''}: install ${place.package} or name it in ${place.variable}`;
  if (environment.CI === 'true') throw new Error(missing);
  console.warn(`${missing}. Its tests are skipped.`);
  return undefined;
}
