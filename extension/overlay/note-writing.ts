import type { FrictionNote, NotePin } from '#shared/friction/note.ts';
import { button } from '../element.ts';
import { draftIn, keepOnForm } from './adopt-draft.ts';
import type { NoteChanges } from './note-changes.ts';
import { createNoteForm, type NoteForm } from './note-form.ts';
import { selectedPin, selectedRange } from './note-here.ts';
import type { Panel as Shell, View } from './panel.ts';
import { type Draft, newDraft, type Scene } from './scene.ts';
import { nameOf, type Stage } from './stage.ts';

/** What the writing of a note needs of what stands around it. */
export interface Surroundings {
  scene(): Scene | undefined;
  /** Something else is to be shown now. */
  draw(): void;
  /** The form is gone: the focus belongs to the buttons again. */
  ended(): void;
  /** This note has been stored. */
  saved(id: string): void;
}

/** The note that is being written, and those that were begun on tickets the user has left: what somebody wrote is not lost. */
export class NoteWriting {
  readonly #stage: Stage;
  readonly #panel: Shell;
  readonly #changes: NoteChanges;
  readonly #around: Surroundings;
  #form: NoteForm | undefined;
  readonly #drafts = new Map<string, Draft>();

  constructor(stage: Stage, panel: Shell, changes: NoteChanges, around: Surroundings) {
    this.#stage = stage;
    this.#panel = panel;
    this.#changes = changes;
    this.#around = around;
    const earlier = draftIn(stage.earlierForm);
    if (earlier) this.#drafts.set(earlier.ticket, earlier.draft);
  }

  get isUnderWay(): boolean {
    return this.#form !== undefined;
  }

  /** The form with its buttons; undefined while nothing is written. */
  view({ words }: Scene): View | undefined {
    const form = this.#form;
    return (
      form && {
        title: form.draft().changes === undefined ? words.addNote : words.editNote,
        body: [form.element],
        foot: [
          button(words.save, () => void this.save(), { class: 'main', 'data-key': 'save' }),
          button(words.cancel, () => this.#cancel(), { 'data-key': 'cancel' }),
        ],
      }
    );
  }

  /** The messages are known now, or others than before. */
  messages(scene: Scene): void {
    this.#form?.messages(scene);
  }

  /** Goes on with what was begun on this ticket, where anything was. */
  resume(): boolean {
    const draft = this.#drafts.get(this.#name());
    if (!draft || this.#form) return false;
    this.start(draft);
    return true;
  }

  /** The ticket is about to go. @returns whether something unfinished is kept for it */
  leave(): boolean {
    const kept = this.#keep();
    this.#form = undefined;
    return kept;
  }

  start(draft: Draft): void {
    const scene = this.#around.scene();
    if (!scene) return;
    const name = this.#name();
    const quoteSelection = () => {
      const found = selectedPin(this.#stage.desk.messages);
      if (found) this.#form?.pinTo(found.pin);
    };
    let form: NoteForm | undefined;
    // Where it belongs may change while it is written: an overlay that takes over finds the last place.
    const keep = (pin: NotePin | undefined) => {
      const { pin: _, ...rest } = draft;
      if (form) keepOnForm(form.element, name, { ...rest, ...(pin && { pin }) });
    };
    form = createNoteForm(scene, draft, quoteSelection, keep);
    this.#form = form;
    keep(draft.pin);
    this.#around.draw();
    this.#form.focus();
  }

  /** Begins a note on a place, or moves the one that is being written there. */
  write(pin: NotePin | undefined): void {
    if (!this.#form) this.start(newDraft(pin));
    else if (pin) this.#form.pinTo(pin);
    this.#form?.focus();
  }

  /**
   * Begins a note on the words selected in the page: pinned to them, or with them in its text where no message is known.
   *
   * @param open shows the form; what is selected is looked at before it
   */
  writeOnSelection(open: () => void): void {
    const { messages } = this.#stage.desk;
    const pin = selectedPin(messages)?.pin;
    const text = pin ? '' : (selectedRange(messages)?.toString().trim().slice(0, 2_000) ?? '');
    open();
    if (this.#form) this.write(pin);
    else this.start(newDraft(pin, text && `“${text}”\n`));
  }

  async save(): Promise<void> {
    const form = this.#form;
    const scene = this.#around.scene();
    if (!scene || !form?.check()) return;
    const name = this.#name();
    const draft = form.draft();
    const before = scene.notes.find(({ id }: FrictionNote) => id === draft.changes);
    if (!(await this.#changes.save(draft, before, scene.reading))) return;
    this.#drafts.delete(name);
    if (this.#form === form) this.#end();
    this.#around.saved(draft.changes ?? draft.id);
  }

  #cancel(): void {
    const words = this.#around.scene()?.words;
    const draft = this.#form?.draft();
    const kept = this.#keep();
    this.#end();
    // What was written is one click away, not gone.
    if (kept && draft && words) this.#panel.say(words.draftDropped, () => this.start(draft));
    else this.#panel.say('');
  }

  #end(): void {
    this.#drafts.delete(this.#name());
    this.#form = undefined;
    this.#around.draw();
    this.#around.ended();
  }

  #keep(): boolean {
    const draft = this.#form?.draft();
    if (draft === undefined || `${draft.type}${draft.text.trim()}${draft.next.trim()}` === '') return false;
    this.#drafts.set(this.#name(), draft);
    return true;
  }

  #name(): string {
    return nameOf(this.#stage.here()?.page);
  }
}
