import type { FrictionNote } from '#shared/friction/note.ts';
import { say } from '#shared/languages/say.ts';
import type { Glance } from '#shared/messages/requests.ts';
import { watchCarets } from '../editors/caret.ts';
import { isReplyElsewhere } from '../editors/reply-place.ts';
import { button, element, onEnter } from '../element.ts';
import { nextCorner, put, within } from './badge-place.ts';
import { factsView } from './facts-view.ts';
import { NoteChanges } from './note-changes.ts';
import { createNoteHere, selectedPin } from './note-here.ts';
import { NoteWriting } from './note-writing.ts';
import { notesView } from './notes-view.ts';
import css from './panel.css?inline';
import { createPanel, type View } from './panel.ts';
import { inTimeOrder, type Scene } from './scene.ts';
import { type Panel, type Stage, wholeDesk } from './stage.ts';
import { SurveyAsking } from './survey-asking.ts';
import { TicketReading } from './ticket-reading.ts';

/** The open overlay of one ticket after another: what is read of it, its notes, and what the buttons do. */
export class TicketPanel implements Panel {
  readonly #stage: Stage;
  readonly #desk;
  readonly #panel = createPanel({
    close: () => this.close(),
    move: () => this.#stage.putAt(nextCorner(this.#stage.place())),
  });
  readonly #changes: NoteChanges;
  readonly #writing: NoteWriting;
  readonly #survey: SurveyAsking;
  readonly #noteHere;
  readonly #reading: TicketReading;
  #notes: readonly FrictionNote[] = [];
  /** Which notes had their place in the page when they were last drawn. */
  #wereHere = '';
  /** What had the focus before the overlay was opened. */
  #before: Element | null = null;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#desk = wholeDesk(stage.desk);
    const around = {
      scene: () => this.#scene(),
      draw: () => this.#draw(),
      ended: () => this.#focusFoot(),
      saved: (id: string) => this.#inList(id)?.scrollIntoView({ block: 'nearest' }),
    };
    this.#changes = new NoteChanges(
      stage,
      this.#panel,
      (note) => stage.setNotes([...this.#notes.filter(({ id }) => id !== note.id), note]),
      around.ended,
    );
    this.#reading = new TicketReading(stage, this.#desk, () => this.#wasRead());
    this.#writing = new NoteWriting(stage, this.#panel, this.#changes, around);
    const carets = watchCarets(document, stage.signal);
    this.#survey = new SurveyAsking(stage, this.#panel, this.#changes, {
      ...around,
      carets,
      read: () => this.#reading.renew(),
    });
    const { desk, root, layer } = stage;
    this.#noteHere = desk.messages && createNoteHere(layer, desk.messages, (pin) => this.#writing.write(pin));
    root.append(element('style', {}, css), this.#panel.root);
    this.speak();
  }

  get #isOpen(): boolean {
    return !this.#panel.root.hidden;
  }

  number(): string | undefined {
    const { known } = this.#reading;
    return typeof known === 'object' ? known.ticket.number : undefined;
  }

  glance(): Glance {
    const { known } = this.#reading;
    if (typeof known !== 'object') return {};
    const { subject, status } = known.ticket;
    return { ...(subject !== undefined && { subject }), ...(status !== undefined && { status }) };
  }

  show(notes: readonly FrictionNote[]): void {
    this.#notes = inTimeOrder(notes, this.#reading.known);
    if (this.#isOpen && this.#reading.known === undefined) void this.#reading.read();
    this.#drawList();
  }

  leave(): void {
    const scene = this.#scene();
    const kept = this.#writing.leave();
    this.#survey.leave();
    this.#reading.leave();
    this.#notes = [];
    this.#panel.say(kept && scene ? say(scene.words.draftKept, { ticket: scene.ticket.id }) : '');
  }

  speak(): void {
    const words = this.#scene()?.words;
    if (!words) return;
    this.#panel.speak(words);
    this.#drawList();
  }

  settle(): void {
    const { root } = this.#panel;
    if (root.hidden) return;
    const size = { width: root.offsetWidth, height: root.offsetHeight };
    put(root, within(this.#stage.place(), size, { width: document.documentElement.clientWidth, height: innerHeight }));
    this.#stage.marks().settle();
  }

  look(): void {
    if (this.#here() !== this.#wereHere) this.#drawList();
  }

  open(): void {
    const { badge } = this.#stage;
    const { root } = this.#panel;
    const words = this.#scene()?.words;
    if (!this.#isOpen) {
      this.#before = document.activeElement;
      root.hidden = false;
      badge.button.hidden = true;
      badge.button.setAttribute('aria-expanded', 'true');
      if (words) this.#noteHere?.start(words);
    }
    if (!this.#writing.resume()) this.#draw();
    root.focus();
    if (this.#reading.known === undefined) void this.#reading.read();
  }

  toggle(): void {
    if (this.#isOpen) this.close();
    else this.open();
  }

  close(): void {
    if (!this.#isOpen) return;
    const { badge, host } = this.#stage;
    this.#panel.root.hidden = true;
    badge.button.hidden = false;
    badge.button.setAttribute('aria-expanded', 'false');
    this.#noteHere?.stop();
    this.#stage.settle();
    const before = this.#before;
    const isThere = before instanceof HTMLElement && before.isConnected && before !== host && before !== document.body;
    (isThere ? before : badge.button).focus();
  }

  note(): void {
    this.#survey.leave();
    this.#writing.writeOnSelection(() => this.#isOpen || this.open());
  }

  survey(): void {
    if (!this.#isOpen) this.open();
    if (!this.#survey.isUnderWay) void this.#survey.start();
  }

  resume(): void {
    if (!isReplyElsewhere(document, this.#desk.reply)) this.survey();
  }

  surveysChanged(): void {
    this.#survey.renew();
  }

  openNote(note: FrictionNote): void {
    if (!this.#isOpen) this.open();
    const shown = this.#inList(note.id);
    shown?.scrollIntoView({ block: 'nearest' });
    shown?.querySelector('button')?.focus();
  }

  key(event: KeyboardEvent, at: HTMLElement): void {
    const { key, ctrlKey, metaKey } = event;
    const act =
      key === 'Escape'
        ? () => this.close()
        : key === 'Enter' && (ctrlKey || metaKey) && this.#writing.isUnderWay
          ? () => void this.#writing.save()
          : key === 'Enter'
            ? onEnter.get(at)
            : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  }

  #scene(): Scene | undefined {
    const hello = this.#stage.here()?.hello;
    const { known, isUnderWay } = this.#reading;
    return hello && { ...hello, desk: this.#desk, notes: this.#notes, reading: known, isReading: isUnderWay };
  }

  #here(): string {
    return this.#notes.map((note) => this.#stage.marks().isHere(note)).join();
  }

  /** Draws what is shown, where that is not something being written. */
  #drawList(): void {
    if (this.#isOpen && !this.#writing.isUnderWay && !this.#survey.isUnderWay) this.#draw();
  }

  #wasRead(): void {
    this.#notes = inTimeOrder(this.#notes, this.#reading.known);
    const scene = this.#scene();
    if (scene) {
      this.#writing.messages(scene);
      this.#survey.wasRead(scene);
    }
    this.#stage.settle();
    this.#drawList();
  }

  #draw(): void {
    const scene = this.#scene();
    if (!scene) return;
    this.#panel.show(this.#writing.view(scene) ?? this.#survey.view() ?? this.#list(scene));
    this.#wereHere = this.#here();
    this.settle();
  }

  #list(scene: Scene): View {
    const { words } = scene;
    const { desk } = this.#stage;
    const marks = this.#stage.marks();
    return {
      title: 'Easemark',
      body: [
        ...factsView(scene, {
          readAgain: () => void this.#reading.read(true),
          correct: (id) => void this.#correct(id),
          hide: () => {
            this.close();
            this.#stage.hide();
          },
        }),
        ...notesView(scene, {
          edit: (note) => this.#writing.start({ ...note, next: note.next ?? '', changes: note.id }),
          remove: (note) => void this.#remove(note),
          show: (note) => marks.goTo(note),
          isHere: (note) => marks.isHere(note),
        }),
      ],
      foot: [
        button(words.addNote, () => this.#writing.write(selectedPin(desk.messages)?.pin), {
          class: 'main',
          'data-key': 'add',
        }),
        button(words.sendSurvey, () => void this.#survey.start(), { 'data-key': 'survey' }),
      ],
    };
  }

  #focusFoot(): void {
    this.#panel.root.querySelector<HTMLElement>('.foot button')?.focus();
  }

  async #remove(note: FrictionNote): Promise<void> {
    if (await this.#changes.remove(note)) this.#panel.focusUndo();
  }

  async #correct(id: string): Promise<void> {
    const here = this.#stage.here();
    if (!here) return;
    try {
      const { ticket, notes } = await this.#stage.ask('correctTicket', { ticket: here.page, id });
      if (!here.signal.aborted) this.#stage.correct(ticket, notes);
    } catch (error) {
      this.#changes.fail(error);
    }
  }

  #inList(id: string): Element | null {
    return this.#panel.root.querySelector(`.note[data-note="${CSS.escape(id)}"]`);
  }
}
