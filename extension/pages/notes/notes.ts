import { browser } from 'wxt/browser';
import { easemarkJson } from '#shared/files/easemark-file.ts';
import { present } from '#shared/friction/merge-notes.ts';
import type { FrictionNote, TicketNotes } from '#shared/friction/note.ts';
import { notesCsv } from '#shared/friction/notes-csv.ts';
import type { Language } from '#shared/languages/language-codes.ts';
import { say } from '#shared/languages/say.ts';
import { readOrder } from '#shared/messages/read-order.ts';
import { ticketName } from '#shared/tickets/ticket-name.ts';
import { button, element } from '../../element.ts';
import { ask } from '../ask-background.ts';
import { speakAsChosen, speakAsLastTime } from '../page-language.ts';
import { attempt, confirmed, datedName, download, prepareToast, toast } from '../page-parts.ts';
import { filterForm } from './filter-form.ts';
import { keyOf } from './note-card.ts';
import { findNotes, type NoteFilters, readFilters, writeFilters } from './note-filters.ts';
import { ticketSection } from './ticket-section.ts';

/** How many notes are drawn at once: more than anyone reads, and quick however many there are. */
const DRAWN = 100;

let spoken = speakAsLastTime();
let tickets: readonly TicketNotes[] = [];
let filters = readFilters(new URLSearchParams(location.search));
let drawn = DRAWN;
/** Something changed elsewhere while a note was being written here, or another language was chosen: it is shown when that is done. */
let stale = false;
let wanted: Language | undefined;
const selected = new Set<string>();

const place = document.querySelector('main') ?? document.body;
const list = element('div', { class: 'list', 'aria-busy': true });
const bar = element('div', { class: 'bar-of-acts row' });
const count = element('p', { role: 'status' });
prepareToast();
void start();

async function start(): Promise<void> {
  document.title = spoken.words.notes.title;
  await attempt(async () => {
    spoken = speakAsChosen(await ask('settings', {}));
    tickets = await ask('allNotes', {});
  }, spoken);
  list.removeAttribute('aria-busy');
  draw();
  browser.runtime.onMessage.addListener((message: unknown) => void hear(message));
  addEventListener('popstate', () => {
    filters = readFilters(new URLSearchParams(location.search));
    draw();
  });
}

async function hear(message: unknown): Promise<void> {
  const order = readOrder(message);
  // Told of every setting: where the badge stands is none of this page's.
  if (order?.tell === 'settings' && order.language !== spoken.language) wanted = order.language;
  else if (order?.tell === 'changed' || order?.tell === 'changedAll') stale = true;
  else return;
  if (!list.querySelector('.editing, .gone')) await catchUp();
}

/** Shows what has changed elsewhere, once nothing here is being written any more. */
async function catchUp(): Promise<void> {
  if (list.querySelector('.editing')) return;
  if (wanted !== undefined) {
    spoken = speakAsChosen({ language: wanted });
    wanted = undefined;
    draw();
  }
  if (stale) await reload();
}

async function reload(): Promise<void> {
  stale = false;
  await attempt(async () => {
    const fresh = await ask('allNotes', {});
    // What was done here is shown already: drawing it again would only take the focus away.
    if (stateOf(fresh) === stateOf(tickets)) return;
    const wereNone = hasNone();
    tickets = fresh;
    if (wereNone || hasNone()) draw();
    else drawList();
  }, spoken);
}

/** What tells one state of all notes from another. */
function stateOf(some: readonly TicketNotes[]): string {
  const states = some.map((ticket) => [
    ticketName(ticket),
    ticket.number,
    ticket.subject,
    ...ticket.notes.map(({ id, updatedAt, removedAt }) => [id, updatedAt, removedAt]),
  ]);
  return JSON.stringify(states.sort());
}

function hasNone(): boolean {
  return !tickets.some(({ notes }) => present(notes).length > 0);
}

/** The whole page. */
function draw(): void {
  const { notes } = spoken.words;
  document.title = notes.title;
  const title = element(
    'div',
    { class: 'row title' },
    element('h1', {}, notes.title),
    element('a', { href: browser.runtime.getURL('/dashboard.html') }, spoken.words.popup.dashboard),
  );
  if (hasNone()) {
    place.replaceChildren(title, emptyState());
    return;
  }
  place.replaceChildren(
    title,
    filterForm(tickets, filters, spoken, find),
    element('div', { class: 'above row' }, count, bar),
    list,
  );
  drawList();
}

function find(looked: NoteFilters): void {
  const cleared = Object.keys(looked).length === 0 && document.activeElement?.id === 'clear';
  filters = looked;
  drawn = DRAWN;
  history.replaceState(null, '', `${location.pathname}${writeFilters(filters)}`);
  if (!cleared) {
    drawList();
    return;
  }
  draw();
  place.querySelector<HTMLElement>('input[type=search]')?.focus();
}

function drawList(): void {
  drawCounts(findNotes(tickets, filters));
  // What is being written stays, whatever is looked for now.
  const forms = new Map(
    [...list.querySelectorAll<HTMLElement>('.editing')].map((form) => [form.dataset.note ?? '', form]),
  );
  const found = findNotes(tickets, filters, new Set(forms.keys()));
  let left = drawn;
  const shown = found.filter((ticket) => {
    const isShown = left > 0 || ticket.notes.some(({ id }) => forms.has(id));
    left -= ticket.notes.length;
    return isShown;
  });
  const sections = shown.map(sectionOf);
  for (const card of sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>('[data-note]')])) {
    const form = forms.get(card.dataset.note ?? '');
    if (form) card.replaceWith(form);
  }
  const hidden = countNotes(found) - countNotes(shown);
  if (found.length === 0) sections.push(nothingFound());
  if (hidden > 0) sections.push(moreButton(hidden, sections.length));
  list.replaceChildren(...sections);
}

/** What was found, in numbers, and what can be done with it. */
function drawCounts(found: readonly TicketNotes[]): void {
  const { notes: words } = spoken.words;
  const all = findNotes(tickets, {});
  const [notes, allNotes] = [countNotes(found), countNotes(all)];
  const numbers = { notes, allNotes, tickets: found.length, allTickets: all.length };
  count.textContent = say(notes === allNotes ? words.count : words.countOf, numbers);
  const names = new Set(all.map(ticketName));
  for (const name of selected) if (!names.has(name)) selected.delete(name);
  drawBar(found);
}

function sectionOf(ticket: TicketNotes): HTMLElement {
  const name = ticketName(ticket);
  return ticketSection(ticket, {
    spoken,
    selected: selected.has(name),
    select(chosen) {
      if (chosen) selected.add(name);
      else selected.delete(name);
      drawBar(findNotes(tickets, filters));
    },
    changed: (note) => learn(ticket, note),
    left: () => void catchUp(),
  });
}

/** A note was changed here: its card shows it already. */
function learn(ticket: TicketNotes, note: FrictionNote): void {
  const name = ticketName(ticket);
  tickets = tickets.map((each) =>
    ticketName(each) === name ? { ...each, notes: each.notes.map((old) => (old.id === note.id ? note : old)) } : each,
  );
  drawCounts(findNotes(tickets, filters));
  void catchUp();
}

function moreButton(hidden: number, shownTickets: number): HTMLElement {
  const more = button(say(spoken.words.notes.more, { count: hidden }), () => {
    drawn += DRAWN;
    drawList();
    list.children[shownTickets]?.querySelector<HTMLElement>('a')?.focus();
  });
  return element('p', { class: 'more' }, more);
}

function drawBar(found: readonly TicketNotes[]): void {
  const { notes: words } = spoken.words;
  const focused = document.activeElement?.id;
  bar.replaceChildren(
    button(words.exportCsv, () => void exportAs('csv', found), { id: 'export-csv' }),
    button(words.exportJson, () => void exportAs('json', found), { id: 'export-json' }),
    button(words.eraseSelected, () => void eraseSelected(), {
      id: 'erase-selected',
      class: 'danger',
      disabled: selected.size === 0,
    }),
    button(words.eraseAll, () => void eraseAll(), { id: 'erase-all', class: 'danger' }),
  );
  if (focused) bar.querySelector<HTMLElement>(`#${CSS.escape(focused)}`)?.focus();
}

/** What was found goes into the file, no more: the filters are the choice. */
async function exportAs(ending: 'csv' | 'json', found: readonly TicketNotes[]): Promise<void> {
  const file = datedName('easemark-notes', ending);
  await attempt(async () => {
    if (ending === 'csv') download(file, notesCsv(found), 'text/csv');
    else {
      // With the names of the keys, the customers of these tickets are known again when the file is imported.
      const keyNames = await ask('requesterKeyNames', {});
      download(file, easemarkJson({ tickets: found, keyNames }, Date.now()), 'application/json');
    }
    toast(say(spoken.words.notes.exported, { file, notes: countNotes(found) }));
  }, spoken);
}

async function eraseSelected(): Promise<void> {
  const { notes: words } = spoken.words;
  const chosen = findNotes(tickets, {}).filter((ticket) => selected.has(ticketName(ticket)));
  const meaning = say(words.eraseCount, { notes: countNotes(chosen), tickets: chosen.length });
  if (!(await confirmed({ title: words.eraseSelectedAsk, meaning, act: words.erase }, spoken))) return;
  await attempt(async () => {
    let notes = 0;
    for (const ticket of chosen) notes += (await ask('eraseTicket', { ticket: keyOf(ticket) })).notes;
    await erased(notes, chosen.length);
  }, spoken);
}

async function eraseAll(): Promise<void> {
  const { notes: words } = spoken.words;
  const all = findNotes(tickets, {});
  const meaning = say(words.eraseCount, { notes: countNotes(all), tickets: all.length });
  if (!(await confirmed({ title: words.eraseAllAsk, meaning, act: words.erase }, spoken))) return;
  await attempt(async () => {
    const done = await ask('eraseAll', {});
    await erased(done.notes, done.tickets);
  }, spoken);
}

async function erased(notes: number, ticketCount: number): Promise<void> {
  selected.clear();
  tickets = await ask('allNotes', {});
  draw();
  toast(say(spoken.words.notes.erased, { notes, tickets: ticketCount }));
}

function emptyState(): HTMLElement {
  const { notes: words } = spoken.words;
  const steps = [words.emptyOpen, words.emptyClick, words.emptyNote].map((step) => element('li', {}, step));
  return element('section', { class: 'empty' }, element('h2', {}, words.empty), element('ol', {}, ...steps));
}

function nothingFound(): HTMLElement {
  const { notes: words } = spoken.words;
  return element(
    'section',
    { class: 'empty' },
    element('h2', {}, words.nothingFound),
    element('p', {}, words.nothingFoundDo),
  );
}

function countNotes(some: readonly TicketNotes[]): number {
  return some.reduce((sum, { notes }) => sum + notes.length, 0);
}
