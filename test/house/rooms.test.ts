import { describe, expect, test } from 'vitest';
import { brokenWalls, mirroredTests } from './rooms.ts';

const source = (path: string, imports: string[], platform: string[] = []) =>
  brokenWalls({ path, imports, platform, computes: true });

describe('a planted breach is seen', () => {
  test.each([
    ['shared/metrics/ces.ts', 'node:fs'],
    ['shared/metrics/ces.ts', 'fs'],
    ['shared/metrics/ces.ts', 'papaparse'],
    ['shared/metrics/ces.ts', '@stdlib/stats-base-dists-t-cdf'],
    ['shared/statistics/interval.ts', '@stdlib/stats-base-dists-t-cdf'],
    ['shared/imports/table.ts', 'commander'],
    ['shared/imports/table.ts', 'papaparse-extra'],
    ['shared/metrics/ces.ts', '../../cli/easemark.js'],
    ['shared/metrics/ces.ts', '../../../elsewhere/x.ts'],
    ['shared/metrics/ces.ts', '#shared/answers/tally.ts'],
    ['shared/answers/tally.ts', '../reports/report.ts'],
    ['shared/answers/tally.ts', '../metrics/bands.ts'],
    ['shared/statistics/interval.ts', '../answers/tally.ts'],
    ['shared/imports/plan.ts', '../reports/report.ts'],
    ['shared/languages/say.ts', '../answers/scale.ts'],
    ['shared/a-new-room/x.ts', '../answers/scale.ts'],
    ['shared/metrics/ces.ts', '(computed)'],
    ['extension/overlay/overlay.ts', '../../sheets-addon/functions/ces.ts'],
    ['extension/overlay/overlay.ts', '../../cli/score.ts'],
    ['sheets-addon/functions/ces.ts', '../../extension/helpdesks/list.ts'],
    ['sheets-addon/functions/ces.ts', '@/helpdesks/list.ts'],
    ['cli/score.ts', '../sheets-addon/functions/ces.ts'],
    ['cli/score.ts', '../test/house/rooms.ts'],
    ['workbench/server.ts', '../extension/helpdesks/list.ts'],
    ['workbench/server.ts', '../sheets-addon/functions/ces.ts'],
    ['views/chart.ts', '../cli/score.ts'],
  ])('%s importing %s', (path, specifier) => {
    expect(source(path, [specifier])).not.toEqual([]);
  });

  test('shared/ reading the clock', () => {
    expect(source('shared/metrics/ces.ts', [], ['Date.now'])).toEqual([
      'shared/metrics/ces.ts uses Date.now: what the platform gives is passed in to shared/',
    ]);
  });

  test.each(['cli/utils.ts', 'shared/helpers/x.ts', 'extension/note-manager.ts', 'views/common.ts', 'cli/csv.util.ts'])(
    'a name that says nothing: %s',
    (path) => {
      expect(source(path, [])).toHaveLength(1);
    },
  );
});

describe('what may be, may be', () => {
  test.each([
    ['shared/metrics/ces.ts', '../answers/tally.ts'],
    ['shared/answers/tally.ts', '../languages/refusal.ts'],
    ['shared/reports/build.ts', '../imports/settle-import.ts'],
    ['shared/imports/formats/zendesk.ts', '../role.ts'],
    ['shared/imports/table.ts', 'papaparse'],
    ['shared/statistics/distributions.ts', '@stdlib/stats-base-dists-t-cdf'],
    ['extension/overlay/overlay.ts', '../helpdesks/helpdesk.ts'],
    ['extension/overlay/overlay.ts', '#shared/metrics/ces.ts'],
    ['cli/score.ts', '../shared/metrics/ces.ts'],
    ['cli/report.ts', '../views/chart.ts'],
    ['cli/score.ts', 'node:fs'],
    ['sheets-addon/functions/ces.ts', '#shared/metrics/ces.ts'],
    ['workbench/server.ts', '#shared/metrics/ces.ts'],
    ['test/extension/build.test.ts', '../../extension/helpdesks/list.ts'],
  ])('%s importing %s', (path, specifier) => {
    expect(source(path, [specifier])).toEqual([]);
  });

  test('the platform outside shared/', () => {
    expect(source('cli/score.ts', [], ['process', 'Date.now'])).toEqual([]);
  });
});

test('the test of a shared file stands at its mirror, or is one for its folder', () => {
  expect(mirroredTests('shared/metrics/ces.ts')).toEqual(['test/metrics/ces.test.ts']);
  expect(mirroredTests('shared/imports/formats/zendesk.ts')).toEqual([
    'test/imports/formats/zendesk.test.ts',
    'test/imports/formats.test.ts',
  ]);
});
