import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeSample } from '../../extension/dashboard/sample/make-sample.ts';
import { faults } from '../extension/pages/accessible.ts';
import { commandLine, type DashboardDriver, dashboardInChromium, dashboardInFirefox } from './dashboard-driver.ts';
import { chromiumPath } from './extension-chromium.ts';
import { firefoxPath } from './extension-firefox.ts';

type Row = Readonly<Record<string, string>>;
interface Scored {
  readonly scores: readonly {
    readonly metric: string;
    readonly n: number;
    readonly value: number;
    readonly comparison?: {
      readonly difference: number;
      readonly low: number;
      readonly high: number;
      readonly p: number;
    };
  }[];
}

/** Text without marks of direction and with common spaces. */
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/[\u00A0\u202F]/g, ' ');

const folder = mkdtempSync(join(tmpdir(), 'easemark-see-'));
const survey = join(folder, 'survey.csv');
const nps = join(folder, 'nps.csv');
const fivePoints = join(folder, 'ces five points.csv');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rows of the survey, as text by column. */
const rows = Papa.parse<Row>(makeSample().trim(), { header: true }).data;

/** The months of the survey, and how one is written. */
const months = [...new Set(rows.map(({ responded_at = '' }) => responded_at.slice(0, 7)))].sort();
const written = (month: string): string =>
  new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(month));
/** First and last day of a month. */
const daysOf = (month: string): string => {
  const [year, number] = month.split('-').map(Number);
  return `${month}-01..${new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10)}`;
};

/** Scores of some of the rows, by the command line from a file that holds only them. */
function scoresOf(some: readonly Row[], more: readonly string[] = []): Scored['scores'] {
  const file = join(folder, 'some.csv');
  writeFileSync(file, Papa.unparse([...some]));
  return (JSON.parse(commandLine(file, {}, more).json) as Scored).scores;
}

async function bringIn(dashboard: DashboardDriver, file: string): Promise<void> {
  await dashboard.open('', 'bring-in');
  await dashboard.text('.drop label');
  await dashboard.choose([file]);
  await dashboard.click('.is-ready .main');
  await dashboard.text('.see .em-chart');
}

describe.skipIf(chromiumPath === undefined)('the dashboard', () => {
  let dashboard: DashboardDriver & { readonly page: Page };
  let page: Page;
  const wrong: string[] = [];
  beforeAll(async () => {
    writeFileSync(survey, makeSample());
    writeFileSync(
      nps,
      `date,How likely are you to recommend us?,channel\n${Array.from({ length: 80 }, (_, at) => `2025-1${at % 3}-0${1 + (at % 9)},${at % 11},E-mail`).join('\n')}\n`,
    );
    writeFileSync(
      fivePoints,
      `date,How easy was it? (1-5),channel\n${Array.from({ length: 80 }, (_, at) => `2025-1${at % 3}-0${1 + (at % 9)},${1 + (at % 5)},Chat`).join('\n')}\n`,
    );
    dashboard = await dashboardInChromium();
    page = dashboard.page;
    page.on('pageerror', (error) => wrong.push(String(error.stack)));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    await page.setViewportSize({ width: 1400, height: 900 });
    await bringIn(dashboard, survey);
  });
  afterAll(async () => {
    expect(wrong).toEqual([]);
    await dashboard?.close();
  });
  beforeEach(() => see());

  /** Opens the dashboard with a query and waits until all is drawn. */
  async function see(query = ''): Promise<void> {
    await dashboard.open(query);
    await drawn();
  }
  const drawn = () => page.waitForSelector('.see[aria-busy=false]');
  const settled = async (act: () => Promise<unknown>) => {
    await page.evaluate(() =>
      document
        .querySelector('.see')!
        .addEventListener('easemark:drawn', () => document.body.setAttribute('data-drawn', ''), { once: true }),
    );
    await act();
    await page.waitForSelector('body[data-drawn]');
    await page.evaluate(() => document.body.removeAttribute('data-drawn'));
  };
  const query = () => new URL(page.url()).search.slice(1);
  const mark = (chart: string, key: string): Locator =>
    page.locator(`svg[data-chart=${chart}] .em-mark[data-key="${key}"]`).first();
  const crumbs = () => page.locator('.see-trail li .see-crumb').allTextContents();
  const cardTexts = () => page.locator('svg[data-chart=card] .em-value').allTextContents();
  const counted = () => page.locator('.see-count').textContent();

  test('filters by day and by several values reach every number, as if only those rows stood in the file', async () => {
    const [from = '', to = ''] = [`${months[3]}-01`, `${months[5]}-15`];
    await see(`days=${from}..${to}&is.channel=Chat&is.channel=Phone`);
    const some = rows.filter(
      ({ responded_at = '', channel = '' }) =>
        responded_at.slice(0, 10) >= from && responded_at.slice(0, 10) <= to && ['Chat', 'Phone'].includes(channel),
    );
    const scores = scoresOf(some);
    const shown = Papa.parse<Row>((await dashboard.numbers()).trim(), { header: true }).data.filter(
      ({ kind }) => kind === 'overall',
    );
    expect(shown.map(({ metric, n, value }) => [metric, Number(n), Number(value)])).toEqual(
      scores.map(({ metric, n, value }) => [metric, n, value]),
    );
    const ces = scores.find(({ metric }) => metric === 'ces')!;
    expect((await cardTexts())[0]).toBe(ces.value.toFixed(2));
    expect(await counted()).toBe(`Answers shown: ${Math.max(...scores.map(({ n }) => n))} of 2,345`);
    expect(await page.locator('.see-sentence .em-sentence').first().textContent()).toMatch(
      /Only: .+; channel: Chat, Phone\.$/,
    );
  });

  test('effort as a share and as a net, as the command line has them', async () => {
    for (const method of ['percent', 'net'] as const) {
      await see();
      await settled(() => page.locator('[data-choice=effort]').selectOption(method));
      const [{ value }] = scoresOf(rows, [
        '--metric',
        'ces',
        '--column',
        'How easy was it to handle your request? (1-7)',
        '--scale',
        '1-7',
        '--method',
        method,
      ]) as [Scored['scores'][number]];
      expect((await cardTexts())[0]).toContain(value.toFixed(1));
      expect(query()).toBe(`effort=${method}`);
    }
  });

  test('choosing a segment drills down; the breadcrumb, the back button and × lead out again', async () => {
    await mark('segments', 'Return or exchange').click();
    await settled(() => page.getByRole('button', { name: 'Show only this' }).click());
    expect(await crumbs()).toEqual(['All answers', 'touchpoint: Return or exchange']);
    await page.locator('[data-choice="is.channel"]').click();
    await page.getByRole('checkbox', { name: 'E-mail' }).check();
    await settled(() => page.getByRole('button', { name: 'Apply' }).click());
    expect(await crumbs()).toEqual(['All answers', 'touchpoint: Return or exchange', 'channel: E-mail']);
    expect(query()).toBe('is.touchpoint=Return+or+exchange&is.channel=E-mail');
    const both = rows.filter(({ touchpoint, channel }) => touchpoint === 'Return or exchange' && channel === 'E-mail');
    expect((await cardTexts())[0]).toBe(scoresOf(both)[0]!.value.toFixed(2));
    const deep = await cardTexts();

    await settled(() => page.getByRole('button', { name: 'Back to: touchpoint: Return or exchange' }).click());
    expect(await crumbs()).toHaveLength(2);
    await settled(() => page.goBack());
    expect(await cardTexts()).toEqual(deep);
    await page.reload();
    await drawn();
    expect(await cardTexts()).toEqual(deep);
    await settled(() => page.getByRole('button', { name: 'Remove: touchpoint: Return or exchange' }).click());
    expect(await crumbs()).toEqual(['All answers', 'channel: E-mail']);
    await settled(() => page.getByRole('button', { name: 'All answers' }).click());
    expect(query()).toBe('');
    expect(await counted()).toBe('Answers shown: 2,345');
  });

  test('a period leads to its days', async () => {
    await mark('trend', months[3]!).click();
    await settled(() => page.getByRole('button', { name: 'Show only this' }).click());
    expect(query()).toBe(`days=${daysOf(months[3]!)}`);
    expect(await crumbs()).toEqual(['All answers', written(months[3]!)]);
    // Within a month the course is one of weeks.
    expect(await page.locator('svg[data-chart=trend] .em-title').first().textContent()).toBe('CES by week');
  });

  test('a period that the filter cuts stays cut', async () => {
    const from = `${months[3]}-10`;
    const [, to] = daysOf(months[3]!).split('..');
    await see(`days=${from}..${daysOf(months[6]!).split('..')[1]}`);
    await settled(() => page.locator('[data-choice=period]').selectOption('month'));
    await mark('trend', months[3]!).click();
    await settled(() => page.getByRole('button', { name: 'Show only this' }).click());
    expect(new URLSearchParams(query()).get('days')).toBe(`${from}..${to}`);
  });

  test('comments behind a bar: filtered by answer, reason and words, paged, copied', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await mark('distribution', '2').click();
    const sheet = page.getByRole('dialog', { name: 'Comments' });
    const easy = 'How easy was it to handle your request? (1-7)';
    const said = (fits: (row: Row) => boolean) =>
      rows.filter((row) => (row.comment ?? '').trim() !== '' && fits(row)).length;
    const found = (count: number) =>
      expect
        .poll(() => sheet.getByRole('status').textContent(), { timeout: 15_000 })
        .toBe(count === 0 ? 'No comment fits.' : `Comments found: ${count.toLocaleString('en')}`);
    await found(said((row) => row[easy] === '2'));
    await expect.poll(query, { timeout: 15_000 }).toContain('comments.points=2');
    await expect
      .poll(async () => [...new Set(await sheet.locator('.see-about bdi:first-child').allTextContents())], {
        timeout: 15_000,
      })
      .toEqual(['CES 2']);

    await sheet.getByLabel('Answer').selectOption({ label: 'CES: hard (1–3)' });
    const hard = (row: Row) => ['1', '2', '3'].includes(row[easy] ?? '');
    await found(said(hard));
    await sheet.getByRole('button', { name: 'Next page' }).click();
    await expect.poll(() => sheet.locator('ol').getAttribute('start'), { timeout: 15_000 }).toBe('21');
    await sheet.getByLabel('Reason').selectOption('Long wait');
    await found(said((row) => hard(row) && (row.reason ?? '').includes('Long wait')));
    await sheet.getByLabel('With these words').fill('parcel WAITING');
    await found(
      said(
        (row) =>
          hard(row) &&
          (row.reason ?? '').includes('Long wait') &&
          /parcel/i.test(row.comment!) &&
          /waiting/i.test(row.comment!),
      ),
    );
    await sheet.getByLabel('With these words').fill('no such words');
    await found(0);
    await sheet.getByLabel('With these words').fill('');
    await found(said((row) => hard(row) && (row.reason ?? '').includes('Long wait')));
    const first = await sheet.locator('blockquote').first().textContent();
    await sheet.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), { timeout: 15_000 }).toContain(first!);

    const address = query();
    await page.reload();
    await found(said((row) => hard(row) && (row.reason ?? '').includes('Long wait')));
    expect(query()).toBe(address);
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.isVisible(), { timeout: 15_000 }).toBe(false);
    // That it was closed is told a moment later.
    await expect.poll(query, { timeout: 15_000 }).toBe('');
  });

  test('comments that are closed while words are typed stay closed, and leave the address alone', async () => {
    await page.getByRole('button', { name: 'Read all comments' }).first().click();
    const sheet = page.getByRole('dialog', { name: 'Comments' });
    await sheet.locator('blockquote').first().waitFor();
    const words = sheet.getByLabel('With these words');
    await words.pressSequentially('wait');
    await page.keyboard.press('Escape');
    // An empty field of searching is closed by the first Escape, one with words is emptied by it.
    if (await sheet.isVisible()) {
      await words.pressSequentially('wait');
      await sheet.getByRole('button', { name: 'Close the comments' }).or(sheet.locator('.see-remove')).first().click();
    }
    await page.waitForTimeout(400);
    expect(await sheet.isVisible()).toBe(false);
    expect(query()).toBe('');

    await page.getByRole('button', { name: 'Read all comments' }).first().click();
    await sheet.getByLabel('With these words').pressSequentially('wait', { delay: 1 });
    await page.evaluate(() => {
      location.hash = 'sources';
    });
    await page.waitForSelector('.view.sources');
    await page.waitForTimeout(400);
    expect(new URL(page.url()).hash).toBe('#sources');
    expect(new URL(page.url()).searchParams.get('comments.words')).toBeNull();
    expect(await sheet.count()).toBe(0);
  });

  test('words that are still being typed hold when an answer is chosen', async () => {
    await page.getByRole('button', { name: 'Read all comments' }).first().click();
    const sheet = page.getByRole('dialog', { name: 'Comments' });
    await sheet.locator('blockquote').first().waitFor();
    await sheet.getByLabel('With these words').fill('parcel');
    await sheet.getByLabel('Answer').selectOption({ label: 'CES: hard (1–3)' });
    await expect.poll(query, { timeout: 15_000 }).toContain('comments.words=parcel');
    expect(query()).toContain('comments.points=1%2C2%2C3');
    expect(await sheet.getByLabel('With these words').inputValue()).toBe('parcel');
    await page.waitForTimeout(400);
    expect(query()).toContain('comments.points=1%2C2%2C3');
  });

  test('two segments and two times are compared as the command line compares them', async () => {
    await page.getByRole('button', { name: 'Compare…' }).click();
    await page.getByLabel('Column').selectOption('channel');
    await page.getByLabel('First').selectOption('E-mail');
    await page.getByLabel('Second').selectOption('E-mail');
    await page.locator('dialog').getByRole('button', { name: 'Compare', exact: true }).click();
    expect(await page.locator('dialog [role=alert]').textContent()).toBe('Choose two different ones.');
    await page.getByLabel('Second').selectOption('Chat');
    await settled(() => page.locator('dialog').getByRole('button', { name: 'Compare', exact: true }).click());
    expect(query()).toBe('compare=channel&compare.a=E-mail&compare.b=Chat');
    const asked = commandLine(survey, await dashboard.mapping(), ['--compare', 'channel=E-mail,Chat']);
    const [{ comparison }] = (
      JSON.parse(asked.json) as {
        scores: [{ comparison: { difference: number; low: number; high: number; a: { n: number }; b: { n: number } } }];
      }
    ).scores;
    const sentence = (await page.locator('.see-compared .em-sentence').first().textContent())!;
    expect(sentence).toContain(`is higher than E-mail`);
    expect(sentence).toContain(
      `by ${comparison.difference.toFixed(2)} (${comparison.low.toFixed(2)} to ${comparison.high.toFixed(2)})`,
    );
    expect(sentence).toContain(`n = ${comparison.a.n.toLocaleString('en')}`);

    // A month and its year are no two groups: the same answers would stand on both sides.
    await page.getByRole('button', { name: 'Compare…' }).click();
    await page.getByLabel('What to compare').selectOption('times');
    await page.getByLabel('First').selectOption(months[3]!.slice(0, 4));
    await page.getByLabel('Second').selectOption(months[3]!);
    const before = query();
    await page.locator('dialog').getByRole('button', { name: 'Compare', exact: true }).click();
    expect(await page.locator('dialog [role=alert]').textContent()).toContain('These two times overlap');
    expect(query()).toBe(before);
    await page.locator('dialog').getByRole('button', { name: 'Close' }).click();

    const month = (name: string) => rows.filter(({ responded_at = '' }) => responded_at.startsWith(name));
    await see(`compare.days=${daysOf(months[3]!)}&compare.days=${daysOf(months[6]!)}`);
    const text = (await page.locator('.see-compared .em-sentence').first().textContent())!;
    for (const name of [months[3]!, months[6]!]) {
      const { value, n } = scoresOf(month(name))[0]!;
      expect(text).toContain(`${written(name)} ${value.toFixed(2)} (`);
      expect(text).toContain(`n = ${n}`);
    }
    // The same as a file of those two months, before and after the second one's first day.
    const both = [...month(months[3]!), ...month(months[6]!)];
    const { difference, low, high, p } = scoresOf(both, ['--before', `${months[6]}-01`])[0]!.comparison!;
    const figure = (value: number) => value.toFixed(2).replace('-', '\u2212');
    const apart = p < 0.05;
    const [size, ...bounds] = apart && difference < 0 ? [-difference, -high, -low] : [difference, low, high];
    const range = bounds.map((bound) => figure(bound!)).join(' to ');
    expect(bare(text)).toContain(
      apart
        ? `${difference > 0 ? 'higher' : 'lower'} than ${written(months[3]!)} (${scoresOf(month(months[3]!))[0]!.value.toFixed(2)}) by ${figure(size!)} (${range})`
        : `: difference ${figure(size!)}, ${range}.`,
    );
    expect(bare(text)).toContain(p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`);
    await settled(() => page.getByRole('button', { name: 'Stop comparing' }).click());
    expect(await page.locator('.see-compared').count()).toBe(0);
  });

  test('an own target and the invitations are remembered, and judged', async () => {
    await page.getByText('Set a target').first().click();
    await page.getByLabel('Target', { exact: true }).first().fill('9');
    await page.getByRole('button', { name: 'Save' }).first().click();
    expect(await page.locator('.see-number [role=alert]').first().textContent()).toBe('Choose a number from 1 to 7.');
    await page.getByLabel('Target', { exact: true }).first().fill('5.5');
    await settled(() => page.getByRole('button', { name: 'Save' }).first().click());
    expect(await page.locator('.see-outcome').textContent()).toBe('Worse than the target of 5.5.');
    await page.reload();
    await drawn();
    expect(await page.locator('svg[data-chart=trend] [data-line=target]').count()).toBe(1);
    await page.getByText('Target: 5.5').first().click();
    await settled(() => page.getByRole('button', { name: 'Remove target' }).first().click());
    expect(await page.locator('.see-outcome').count()).toBe(0);

    await page.getByText('Invitations sent…').first().click();
    await page.getByLabel('Invitations sent').first().fill('30000');
    await settled(() => page.locator('[data-form^=sent]').first().getByRole('button', { name: 'Save' }).click());
    expect(await page.locator('.see-asked').first().textContent()).toMatch(
      /^8\s% of those asked answered .*2,345 of 30,000\. Few answered/,
    );
  });

  test('what cannot be counted says so, and leads out', async () => {
    await see('days=2031-01-01..');
    expect(await page.locator('.see-empty h2').textContent()).toBe('No answer in this filter.');
    await settled(() => page.getByRole('button', { name: 'Clear filters' }).click());
    expect(await page.locator('.em-chart').count()).toBeGreaterThan(8);
    await see('is.country=Poland');
    expect(await page.locator('.see-empty').textContent()).toContain('has no column “country” to filter by');
    await see('days=2026-02-31..&period=decade&effort=wrong&comments=nobody&source=gone&is.channel=Chat');
    expect(await crumbs()).toEqual(['All answers', 'channel: Chat']);
  });

  test('by keyboard: from the filters to a bar, its menu, and back', async () => {
    await page.locator('[data-choice="is.team"]').focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).type), { timeout: 15_000 })
      .toBe('checkbox');
    await page.keyboard.press('Space');
    await settled(() => page.keyboard.press('Enter'));
    expect(query()).toBe('is.team=Billing');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.choice)).toBe('is.team');

    await mark('segments', 'Checkout').focus();
    await page.keyboard.press('ArrowDown');
    const at = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.key);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent), { timeout: 15_000 })
      .toBe('Show only this');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Read the comments');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.key), { timeout: 15_000 })
      .toBe(at);
    await page.keyboard.press('Enter');
    await settled(() => page.keyboard.press('Enter'));
    expect(query()).toBe(`is.team=Billing&is.touchpoint=${new URLSearchParams({ '': at! }).toString().slice(1)}`);
  });

  test.each([
    ['everything', ''],
    ['filtered and compared', 'is.channel=Chat&compare=team&compare.a=Orders&compare.b=Billing'],
    ['nothing', 'days=2031-01-01..'],
  ])('axe finds nothing in light and dark: %s', async (_, address) => {
    await see(address);
    expect(await faults(page)).toEqual([]);
  });

  test('axe finds nothing in what opens: filter, menu, comments, comparison', async () => {
    await page.locator('[data-choice=days]').click();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await mark('segments', 'Checkout').click();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Read the comments' }).click();
    await page.locator('.see-comments li blockquote').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Compare…' }).click();
    expect(await faults(page)).toEqual([]);
  });

  test('is no wider than a phone, and charts keep their room', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await see('is.channel=Chat&compare=team&compare.a=Orders&compare.b=Billing');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    for (const chart of await page.locator('.see svg.em-chart').all())
      expect((await chart.boundingBox())!.width).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1400, height: 900 });
  });

  test('sources of the same kind stand side by side, others apart with the reason', async () => {
    await bringIn(dashboard, nps);
    await bringIn(dashboard, fivePoints);
    await see();
    const apart = await page.locator('.see-apart').allTextContents();
    expect(apart).toHaveLength(2);
    expect(apart[0]).toBe('Shown apart from the other CES, because the scale differs: they must not share an axis.');
    expect(await page.locator('svg[data-chart=sources]').count()).toBe(0);
    expect(await page.locator('.see-group h2').allTextContents()).toContain('Net Promoter Score (NPS)');
    const second = join(folder, 'second survey.csv');
    writeFileSync(second, Papa.unparse(rows.slice(0, 500)));
    await bringIn(dashboard, second);
    await see();
    expect(await page.locator('svg[data-chart=sources]').count()).toBe(2);
    await page.locator('[data-choice=source]').click();
    for (const box of await page.getByRole('checkbox').all()) if (await box.isChecked()) await box.uncheck();
    await page.getByRole('checkbox', { name: 'nps.csv' }).check();
    await settled(() => page.getByRole('button', { name: 'Apply' }).click());
    expect(await page.locator('.see-group h2').allTextContents()).toEqual([
      'Net Promoter Score (NPS)',
      'Who was asked',
    ]);
    expect(query()).toMatch(/^source=[\w-]+$/);
  });
});

describe.skipIf(firefoxPath === undefined)('the dashboard in Firefox', () => {
  test('filters, drills down and shows comments', async () => {
    writeFileSync(survey, makeSample());
    const dashboard = await dashboardInFirefox();
    try {
      await bringIn(dashboard, survey);
      await dashboard.open('is.touchpoint=Checkout');
      await dashboard.text('.see[aria-busy=false] .em-chart');
      const some = rows.filter(({ touchpoint }) => touchpoint === 'Checkout');
      expect(await dashboard.text('svg[data-chart=card] .em-value')).toBe(scoresOf(some)[0]!.value.toFixed(2));
      await dashboard.click('svg[data-chart=segments] .em-mark .em-dot');
      await dashboard.click('.see-menu button:nth-child(2)');
      expect(await dashboard.text('.see-sheet blockquote')).not.toBe('');
    } finally {
      await dashboard.close();
    }
  });
});
