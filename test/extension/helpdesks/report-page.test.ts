import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LONGEST_REPORT } from '../../../extension/helpdesks/report-page.ts';

const ENTRY = fileURLToPath(new URL('../../../extension/helpdesks/report-page.ts', import.meta.url));
let browser: Browser;
let page: Page;
let code: string;
beforeAll(async () => {
  const build = await rolldown({ input: ENTRY, logLevel: 'silent' });
  code = (await build.generate({ format: 'iife', name: 'report' })).output[0].code;
  await build.close();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  page = await browser.newPage();
});
afterAll(() => browser?.close());

async function reportOf(html: string, address = 'https://help.acme.com/case/7041'): Promise<string> {
  await page.goto('about:blank');
  await page.setContent(html);
  return page.evaluate(`${code}; report.pageReport(document, ${JSON.stringify(address)})`);
}

test('the report tells the address’s shape and how the page is built', async () => {
  const report = await reportOf(`<main id="app"><section class="ticket-view" data-testid="case-7041">
    <article id="message-1" class="message from-customer" role="listitem"><p>a</p></article>
    <article id="message-2" class="message from-customer" role="listitem"><p>b</p><p>c</p></article>
    <article id="message-3" class="message from-agent" role="listitem"></article></section>
    <case-header><template shadowrootmode="open"><h1 part="title">t</h1></template></case-header>
    <div contenteditable="true" class="ProseMirror"></div><iframe id="body-7"></iframe></main>`);
  expect(report.split('\n')).toEqual([
    'Easemark page report 2',
    'address: https://x.x.x/case/N',
    expect.stringMatching(/^elements: \d+, frames: 1$/),
    'N: a number. H: letters and digits mixed. x, X: a word left out, which may be a name.',
    'body',
    ' main#app',
    '  section.ticket-view[data-testid=case-N]',
    '   article#message-N.message.from-customer[role=listitem] x2',
    '    p',
    '   article#message-N.message.from-agent[role=listitem]',
    '  case-header',
    '   #shadow',
    '    h1',
    '  div.ProseMirror[contenteditable=true]',
    '  iframe#body-N',
    '   #frame',
    '    body',
  ]);
});

test('what the host is called is not in it, though the page is built of it', async () => {
  const report = await reportOf(
    '<main class="acme-theme acmeTheme" id="nordwind-app"></main>',
    'https://acme.help.com/nordwind/case/7',
  );
  expect(report).toContain('main#x-app.x-theme.xTheme');
  expect(report).not.toMatch(/acme|nordwind/i);
});

test('a name that is made of what stands in the element is left out, though each of its words is known', async () => {
  const report =
    await reportOf(`<main><h2 id="cancel-my-account-after-failed-transaction">Cancel my account after failed transaction</h2>
    <div id="customer-message-list"><p>A message of the customer: list it</p></div></main>`);
  expect(report).toContain('h2#x');
  expect(report).toContain('div#customer-message-list');
});

test('a form whose fields are called as its own parts is told as others are', async () => {
  const report = await reportOf(
    '<form id="reply-form"><input name="id"><input name="children"><textarea name="comment"></textarea></form>',
  );
  expect(report).toContain('form#reply-form');
  expect(report).toContain('textarea[name=comment]');
});

test('attributes that tell nothing take no room from one that does', async () => {
  const many = ['qa', 'qb', 'qc', 'qd', 'qe', 'qf', 'qg'].map((name) => `data-${name}z="1"`).join(' ');
  expect(await reportOf(`<a ${many} data-testid="message"></a>`)).toContain('a[data-testid=message]\n'.trim());
});

/** What nobody may learn from a report, in all places of a page where it can stand; names also as programs fold them into letters without accents. */
const SECRETS = [
  ...['mira', 'holm', 'secretparcel', 'heartattack', 'xq7token', '5520', 'gallstones'],
  ...[
    'asa',
    'aasa',
    'oeberg',
    'oberg',
    'soeren',
    'soren',
    'odegard',
    'lukasz',
    'wojcik',
    'mueller',
    'muller',
    'garcia',
  ],
];

test('nothing that a hostile page says, anywhere, is in its report', async () => {
  const report = await reportOf(
    `<!-- Mira Holm --><title>Heartattack of Mira Holm</title><style>.holm{}</style><script>var a = 'secretparcel'</script>
    <body class="user-mira-holm order-5520 mira@holm.example miraHolm" data-mira="Holm">
    <p>Mira Holm wrote: secretparcel 5520, heartattack. xq7token</p>
    <div id="Mira_Holm" title="Mira Holm" aria-label="secretparcel" data-customer="mira@holm.example" onclick="secretparcel()"></div>
    <mira-holm secretparcel="1" data-secretparcel aria-heartattack="x"></mira-holm>
    <miraholm-badge class="miraholm MIRA-HOLM secretParcel"></miraholm-badge>
    <input value="heartattack" placeholder="Mira" name="holm" id="miraHolmField">
    <textarea>secretparcel</textarea><img alt="Mira" src="/mira/holm.png"><a href="/customers/mira?q=holm">x</a>
    <span role="Mira Holm" data-testid="message from Mira Holm"></span><span role="mira" data-test-id="mira-holm"></span>
    <div><template shadowrootmode="open"><b class="gallstones-mira">gallstones Mira</b></template></div>
    <p>Åsa Öberg, Søren Ødegård, Łukasz Wójcik, Jörg Müller, José García, Mira Anna Holm</p>
    <div id="user-asa-oberg" class="aasa_oeberg contact-soeren-odegard"></div><div id="user-lukasz-wojcik"></div>
    <div class="customer_joerg_mueller tag-jose-garcia user-mholm miraannaholm m.holm mholm7"></div>
    <math><mira>x</mira></math><unknownholm></unknownholm>
    <iframe srcdoc="<body class='mira'><mholm class='user-mira'>Mira</mholm></body>" name="holm"></iframe><svg><text>Mira</text></svg>
    <ul>${'<li class="tag-heartattack">heartattack</li>'.repeat(30)}</ul></body>`,
    'https://mira.holm.example/customers/Mira-Holm/secret%20parcel/5520?who=mira&xq7token=5520&note_for_mira=1&mholm=2#heartattack=1',
  );
  const said = report.toLowerCase();
  for (const secret of SECRETS) expect(said).not.toContain(secret);
  expect(report).toContain('ul');
  expect(report).toContain('x30');
  // Plain characters only: what is copied into an issue cannot play tricks there.
  expect(report).toMatch(/^[\x20-\x7e\n]*$/);
  expect(report).not.toMatch(/[<>`@]/);
});

test('a page of any size gives a report of at most 20 kB, soon', async () => {
  const began = Date.now();
  const rows = Array.from({ length: 30_000 }, (_, at) => `<div class="row kind${'abcdefghij'[at % 10]}"><b></b></div>`);
  const report = await reportOf(rows.join(''));
  expect(report.length).toBeLessThanOrEqual(LONGEST_REPORT);
  expect(report.endsWith('\n(cut here)')).toBe(true);
  const names = Array.from(
    { length: 20_000 },
    (_, at) => `<b class="${`messagemessagelist${at.toString(26)}`.replace(/\d/g, 'q')}"></b>`,
  );
  expect((await reportOf(names.join(''))).length).toBeLessThanOrEqual(LONGEST_REPORT);
  const deep = await reportOf('<div>'.repeat(500) + '</div>'.repeat(500));
  expect(deep.length).toBeLessThanOrEqual(LONGEST_REPORT);
  expect(Date.now() - began).toBeLessThan(20_000);
});

test('frames of the page’s own origin are looked into, others are not', async () => {
  const form = `<form name='incident.do'><input id='incident.short_description' name='note_for_anna'><anna-holm></anna-holm></form>
    <iframe srcdoc='<ul class=activity-stream></ul>'></iframe>`;
  const report = await reportOf(
    `<now-nav><template shadowrootmode="open"><iframe id="main-frame" srcdoc="${form}"></iframe></template></now-nav>
    <iframe id="ad" sandbox srcdoc="<p></p>"></iframe>`,
  );
  expect(report.split('\n').slice(4)).toEqual([
    'body',
    ' x-nav',
    '  #shadow',
    '   iframe#main-frame',
    '    #frame',
    '     body',
    '      form[name=incident.x]',
    '       input#incident.short_description[name=note_for_x]',
    '       x-x',
    '      iframe',
    '       #frame',
    '        body',
    '         ul.activity-stream',
    ' iframe#x',
    '  #frame of another origin',
  ]);
});

test('a page of frames alone is looked into', async () => {
  const report = await reportOf('<frameset><frame id="main"></frameset>');
  expect(report.split('\n').slice(4, 7)).toEqual(['frameset', ' frame#main', '  #frame']);
});

test('Easemark’s own overlay is not part of the page', async () => {
  const report = await reportOf('<main></main><easemark-overlay><b></b></easemark-overlay>');
  expect(report).not.toContain('easemark-overlay');
});

test('a page without a body has an address', async () => {
  expect(await reportOf('<frameset></frameset>')).toContain('address: https://x.x.x/case/N');
});
