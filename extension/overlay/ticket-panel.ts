import type { FrictionNote, NotePin } from '#shared/friction/note.ts';
import { say } from '#shared/languages/say.ts';
import { draftIn, keepOnForm } from './adopt-draft.ts';
import { nextCorner, put, within } from './badge-place.ts';
import { button, element, onEnter } from './element.ts';
import { factsView } from './facts-view.ts';
import { createMarks } from './marks.ts';
import { NoteChanges } from './note-changes.ts';
import { createNoteForm, type NoteForm } from './note-form.ts';
import { createNoteHere, selectedPin, selectedRange } from './note-here.ts';
import { notesView } from './notes-view.ts';
import css from './panel.css?inline';
import { createPanel } from './panel.ts';
import { readTicket } from './read-ticket.ts';
import { type Draft, inTimeOrder, newDraft, type Scene } from './scene.ts';
import { nameOf, type Panel, type Stage } from './stage.ts';
import { createSurveyView, type SurveyView } from './survey-view.ts';

/** The open overlay of one ticket after another: what is read of it, its notes and their marks, and what the buttons do. */
export class TicketPanel implements Panel {
  readonly #stage: Stage;
  readonly #layer = element('div', { class: 'layer' });
  readonly #panel = createPanel({
    close: () => this.close(),
    move: () => this.#stage.putAt(nextCorner(this.#stage.place())),
  });
  readonly #changes: NoteChanges;
  readonly #marks;
  readonly #noteHere;
  #notes: readonly FrictionNote[] = [];
  #reading: Scene['reading'];
  #form: NoteForm | undefined;
  #survey: SurveyView | undefined;
  /** Notes that were being written on tickets the user has left. */
  readonly #drafts = new Map<string, Draft>();
  /** What had the focus before the overlay was opened. */
  #before: Element | null = null;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#changes = new NoteChanges(
      stage,
      this.#panel,
      (note) => this.#setNote(note),
      () => this.#focusFoot(),
    );
    const { desk, root, earlierForm, signal } = stage;
    this.#marks = createMarks(
      this.#layer,
      desk,
      (note) => this.#openNote(note),
      (note) => this.#nameOf(note),
      signal,
    );
    this.#noteHere = desk.messages && createNoteHere(this.#layer, desk.messages, (pin) => this.#write(pin));
    const earlier = draftIn(earlierForm);
    if (earlier) this.#drafts.set(earlier.ticket, earlier.draft);
    root.append(element('style', {}, css), this.#panel.root, this.#layer);
    this.speak();
  }

  get #words() {
    return this.#stage.here()?.hello.words;
  }

  get #isOpen(): boolean {
    return !this.#panel.root.hidden;
  }

  count(): number {
    return this.#notes.length;
  }

  number(): string | undefined {
    return typeof this.#reading === 'object' ? this.#reading.ticket.number : undefined;
  }

  show(notes: readonly FrictionNote[]): void {
    this.#notes = inTimeOrder(notes, this.#reading);
    this.#marks.show(this.#notes);
    this.look();
    if (this.#isOpen && this.#reading === undefined) void this.#read();
    this.#drawList();
  }

  leave(): void {
    const kept = this.#keepDraft();
    const words = this.#words;
    const ticket = this.#stage.here()?.hello.ticket.id ?? '';
    this.#form = this.#survey = this.#reading = undefined;
    this.#notes = [];
    this.#marks.show([]);
    this.#stage.stay.watch(undefined);
    this.#panel.say(kept && words ? say(words.draftKept, { ticket }) : '');
  }

  speak(): void {
    const words = this.#words;
    if (!words) return;
    this.#panel.speak(words);
    this.#marks.show(this.#notes);
    this.#drawList();
  }

  settle(): void {
    const { root } = this.#panel;
    if (root.hidden) return;
    const size = { width: root.offsetWidth, height: root.offsetHeight };
    put(root, within(this.#stage.place(), size, { width: document.documentElement.clientWidth, height: innerHeight }));
  }

  look(): void {
    this.#stage.stay.watch(this.#stage.desk.messages?.container(document));
    const here = () => this.#notes.map((note) => this.#marks.isHere(note)).join();
    const was = here();
    if (this.#notes.length > 0) this.#marks.refresh();
    if (here() !== was) this.#drawList();
  }

  open(): void {
    const { badge } = this.#stage;
    const { root } = this.#panel;
    if (!this.#isOpen) {
      this.#before = document.activeElement;
      root.hidden = false;
      badge.button.hidden = true;
      badge.button.setAttribute('aria-expanded', 'true');
      if (this.#words) this.#noteHere?.start(this.#words);
    }
    const draft = this.#drafts.get(this.#name());
    if (draft && !this.#form) this.#startForm(draft);
    else this.#draw();
    root.focus();
    if (this.#reading === undefined) void this.#read();
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

  /** Begins a note on the words selected in the page: pinned to them, or with them in its text where no message is known. */
  note(): void {
    const pin = selectedPin(this.#stage.desk.messages)?.pin;
    const text = pin ? '' : (selectedRange()?.toString().trim().slice(0, 2_000) ?? '');
    if (!this.#isOpen) this.open();
    if (!this.#form) this.#startForm(newDraft(pin, text && `“${text}”\n`));
    else if (pin) this.#form.pinTo(pin);
    this.#form?.focus();
  }

  key(event: KeyboardEvent, at: HTMLElement): void {
    const { key, ctrlKey, metaKey } = event;
    const act =
      key === 'Escape'
        ? () => this.close()
        : key === 'Enter' && (ctrlKey || metaKey) && this.#form
          ? () => void this.#save()
          : key === 'Enter'
            ? onEnter.get(at)
            : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  }

  #name(): string {
    return nameOf(this.#stage.here()?.page);
  }

  #keepDraft(): boolean {
    const draft = this.#form?.draft();
    if (draft === undefined || `${draft.type}${draft.text.trim()}${draft.next.trim()}` === '') return false;
    this.#drafts.set(this.#name(), draft);
    return true;
  }

  #scene(): Scene | undefined {
    const hello = this.#stage.here()?.hello;
    return hello && { ...hello, desk: this.#stage.desk, notes: this.#notes, reading: this.#reading };
  }

  /** Draws what is shown, where that is not something being written. */
  #drawList(): void {
    if (this.#isOpen && !this.#form && !this.#survey) this.#draw();
  }

  async #read(): Promise<void> {
    const here = this.#stage.here();
    const { read } = this.#stage.desk;
    if (!read || !here || this.#reading === 'reading') return;
    this.#setReading('reading');
    const reading = await readTicket(read, here);
    if (!here.signal.aborted) this.#setReading(reading);
  }

  #setReading(reading: Scene['reading']): void {
    this.#reading = reading;
    this.#notes = inTimeOrder(this.#notes, reading);
    const scene = this.#scene();
    if (scene) this.#form?.messages(scene);
    this.#stage.settle();
    this.#drawList();
  }

  #draw(): void {
    const scene = this.#scene();
    if (!scene) return;
    const { words } = scene;
    if (this.#form) {
      const changes = this.#form.draft().changes !== undefined;
      this.#panel.show({
        title: changes ? words.editNote : words.addNote,
        body: [this.#form.element],
        foot: [
          button(words.save, () => void this.#save(), { class: 'main', 'data-key': 'save' }),
          button(words.cancel, () => this.#cancel(), { 'data-key': 'cancel' }),
        ],
      });
    } else if (this.#survey) {
      const survey = this.#survey;
      this.#panel.show({
        title: words.sendSurvey,
        body: [survey.element],
        foot: [
          button(words.copy, () => void this.#copy(survey), { class: 'main', 'data-key': 'copy' }),
          button(words.close, () => this.#leaveSurvey(), { 'data-key': 'cancel' }),
        ],
      });
    } else {
      this.#panel.show({
        title: 'Easemark',
        body: [
          ...factsView(scene, {
            readAgain: () => void this.#read(),
            correct: (id) => void this.#correct(id),
            hide: () => {
              this.close();
              this.#stage.hide();
            },
          }),
          ...notesView(scene, {
            edit: (note) => this.#startForm({ ...note, next: note.next ?? '', changes: note.id }),
            remove: (note) => void this.#remove(note),
            show: (note) => this.#marks.goTo(note),
            isHere: (note) => this.#marks.isHere(note),
          }),
        ],
        foot: [
          button(words.addNote, () => this.#write(selectedPin(this.#stage.desk.messages)?.pin), {
            class: 'main',
            'data-key': 'add',
          }),
          button(words.sendSurvey, () => void this.#startSurvey(), { 'data-key': 'survey' }),
        ],
      });
    }
    this.settle();
  }

  #write(pin: NotePin | undefined): void {
    if (this.#form) {
      if (pin) this.#form.pinTo(pin);
    } else this.#startForm(newDraft(pin));
    this.#form?.focus();
  }

  #startForm(draft: Draft): void {
    const scene = this.#scene();
    if (!scene) return;
    this.#survey = undefined;
    this.#form = createNoteForm(scene, draft, () => {
      const found = selectedPin(this.#stage.desk.messages);
      if (found) this.#form?.pinTo(found.pin);
    });
    keepOnForm(this.#form.element, this.#name(), draft);
    this.#draw();
    this.#form.focus();
  }

  #cancel(): void {
    const draft = this.#form?.draft();
    const kept = this.#keepDraft();
    this.#endForm();
    // What was written is one click away, not gone.
    if (kept && draft && this.#words) this.#panel.say(this.#words.draftDropped, () => this.#startForm(draft));
    else this.#panel.say('');
  }

  #endForm(): void {
    this.#drafts.delete(this.#name());
    this.#form = undefined;
    this.#draw();
    this.#focusFoot();
  }

  #focusFoot(): void {
    this.#panel.root.querySelector<HTMLElement>('.foot button')?.focus();
  }

  async #save(): Promise<void> {
    const form = this.#form;
    if (!form?.check()) return;
    const name = this.#name();
    const draft = form.draft();
    const before = this.#notes.find(({ id }) => id === draft.changes);
    if (!(await this.#changes.save(draft, before, this.#reading))) return;
    this.#drafts.delete(name);
    if (this.#form === form) this.#endForm();
    this.#inList(draft.changes ?? draft.id)?.scrollIntoView({ block: 'nearest' });
  }

  async #remove(note: FrictionNote): Promise<void> {
    if (await this.#changes.remove(note)) this.#panel.focusUndo();
  }

  #setNote(note: FrictionNote): void {
    this.show([...this.#notes.filter(({ id }) => id !== note.id), note]);
    this.#stage.settle();
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

  async #startSurvey(): Promise<void> {
    const signal = this.#stage.here()?.signal;
    try {
      const questions = await this.#stage.ask('questions', {});
      const scene = this.#scene();
      if (!signal || signal.aborted || !scene) return;
      this.#survey = createSurveyView(scene, questions);
      this.#panel.say('');
      this.#draw();
      this.#survey.focus();
    } catch (error) {
      this.#changes.fail(error);
    }
  }

  #leaveSurvey(): void {
    this.#survey = undefined;
    this.#panel.say('');
    this.#draw();
    this.#focusFoot();
  }

  async #copy(survey: SurveyView): Promise<void> {
    const copied = await survey.copy();
    this.#panel.say((copied ? this.#words?.copied : this.#words?.copyRefused) ?? '');
  }

  #openNote(note: FrictionNote): void {
    if (!this.#isOpen) this.open();
    const shown = this.#inList(note.id);
    shown?.scrollIntoView({ block: 'nearest' });
    shown?.querySelector('button')?.focus();
  }

  #inList(id: string): Element | null {
    return this.#panel.root.querySelector(`.note[data-note="${CSS.escape(id)}"]`);
  }

  #nameOf({ type, severity }: FrictionNote): string {
    const words = this.#words;
    return words ? say(words.mark, { type: words.types[type], severity: words.severities[severity] }) : '';
  }
}
