import type { FrictionNote } from '#shared/friction/note.ts';
import type { OverlayWords } from '#shared/languages/overlay-words.ts';
import { say } from '#shared/languages/say.ts';
import { element } from '../element.ts';
import type { MessagePlaces } from '../helpdesks/helpdesk.ts';
import marksCss from './marks.css?inline';
import { createMarks, type Marks } from './marks.ts';
import type { Stay } from './stay-in-page.ts';

/** How long after a ticket appears its messages are looked for, in milliseconds: pages that build themselves need a while. */
const LOOKS = [300, 1_000, 3_000, 8_000];

/** The notes that have a place in the page, marked there. */
export class PinnedNotes {
  readonly #root: HTMLElement;
  readonly #layer: HTMLElement;
  readonly #places: MessagePlaces | undefined;
  readonly #stay: Stay;
  readonly #open: (note: FrictionNote) => void;
  readonly #words: () => OverlayWords | undefined;
  readonly #signal: AbortSignal;
  /** Made, with their styles, when the first is to be shown: most tickets have none. */
  #made: Marks | undefined;
  #notes: readonly FrictionNote[] = [];

  constructor(
    { root, layer, signal }: { readonly root: HTMLElement; readonly layer: HTMLElement; readonly signal: AbortSignal },
    places: MessagePlaces | undefined,
    stay: Stay,
    open: (note: FrictionNote) => void,
    words: () => OverlayWords | undefined,
  ) {
    this.#root = root;
    this.#layer = layer;
    this.#places = places;
    this.#stay = stay;
    this.#open = open;
    this.#words = words;
    this.#signal = signal;
  }

  get marks(): Marks {
    if (this.#made) return this.#made;
    this.#root.before(element('style', {}, marksCss));
    this.#made = createMarks(
      this.#layer,
      this.#places,
      this.#open,
      ({ type, severity }) => {
        const words = this.#words();
        return words ? say(words.mark, { type: words.types[type], severity: words.severities[severity] }) : '';
      },
      this.#signal,
    );
    return this.#made;
  }

  /** The ticket's notes are these now. */
  show(notes: readonly FrictionNote[]): void {
    const before = this.#notes.length;
    this.#notes = this.#places ? notes.filter(({ pin }) => pin) : [];
    if (before + this.#notes.length === 0) return;
    this.#watch();
    this.marks.show(this.#notes);
  }

  /** Looks for places again while the page builds itself. @param signal ends with the visit to this ticket */
  await(signal: AbortSignal, look: () => void): void {
    if (this.#notes.length === 0) return;
    for (const wait of LOOKS) setTimeout(() => signal.aborted || look(), wait);
  }

  /** Messages came or went. @returns whether there is anything to be marked */
  look(): boolean {
    if (this.#notes.length === 0) return false;
    this.#watch();
    this.marks.refresh();
    return true;
  }

  /** The language is another. */
  speak(): void {
    this.#made?.refresh();
  }

  /** Something over the page has moved. */
  settle(): void {
    this.#made?.settle();
  }

  #watch(): void {
    this.#stay.watch(this.#notes.length > 0 ? this.#places?.container(document) : undefined);
  }
}
