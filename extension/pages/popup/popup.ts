import { browser } from 'wxt/browser';
import type { FrictionNote } from '#shared/friction/note.ts';
import { say } from '#shared/languages/say.ts';
import { readGlance } from '#shared/messages/read-glance.ts';
import type { Glance, Order, Site } from '#shared/messages/requests.ts';
import { button, element, foreign } from '../../element.ts';
import { anyPage } from '../../helpdesks/any-page.ts';
import type { DeskAddress } from '../../helpdesks/helpdesk.ts';
import { showOnTab } from '../../show/show-on-tab.ts';
import { ask } from '../ask-background.ts';
import { deskOf, realDesks } from '../desk-name.ts';
import { speakAsChosen, speakAsLastTime } from '../page-language.ts';
import { attempt, prepareToast } from '../page-parts.ts';
import { severityMark } from '../severity-mark.ts';
import { type ActivePage, activePage } from './active-page.ts';
import { keepOn, siteOf } from './keep-on.ts';
import { reportOfPage } from './report-page.ts';

/** How many notes the popup shows; the others are in the overlay and on the page of all notes. */
const AT_A_GLANCE = 3;

/** How long the popup waits for the page, in milliseconds. */
const PATIENCE = 700;

interface Known {
  readonly page: ActivePage | undefined;
  /** The browser let the overlay in; of which desk it is, as soon as the page has said so. */
  readonly shown: boolean;
  readonly shownDesk?: string;
  readonly notes?: readonly FrictionNote[];
  readonly glance?: Glance;
  readonly sites?: readonly Site[];
  /** Draws who is asked; left out until something was seen, so that the popup is short. */
  readonly asked?: () => HTMLElement;
}

const place = document.querySelector('main') ?? document.body;
const header = place.querySelector('header') ?? '';
prepareToast();

let spoken = speakAsLastTime();
let known: Known = { page: undefined, shown: false };
void start();

/** Only the popup's name is drawn before all is known: nothing then moves under the pointer. */
async function start(): Promise<void> {
  document.title = 'Easemark';
  const page = await activePage();
  // The first act: the badge appears in the page while the popup is still being drawn.
  const showing = page && Promise.race([showOnTab(page.tab), patience()]);
  await Promise.all([
    attempt(async () => {
      spoken = speakAsChosen(await ask('settings', {}));
    }, spoken),
    attempt(async () => learn({ sites: await ask('sites', {}) }), spoken),
    attempt(learnWhoIsAsked, spoken),
    page?.ticket && learnNotes(page.ticket),
  ]);
  const came = await showing;
  const shown = came?.shown === true;
  learn({
    page,
    shown,
    ...(came && 'desk' in came && { shownDesk: came.desk }),
    ...(shown && page?.ticket && { glance: await glanceAt(page.tab.id) }),
  });
  show();
}

/** A page that is still loading shows the overlay once it has loaded; the popup does not wait for that. */
function patience(): Promise<{ shown: true }> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, { shown: true }));
}

/** What the overlay has read, where it has been opened: the popup reads no ticket. */
async function glanceAt(tabId: number): Promise<Glance> {
  const asked: Order = { tell: 'glance' };
  const answer = browser.tabs.sendMessage(tabId, asked, { frameId: 0 }).then(readGlance, () => ({}));
  return Promise.race([answer, patience().then(() => ({}))]);
}

async function learnNotes(ticket: NonNullable<ActivePage['ticket']>): Promise<void> {
  await attempt(async () => learn({ notes: await ask('notes', { ticket }) }), spoken);
}

/** Comes with its words and the way to make a file, only where there is something to show. */
async function learnWhoIsAsked(): Promise<void> {
  const shares = await ask('askedShares', {});
  if (shares.shares.length === 0) return;
  const { whoIsAsked } = await import('./who-is-asked.ts');
  learn({ asked: () => whoIsAsked(shares, spoken) });
}

function learn(more: Partial<Known>): void {
  known = { ...known, ...more };
}

/** Draws all of it anew; the focus stays where it was. */
function show(): void {
  const focused = document.activeElement?.id;
  place.replaceChildren(header, ...body(known), footer());
  if (focused) document.getElementById(focused)?.focus();
}

function body({ page, shown, shownDesk, notes, glance, sites, asked }: Known): HTMLElement[] {
  const { popup } = spoken.words;
  if (page === undefined || !shown) return [advice(popup.closedPage, popup.closedPageDo)];
  const known = page.desk ?? page.home;
  const site = sites && siteOf(sites, page.origin, known?.id);
  const keep = site ?? (known && { origin: page.origin, desk: known.id });
  // On a page that is no ticket the helpdesk's own overlay waits for one: nothing could be noted in it.
  const isUnknown = !page.desk && (shownDesk === undefined || shownDesk === anyPage.id);
  return [
    page.desk ? ticketCard(page, notes, glance) : noTicket(known ?? deskOf(site?.desk ?? shownDesk ?? '')),
    ...(page.desk || isUnknown ? [acts(page)] : []),
    ...(sites && keep ? [keepOn(page.host, keep, spoken, () => void relearnSites())] : []),
    ...(isUnknown ? [reportOfPage(page.tab, spoken)] : []),
    ...(asked ? [asked()] : []),
  ];
}

function acts(page: ActivePage): HTMLElement {
  return element(
    'div',
    { class: 'row' },
    button(spoken.overlay.addNote, () => void tell(page, { tell: 'note' }), { id: 'add-note', class: 'main' }),
    button(spoken.overlay.sendSurvey, () => void tell(page, { tell: 'survey' }), { id: 'send-survey' }),
  );
}

/** @param desk the helpdesk the page belongs to, where one is known */
function noTicket(desk: DeskAddress | undefined): HTMLElement {
  const { popup } = spoken.words;
  if (desk === undefined) return advice(popup.unknownPage, popup.unknownPageDo, knownDesks());
  return advice(popup.noTicket, say(popup.noTicketDo, { desk: desk.name }));
}

function ticketCard(
  { desk, ticket }: ActivePage,
  notes: readonly FrictionNote[] | undefined,
  { subject, status }: Glance = {},
): HTMLElement {
  const { popup } = spoken.words;
  const id = ticket?.id ?? '';
  return element(
    'section',
    { class: 'ticket', 'aria-labelledby': 'ticket' },
    element('h2', { id: 'ticket' }, say(popup.ticket, { ticket: id })),
    subject !== undefined && foreign('p', subject, { class: 'subject' }),
    status !== undefined &&
      element('p', { class: 'small' }, `${spoken.overlay.facts.status}: `, foreign('bdi', status)),
    element(
      'p',
      { class: 'quiet small' },
      foreign('bdi', say(popup.pageFor, { desk: desk?.name ?? '', site: ticket?.site ?? '' })),
    ),
    notes !== undefined && element('p', { class: 'count' }, say(popup.notes, { count: notes.length })),
    notes !== undefined && notes.length === 0 && element('p', { class: 'quiet small' }, spoken.overlay.noNotes),
    notes !== undefined &&
      notes.length > 0 &&
      element('ul', { class: 'glance' }, ...notes.slice(-AT_A_GLANCE).reverse().map(noteLine)),
  );
}

function noteLine({ type, severity, text, pin }: FrictionNote): HTMLElement {
  return element(
    'li',
    {},
    element('b', {}, spoken.overlay.types[type]),
    severityMark(severity, spoken.overlay),
    foreign('span', text || pin?.quote?.exact || '', { class: 'quiet small words' }, 300),
  );
}

function advice(what: string, whatToDo: string, more?: string): HTMLElement {
  return element(
    'section',
    { class: 'advice' },
    element('h2', {}, what),
    element('p', {}, whatToDo),
    more !== undefined && element('p', { class: 'quiet small' }, more),
  );
}

function knownDesks(): string {
  return say(spoken.words.popup.known, { desks: realDesks.map(({ name }) => name).join(', ') });
}

function footer(): HTMLElement {
  const { popup } = spoken.words;
  return element(
    'footer',
    {},
    button(popup.allNotes, () => void openPage('/notes.html'), { id: 'all-notes', class: 'plain' }),
    button(popup.dashboard, () => void openPage('/dashboard.html'), { id: 'dashboard', class: 'plain' }),
    button(popup.options, () => void openPage('/options.html'), { id: 'options', class: 'plain' }),
  );
}

async function tell({ tab }: ActivePage, order: Order): Promise<void> {
  await showOnTab(tab, order);
  window.close();
}

async function relearnSites(): Promise<void> {
  await attempt(async () => learn({ sites: await ask('sites', {}) }), spoken);
  show();
}

async function openPage(path: '/notes.html' | '/dashboard.html' | '/options.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}
