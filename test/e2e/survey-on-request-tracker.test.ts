import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Requests } from '#shared/messages/requests.ts';
import { launchesCsv } from '#shared/surveys/launches-csv.ts';
import { type RequestTracker, startRequestTracker } from '../request-tracker/request-tracker.ts';
import { noRequestTracker as missing, OVERLAY, overlayWalk, signIn } from './request-tracker-walk.ts';
import { browsers, type TicketWalk } from './ticket-walk.ts';

const TEMPLATE = 'https://survey.example/q?t={ticket}&a={answer}&m={metric}&l={language}&by={askedBy}';
/** Each browser has a ticket of its own, so that neither finds what the other has left. */
const TICKETS = { Chromium: 2, Firefox: 4 } as const;

describe.skipIf(missing)(`a survey launched on Request Tracker${missing ? ` (${missing})` : ''}`, () => {
  let rt: RequestTracker;
  beforeAll(async () => {
    rt = await startRequestTracker();
  }, 180_000);
  afterAll(() => rt?.stop());

  describe.each(browsers)('in $name', ({ name, path, walk: begin }) => {
    if (path === undefined && process.env.CI) throw new Error('The browser is not installed');
    if (path === undefined) return test.skip('the browser is not installed', () => {});
    let walk: TicketWalk;
    let desk: string;
    let own: string;

    const ticket = () => `${rt.origin}/Ticket/Display.html?id=${TICKETS[name]}`;
    const { click, seen, poll, open, said } = overlayWalk(() => walk);
    const ask = async <Value>(request: object): Promise<Value> => {
      await walk.switchTo(own);
      const { value } = await walk.run<{ value: Value }>(
        `return (globalThis.browser ?? chrome).runtime.sendMessage(given)`,
        request,
      );
      await walk.switchTo(desk);
      return value;
    };
    const launches = async () => {
      const { launches: sent, seen } = await ask<Requests['allLaunches']['out']>({ ask: 'allLaunches' });
      const csv = launchesCsv(sent, seen);
      const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
      return data.filter(({ event }) => event === 'asked');
    };
    const beginSurvey = async () => {
      await open(ticket());
      await click('.badge');
      await click('[data-key=survey]');
      await poll(`return root.querySelector('[data-key=insert]')?.textContent`).toBe('Insert on the reply page');
    };
    const draft = `document.querySelector('#cke_UpdateContent iframe')?.contentDocument?.body`;
    const inserted = async () => {
      await poll(`return ${draft}?.querySelectorAll('a').length ?? 0`).toBe(7);
      await said('Inserted into your reply.');
    };
    const submit = async () => {
      await click('[data-key=close]');
      await walk.click('input[name=SubmitTicket]');
    };
    const keepOn = async () => {
      await walk.allowHost('http://127.0.0.1/*');
      await walk.open(ticket());
      const popup = await walk.clickToolbar();
      await popup.click('#keep-on');
      await popup.text('.is-on');
      await popup.close();
    };
    /** The click that gives this one page: it is shown there before the popup has said all it says. */
    const clickOnce = async () => {
      const popup = await walk.clickToolbar();
      await popup.text('#keep-on');
      await popup.close();
    };
    const sentLinks = `return [...document.querySelectorAll('.transaction.message a[href^="https://survey.example"]')].map((one) => one.getAttribute('href'))`;

    beforeAll(async () => {
      walk = await begin();
      await signIn(walk, rt.origin);
      desk = await walk.tab();
      await walk.openOwn('notes.html');
      own = await walk.tab();
      await walk.switchTo(desk);
      await ask({ ask: 'changeSurveySettings', settings: { template: TEMPLATE, agent: 'Alice' } });
      await keepOn();
    }, 180_000);
    afterAll(() => walk?.close());

    test('the survey goes along to the reply page, into the draft, and is found in the saved message', async () => {
      await beginSurvey();
      await click('[data-key=insert]');
      await inserted();
      expect(await walk.run('return location.pathname')).toBe('/Ticket/Update.html');
      expect(await seen(`return ${draft}.innerText`)).toContain('easy');
      await submit();
      await poll<string[]>(sentLinks).toHaveLength(7);
      const [first = ''] = await seen<string[]>(sentLinks);
      expect(first).toMatch(
        new RegExp(`^https://survey\\.example/q\\?t=${TICKETS[name]}&a=1&m=ces&l=\\w\\w&by=Alice$`),
      );
      expect(await launches()).toMatchObject([
        { ticket: String(TICKETS[name]), way: 'inserted', look: 'row', agent: 'Alice', asked_despite: '' },
      ]);
    });

    test('a second one is refused with its reason, and sent with a note', async () => {
      await beginSurvey();
      await poll(`return root.querySelector('.not-now li')?.textContent`).toContain('This customer was last asked on');
      await click('[data-key=insert]');
      await poll(`return root.querySelector('#note-wrong')?.textContent`).toBe('Say why you ask all the same.');
      expect(await walk.run('return location.pathname')).toBe('/Ticket/Display.html');
      await walk.type('Another matter, as agreed', OVERLAY, '#note');
      await click('[data-key=insert]');
      await inserted();
      await submit();
      await poll<string[]>(sentLinks).toHaveLength(14);
      expect((await launches())[1]).toMatchObject({ asked_despite: 'coolDown', note: 'Another matter, as agreed' });
    });

    test('on the reply page itself it goes straight in, and a draft that holds it is left as it is', async () => {
      await ask({ ask: 'changeSurveySettings', settings: { coolDownDays: 0 } });
      await walk.open(`${rt.origin}/Ticket/Update.html?Action=Respond&id=${TICKETS[name]}`);
      await poll(`return ${draft}?.isContentEditable ?? false`).toBe(true);
      const again = async () => {
        await click('[data-key=survey]');
        await poll(`return root.querySelector('[data-key=insert]')?.textContent`).toBe('Insert into reply');
        await click('[data-key=insert]');
      };
      await click('.badge');
      await again();
      await inserted();
      const before = await seen(`return ${draft}.innerHTML`);
      await again();
      await said('Your draft holds a survey for this ticket already');
      expect(await seen(`return ${draft}.innerHTML`)).toBe(before);
    });

    test('without “keep on” the survey waits for the next click on the toolbar button, and then goes in', async () => {
      await ask({ ask: 'changeSurveySettings', settings: { coolDownDays: 0 } });
      await ask({ ask: 'forgetSite', origin: rt.origin });
      const before = (await launches()).length;
      await walk.open(ticket());
      expect(await walk.run(`return document.querySelector('${OVERLAY}') === null`)).toBe(true);
      await clickOnce();
      await poll(`return root?.querySelector('.badge') != null`).toBe(true);
      await click('.badge');
      await click('[data-key=survey]');
      await poll(`return root.querySelector('[data-key=insert]')?.textContent`).toBe('Insert on the reply page');
      await click('[data-key=insert]');
      await expect.poll(() => walk.run('return location.pathname')).toBe('/Ticket/Update.html');
      await poll(`return ${draft}?.isContentEditable ?? false`).toBe(true);
      // Nobody has given us this page: nothing is put into it.
      expect(await walk.run(`return document.querySelector('${OVERLAY}') === null`)).toBe(true);
      expect(await seen(`return ${draft}.querySelectorAll('a').length`)).toBe(0);
      await clickOnce();
      await inserted();
      expect((await launches()).length).toBe(before + 1);
      await keepOn();
    });

    test('a click still lets it be copied and opened when it has been looked up whether to ask', async () => {
      await ask({ ask: 'changeSurveySettings', settings: { coolDownDays: 0 } });
      const tabs = async () => {
        await walk.switchTo(own);
        const count = await walk.run<number>(`return (await (globalThis.browser ?? chrome).tabs.query({})).length`);
        await walk.switchTo(desk);
        return count;
      };
      const before = (await launches()).length;
      await beginSurvey();
      await click('[data-key=copy]');
      await said('Copied.');
      await click('[data-key=survey]');
      const open = await tabs();
      await click('[data-key=open]');
      await said('The survey is open in a new tab.');
      expect(await tabs()).toBe(open + 1);
      expect((await launches()).slice(before)).toMatchObject([{ way: 'copied' }, { way: 'opened' }]);
    });

    test('a comment for colleagues is no reply: the survey is on the clipboard instead', async () => {
      await walk.open(`${rt.origin}/Ticket/Update.html?Action=Comment&id=${TICKETS[name]}`);
      await poll(`return ${draft}?.isContentEditable ?? false`).toBe(true);
      await click('.badge');
      await click('[data-key=survey]');
      await click('[data-key=insert]');
      await said('An internal note is open, which the customer never sees.');
      expect(await seen(`return ${draft}.querySelectorAll('a').length`)).toBe(0);
    });
  });
});
