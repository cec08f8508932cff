import { openChromium } from './extension-chromium.ts';
import { startRequestTracker } from '../request-tracker/request-tracker.ts';
import { DEMO_DESK, keepOn, serveDemoDesk } from './demo-desk-page.ts';
import { plainPage, value } from '../extension/ask-in-chromium.ts';
import { mkdirSync } from 'node:fs';
const out = '/tmp/e4/pics'; mkdirSync(out, { recursive: true });
const extension = await openChromium({ locale: 'en-US', viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
const rt = await startRequestTracker();
try {
await keepOn(extension, DEMO_DESK, 'demo-desk');
await keepOn(extension, rt.origin, 'request-tracker');
await extension.context.request.post(`${rt.origin}/NoAuth/Login.html`, { form: { user: 'alice', pass: 'alice-password' } });
const page = await extension.context.newPage();
await serveDemoDesk(page);
await page.goto(rt.origin);
const own = await plainPage(extension);
const shot = (name: string) => page.screenshot({ path: `${out}/${name}.png` });
const root = page.locator('easemark-overlay');
const walk = async (name: string, address: string) => {
  await page.goto(address);
  await root.locator('.badge').waitFor();
  await page.waitForTimeout(1200);
  await shot(`${name}-collapsed`);
  await root.locator('.badge').click();
  await page.waitForTimeout(1200);
  await shot(`${name}-open`);
  await root.locator('[data-key=add]').click();
  await page.waitForTimeout(200);
  await shot(`${name}-form`);
  await page.keyboard.press('Escape');
};
const rtTicket = `${rt.origin}/Ticket/Display.html?id=1`, demo = `${DEMO_DESK}/demo-desk/ticket/1042`;
// Notes
const write = async (address: string, type: string, text: string, index: number, select?: string) => {
  await page.goto(address); await root.locator('.badge').waitFor(); await page.waitForTimeout(900);
  await root.locator('.badge').click(); await page.waitForTimeout(900);
  if (select) await page.evaluate((words) => { const w = document.createTreeWalker(document.body, 4); for (let n = w.nextNode(); n; n = w.nextNode()) { const i = (n as Text).data.indexOf(words); if (i >= 0) { getSelection()!.setBaseAndExtent(n, i, n, i + words.length); return; } } }, select);
  await root.locator('[data-key=add]').click();
  await root.locator('#type').selectOption(type); await root.locator('#text').fill(text);
  if (!select) await root.locator('#place').selectOption({ index });
  await root.locator('[data-key=save]').click(); await page.waitForTimeout(500);
};
await walk('rt-empty', rtTicket);
await write(rtTicket, 'repeated_info', 'Asked for the invoice number three times', 6);
await write(rtTicket, 'transfer', 'From support to billing to Carol', 0, 'I am taking over from Alice');
await page.evaluate(() => document.querySelectorAll('.transaction.message')[4]?.scrollIntoView({ block: 'center' })); await page.waitForTimeout(600); await shot('rt-marks');
await write(demo, 'long_wait', 'Nine days without the promised call', 3);
await page.waitForTimeout(300); await shot('demo-marks');
await page.emulateMedia({ colorScheme: 'dark' }); await walk('demo-dark', demo); await page.emulateMedia({ colorScheme: 'light' });
await page.setViewportSize({ width: 390, height: 800 }); await walk('demo-phone', demo); await page.setViewportSize({ width: 1280, height: 800 });
const popup = await extension.openPopupFor(page); await popup.setViewportSize({ width: 360, height: 560 }); await popup.waitForTimeout(900); await popup.screenshot({ path: `${out}/popup.png` }); await popup.close();
for (const [p, n] of [['notes.html', 'notes'], ['options.html', 'options']] as const) { const o = await extension.openPage(p); await o.setViewportSize({ width: 1280, height: 800 }); await o.waitForTimeout(800); await o.screenshot({ path: `${out}/${n}.png` }); await o.emulateMedia({ colorScheme: 'dark' }); await o.setViewportSize({ width: 390, height: 800 }); await o.screenshot({ path: `${out}/${n}-dark-phone.png` }); await o.close(); }
await value(own, { ask: 'changeSettings', settings: { language: 'pl' } });
await walk('rt-polish', rtTicket);
const o = await extension.openPage('notes.html'); await o.setViewportSize({ width: 1280, height: 800 }); await o.waitForTimeout(600); await o.screenshot({ path: `${out}/notes-polish.png` }); await o.close();
const pp = await extension.openPopupFor(page); await pp.setViewportSize({ width: 360, height: 560 }); await pp.waitForTimeout(900); await pp.screenshot({ path: `${out}/popup-polish.png` }); await pp.close();
} finally { await extension.close(); await rt.stop(); }
