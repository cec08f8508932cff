import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Draws the toolbar's pictures from icon.svg, in every size the browsers ask for: `node extension/icon/draw-icons.ts`. */
const svg = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const file = new URL(`../public/icon/${size}.png`, import.meta.url);
  writeFileSync(file, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
