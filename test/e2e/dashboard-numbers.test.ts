import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  commandLine,
  type DashboardDriver,
  dashboardInChromium,
  dashboardInFirefox,
  EXPORTS,
  hasExports,
} from './dashboard-driver.ts';
import { chromiumPath } from './extension-chromium.ts';
import { firefoxPath } from './extension-firefox.ts';

/** Chosen for what differs: layout, metric, language of the header, encoding, size. */
const FILES = [
  'mustafa_nps.csv',
  'adiacla_nps_es.csv',
  'yochees_ces.csv',
  'ramya_tickets.csv',
  'mumtaj_tickets.csv',
  'benavent_nps_fr.csv',
];

interface Unaided {
  readonly scores: readonly {
    readonly column: string;
    readonly metric: string;
    readonly n: number;
    readonly value: number;
  }[];
}
type Row = Readonly<Record<string, string>>;

const expected: Readonly<Record<string, Unaided>> = hasExports
  ? JSON.parse(readFileSync(join(EXPORTS, 'UNAIDED.json'), 'utf8'))
  : {};

/** Rows of the numbers, without the name of the file, which says how it is filtered. */
function rowsOf(csv: string): Row[] {
  const { data } = Papa.parse<Record<string, string>>(csv.trim(), { header: true });
  return data.map(({ file: _, ...row }) => row);
}

const browsers = [
  ['Chromium', chromiumPath, dashboardInChromium],
  ['Firefox', firefoxPath, dashboardInFirefox],
] as const;

describe.skipIf(!hasExports)('the numbers of real exports', () => {
  describe.each(browsers)('in %s', (_, path, start) => {
    let dashboard: DashboardDriver;
    beforeAll(async () => {
      if (path !== undefined) dashboard = await start();
    });
    afterAll(() => dashboard?.close());

    describe.skipIf(path === undefined).each(FILES)('%s', (name) => {
      const file = join(EXPORTS, name);

      test.each(['choose', 'drop'] as const)('by %s: as expected, and as the command line has them', async (way) => {
        await dashboard.open();
        await dashboard.empty();
        await dashboard.open('', way === 'choose' ? 'bring-in' : 'dashboard');
        await dashboard.text('.drop label');
        await dashboard[way]([file]);
        expect(await dashboard.text('.file .state')).not.toBe('');
        await dashboard.click('.is-ready .main');
        const shown = rowsOf(await dashboard.numbers());
        const mapping = await dashboard.mapping();
        const { csv, json } = commandLine(file, mapping);
        expect(shown).toEqual(rowsOf(csv));

        const scores = (JSON.parse(json) as { scores: { column: string; metric: string; n: number; value: number }[] })
          .scores;
        for (const { column, metric, n, value } of expected[name]!.scores) {
          const overall = shown.find((row) => row.kind === 'overall' && row.column === column && row.metric === metric);
          expect(Number(overall?.n)).toBe(n);
          expect(Number(overall?.value)).toBeCloseTo(value, 3);
          const score = scores.find((one) => one.column === column)!;
          expect([Number(overall?.n), Number(overall?.value)]).toEqual([score.n, score.value]);
        }
      });

      test('under a filter in the address: as the command line has them with --where', async (context) => {
        const mapping = await dashboard.mapping();
        const segment = rowsOf(await dashboard.numbers()).find(
          (row) => row.kind === 'segment' && row.too_few === 'false',
        );
        if (!segment) return context.skip('the export has no column to filter by');
        await dashboard.open(`is.${encodeURIComponent(segment.by!)}=${encodeURIComponent(segment.name!)}`);
        const shown = rowsOf(await dashboard.numbers());
        const { csv } = commandLine(file, mapping, ['--where', `${segment.by}=${segment.name}`]);
        expect(shown.find(({ kind }) => kind === 'overall')?.n).toBe(segment.n);
        expect(shown).toEqual(rowsOf(csv));
      });
    });
  });
});
