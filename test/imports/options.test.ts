import { describe, expect, test } from 'vitest';
import { refusalOf, report } from './import-text.ts';

/** Sixty answers with everything to break them down by; the same rows as objects to count in. */
const rows = Array.from({ length: 60 }, (_, at) => ({
  id: String(at + 1),
  date: `2024-0${1 + Math.floor(at / 20)}-${String(1 + (at % 20)).padStart(2, '0')}`,
  channel: ['Email', 'Chat', 'Phone'][at % 3]!,
  nps: String((at * 7) % 11),
  ease: String(1 + ((at * 3) % 5)),
  speed: String(1 + ((at * 2) % 5)),
  reason: ['price', 'speed; price', 'staff', ''][at % 4]!,
  status: at % 10 === 9 ? 'partial' : 'complete',
}));
type Answered = (typeof rows)[number];
const names = Object.keys(rows[0]!) as (keyof Answered)[];
const csv = `${[names, ...rows.map((row) => names.map((name) => row[name]))].map((cells) => cells.join(',')).join('\n')}\n`;
const complete = rows.filter(({ status }) => status === 'complete');

/** Promoters and detractors counted one by one. */
function nps(of: readonly Answered[]): { n: number; value: number } {
  const promoters = of.filter((row) => Number(row.nps) >= 9).length;
  const detractors = of.filter((row) => Number(row.nps) <= 6).length;
  return { n: of.length, value: (100 * (promoters - detractors)) / of.length };
}

const scoreOf = (options: Parameters<typeof report>[1]) =>
  report(csv, options).scores.find(({ metric }) => metric === 'nps')!;
const only = { columns: ['nps'] } as const;

describe('rows', () => {
  test('partial responses are set aside, and counted when asked for', () => {
    expect(scoreOf({ options: only })).toMatchObject({ n: 54, excluded: { partial: 6 } });
    expect(scoreOf({ options: { ...only, includePartial: true } })).toMatchObject({ n: 60, excluded: {} });
  });

  test('a filter reaches the totals', () => {
    const wanted = nps(complete.filter(({ channel }) => channel === 'Chat'));
    const score = scoreOf({ options: { ...only, where: [{ column: 'channel', value: ' chat ' }] } });
    expect(score.n).toBe(wanted.n);
    expect(score.value).toBeCloseTo(wanted.value, 10);
  });

  test('two values of one column are either, of two columns both', () => {
    const score = scoreOf({
      options: {
        ...only,
        where: [
          { column: 'channel', value: 'Chat' },
          { column: 'channel', value: 'Email' },
          { column: 'reason', value: 'price' },
        ],
      },
    });
    const wanted = nps(complete.filter(({ channel, reason }) => channel !== 'Phone' && reason === 'price'));
    expect(score.n).toBe(wanted.n);
    expect(score.value).toBeCloseTo(wanted.value, 10);
  });
});

describe('parts', () => {
  test('segments are the answers of each value', () => {
    const { segments } = scoreOf({ options: { ...only, by: ['channel'] } });
    expect(segments.map(({ segment }) => segment).sort()).toEqual(['Chat', 'Email', 'Phone']);
    for (const { segment, n, value } of segments) {
      const wanted = nps(complete.filter(({ channel }) => channel === segment));
      expect(n).toBe(wanted.n);
      expect(value).toBeCloseTo(wanted.value, 10);
    }
  });

  test('two values are compared, b minus a', () => {
    const { comparison } = scoreOf({ options: { ...only, compare: { column: 'channel', a: 'Email', b: 'Phone' } } });
    const [a, b] = ['Email', 'Phone'].map((name) => nps(complete.filter(({ channel }) => channel === name)));
    expect([comparison!.a.n, comparison!.b.n]).toEqual([a!.n, b!.n]);
    expect(comparison!.difference).toBeCloseTo(b!.value - a!.value, 10);
  });

  test('a value that does not occur is refused', () => {
    expect(
      refusalOf(() => scoreOf({ options: { ...only, compare: { column: 'channel', a: 'Email', b: 'Fax' } } }))?.code,
    ).toBe('valueUnknown');
  });

  test('a day parts the answers before it from those from it on', () => {
    const before = Date.UTC(2024, 1, 10) / 86_400_000;
    const { comparison } = scoreOf({ options: { ...only, before } });
    const a = nps(complete.filter(({ date }) => date < '2024-02-10'));
    const b = nps(complete.filter(({ date }) => date >= '2024-02-10'));
    expect([comparison!.a.n, comparison!.b.n]).toEqual([a.n, b.n]);
    expect(comparison!.difference).toBeCloseTo(b.value - a.value, 10);
  });

  test('months are those of the dates', () => {
    const { periods } = scoreOf({ options: only, report: { period: 'month' } });
    expect(periods.map(({ period, n }) => [period, n])).toEqual([
      ['2024-01', 18],
      ['2024-02', 18],
      ['2024-03', 18],
    ]);
  });

  test('reasons are counted one by one', () => {
    const { reasons } = scoreOf({ options: { ...only, reasons: 'reason' } });
    const count = (reason: string) => complete.filter((row) => row.reason.split('; ').includes(reason)).length;
    expect(Object.fromEntries(reasons.map(({ reason, count }) => [reason, count]))).toMatchObject({
      price: count('price'),
      speed: count('speed'),
      staff: count('staff'),
    });
  });

  test('drivers are correlated with the score over the rows that have all', () => {
    const { drivers } = scoreOf({ options: { ...only, drivers: ['ease', 'speed'] } });
    expect(drivers!.n).toBe(complete.length);
    const x = complete.map((row) => Number(row.ease));
    const y = complete.map((row) => Number(row.nps));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const product = (a: readonly number[], b: readonly number[]) =>
      a.reduce((sum, value, at) => sum + (value - mean(a)) * (b[at]! - mean(b)), 0);
    const pearson = product(x, y) / Math.sqrt(product(x, x) * product(y, y));
    expect(drivers!.drivers.find(({ column }) => column === 'ease')?.pearson).toBeCloseTo(pearson, 10);
  });
});

describe('how the file is written', () => {
  test('a table of counts is multiplied out', () => {
    const counts = 'score,count\n10,5\n9,4\n7,3\n2,8\n0,0\n';
    const [score] = report(counts, { options: { counts: 'count', columns: ['score'], metric: 'nps' } }).scores;
    expect(score).toMatchObject({ n: 20, value: 5 });
    expect(
      refusalOf(() =>
        report('score,count\n10,5\n9,x\n', { options: { counts: 'count', columns: ['score'], metric: 'nps' } }),
      )?.code,
    ).toBe('countColumn');
  });

  test('the order of dates is the one that is stated', () => {
    const text = 'date,nps\n01/02/2024,9\n03/04/2024,2\n05/06/2024,10\n';
    const months = (dateOrder: 'dmy' | 'mdy') =>
      report(text, { options: { dateOrder }, report: { period: 'month' } })
        .scores[0]!.periods.filter(({ n }) => n > 0)
        .map(({ period }) => period);
    expect(months('dmy')).toEqual(['2024-02', '2024-04', '2024-06']);
    expect(months('mdy')).toEqual(['2024-01', '2024-03', '2024-05']);
    expect(report(text).warnings.map(({ code }) => code)).toContain('datesAmbiguous');
    expect(refusalOf(() => report(text, { report: { period: 'month' } }))?.code).toBe('datesAmbiguous');
  });

  test('times with an offset are days of the zone that is stated', () => {
    const text = 'date,nps\n2024-01-31T23:30:00Z,9\n2024-01-31T12:00:00Z,2\n2024-01-31T23:59:59+00:00,10\n';
    const dayInZone = (instant: number) => Math.floor((instant + 3_600_000) / 86_400_000);
    const months = (options: object) =>
      report(text, { options, report: { period: 'month' } }).scores[0]!.periods.map(({ period, n }) => [period, n]);
    expect(months({ dayInZone })).toEqual([
      ['2024-01', 1],
      ['2024-02', 2],
    ]);
    expect(months({})).toEqual([['2024-01', 3]]);
  });

  test('a file without a header is read from its first row', () => {
    const text = '1,10\n2,9\n3,3\n';
    expect(refusalOf(() => report(text))?.code).toBe('noHeader');
    expect(report(text, { options: { headerRows: 0, columns: ['#2'], metric: 'nps' } }).scores[0]).toMatchObject({
      n: 3,
      value: 100 / 3,
    });
    expect(
      refusalOf(() => report('7,8\n1,10\n2,9\n', { options: { headerRows: 1, columns: ['8'], metric: 'nps' } })),
    ).toBeUndefined();
  });

  test('encoding and delimiter are the stated ones', () => {
    const bytes = Uint8Array.from(
      [...'nps~ocena;k\n9~']
        .map((c) => c.charCodeAt(0))
        .concat([0x9c, 0x77, ...[...'ietna\n'].map((c) => c.charCodeAt(0))]),
    );
    const result = report(bytes, {
      options: { encoding: 'windows-1250', delimiter: '~', columns: ['nps'], by: ['ocena;k'] },
    });
    expect(result.scores[0]!.segments[0]?.segment).toBe('świetna');
    expect(result.encoding).toBe('windows-1250');
  });

  test('columns are found by name, by other capitals and by position', () => {
    for (const column of ['nps', 'NPS', '#4']) expect(scoreOf({ options: { columns: [column] } }).n).toBe(54);
    expect(refusalOf(() => scoreOf({ options: { columns: ['npz'] } }))?.code).toBe('columnUnknown');
  });
});
