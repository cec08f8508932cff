import { browser } from 'wxt/browser';
import type { ManifestWords } from '#shared/languages/manifest-words.ts';
import { say } from '#shared/languages/say.ts';
import type { BadgePlace, Order } from '#shared/messages/requests.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { element } from '../element.ts';
import type { DeskPage } from '../helpdesks/helpdesk.ts';
import { NotDone } from '../not-done.ts';
import { type Ask, reasonOf } from './background-link.ts';
import css from './badge.css?inline';
import { createBadge } from './badge.ts';
import { FIRST_PLACE } from './badge-place.ts';
import { keepKeys } from './keep-keys.ts';
import { PinnedNotes } from './pinned-notes.ts';
import { type Hello, type Here, nameOf, offeredPanel, type Panel, type Stage } from './stage.ts';
import { OVERLAY, stayInPage } from './stay-in-page.ts';

/** The badge and the marks of one ticket after another, and what stands behind them once it is asked for. */
export class TicketOverlay {
  readonly #desk: DeskPage;
  readonly #ask: Ask;
  readonly #host = document.createElement(OVERLAY);
  readonly #root = element('div', { class: 'root' });
  readonly #layer = element('div', { class: 'layer' });
  readonly #badge = createBadge(
    () => void this.#do((panel) => panel.open()),
    (place) => this.#putAt(place),
    () => this.#root.dir === 'rtl',
  );
  readonly #pinned;
  readonly #stay;
  readonly #stage: Stage;
  #panel: Panel | undefined;
  #url = new URL(location.href);
  /** The ticket as the address names it; undefined on a page without a ticket. */
  #page: TicketKey | undefined;
  #moved: Here['moved'];
  /** Ends what was begun for the ticket before. */
  #visit = new AbortController();
  #hello: Hello | undefined;
  #place: BadgePlace = FIRST_PLACE;
  #hidden = false;

  /** @param life ended here, when another overlay has taken this one's place */
  constructor(desk: DeskPage, ask: Ask, life: AbortController) {
    const { signal } = life;
    this.#desk = desk;
    this.#ask = ask;
    this.#host.hidden = true;
    this.#host.attachShadow({ mode: 'open' }).append(element('style', {}, css), this.#root);
    this.#root.append(this.#badge.button, this.#badge.said, this.#layer);
    keepKeys(this.#host, this.#root, (event, at) => this.#key(event, at), signal);
    const earlier = document.querySelectorAll(OVERLAY);
    const earlierForm = earlier[0]?.shadowRoot?.querySelector('[data-kept]') ?? undefined;
    this.#stay = stayInPage(
      this.#host,
      earlier,
      () => this.#look(),
      () => life.abort(),
      signal,
    );
    this.#pinned = new PinnedNotes(
      { root: this.#root, layer: this.#layer, signal },
      desk.messages,
      this.#stay,
      (note) => void this.#do((panel) => panel.openNote(note)),
      () => this.#hello?.words,
    );
    const sizes = new ResizeObserver(() => {
      // It is told again when it is shown.
      if (this.#host.hidden) return;
      this.#badge.measure();
      this.#panel?.settle();
    });
    sizes.observe(this.#root);
    sizes.observe(this.#badge.button);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      this.#visit.abort();
    });
    this.#stage = {
      desk,
      ask,
      signal,
      host: this.#host,
      root: this.#root,
      badge: this.#badge,
      layer: this.#layer,
      marks: () => this.#pinned.marks,
      earlierForm,
      here: () => this.#here(),
      place: () => this.#place,
      putAt: (place) => this.#putAt(place),
      setNotes: (notes) => this.#setNotes(notes),
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

  /**
   * The page is at this address now.
   *
   * @param page the ticket that the address names, if any
   * @param isMoved it went there without loading anew: for a while it may still show what it showed before
   */
  goTo(url: URL, page: TicketKey | undefined, isMoved: boolean): void {
    this.#url = url;
    if (nameOf(page) === nameOf(this.#page)) return;
    this.#panel?.leave();
    // Nothing is begun before the first.
    if (this.#page) this.#visit.abort();
    this.#visit = new AbortController();
    this.#hello = undefined;
    this.#page = page;
    this.#moved = isMoved && page ? { from: this.#desk.shown?.(document) } : undefined;
    this.#pinned.show([]);
    if (page === undefined) {
      this.#panel?.close();
      this.#host.hidden = true;
    } else void this.#do();
  }

  /** Does what the background or the popup tells, and answers it. */
  obey(order: Order): unknown {
    const { tell } = order;
    if (tell === 'show' || tell === 'open' || tell === 'note' || tell === 'survey' || tell === 'resume') {
      this.#hidden = false;
      const act = {
        show: undefined,
        open: (panel: Panel) => panel.toggle(),
        note: (panel: Panel) => panel.note(),
        survey: (panel: Panel) => panel.survey(),
        resume: (panel: Panel) => panel.resume(),
      };
      void this.#do(act[tell], true);
      return this.#desk.id;
    }
    if (tell === 'surveys') this.#panel?.surveysChanged();
    if (order.tell === 'glance') return this.#panel?.glance();
    if (order.tell === 'settings') this.#speak(order);
    if (order.tell === 'changed' && nameOf(order.ticket) === nameOf(this.#hello?.ticket)) this.#setNotes(order.notes);
    if (order.tell === 'changedAll') void this.#fetchNotes();
    return undefined;
  }

  #here(): Here | undefined {
    const [page, hello, moved] = [this.#page, this.#hello, this.#moved];
    return page && hello && { url: this.#url, page, hello, ...(moved && { moved }), signal: this.#visit.signal };
  }

  /**
   * Shows the badge, and has the large part do something. What is not here yet is asked of the background; where that fails it is said beside the
   * badge, and can be asked again.
   */
  async #do(act?: (panel: Panel) => void, isTold = false): Promise<void> {
    const { signal } = this.#visit;
    const page = this.#page;
    if (page === undefined) return;
    try {
      if (this.#hello === undefined) {
        const hello = await this.#ask('hello', { ticket: page });
        if (signal.aborted) return;
        if (this.#hello === undefined) this.#greeted(hello, signal);
      }
      this.#show();
      const panel = act && (await this.#load());
      if (panel && !signal.aborted) act?.(panel);
    } catch (error) {
      if (signal.aborted) return;
      const { why, code, sentence } = reasonOf(error);
      // On another port of the same host nobody has asked for us: we stay away until told to show ourselves.
      if (code === 'notThisAddress' && !act && !isTold) return;
      this.#show();
      const words = this.#hello?.words;
      if (act) this.#badge.warn(sentence ?? (why === 'updated' ? words?.updated : words?.silent) ?? unheard());
    }
  }

  #greeted(hello: Hello, signal: AbortSignal): void {
    this.#hello = hello;
    this.#speak({ ...hello, isNew: true });
    this.#setNotes(hello.notes);
    this.#pinned.await(signal, () => this.#look());
  }

  /** The large part, injected when it is first needed. */
  async #load(): Promise<Panel> {
    if (this.#panel) return this.#panel;
    // Asked for also where one has been left by an earlier overlay, which may have been of another version.
    await this.#ask('panel', { desk: this.#desk.id });
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
    if (isNew) return;
    if (isOther) {
      this.#pinned.speak();
      this.#panel?.speak();
    }
    this.#settle();
  }

  #setNotes(notes: Hello['notes']): void {
    const left = notes.filter(({ removedAt }) => removedAt === undefined);
    if (this.#hello) this.#hello = { ...this.#hello, notes: left };
    this.#pinned.show(left);
    this.#panel?.show(left);
    this.#settle();
  }

  async #fetchNotes(): Promise<void> {
    const ticket = this.#hello?.ticket;
    const { signal } = this.#visit;
    const notes = ticket && (await this.#ask('notes', { ticket }).catch(() => undefined));
    if (notes && !signal.aborted) this.#setNotes(notes);
  }

  /** Messages came or went. */
  #look(): void {
    if (this.#pinned.look()) this.#panel?.look();
  }

  #show(): void {
    this.#host.hidden = this.#hidden;
    this.#settle();
  }

  /** Shows badge and panel where they belong, in a window of this size. */
  #settle(): void {
    if (this.#host.hidden) return;
    const { words, notes = [], ticket: key } = this.#hello ?? {};
    const ticket = this.#panel?.number() ?? key?.id ?? this.#page?.id ?? '';
    const count = notes.length;
    this.#badge.show({ ticket, count, name: words && say(words.badge, { ticket, count }), use: words?.badgeUse });
    this.#badge.put(this.#place);
    this.#pinned.settle();
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

/** The words come from the background: where it has never answered, the browser itself has a sentence in its own language. */
function unheard(): string {
  try {
    const name: keyof ManifestWords = 'unheard';
    return browser.i18n.getMessage(name as never);
  } catch {
    // The extension was updated before its first answer.
    return 'Easemark: reload this page.';
  }
}
