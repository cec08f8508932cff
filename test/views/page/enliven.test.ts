import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureHtml } from '../../../views/figure-html.ts';
import { figuresOf } from '../../../views/figures.ts';
import { enliven } from '../../../views/page/enliven.ts';
import { fullScore } from '../../cli/report-fixtures.ts';
import { launchChromium } from '../../e2e/chromium.ts';
import { findBrowser } from '../../e2e/find-browser.ts';
import { english } from '../readers.ts';

const figures = figuresOf(fullScore(), english);
const html = figures.map((figure, at) => figureHtml(figure, english, `f${at}`, 720)).join('');

describe.skipIf(!findBrowser('chromium'))('charts brought to life', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => await browser?.close());

  const page = async (dir: 'ltr' | 'rtl' = 'ltr') => {
    const page = await browser.newPage();
    await page.setContent(
      `<!doctype html><html dir="${dir}"><body><main id="root">${html}<p data-copyable>A sentence.</p></main></body></html>`,
    );
    // As a product calls it: what is chosen arrives in its callback.
    await page.evaluate(`
      window.chosen = [];
      document.addEventListener('easemark:select', (event) => window.chosen.push(['event', event.detail.key]));
      window.live = (${enliven.toString()})(document.getElementById('root'), { onSelect: (one) => window.chosen.push(one), copy: 'Copy', copied: 'Copied' });
    `);
    return page;
  };

  test('click, Enter and Space choose a mark, as callback and as event', async () => {
    const one = await page();
    await one.locator('.em-segments .em-mark').nth(2).click();
    await one.keyboard.press('ArrowDown');
    await one.keyboard.press('Enter');
    await one.locator('.em-trend .em-mark').first().focus();
    await one.keyboard.press(' ');
    const chosen = await one.evaluate('window.chosen');
    const segments = figures.find(({ kind }) => kind === 'segments')!.table.rows.map(([name]) => name);
    expect(chosen).toEqual([
      ['event', segments[2]],
      { chart: 'segments', kind: 'segment', key: segments[2] },
      ['event', segments[3]],
      { chart: 'segments', kind: 'segment', key: segments[3] },
      ['event', '2024-01'],
      { chart: 'trend', kind: 'period', key: '2024-01' },
    ]);
    expect(await one.locator('.em-trend').getAttribute('role')).toBe('group');
    expect(await one.locator('.em-trend .em-mark').first().getAttribute('role')).toBe('button');
    await one.close();
  });

  test('a chart drawn later is taken in by refresh, once', async () => {
    const one = await page();
    await one.evaluate(`
      const copy = document.querySelector('svg.em-trend').parentElement.cloneNode(true);
      copy.innerHTML = ${JSON.stringify(figures[0]!.draw({ width: 500, reader: english, id: 'later' }))};
      document.getElementById('root').append(copy);
      window.live.refresh(); window.live.refresh();
    `);
    expect(await one.locator('#root > :last-child svg .em-mark[tabindex="0"]').count()).toBe(1);
    expect(await one.locator('.em-copy').count()).toBe(1);
    await one.close();
  });

  test('from right to left the left arrow leads on', async () => {
    const one = await page('rtl');
    await one.addStyleTag({ content: 'svg{direction:rtl}' });
    await one.locator('.em-trend .em-mark').first().focus();
    await one.keyboard.press('ArrowLeft');
    expect(await one.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe('2024-02');
    await one.close();
  });

  test('stop takes the tip away and listens no more', async () => {
    const one = await page();
    await one.evaluate('window.live.stop()');
    expect(await one.locator('.em-tip').count()).toBe(0);
    await one.locator('.em-segments .em-mark').first().click();
    expect(await one.evaluate('window.chosen')).toEqual([]);
    await one.close();
  });

  test('a hostile name is shown as text', async () => {
    const one = await page();
    await one.evaluate(
      `document.querySelector('.em-mark').setAttribute('aria-label', '<img src=x onerror="window.hit=1">')`,
    );
    await one.locator('.em-mark').first().focus();
    expect(await one.locator('.em-tip').textContent()).toContain('<img');
    expect(await one.locator('.em-tip img').count()).toBe(0);
    await one.close();
  });
});
