import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isCellError } from '../../../../workbench/host/cell-value.ts';
import type { CellInput } from '../../../../workbench/host/workbook-sheet.ts';
import { sampleWorkbook } from '../../../../workbench/sample/sample-workbook.ts';
import { builtCode } from '../../built-script.ts';
import { cellsOfCsv, day, fillIn, type OpenedTab, openTab, scoredByCommand } from './opened-tab.ts';

let code: string;
beforeAll(async () => {
  code = await builtCode();
});

const close = (value: unknown, wanted: number | null): void => {
  if (wanted === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(wanted, 8);
};

/** The rows of a tab as a CSV export would hold them, days in the spreadsheet's zone. */
function csvRows({ data, workbook }: OpenedTab): unknown[][] {
  const iso = new Intl.DateTimeFormat('sv', { timeZone: workbook.timeZone });
  return data
    .typed()
    .map((row) => row.map((cell) => (cell instanceof Date ? iso.format(cell) : String(cell ?? '').replace(/^'/, ''))));
}

describe('the sample', () => {
  let tab: OpenedTab;
  beforeAll(() => {
    tab = openTab(code, [], { name: 'Responses', workbook: sampleWorkbook(code) });
    expect(tab.build()).toContain('“Easemark dashboard”');
  });

  const SCORES = [
    ['Customer effort', 'ces', ['--column', '#2', '--metric', 'ces', '--scale', '1-7 ease']],
    ['Net Promoter Score', 'nps', ['--column', '#3', '--metric', 'nps']],
    ['Customer satisfaction', 'csat', ['--column', '#4', '--metric', 'csat', '--scale', '1-5']],
  ] as const;

  test.each(SCORES)('the card of %s shows what the command line scores', (label, _, options) => {
    const [score] = scoredByCommand(csvRows(tab), options);
    close(tab.below(label), score!.value);
    const { blank = 0, ...others } = score!.excluded;
    const aside = Object.values(others).reduce((sum, count) => sum + count, 0);
    expect(tab.below(label, 3)).toBe(`Answers: ${score!.n}; set aside: ${aside}; blank: ${blank}`);
  });

  test('trend, distribution, segments and reasons are those of the command line', () => {
    const [ces] = scoredByCommand(csvRows(tab), [...SCORES[0][2], '--by', 'Channel', '--reasons', 'Reason']);
    const trend = tab.drawn('CES by period');
    expect(trend.domain).toEqual(ces!.periods.map(({ period }) => period));
    const [low, band, value] = trend.series;
    ces!.periods.forEach((period, at) => {
      close(value!.values[at], period.value);
      close(low!.values[at], period.low);
      close(low!.values[at]! + band!.values[at]!, period.high);
    });
    const distribution = tab.drawn(/how the answers are spread/);
    expect(distribution.domain).toEqual(Object.keys(ces!.distribution));
    Object.values(ces!.distribution).forEach((count, at) => {
      close(distribution.series[0]!.values[at], (100 * count) / ces!.n);
    });
    const segments = tab.drawn('CES by Channel');
    const all = ces!.segments;
    segments.domain.forEach((name, at) => {
      const wanted = all.find(({ segment }) => segment === name)!;
      const values = segments.series.map(({ values }) => values[at]).filter((one) => one !== null);
      expect(values).toHaveLength(1);
      close(values[0], wanted.value);
      // Blue where chance would do: the first series.
      expect(segments.series[0]!.values[at] !== null).toBe(wanted.pAdjusted >= 0.05);
    });
    expect(segments.domain).toHaveLength(all.length);
    const reasons = tab.drawn(/reasons/);
    expect(reasons.domain).toEqual(ces!.reasons.map(({ reason }) => reason));
    expect(reasons.series[0]!.values).toEqual(ces!.reasons.map(({ count }) => count));
    expect(reasons.series[1]!.values.at(-1)).toBeCloseTo(100);
  });

  test('NPS is broken down, and CES stands beside CSAT for each channel', () => {
    const nps = tab.drawn('NPS: promoters, passives, detractors').series.map(({ values }) => values[0]!);
    expect(nps.reduce((sum, share) => sum + share)).toBeCloseTo(100);
    expect(nps[2]! - nps[0]!).toBeCloseTo(tab.below('Net Promoter Score') as number);
    const quadrant = tab.drawn('CES and CSAT by Channel');
    expect(quadrant.series[0]!.values.filter((value) => value !== null)).toHaveLength(4);
  });

  test('says how every number is made, and shows no error', () => {
    expect(tab.said()).toContain('Mean, scale 1-7, high is easy; n = 1016.');
    expect(tab.said().filter((text) => text.startsWith('#'))).toEqual([]);
    expect(
      tab
        .tables()
        .errors()
        .filter(({ error }) => error !== '#N/A'),
    ).toEqual([]);
  });

  test('filters reach every number and every chart, and are taken back', () => {
    fillIn(tab, 'segment', 'phone');
    const rows = csvRows(tab);
    for (const [label, , options] of SCORES) {
      close(tab.below(label), scoredByCommand(rows, [...options, '--where', 'Channel=Phone'])[0]!.value);
    }
    expect(tab.drawn('CES by Channel').domain).toEqual(['Phone']);

    fillIn(tab, 'from', new Date('2026-01-01T00:00:00+01:00'));
    fillIn(tab, 'to', new Date('2026-03-31T00:00:00+02:00'));
    const [header, ...body] = rows;
    const kept = body.filter(
      ([date, , , , channel]) => channel === 'Phone' && `${date}` >= '2026-01-01' && `${date}` <= '2026-03-31',
    );
    for (const [label, , options] of SCORES) {
      const [score] = scoredByCommand([header!, ...kept], options);
      close(tab.below(label), score!.value);
      expect(tab.below(label, 3)).toContain(`Answers: ${score!.n};`);
    }
    expect(tab.drawn('CES by period').domain).toEqual(
      Array.from({ length: 14 }, (_, at) => `2026-W${String(at + 1).padStart(2, '0')}`),
    );
    const distribution = tab.drawn(/how the answers are spread/).series[0]!.values;
    expect(distribution.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(100);

    fillIn(tab, 'from', new Date('2031-01-01T00:00:00+01:00'));
    expect(tab.said()).toContain('No answer in this filter.');
    expect(tab.below('Customer effort')).toBe('–');
    expect(tab.drawn('CES by period').domain).toEqual([]);
    expect(tab.said().filter((text) => text.startsWith('#'))).toEqual([]);

    for (const input of ['from', 'to', 'segment'] as const) fillIn(tab, input, null);
    expect(tab.below('Customer effort', 3)).toContain('Answers: 1016;');
  });

  test('a target is set against the interval, and invitations give the response rate', () => {
    fillIn(tab, 'target_ces', 5.5);
    expect(tab.below('Customer effort', 4)).toBe('Target 5.5: the whole interval lies below it');
    expect(tab.drawn('CES by period').series.find(({ name }) => name === 'Target')!.values[0]).toBe(5.5);
    fillIn(tab, 'sent', 4000);
    expect(tab.below('Response rate', 0, 3)).toBe(1016 / 4000);
  });

  test('each metric has a target of its own, which its card sets against the interval and the cell keeps on its scale', () => {
    fillIn(tab, 'target_nps', -90);
    fillIn(tab, 'target_csat', 99.5);
    expect(tab.below('Net Promoter Score', 4)).toBe('Target -90: the whole interval lies above it');
    expect(tab.below('Customer satisfaction', 4)).toBe('Target 99.5: the whole interval lies below it');
    const page = tab.page();
    expect(['G4', 'H4', 'I4'].map((at) => page.value(at))).toEqual(['Target CES', 'Target NPS', 'Target CSAT']);
    expect([7, 8, 9].map((column) => page.ruleOf(5, column))).toMatchObject([
      {
        criteria: 'NUMBER_BETWEEN',
        least: 1,
        most: 7,
        allowInvalid: false,
        help: 'A number from 1 to 7. Empty: no target.',
      },
      { criteria: 'NUMBER_BETWEEN', least: -100, most: 100 },
      { criteria: 'NUMBER_BETWEEN', least: 0, most: 100 },
    ]);
    for (const target of ['target_nps', 'target_csat'] as const) fillIn(tab, target, null);
    expect(tab.below('Customer satisfaction', 4)).toBe('No target set');
  });

  test('a response rate that cannot be told is a sentence', () => {
    fillIn(tab, 'segment', 'phone');
    expect(tab.below('Response rate', 0, 3)).toBe('–');
    expect(tab.below('Response rate', 1)).toContain('Invitations are counted for everybody');
    fillIn(tab, 'segment', null);
    fillIn(tab, 'sent', 500);
    expect(tab.below('Response rate', 0, 3)).toBe('–');
    expect(tab.below('Response rate', 1)).toContain('There are more answers (1016) than invitations (500).');
    for (const missing of [0, null, "'many"]) {
      fillIn(tab, 'sent', missing);
      expect(tab.below('Response rate', 0, 3)).toBe('–');
      expect(tab.below('Response rate', 1)).toBe('Fill in the invitations sent above.');
    }
    expect(tab.page().ruleOf(5, 11)).toMatchObject({ criteria: 'NUMBER_GREATER_THAN', least: 0, allowInvalid: false });
    fillIn(tab, 'sent', 4000);
    expect(tab.below('Response rate', 0, 3)).toBe(1016 / 4000);
    expect(tab.below('Response rate', 1)).toBe('');
  });

  test('follows the answers', () => {
    const before = tab.below('Customer effort') as number;
    tab.data.write('B2', [[1]]);
    expect(tab.below('Customer effort')).not.toBe(before);
  });
});

const folder = resolve(import.meta.dirname, '../../../../../shared/reference/exports');
const present = existsSync(folder);
if (!present) console.log(`skipped: the real exports are not at ${folder}`);

interface Expected {
  readonly metrics: readonly {
    metric: string;
    valid_n: number;
    nps?: number;
    mean?: number;
    top2_pct?: number;
    agree_5_7_pct?: number;
  }[];
}

describe.skipIf(!present)('real exports', () => {
  test.each([
    ['erm_csat', 'Customer satisfaction', ['--metric', 'csat', '--column', 'rating', '--scale', '1-5']],
    ['duygu_nps', 'Net Promoter Score', ['--metric', 'nps', '--column', 'Score']],
    ['yochees_ces', 'Customer effort', ['--metric', 'ces', '--column', 'score', '--scale', '1-7']],
    ['deep_nps', 'Net Promoter Score', ['--metric', 'nps', '--column', 'nps_score']],
  ])('%s shows the expected value and what the command line says', (file, label, options) => {
    const text = readFileSync(join(folder, `${file}.csv`), 'utf8');
    const tab = openTab(code, cellsOfCsv(text), { name: file, reply: () => ({ button: 'OK', text: '1-7' }) });
    expect(tab.build()).toContain('is the dashboard');
    const { metrics } = JSON.parse(readFileSync(join(folder, `${file}.expected.json`), 'utf8')) as Expected;
    const expected = metrics[0]!;
    const value = tab.below(label) as number;
    expect(value).toBeCloseTo(expected.nps ?? expected.top2_pct ?? expected.mean!, 2);
    expect(tab.below(label, 3)).toContain(`Answers: ${expected.valid_n};`);
    const [score] = scoredByCommand(csvRows(tab), options, `${file}.csv`);
    close(value, score!.value);
    expect(tab.said().filter((one) => one.startsWith('#'))).toEqual([]);
  });
});

describe('whatever stands on the tab', () => {
  const HEADER = ['Date', 'How easy was it? (1-7)', 'Channel'];
  const row = (at: number, ease: CellInput = 1 + (at % 7), channel: CellInput = 'mail'): CellInput[] => [
    day(`2026-0${1 + (at % 6)}-10`),
    ease,
    channel,
  ];
  const rows = (count: number): CellInput[][] => Array.from({ length: count }, (_, at) => row(at));

  test('one row and one segment', () => {
    const tab = openTab(code, [HEADER, row(3)]);
    tab.build();
    expect(tab.below('Customer effort')).toBe(4);
    expect(tab.below('Customer effort', 2)).toBe('No interval can be given.');
    fillIn(tab, 'target_ces', 6);
    expect(tab.below('Customer effort', 4)).toBe('Target 6; no interval can be given.');
  });

  test('500 segments: the first 25 are drawn, and the page says so', () => {
    const many = Array.from({ length: 1500 }, (_, at) => row(at, 1 + (at % 7), `team ${at % 500}`));
    const tab = openTab(code, [HEADER, ...many]);
    tab.build();
    const drawn = tab.page().charts.find(({ options }) => String(options.title).startsWith('CES by Channel'));
    expect(drawn).toBeDefined();
    expect(tab.drawn('CES by Channel').domain).toHaveLength(25);
    expect(tab.said().some((text) => text.includes('The 25 with the most answers.'))).toBe(true);
  });

  test('no row, and no table at all, are a sentence and nothing else', () => {
    for (const cells of [[HEADER], []]) {
      const tab = openTab(code, cells);
      expect(tab.build()).toContain('There are no answers below a header');
      expect(tab.workbook.sheets).toHaveLength(1);
    }
  });

  test('numbers that are text, dates that are text year first, merged headers and blank rows', () => {
    const tab = openTab(code, [
      ['Date', 'How easy was it? (1-7)', ''],
      ["'2026-01-10", "'7", 'a note'],
      [null, null, null],
      ["'2026-02-10", "'6", ''],
      [day('2026-03-10'), 5, ''],
    ]);
    tab.build();
    expect(tab.below('Customer effort')).toBe(6);
    fillIn(tab, 'from', day('2026-02-01'));
    expect(tab.below('Customer effort')).toBe(5.5);
    fillIn(tab, 'to', day('2026-02-10'));
    expect(tab.below('Customer effort')).toBe(6);
  });

  test('dates as text that can be misread: no trend, said so', () => {
    const tab = openTab(code, [HEADER, ["'01/02/2026", 5, 'mail'], ["'13/02/2026", 6, 'chat']]);
    expect(tab.build()).toContain('no trend and no date filter, because the dates in “Date” are text');
    expect(tab.page().charts.some(({ options }) => options.title === 'CES by period')).toBe(false);
    expect(tab.below('Customer effort')).toBe(5.5);
  });

  test('another table below or beside does not mix in', () => {
    const tab = openTab(code, [
      HEADER,
      ...rows(7),
      [null, null, null],
      ['Region', 'Target number', 'Owner'],
      ['North', 7, 'Bo'],
      ['South', 7, 'Al'],
    ]);
    expect(tab.build()).toContain('the rows from 10 on, because another table begins there');
    expect(tab.below('Customer effort')).toBe(4);
    const beside = openTab(code, [[...HEADER, null, 'Total', 'x'], ...rows(7).map((cells) => [...cells, null, 1, 2])]);
    beside.build();
    expect(beside.below('Customer effort')).toBe(4);
  });

  test('a second table and dates that can be misread are found below the first 3,000 rows as well, and it is said by what columns were told', () => {
    const many = rows(3100);
    const parted = openTab(code, [
      HEADER,
      ...many,
      [null, null, null],
      ['Region', 'Target number', 'Owner'],
      ['North', 7, 'Bo'],
    ]);
    const said = parted.build();
    expect(said).toContain('the rows from 3103 on, because another table begins there');
    expect(said).toContain('What each column is was told from the first 3000 rows; every row is scored.');
    expect(parted.below('Customer effort', 3)).toBe('Answers: 3100; set aside: 0; blank: 0');
    const doubtful = openTab(code, [HEADER, ...many, ["'01/02/2026", 5, 'mail']]);
    expect(doubtful.build()).toContain('no trend and no date filter');
    expect(openTab(code, [HEADER, ...rows(20)]).build()).not.toContain('told from');
  });

  test('the quadrant pairs each segment with its own CSAT, whatever the order of names', () => {
    // By number of answers: phone, chat, mail; by name: chat, mail, phone.
    const answers: readonly (readonly [string, number, number, number])[] = [
      ['phone', 30, 2, 1],
      ['chat', 20, 6, 5],
      ['mail', 12, 4, 3],
    ];
    const cells = answers.flatMap(([channel, count, ease, satisfied]) =>
      Array.from({ length: count }, (_, at) => [channel, ease, at % 2 === 0 ? satisfied : 5]),
    );
    const tab = openTab(code, [['Channel', 'How easy was it? (1-7)', 'How satisfied are you? (1-5)'], ...cells]);
    tab.build();
    expect(tab.drawn('CES by Channel').domain).toEqual(['phone', 'chat', 'mail']);
    const { domain, series } = tab.drawn('CES and CSAT by Channel');
    const dots = domain.flatMap((ease, at) => (series[0]!.values[at] === null ? [] : [[ease, series[0]!.values[at]]]));
    expect(dots).toEqual([
      [2, 50],
      [6, 100],
      [4, 50],
    ]);
  });

  test('tabs of its names in other capitals are left alone', () => {
    const tab = openTab(code, [HEADER, ...rows(7)]);
    tab.workbook.insertSheet('EASEMARK DASHBOARD').write('A1', [['mine']]);
    expect(tab.build()).toContain('“Easemark dashboard 2”');
    expect(tab.workbook.sheet('EASEMARK DASHBOARD')!.value('A1')).toBe('mine');
  });

  test('the locale with decimal commas works the same', () => {
    const tab = openTab(code, [HEADER, ...rows(20)], { locale: 'sv_SE', userLanguage: 'sv' });
    tab.build();
    expect(tab.said().filter((text) => text.startsWith('#'))).toEqual([]);
    expect(tab.page().charts.length).toBeGreaterThan(3);
  });

  test('a scale that nothing tells is asked for; no answer leaves everything as it was', () => {
    const asked: string[] = [];
    const cells = [['CES effort question'], ...Array.from({ length: 30 }, (_, at) => [1 + (at % 7)])];
    const cancelled = openTab(code, cells, {
      reply: ({ text }) => (asked.push(text) > 0 ? { button: 'CANCEL' } : { button: 'OK' }),
    });
    cancelled.build();
    expect(asked).toEqual([expect.stringContaining('On which scale was “CES effort question” answered?')]);
    expect(cancelled.workbook.sheets).toHaveLength(1);
    const nonsense = openTab(code, cells, { reply: () => ({ button: 'OK', text: '=1-99' }) });
    expect(nonsense.build()).toContain('“=1-99” was not understood. Nothing was changed.');
    const answered = openTab(code, cells, { reply: () => ({ button: 'OK', text: '1-7 effort' }) });
    answered.build();
    expect(answered.said().some((text) => text.includes('scale 1-7, high is hard'))).toBe(true);
  });

  test('columns that nothing tells are asked for', () => {
    const cells = [['x', 'y'], ...Array.from({ length: 30 }, (_, at) => [`n${at}`, 1 + (at % 5)])];
    const tab = openTab(code, cells, { reply: () => ({ button: 'OK', text: 'B csat 1-5' }) });
    tab.build();
    expect(tab.below('Customer satisfaction')).toBe(40);
  });

  test('what a spreadsheet refuses is said, and taken back', () => {
    const tab = openTab(code, [HEADER, ...rows(7)]);
    const { insertSheet } = tab.workbook;
    tab.workbook.insertSheet = (...given) => {
      const sheet = insertSheet.apply(tab.workbook, given);
      if (sheet.name === 'Easemark tables') sheet.locked.push({ row: 1, column: 1, height: 5, width: 5 });
      return sheet;
    };
    expect(tab.build()).toMatch(
      /^The spreadsheet refused: You are trying to edit a protected cell.*your tabs are as they were\.$/,
    );
    expect(tab.workbook.sheets.map(({ name }) => name)).toEqual(['Answers']);
    tab.workbook.insertSheet = insertSheet;
    expect(tab.build()).toContain('is the dashboard');
  });

  test('friction and operations are shown where the tab has them', () => {
    const cells = Array.from({ length: 40 }, (_, at) => [
      ...row(at),
      at % 2 ? 'transfer' : 'waiting',
      at % 4,
      at % 2 ? 'yes' : 'no',
      at,
      at % 4 === 0 ? 'agent' : 'auto',
    ]);
    const tab = openTab(code, [[...HEADER, 'Friction type', 'Transfers', 'FCR', 'Waiting time', 'asked by'], ...cells]);
    tab.build();
    const beside = (label: string): unknown => tab.below(label, 0, 3);
    expect(beside('Transfers per case, mean')).toBe(1.5);
    expect(beside('Solved at the first contact')).toBe(0.5);
    expect(beside('Waiting, median')).toBe(19.5);
    expect(beside('Asked by agents')).toBe(0.25);
    for (const label of ['Transfers per case, mean', 'Waiting, median', 'Asked by agents'])
      expect(tab.below(label)).toBe('Counted: 40 of 40 filled cells');
    expect(tab.drawn(/friction/).domain).toEqual(expect.arrayContaining(['transfer', 'waiting']));
  });
});

test('numbers that are text count in no figure beside the score, and how many were counted stands with it', () => {
  const cells = Array.from({ length: 12 }, (_, at): CellInput[] => [
    1 + (at % 7),
    at < 4 ? at : at < 10 ? `'${at}` : null,
    at === 0 ? 5 : 'n/a',
  ]);
  const tab = openTab(code, [['How easy was it? (1-7)', 'Transfers', 'Waiting time'], ...cells]);
  tab.build();
  expect(tab.below('Transfers per case, mean', 0, 3)).toBe(1.5);
  expect(tab.below('Transfers per case, mean')).toBe('Counted: 4 of 10 filled cells');
  expect(tab.below('Waiting, median', 0, 3)).toBe(5);
  expect(tab.below('Waiting, median')).toBe('Counted: 1 of 12 filled cells');
});

describe('nothing that came from elsewhere becomes a formula', () => {
  const HOSTILE = ['=HYPERLINK("http://x.example","a")', '+1+1', '-2+3', '@SUM(1)', '\t=1', "'=2"];
  test('as a header, a segment, a reason, an answer or the name of the tab', () => {
    const cells = Array.from({ length: 60 }, (_, at) => [
      1 + (at % 7),
      `'${HOSTILE[at % 6]}`,
      `'${HOSTILE[(at + 1) % 6]}`,
    ]);
    const tab = openTab(code, [['How easy was it? (1-7)', "'=Channel", "'=Reason"], ...cells, ["'=1+1", "'x", "'y"]], {
      name: '=cmd|1',
    });
    tab.build();
    tab.host.call('printEasemarkDashboard');
    const page = tab.page();
    const own = page.formulas().filter(({ formula }) => !/^='Easemark tables'!\$?[A-Z]+\d+$/.test(formula));
    expect(own).toEqual([]);
    const copy = tab.workbook.sheets.find(({ name }) => /^Easemark \d{4}/.test(name))!;
    expect(copy.formulas()).toEqual([]);
    for (const { formula } of tab.tables().formulas()) expect(formula).not.toMatch(/HYPERLINK|SUM\(1\)/);
    const segment = tab.drawn(/^CES by /).domain;
    expect(segment).toEqual(expect.arrayContaining(['=HYPERLINK("http://x.example","a")']));
    fillIn(tab, 'segment', `'${HOSTILE[0]}`);
    expect(isCellError(tab.below('Customer effort'))).toBe(false);
    expect(tab.drawn(/^CES by /).domain).toEqual([HOSTILE[0]]);
  });
});
