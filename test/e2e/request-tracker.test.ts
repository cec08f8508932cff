import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RequestTracker, type SeedTicket, seed, startRequestTracker } from '../request-tracker/request-tracker.ts';
import { noRequestTracker as missing, OVERLAY, overlayWalk, signIn } from './request-tracker-walk.ts';
import { browsers, type TicketWalk } from './ticket-walk.ts';

/** How each ticket of the seed stands in the end. */
const STATUSES = ['open', 'resolved', 'stalled', 'open', 'new'];

/** The overlay's list of facts, by the seed's own words. */
function factsOf(ticket: SeedTicket, at: number): Record<string, string> {
  const written = ticket.steps.filter(({ text }) => text !== undefined);
  const customer = written.filter(({ who = ticket.loggedBy }) => who === ticket.requester).length;
  const agent = written.length - customer;
  const owners = ticket.steps.filter(({ does }) => does === 'take' || does === 'steal' || does === 'give').length;
  const queues = ticket.steps.filter(({ does }) => does === 'queue').length;
  const resolved = ticket.steps.findIndex(({ to }) => to === 'resolved');
  const reopened = resolved >= 0 && ticket.steps.slice(resolved).some(({ does }) => does === 'answer');
  const roles = [customer > 0 && `customer ${customer}`, agent > 0 && `agent ${agent}`].filter(Boolean).join(' · ');
  return {
    Ticket: String(at + 1),
    Subject: ticket.subject,
    Status: STATUSES[at] ?? '',
    Channel: ticket.channel,
    Messages: `${written.length} ${roles}`,
    Transfers: String(Math.max(0, owners - 1) + queues),
    Reopened: reopened ? '1' : '0',
  };
}

describe.skipIf(missing)(`the built extension on Request Tracker${missing ? ` (${missing})` : ''}`, () => {
  let rt: RequestTracker;
  beforeAll(async () => {
    rt = await startRequestTracker();
  }, 180_000);
  afterAll(() => rt?.stop());

  describe.each(browsers)('in $name', ({ path, walk: begin }) => {
    if (path === undefined && process.env.CI) throw new Error('The browser is not installed');
    if (path === undefined) return test.skip('the browser is not installed', () => {});
    let walk: TicketWalk;
    let first: string;

    const ticket = (id: number) => `${rt.origin}/Ticket/Display.html?id=${id}`;
    const { click, type, seen, poll, open, said } = overlayWalk(() => walk);
    const messagesShown = () => poll(`return document.querySelectorAll('.transaction.message').length > 0`).toBe(true);
    const facts = `return Object.fromEntries([...root.querySelectorAll('dl > div')].map((row) => [row.children[0].textContent, row.children[1].innerText.replace(/\\s+/g, ' ')]))`;
    const listed = `return [...root.querySelectorAll('.notes .note')].map((note) => note.querySelector('.what b').textContent)`;
    const marks = `return [...root.querySelectorAll('.mark:not([hidden])')].map((mark) => mark.getAttribute('aria-label'))`;

    beforeAll(async () => {
      walk = await begin();
      await signIn(walk, rt.origin);
      first = await walk.tab();
    }, 120_000);
    afterAll(() => walk?.close());

    test('a click opens the popup and shows the badge at once; kept on, it is there without a click', async () => {
      await walk.open(ticket(1));
      expect(await walk.run(`return document.querySelector('${OVERLAY}')`)).toBeNull();
      const popup = await walk.clickToolbar();
      expect(await popup.text('h2')).toContain('1');
      await poll(`return root?.querySelector('.badge').innerText.replace(/\\s+/g, ' ').trim()`).toBe('Easemark 1');
      await popup.click('#keep-on');
      expect(await popup.text('.is-on')).toBe(`On for ${new URL(rt.origin).host}`);
      await popup.close();
      await open(ticket(1));
      expect(await seen(`return document.querySelectorAll('${OVERLAY}').length`)).toBe(1);
    });

    test.each(seed.tickets.map((seeded, at) => [at + 1, seeded, at] as const))(
      'ticket %i is shown as it was seeded',
      async (id, seeded, at) => {
        await open(ticket(id));
        await click('.badge');
        await poll(facts).toEqual(factsOf(seeded, at));
        const buttons = await seen(`return [...root.querySelectorAll('.foot button')].map((one) => one.textContent)`);
        expect(buttons).toEqual(['Add friction note', 'Send survey']);
      },
    );

    test.each(['/Ticket/History.html?id=1', '/Ticket/Update.html?Action=Respond&id=1'])(
      'ticket 1 is the same on %s',
      async (address) => {
        await open(rt.origin + address);
        await click('.badge');
        await poll(facts).toEqual(factsOf(seed.tickets[0]!, 0));
      },
    );

    test('pages that are no ticket show nothing', async () => {
      await walk.open(`${rt.origin}/Search/Simple.html?q=invoice`);
      await poll(`return document.querySelector('${OVERLAY}')?.hidden ?? true`).toBe(true);
    });

    test('a note is pinned to a message that is chosen, where comments are told from replies', async () => {
      await open(ticket(1));
      await messagesShown();
      await click('.badge');
      await poll(facts).toEqual(factsOf(seed.tickets[0]!, 0));
      await click('[data-key=add]');
      const places = await seen<string[]>(
        `return [...root.querySelector('#place').options].map((one) => one.textContent)`,
      );
      const written = seed.tickets[0]!.steps.filter(({ text }) => text !== undefined);
      expect(places).toHaveLength(written.length + 1);
      expect(places.map((place) => place.includes('internal'))).toEqual([
        false,
        ...written.map(({ does }) => does === 'comment'),
      ]);
      await type('Had to repeat', '#type');
      await type('The invoice number, three times', '#text');
      await type('Message 6', '#place');
      await type('Where is the refund?', '#next');
      await click('[data-key=save]');
      await said('Note saved.');
      await poll(listed).toEqual(['Had to repeat information']);
      await click('[data-key^="show "]');
      await poll(marks).toEqual(['Friction note: Had to repeat information, clearly']);
      const beside = await seen(`
        const mark = root.querySelector('.mark').getBoundingClientRect();
        const rows = [...document.querySelectorAll('.transaction.message')];
        return rows.findIndex((row) => { const { top, bottom } = row.getBoundingClientRect(); return mark.top >= top && mark.bottom <= bottom; });`);
      expect(beside).toBe(5);
    });

    test('and to words that are selected, which are found again after a reload and in another tab', async () => {
      await seen(`
        const message = [...document.querySelectorAll('.transaction.message')][1].querySelector('.messagebody');
        const walker = document.createTreeWalker(message, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.indexOf('last four digits');
          if (at >= 0) getSelection().setBaseAndExtent(node, at, node, at + 'last four digits'.length);
        }
        return 0;`);
      await walk.command('note-selection');
      await poll(`return root.querySelector('.quote blockquote')?.textContent`).toBe('last four digits');
      await type('Had to contact', '#type');
      await click('[data-key=save]');
      await said('Note saved.');
      // In order of the messages, not of the writing.
      await poll(listed).toEqual(['Had to contact us again', 'Had to repeat information']);

      const both = [
        'Friction note: Had to contact us again, clearly',
        'Friction note: Had to repeat information, clearly',
      ];
      const everyMark = `return [...root?.querySelectorAll('.mark') ?? []].map((mark) => mark.getAttribute('aria-label'))`;
      await open(ticket(1));
      await poll(everyMark).toEqual(both);
      expect(await seen(`return root.querySelector('.badge .count').dataset.count`)).toBe('2');
      const marked = `return [...root.querySelectorAll('.line')].map(({ style }) => parseFloat(style.width) > 20)`;
      await seen(
        `[...document.querySelectorAll('.transaction.message')][1].scrollIntoView({ block: 'center' }); return 0`,
      );
      await poll(marked).toEqual([true]);

      await walk.openTab(ticket(1));
      await poll(everyMark).toEqual(both);
      await click('.badge');
      await poll(listed).toEqual(['Had to contact us again', 'Had to repeat information']);
    });

    test('what is changed, removed and brought back in one tab is so in the other', async () => {
      const second = await walk.tab();
      await click('[data-key^="edit "]');
      await poll(`return root.querySelector('#text') !== null`).toBe(true);
      await type('Asked for digits', '#text');
      await click('[data-key=save]');
      await said('Note changed.');
      await walk.switchTo(first);
      await click('.badge');
      // In order of the messages as soon as the ticket has been read.
      await poll(`return root.querySelector('.notes .note')?.innerText`).toContain('Asked for digits');
      await click('[data-key^="remove "]');
      await said('Note removed.');
      await poll(listed).toEqual(['Had to repeat information']);
      await walk.switchTo(second);
      await poll(listed).toEqual(['Had to repeat information']);
      await walk.switchTo(first);
      await click('[data-key=undo]');
      await said('Undone.');
      await walk.switchTo(second);
      await poll(listed).toEqual(['Had to contact us again', 'Had to repeat information']);
    });

    test('the popup lists them, and the page of all notes finds them', async () => {
      // Another address than the other tab's, by which the toolbar of this one is found.
      await open(`${ticket(1)}&`);
      const popup = await walk.clickToolbar();
      expect(await popup.text('.count')).toContain('2');
      expect(await popup.text('.glance')).toContain('Had to repeat information');
      await popup.close();
      await walk.openOwn('notes.html');
      const found = `return [...document.querySelectorAll('[data-note] h3')].map((one) => one.textContent)`;
      const isFound = () => expect.poll(() => walk.run(found), { timeout: 20_000 });
      await isFound().toHaveLength(2);
      expect(await walk.run(`return document.querySelector('.ticket h2').innerText`)).toContain(
        seed.tickets[0]!.subject,
      );
      await walk.type('digits', 'input[type=search]');
      await isFound().toEqual(['Had to contact us again']);
      await walk.switchTo(first);
    });

    test('an attachment that is downloaded takes the overlay nowhere', async () => {
      await open(ticket(2));
      await seen(`
        const link = document.createElement('a');
        link.href = '/Ticket/Display.html?id=4';
        link.download = 'receipt.html';
        document.body.append(link);
        link.click();
        link.href = URL.createObjectURL(new Blob(['x'], { type: 'application/octet-stream' }));
        link.click();
        return 0;`);
      await new Promise((later) => setTimeout(later, 500));
      expect(await seen(`return document.querySelector('${OVERLAY}').hidden`)).toBe(false);
      expect(await seen(`return root.querySelector('.badge .id').textContent`)).toBe('2');
    });

    test('where the page goes without loading, the overlay follows: forth, back, and by its fragment', async () => {
      await open(ticket(2));
      const shown = poll(
        `return document.querySelector('${OVERLAY}').hidden ? '' : root.querySelector('.badge .id').textContent`,
      );
      await seen(`history.pushState({}, '', '/Ticket/Display.html?id=3'); return 0`);
      await shown.toBe('3');
      await seen(`location.hash = '#txn-1'; return 0`);
      await seen(`history.replaceState({}, '', '/Search/Simple.html'); return 0`);
      await poll(`return document.querySelector('${OVERLAY}').hidden`).toBe(true);
      await seen(`history.go(-2); return 0`);
      await poll(
        `return document.querySelector('${OVERLAY}').hidden ? '' : root.querySelector('.badge .id').textContent`,
      ).toBe('2');
    });

    test('commands open and close the overlay, and Escape leaves it', async () => {
      await open(ticket(2));
      const isOpen = `return root.querySelector('.panel')?.hidden === false`;
      await walk.command('open-overlay');
      await poll(isOpen).toBe(true);
      await walk.command('open-overlay');
      await poll(isOpen).toBe(false);
      await walk.command('note-selection');
      await poll(`return root.querySelector('#type') !== null`).toBe(true);
      await walk.press('Escape');
      await poll(isOpen).toBe(false);
    });
  });
});
