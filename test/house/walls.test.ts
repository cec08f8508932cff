import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importCircles } from './import-circles.ts';
import { brokenWalls, mirroredTests, ROOMS, type Source, sourcesIn } from './rooms.ts';
import { scanSource } from './source-scan.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources: Source[] = ROOMS.flatMap((room) => sourcesIn(root, room)).map((path) => ({
  path,
  ...scanSource(path, readFileSync(join(root, path), 'utf8')),
}));

// A scanner that sees nothing finds no fault: first make sure that it sees.
test.each(['shared', 'views', 'extension', 'sheets-addon', 'cli', 'test'])('%s/ is seen', (room) => {
  const seen = sources.filter(({ path }) => path.startsWith(`${room}/`));
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.flatMap(({ imports }) => imports).length).toBeGreaterThan(1);
});

test('no source breaks a wall', () => {
  expect(sources.flatMap(brokenWalls)).toEqual([]);
});

test.each(['shared', 'workbench', 'sheets-addon', 'views'])('no files of %s/ import each other in a circle', (room) => {
  expect(importCircles(sources.filter(({ path }) => path.startsWith(`${room}/`)))).toEqual([]);
});

test('every file of the core that computes has its test', () => {
  const computing = sources.filter(
    ({ path, computes }) => computes && /^shared\/(answers|metrics|statistics|imports)\//.test(path),
  );
  expect(computing.length).toBeGreaterThan(1);
  const untested = computing.filter(({ path }) => !mirroredTests(path).some((place) => existsSync(join(root, place))));
  expect(untested.map(({ path }) => path)).toEqual([]);
});
