import { say } from '#shared/languages/say.ts';
import type { BadgePlace, Order } from '#shared/messages/requests.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { type Helpdesk, ticketKeyFrom } from '../helpdesks/helpdesk.ts';
import { type Ask, NotDone, reasonOf } from './background-link.ts';
import css from './badge.css?inline';
import { createBadge } from './badge.ts';
import { FIRST_PLACE } from './badge-place.ts';
import { element } from './element.ts';
import { keepKeys } from './keep-keys.ts';
import { type Hello, nameOf, offeredPanel, type Panel, type Stage } from './stage.ts';
import { OVERLAY, stayInPage } from './stay-in-page.ts';

/** How long after a ticket appears its messages are looked for, in milliseconds: pages that build themselves need a while. */
const LOOKS = [300, 1_000, 3_000, 8_000];

/** The badge of one ticket after another, and what stands behind it once it is asked for. */
export class TicketOverlay {
  readonly #desk: Helpdesk;
  readonly #ask: Ask;
  readonly #host = document.createElement(OVERLAY);
  readonly #root = element('div', { class: 'root' });
  readonly #badge = createBadge(
    () => void this.#do('open'),
    (place) => this.#putAt(place),
    () => this.#root.dir === 'rtl',
  );
  readonly #stage: Stage;
  #panel: Panel | undefined;
  #url = new URL(location.href);
  /** The ticket as the address names it; undefined on a page without a ticket. */
  #page: TicketKey | undefined;
  /** Ends what was begun for the ticket before. */
  #visit = new AbortController();
  #hello: Hello | undefined;
  #place: BadgePlace = FIRST_PLACE;
  #hidden = false;

  constructor(desk: Helpdesk, ask: Ask) {
    const life = new AbortController();
    const { signal } = life;
    this.#desk = desk;
    this.#ask = ask;
    this.#host.hidden = true;
    this.#host.attachShadow({ mode: 'open' }).append(element('style', {}, css), this.#root);
    this.#root.append(this.#badge.button);
    keepKeys(this.#host, (event, at) => this.#key(event, at), signal);
    const earlierForm = document.querySelector(OVERLAY)?.shadowRoot?.querySelector('[data-kept]') ?? undefined;
    const stay = stayInPage(
      this.#host,
      () => this.#panel?.look(),
      () => life.abort(),
      signal,
    );
    const sizes = new ResizeObserver(() => {
      this.#badge.measure();
      this.#panel?.settle();
    });
    sizes.observe(this.#root);
    sizes.observe(this.#badge.button);
    signal.addEventListener('abort', () => sizes.disconnect());
    signal.addEventListener('abort', () => this.#visit.abort());
    this.#stage = {
      desk,
      ask,
      signal,
      host: this.#host,
      root: this.#root,
      badge: this.#badge,
      stay,
      earlierForm,
      here: () =>
        this.#page &&
        this.#hello && { url: this.#url, page: this.#page, hello: this.#hello, signal: this.#visit.signal },
      place: () => this.#place,
      putAt: (place) => this.#putAt(place),
      settle: () => this.#settle(),
      hide: () => {
        this.#hidden = this.#host.hidden = true;
      },
      correct: (ticket, notes) => {
        if (this.#hello) this.#hello = { ...this.#hello, ticket };
        this.#setNotes(notes);
      },
    };
  }

  /** The page is at this address now. */
  goTo(url: URL): void {
    const page = ticketKeyFrom(this.#desk, url.href);
    this.#url = url;
    if (nameOf(page) === nameOf(this.#page)) return;
    this.#panel?.leave();
    this.#visit.abort();
    this.#visit = new AbortController();
    this.#hello = undefined;
    this.#page = page;
    if (page === undefined) {
      this.#panel?.close();
      this.#host.hidden = true;
    } else void this.#do('show');
  }

  /** Does what the background or the popup tells, and answers it. */
  obey(order: Order): unknown {
    if (order.tell === 'show' || order.tell === 'open' || order.tell === 'note') {
      this.#hidden = false;
      void this.#do(order.tell, true);
      return this.#desk.id;
    }
    if (order.tell === 'settings') this.#speak(order);
    if (order.tell === 'changed' && nameOf(order.ticket) === nameOf(this.#hello?.ticket)) this.#setNotes(order.notes);
    if (order.tell === 'changedAll') void this.#fetchNotes();
    return undefined;
  }

  /** Shows what was asked for; what is not here yet is asked of the background. Where that fails the badge says so, and can be asked again. */
  async #do(what: Order['tell'], isTold = false): Promise<void> {
    const { signal } = this.#visit;
    const page = this.#page;
    if (page === undefined) return;
    try {
      if (this.#hello === undefined) {
        const hello = await this.#ask('hello', { ticket: page });
        if (signal.aborted) return;
        if (this.#hello === undefined) this.#greeted(hello, signal);
      }
      this.#host.hidden = this.#hidden;
      this.#settle();
      if (what === 'show') return;
      const panel = await this.#load();
      if (signal.aborted) return;
      if (what === 'note') panel.note();
      else if (isTold) panel.toggle();
      else panel.open();
    } catch (error) {
      if (signal.aborted) return;
      const { why, code, sentence } = reasonOf(error);
      // On another port of the same host nobody has asked for us: we stay away until told to show ourselves.
      if (code === 'notThisAddress' && what === 'show' && !isTold) return;
      this.#host.hidden = this.#hidden;
      this.#settle();
      const words = this.#hello?.words;
      if (what !== 'show') this.#badge.warn(sentence ?? (why === 'updated' ? words?.updated : words?.silent) ?? '?');
    }
  }

  #greeted(hello: Hello, signal: AbortSignal): void {
    this.#hello = hello;
    this.#speak({ ...hello, isNew: true });
    this.#panel?.show(hello.notes);
    const { messages } = this.#desk;
    if (!messages || !hello.notes.some(({ pin, removedAt }) => pin && removedAt === undefined)) return;
    const mark = () => void this.#load().catch(() => undefined);
    setTimeout(mark);
    for (const wait of LOOKS) setTimeout(() => signal.aborted || this.#panel?.look(), wait);
  }

  /** The large part, injected when it is first needed. */
  async #load(): Promise<Panel> {
    if (this.#panel) return this.#panel;
    if (!offeredPanel()) await this.#ask('panel', {});
    const create = offeredPanel();
    if (!create) throw new NotDone('silent');
    if (!this.#panel) {
      this.#panel = create(this.#stage);
      this.#panel.show(this.#hello?.notes ?? []);
    }
    return this.#panel;
  }

  #speak({ words, language, badge, isNew }: Pick<Hello, 'words' | 'language' | 'badge'> & { isNew?: boolean }): void {
    this.#place = badge;
    if (this.#hello) this.#hello = { ...this.#hello, words, language };
    const isOther = this.#root.lang !== language || this.#root.dir !== words.direction;
    this.#root.lang = language;
    this.#root.dir = words.direction;
    if (isOther && !isNew) this.#panel?.speak();
    this.#settle();
  }

  #setNotes(notes: Hello['notes']): void {
    if (this.#hello) this.#hello = { ...this.#hello, notes };
    this.#panel?.show(notes);
    this.#settle();
    if (!this.#panel && notes.some(({ pin }) => pin) && this.#desk.messages) void this.#load().catch(() => undefined);
  }

  async #fetchNotes(): Promise<void> {
    const ticket = this.#hello?.ticket;
    const { signal } = this.#visit;
    const notes = ticket && (await this.#ask('notes', { ticket }).catch(() => undefined));
    if (notes && !signal.aborted) this.#setNotes(notes);
  }

  /** Shows badge and panel where they belong, in a window of this size. */
  #settle(): void {
    if (this.#host.hidden) return;
    const { words, notes = [], ticket: key } = this.#hello ?? {};
    const ticket = this.#panel?.number() ?? key?.id ?? this.#page?.id ?? '';
    const count = this.#panel?.count() ?? notes.filter(({ removedAt }) => removedAt === undefined).length;
    this.#badge.show({ ticket, count, name: words && say(words.badge, { ticket, count }), use: words?.badgeUse });
    this.#badge.put(this.#place);
    this.#panel?.settle();
  }

  #putAt(place: BadgePlace): void {
    this.#place = place;
    this.#settle();
    void this.#ask('changeSettings', { settings: { badge: place } }).catch(() => undefined);
  }

  #key(event: KeyboardEvent, at: HTMLElement): void {
    if (at === this.#badge.button) {
      if (this.#badge.key(event)) event.preventDefault();
    } else this.#panel?.key(event, at);
  }
}
