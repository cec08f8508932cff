import { browser } from 'wxt/browser';
import { present } from '#shared/friction/merge-notes.ts';
import type { FrictionNote, TicketNotes } from '#shared/friction/note.ts';
import { notesCsv } from '#shared/friction/notes-csv.ts';
import { notesJson } from '#shared/friction/notes-json.ts';
import { say } from '#shared/languages/say.ts';
import { readOrder } from '#shared/messages/read-order.ts';
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
/** Something changed elsewhere while a note was being written here: it is shown when that is done. */
let stale = false;
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
  if (order?.tell === 'settings') {
    spoken = speakAsChosen({ language: order.language });
    draw();
  }
  if (order?.tell !== 'changed' && order?.tell !== 'changedAll') return;
  if (list.querySelector('.editing, .gone')) {
    stale = true;
    return;
  }
  await reload();
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
    nameOf(ticket),
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

function find(wanted: NoteFilters): void {
  const cleared = Object.keys(wanted).length === 0 && document.activeElement?.id === 'clear';
  filters = wanted;
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
  const found = findNotes(tickets, filters);
  const notes = countNotes(found);
  drawCounts(found);
  let left = drawn;
  const sections: HTMLElement[] = [];
  for (const ticket of found) {
    if (left <= 0) break;
    left -= ticket.notes.length;
    sections.push(sectionOf(ticket));
  }
  const hidden = notes - countNotes(found.slice(0, sections.length));
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
  const names = new Set(all.map(nameOf));
  for (const name of selected) if (!names.has(name)) selected.delete(name);
  drawBar(found);
}

function sectionOf(ticket: TicketNotes): HTMLElement {
  const name = nameOf(ticket);
  return ticketSection(ticket, {
    spoken,
    selected: selected.has(name),
    select(chosen) {
      if (chosen) selected.add(name);
      else selected.delete(name);
      drawBar(findNotes(tickets, filters));
    },
    changed: (note) => learn(ticket, note),
  });
}

/** A note was changed here: its card shows it already. */
function learn(ticket: TicketNotes, note: FrictionNote): void {
  const name = nameOf(ticket);
  tickets = tickets.map((each) =>
    nameOf(each) === name ? { ...each, notes: each.notes.map((old) => (old.id === note.id ? note : old)) } : each,
  );
  drawCounts(findNotes(tickets, filters));
  if (stale) void reload();
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
    button(words.exportCsv, () => exportAs('csv', found), { id: 'export-csv' }),
    button(words.exportJson, () => exportAs('json', found), { id: 'export-json' }),
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
function exportAs(ending: 'csv' | 'json', found: readonly TicketNotes[]): void {
  const file = datedName('easemark-notes', ending);
  if (ending === 'csv') download(file, notesCsv(found), 'text/csv');
  else download(file, notesJson({ tickets: found, aside: [] }, Date.now()), 'application/json');
  toast(say(spoken.words.notes.exported, { file, notes: countNotes(found) }));
}

async function eraseSelected(): Promise<void> {
  const { notes: words } = spoken.words;
  const chosen = findNotes(tickets, {}).filter((ticket) => selected.has(nameOf(ticket)));
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

function nameOf({ desk, site, id }: TicketNotes): string {
  return JSON.stringify([desk, site, id]);
}
