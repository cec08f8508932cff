import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FrictionNote } from '#shared/friction/note.ts';
import { chromiumPath, HOST, openBrowser, openOverlay, ticketHtml } from './overlay-page.ts';

const KEY = { desk: 'demo-desk', site: 'desk.example', id: '1' };
let browser: Browser;

beforeAll(async () => {
  if (chromiumPath) browser = await openBrowser();
});
afterAll(() => browser?.close());

const badge = (page: Page) => page.getByRole('button', { name: /^Easemark [\w-]+, / });
const panel = (page: Page) => page.getByRole('dialog');
const named = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => panel(page).getByLabel(name, { exact: true });
const status = (page: Page) => panel(page).getByRole('status');
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.querySelector('easemark-overlay')?.shadowRoot?.activeElement;
    return at?.getAttribute('aria-label') || at?.id || at?.textContent || document.activeElement?.id;
  });
const notesOf = (page: Page, key = KEY) => page.evaluate((ticket) => window.background.of(ticket), key);
const asked = (page: Page) => page.evaluate(() => window.background.asked.map(({ ask }) => ask));
const goTo = (page: Page, path: string) => page.evaluate((to) => history.pushState({}, '', to), path);

async function write(page: Page, type: string, text: string): Promise<void> {
  await named(page, 'Add friction note').click();
  await field(page, 'What made it hard?').selectOption(type);
  await field(page, 'What happened?').fill(text);
  await named(page, 'Save note').click();
  await status(page).filter({ hasText: 'Note saved.' }).waitFor();
}

describe.skipIf(!chromiumPath)('the overlay on a ticket page', () => {
  test('is a badge with the ticket, and asks nothing more until it is opened', async () => {
    const { page, close } = await openOverlay(browser);
    expect(await badge(page).textContent()).toMatch(/Easemark\s+1/);
    expect(await asked(page)).toEqual(['hello']);
    await close();
  });

  test('shows what is known, and why the rest is not', async () => {
    const { page, close } = await openOverlay(browser);
    await badge(page).click();
    const facts = await panel(page)
      .locator('dl > div')
      .evaluateAll((rows) => rows.map((row) => [row.children[0]?.textContent, row.children[1]?.textContent]));
    expect(facts).toEqual([
      ['Ticket', '1'],
      ['Subject', 'Refund has not arrived'],
      ['Status', 'open'],
      ['Channel', 'unknown this helpdesk does not show it'],
      ['Messages', '5 customer 3 · agent 2'],
      ['Transfers', 'unknown you are signed out: sign in to the helpdesk and read again'],
      ['Reopened', 'unknown'],
    ]);
    await panel(page)
      .getByText('Plain Desk: tried on the running helpdesk. Read from the page.', { exact: true })
      .waitFor();
    await close();
  });

  test('is used by keyboard alone: opened, a note written, changed, removed, brought back, closed', async () => {
    const { page, close } = await openOverlay(browser);
    await page.locator('#reply').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^Easemark 1,/);
    await page.keyboard.press('Enter');
    await named(page, 'Add friction note').focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('type');
    await page.keyboard.type('Waited');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ten days of silence');
    await page.keyboard.press('Control+Enter');
    await status(page).filter({ hasText: 'Note saved.' }).waitFor();
    expect(await focused(page)).toBe('Add friction note');
    expect(await notesOf(page)).toMatchObject([{ type: 'long_wait', severity: 3, text: 'Ten days of silence' }]);

    await named(page, 'Edit: Waited long').focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('text');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('!');
    await page.keyboard.press('Control+Enter');
    await status(page).filter({ hasText: 'Note changed.' }).waitFor();
    await named(page, 'Remove: Waited long').focus();
    await page.keyboard.press('Enter');
    await status(page).filter({ hasText: 'Note removed.' }).waitFor();
    expect(await focused(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    await status(page).filter({ hasText: 'Undone.' }).waitFor();
    expect((await notesOf(page)).map(({ text, removedAt }) => [text, removedAt])).toEqual([
      ['Ten days of silence!', undefined],
    ]);
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(false);
    expect(await focused(page)).toMatch(/^Easemark 1, friction notes: 1/);
    await close();
  });

  test('gives the focus back to where it was when it was opened by a command', async () => {
    const { page, tell, close } = await openOverlay(browser);
    await page.locator('#reply').focus();
    expect(await tell({ tell: 'open' })).toBe('demo-desk');
    await panel(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reply');
    await close();
  });

  test('takes back an addition and a change', async () => {
    const { page, close } = await openOverlay(browser);
    await badge(page).click();
    await write(page, 'transfer', 'Sent round');
    await named(page, 'Undo').click();
    await status(page).filter({ hasText: 'Undone.' }).waitFor();
    expect(await panel(page).locator('.note').count()).toBe(0);
    await write(page, 'transfer', 'before');
    await named(page, 'Edit: Was passed on').click();
    await field(page, 'What happened?').fill('after');
    await named(page, 'Save note').click();
    await status(page).filter({ hasText: 'Note changed.' }).waitFor();
    await named(page, 'Undo').click();
    await status(page).filter({ hasText: 'Undone.' }).waitFor();
    expect(await panel(page).locator('.note').textContent()).toContain('before');
    await close();
  });

  test('asks for what a note lacks, at its field', async () => {
    const { page, close } = await openOverlay(browser);
    await badge(page).click();
    await named(page, 'Add friction note').click();
    await named(page, 'Save note').click();
    expect(await panel(page).getByRole('alert').textContent()).toBe('Choose what made it hard.');
    expect(await focused(page)).toBe('type');
    await field(page, 'What made it hard?').selectOption('transfer');
    await named(page, 'Save note').click();
    expect(await panel(page).getByRole('alert').textContent()).toBe('Write what happened, or quote the customer.');
    expect(await notesOf(page)).toEqual([]);
    await close();
  });

  test.each([
    ['silent', 'Easemark did not answer, so nothing was saved. Your text is still here: try again.'],
    ['updated', 'Easemark was updated: copy your text, then reload this page.'],
    ['full', 'There is no room left: export your notes, then erase old ones.'],
  ] as const)('keeps the text when saving fails (%s), and says why', async (trouble, sentence) => {
    const { page, close } = await openOverlay(browser);
    await badge(page).click();
    await named(page, 'Add friction note').click();
    await field(page, 'What made it hard?').selectOption('transfer');
    await field(page, 'What happened?').fill('Long story');
    await page.evaluate((what) => (window.background.trouble = what), trouble);
    await named(page, 'Save note').click();
    await status(page).filter({ hasText: sentence }).waitFor();
    expect(await field(page, 'What happened?').inputValue()).toBe('Long story');
    if (trouble !== 'updated') {
      await page.evaluate(() => (window.background.trouble = undefined));
      await named(page, 'Save note').click();
      await status(page).filter({ hasText: 'Note saved.' }).waitFor();
      expect(await notesOf(page)).toHaveLength(1);
    }
    await close();
  });

  test('keeps an unsaved note over closing, over other tickets, and over changes from elsewhere', async () => {
    const { page, tell, close } = await openOverlay(browser);
    await badge(page).click();
    await named(page, 'Add friction note').click();
    await field(page, 'What happened?').fill('Half a thought');
    await page.keyboard.press('Escape');
    await badge(page).click();
    expect(await field(page, 'What happened?').inputValue()).toBe('Half a thought');
    await goTo(page, '/ticket/2');
    await status(page).filter({ hasText: 'ticket 1 is kept' }).waitFor();
    await named(page, 'Add friction note').waitFor();
    await goTo(page, '/ticket/1');
    await page.waitForFunction(() => window.background.asked.filter(({ ask }) => ask === 'hello').length === 3);
    await page.keyboard.press('Escape');
    await badge(page).click();
    expect(await field(page, 'What happened?').inputValue()).toBe('Half a thought');
    await tell({ tell: 'changed', ticket: KEY, notes: [noteOf('11111111-1111-4111-a111-111111111111')] });
    expect(await field(page, 'What happened?').inputValue()).toBe('Half a thought');
    await named(page, 'Cancel').click();
    expect(await panel(page).locator('.note').count()).toBe(1);
    await named(page, 'Undo').click();
    expect(await field(page, 'What happened?').inputValue()).toBe('Half a thought');
    await close();
  });

  test('injected again, the new one takes over with what was being written', async () => {
    const { page, inject, close } = await openOverlay(browser);
    await badge(page).click();
    await named(page, 'Add friction note').click();
    await field(page, 'What made it hard?').selectOption('transfer');
    await field(page, 'What happened?').fill('Half a thought');
    await inject();
    await badge(page).click();
    expect(await page.locator('easemark-overlay').count()).toBe(1);
    expect(await field(page, 'What happened?').inputValue()).toBe('Half a thought');
    await named(page, 'Save note').click();
    await status(page).filter({ hasText: 'Note saved.' }).waitFor();
    await close();
  });

  test('is put back when the page takes it out or changes its body', async () => {
    const { page, close } = await openOverlay(browser);
    await page.evaluate(() => document.querySelector('easemark-overlay')?.remove());
    await badge(page).waitFor();
    await page.evaluate(() => document.documentElement.replaceChild(document.createElement('body'), document.body));
    await badge(page).waitFor();
    await page.evaluate(() => document.querySelector('easemark-overlay')?.remove());
    await badge(page).waitFor();
    expect(await page.locator('body > easemark-overlay').count()).toBe(1);
    await close();
  });

  test('stays one, with as many listeners and nodes, over 200 tickets', async () => {
    const { page, close } = await openOverlay(browser);
    await badge(page).click();
    const session = await page.context().newCDPSession(page);
    const measure = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
      return { listeners: of('JSEventListeners'), nodes: of('Nodes') };
    };
    const walk = async (from: number, to: number) => {
      for (let id = from; id < to; id++) await goTo(page, `/ticket/${id}`);
      await page.waitForFunction(
        (id) => document.querySelector('easemark-overlay')?.shadowRoot?.querySelector('dd')?.textContent === id,
        String(to - 1),
      );
    };
    await session.send('Performance.enable');
    await walk(2, 20);
    const before = await measure();
    await walk(20, 220);
    const after = await measure();
    expect(await page.locator('easemark-overlay').count()).toBe(1);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(5);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(50);
    await close();
  });

  test('is away on pages that are no ticket, and comes back with the next', async () => {
    const { page, close } = await openOverlay(browser);
    await goTo(page, '/inbox');
    await badge(page).waitFor({ state: 'hidden' });
    await goTo(page, '/ticket/7');
    await page.getByRole('button', { name: /^Easemark 7,/ }).waitFor();
    await close();
  });

  test('stays on its ticket when a file is downloaded from it', async () => {
    const { page, close } = await openOverlay(browser);
    await page
      .context()
      .route(`${HOST}/ticket/attachment/9`, (route) =>
        route.fulfill({ body: 'bytes', headers: { 'content-disposition': 'attachment; filename="receipt.pdf"' } }),
      );
    const download = page.waitForEvent('download');
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '/ticket/attachment/9';
      document.body.append(link);
      link.click();
    });
    await (await download).cancel();
    await badge(page).click();
    await write(page, 'transfer', 'Still here');
    expect(await notesOf(page)).toHaveLength(1);
    await close();
  });

  test('stays on its ticket when the user does not leave the page after all', async () => {
    const { page, close } = await openOverlay(browser);
    // Before one leaves, the browser asks only who has done something in the page.
    await page.locator('#reply').fill('Half an answer');
    await page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
    const asked = page.waitForEvent('dialog');
    await page.evaluate(() => void setTimeout(() => location.assign('/ticket/2')));
    await (await asked).dismiss();
    expect(await badge(page).textContent()).toMatch(/Easemark\s+1/);
    await badge(page).click();
    await write(page, 'transfer', 'Stayed');
    expect(await notesOf(page)).toHaveLength(1);
    expect(await notesOf(page, { ...KEY, id: '2' })).toEqual([]);
    await page.evaluate(() => location.replace('#kept')).catch(() => {});
    await close();
  });

  test('does not take the last ticket for this one while the page still shows it', async () => {
    const { page, close } = await openOverlay(browser);
    const subject = panel(page).locator('dd').nth(1);
    await badge(page).click();
    await expect.poll(() => subject.textContent()).toBe('Refund has not arrived');
    await goTo(page, '/ticket/2');
    await page.getByRole('button', { name: 'Reading the ticket …' }).waitFor();
    expect(await subject.textContent()).toBe('…');
    await page.evaluate(() => (document.querySelector('h1')!.textContent = 'The next one'));
    await expect.poll(() => subject.textContent()).toBe('The next one');
    // A page that goes on showing the last one is not believed; the user may.
    await goTo(page, '/ticket/3');
    await page.getByRole('button', { name: 'Read again' }).waitFor();
    expect(await subject.textContent()).toMatch(/^unknown/);
    await panel(page).getByText('Plain Desk: tried on the running helpdesk.', { exact: true }).waitFor();
    await write(page, 'transfer', 'On the third');
    const [kept] = await page.evaluate(() => window.background.asked.filter(({ ask }) => ask === 'addNote'));
    expect(kept).toMatchObject({ about: { id: '3' } });
    expect(JSON.stringify(kept)).not.toContain('The next one');
    await named(page, 'Read again').click();
    await expect.poll(() => subject.textContent()).toBe('The next one');
    await close();
  });

  test('reads again when asked to, and when a survey is begun: the ticket may be solved by now', async () => {
    const { page, close } = await openOverlay(browser);
    const status = panel(page).locator('dd').nth(2);
    await badge(page).click();
    await expect.poll(() => status.textContent()).toBe('open');
    await page.evaluate(() => (document.documentElement.dataset.status = 'pending'));
    await named(page, 'Read again').click();
    await expect.poll(() => status.textContent()).toBe('pending');
    expect(await asked(page)).not.toContain('seenSolved');
    // A reading of a moment ago is as good as a new one.
    await page.waitForTimeout(2_100);
    await page.evaluate(() => (document.documentElement.dataset.status = 'solved'));
    await named(page, 'Send survey').click();
    await field(page, 'Form').waitFor();
    expect(await asked(page)).toContain('seenSolved');
    const about = await page.evaluate(() => window.background.asked.find(({ ask }) => ask === 'survey'));
    expect(about).toMatchObject({ status: 'solved' });
    await close();
  });

  test.each([
    ['closed unsuccessful', true],
    ['merged', false],
  ])('a ticket that is %s is one that could have been asked about: %s', async (closed, counts) => {
    const { page, close } = await openOverlay(browser);
    const status = panel(page).locator('dd').nth(2);
    await badge(page).click();
    await expect.poll(() => status.textContent()).toBe('open');
    await page.evaluate((given) => (document.documentElement.dataset.status = given), closed);
    await named(page, 'Read again').click();
    await expect.poll(() => status.textContent()).toBe(closed);
    expect((await asked(page)).includes('seenSolved')).toBe(counts);
    await close();
  });

  test('one that another has taken the place of answers no more', async () => {
    const { page, inject, tell, close } = await openOverlay(browser, {
      set: { isAnyPage: true },
    });
    expect(await tell({ tell: 'show' })).toBe('any-page');
    await page.evaluate(() => (window.background.isAnyPage = false));
    await inject();
    await expect.poll(() => tell({ tell: 'show' })).toBe('demo-desk');
    expect(await page.evaluate(() => window.background.hearers.length)).toBe(1);
    await goTo(page, '/ticket/2');
    await badge(page).filter({ hasText: '2' }).waitFor();
    expect(await page.locator('easemark-overlay').count()).toBe(1);
    await close();
  });

  test('where no ticket is open it answers only while the page has no overlay', async () => {
    const { page, inject, tell, close } = await openOverlay(browser, { path: '/inbox', inject: false });
    await inject();
    expect(await tell({ tell: 'show' })).toBe('demo-desk');
    await page.evaluate(() => (window.background.isAnyPage = true));
    await inject();
    await page.locator('easemark-overlay').waitFor({ state: 'attached' });
    expect(await tell({ tell: 'show' })).toBe('any-page');
    await close();
  });

  test('does nothing that a page makes up', async () => {
    const { page, close } = await openOverlay(browser);
    const press = (selector: string) =>
      page.evaluate((wanted) => {
        const at = document.querySelector('easemark-overlay')?.shadowRoot?.querySelector<HTMLElement>(wanted);
        if (!at) throw new Error(`${wanted} is not there`);
        at.click();
        at.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true }));
      }, selector);
    await press('.badge');
    expect(await asked(page)).toEqual(['hello']);
    await badge(page).click();
    await press('[data-key=add]');
    expect(await panel(page).locator('#text').count()).toBe(0);
    await named(page, 'Add friction note').click();
    await field(page, 'What made it hard?').selectOption('transfer');
    await field(page, 'What happened?').fill('mine');
    await press('[data-key=save]');
    await press('#text');
    expect(await asked(page)).not.toContain('addNote');
    await close();
  });

  test('lets no listener of the page’s document hear what is typed', async () => {
    const { page, close } = await openOverlay(browser);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'paste']) {
        document.addEventListener(type, () => heard.push(type), true);
        document.body.addEventListener(type, () => heard.push(type));
      }
    });
    await badge(page).click();
    await named(page, 'Add friction note').click();
    await field(page, 'What happened?').pressSequentially('r is for reply');
    expect(await field(page, 'What happened?').inputValue()).toBe('r is for reply');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await close();
  });

  test('shows hostile subjects, messages and notes as text, also 5 MB of it', async () => {
    const hostile = '&lt;img src=x onerror="window.hacked=1"&gt;\u202e=HYPERLINK(&quot;x&quot;)';
    const { page, tell, close } = await openOverlay(browser, {
      html: ticketHtml(hostile + 'A'.repeat(5_000_000), [hostile, `${'word '.repeat(1_000_000)} needle`]),
    });
    const text = '<img src=x onerror="window.hacked=1">\u202e';
    const quote = { exact: 'needle', before: 'word ', after: '' };
    await tell({
      tell: 'changed',
      ticket: KEY,
      notes: [{ ...noteOf('11111111-1111-4111-a111-111111111111'), text, next: text, pin: { messageId: 'm2', quote } }],
    });
    await badge(page).click();
    await panel(page).locator('.note').waitFor();
    expect(await panel(page).locator('img').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect((await panel(page).locator('dd').nth(1).textContent())?.length).toBeLessThan(400);
    expect(await panel(page).locator('.note').textContent()).toContain('<img');
    await close();
  });

  test('moves by arrow keys and by dragging, stays in the window, and has its place remembered', async () => {
    const { page, close } = await openOverlay(browser);
    await badge(page).focus();
    await page.keyboard.press('Shift+ArrowUp');
    expect(await page.evaluate(() => window.background.badge)).toEqual({ corner: 'bottom-end', x: 16, y: 80 });
    await page.keyboard.press('Home');
    expect(await page.evaluate(() => window.background.badge)).toEqual({ corner: 'bottom-end', x: 16, y: 16 });
    const from = (await badge(page).boundingBox())!;
    await page.mouse.move(from.x + 30, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(200, 100, { steps: 5 });
    await page.mouse.move(60, 30, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => window.background.badge.corner)).toBe('top-start');
    expect(await panel(page).isVisible()).toBe(false);
    await page.setViewportSize({ width: 400, height: 300 });
    await page.evaluate(() => (window.background.badge = { corner: 'bottom-end', x: 900, y: 900 }));
    await goTo(page, '/ticket/2');
    await page.getByRole('button', { name: /^Easemark 2,/ }).waitFor();
    const box = (await badge(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(8);
    expect(box.y).toBeGreaterThanOrEqual(8);
    await close();
  });

  test('moves nothing of the page', async () => {
    const { page, inject, close } = await openOverlay(browser, { inject: false });
    const lay = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body *:not(easemark-overlay)')].map((one) =>
          JSON.stringify(one.getBoundingClientRect()),
        ),
      );
    const before = await lay();
    await inject();
    await badge(page).click();
    await panel(page).waitFor();
    expect(await lay()).toEqual(before);
    await close();
  });

  test('takes the ticket’s number from the user where the address may not say it', async () => {
    const { page, close } = await openOverlay(browser, {
      path: '/case/ABC-123',
      set: { isAnyPage: true },
    });
    await badge(page).click();
    await field(page, 'Ticket number').fill('4711');
    await page.keyboard.press('Enter');
    await panel(page).locator('dd', { hasText: '4711' }).waitFor();
    await write(page, 'transfer', 'mine');
    expect(await notesOf(page, { desk: 'any-page', site: 'desk.example/case', id: '4711' })).toHaveLength(1);
    await close();
  });

  test('launches a survey whose large part comes only then', async () => {
    const { page, close } = await openOverlay(browser);
    await badge(page).click();
    await named(page, 'Send survey').click();
    // By keyboard: what a script chooses is not heard.
    await field(page, 'The customer’s language').press('s');
    for (let steps = 0; steps < 9 && (await field(page, 'The customer’s language').inputValue()) !== 'sv'; steps++)
      await field(page, 'The customer’s language').press('ArrowDown');
    await field(page, 'Form').press('ArrowDown');
    expect(await field(page, 'What the customer reads').inputValue()).toBe(
      'Hur enkelt var det för dig att få hjälp med ditt ärende?',
    );
    await named(page, 'Copy').click();
    await status(page).filter({ hasText: 'Copied' }).waitFor();
    await page.locator('#reply').focus();
    await page.keyboard.press('Control+V');
    expect(await page.locator('#reply').inputValue()).toContain('Hur enkelt var det för dig');
    expect(await asked(page)).toEqual(['hello', 'panel', 'launcher', 'survey', 'mayAsk', 'recordLaunch']);
    await close();
  });

  test('says in the badge why it cannot be opened', async () => {
    const { page, close } = await openOverlay(browser);
    await page.evaluate(() => (window.background.trouble = 'silent'));
    await badge(page).click();
    const said = page.locator('easemark-overlay [role=status]', { hasText: 'Easemark did not answer' });
    await said.waitFor();
    // Inside a button with a name nothing is read out.
    expect(await said.evaluate((one) => one.closest('button'))).toBeNull();
    const [near, at] = [(await said.boundingBox())!, (await badge(page).boundingBox())!];
    expect(at.y - (near.y + near.height)).toBe(6);
    await page.evaluate(() => (window.background.trouble = undefined));
    await badge(page).click();
    await panel(page).waitFor();
    expect(await said.count()).toBe(0);
    await close();
  });

  test('has a sentence also where the background has never answered', async () => {
    const { page, inject, tell, close } = await openOverlay(browser, { inject: false, set: { trouble: 'silent' } });
    await inject();
    await tell({ tell: 'open' });
    await page.locator('easemark-overlay [role=status]', { hasText: 'Try again, or reload this page.' }).waitFor();
    await close();
  });

  test.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (colorScheme) => {
    const { page, tell, close } = await openOverlay(browser, { colorScheme, reducedMotion: 'reduce' });
    const violations = async () => {
      const { violations: found } = await new AxeBuilder({ page }).include('easemark-overlay').analyze();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    expect(await violations()).toEqual([]);
    const pin = { messageId: 'm1' };
    await tell({
      tell: 'changed',
      ticket: KEY,
      notes: [1, 2, 3].map((severity) => ({
        ...noteOf(`${severity}1111111-1111-4111-a111-111111111111`),
        pin,
        severity: severity as 1 | 2 | 3,
      })),
    });
    await badge(page).click();
    await page.locator('#m2').hover();
    await named(page, /^Remove: / as never)
      .first()
      .click();
    await status(page)
      .filter({ hasText: /did not|No|no/ })
      .waitFor();
    expect(await violations()).toEqual([]);
    await named(page, 'Add friction note').click();
    await named(page, 'Save note').click();
    expect(await violations()).toEqual([]);
    await named(page, 'Cancel').click();
    await named(page, 'Send survey').click();
    await field(page, 'Form').waitFor();
    expect(await violations()).toEqual([]);
    await close();
  });

  test('runs from right to left where the language does', async () => {
    const { page, close } = await openOverlay(browser, { set: { direction: 'rtl' } });
    const { x } = (await badge(page).boundingBox())!;
    expect(x).toBe(16);
    await badge(page).focus();
    await page.keyboard.press('ArrowRight');
    expect((await badge(page).boundingBox())!.x).toBe(32);
    await badge(page).click();
    const box = (await panel(page).boundingBox())!;
    expect(box.x).toBe(32);
    const [term, value] = await Promise.all(
      ['dt', 'dd'].map((part) => panel(page).locator(part).first().boundingBox()),
    );
    expect(term!.x).toBeGreaterThan(value!.x);
    await close();
  });
});

function noteOf(id: string): FrictionNote {
  return { id, type: 'transfer', severity: 2, text: 'From elsewhere', createdAt: 1, updatedAt: 1 };
}
