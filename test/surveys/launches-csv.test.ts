import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { launchesCsv } from '#shared/surveys/launches-csv.ts';
import { launchOf, seenOf } from './launches.ts';

const read = (csv: string) => Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });

it('has a row for each launch and each solved ticket seen, in order of time', () => {
  const csv = launchesCsv(
    [launchOf(2, { customer: 'hash', override: { reasons: ['coolDown', 'tag'], note: 'He asked for it' } })],
    [seenOf(1)],
  );
  expect(csv.startsWith('\uFEFFevent,time,agent,')).toBe(true);
  const { data } = read(csv);
  expect(data).toMatchObject([
    { event: 'solved_seen', time: '1970-01-01T00:00:00.500Z', ticket: '1', agent: 'Ann', metric: '' },
    {
      event: 'asked',
      ticket: '2',
      metric: 'ces',
      reworded: 'false',
      asked_despite: 'coolDown tag',
      note: 'He asked for it',
    },
  ]);
  expect(csv).not.toContain('hash');
});

it('makes formulas harmless wherever text of a person or a page stands', () => {
  const evil = '=HYPERLINK("https://evil.example")';
  const launch = launchOf(1, {
    askedBy: evil,
    number: '+1',
    ticket: { desk: 'any-page', site: 'x.example', id: '@SUM(1)' },
    override: { reasons: ['tag'], note: '\t-1+1' },
  });
  const [row] = read(launchesCsv([launch], [])).data;
  expect([row?.agent, row?.number, row?.ticket, row?.note]).toEqual([`'${evil}`, "'+1", "'@SUM(1)", "'\t-1+1"]);
});
