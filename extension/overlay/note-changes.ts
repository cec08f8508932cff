import type { FrictionNote, NoteDraft } from '#shared/friction/note.ts';
import type { Requests } from '#shared/messages/requests.ts';
import { ticketAddress } from '../helpdesks/helpdesk.ts';
import { sentenceOf } from './background-link.ts';
import type { Panel as Shell } from './panel.ts';
import type { Draft, Scene } from './scene.ts';
import { type Here, nameOf, type Stage } from './stage.ts';

/** Adds, changes and removes notes. Each is said when it is done, with a way back; where it fails, why, and nothing is lost. */
export class NoteChanges {
  readonly #stage: Stage;
  readonly #panel: Shell;
  readonly #done: (note: FrictionNote) => void;
  readonly #undone: () => void;

  /**
   * @param done takes a note as it is now, when its ticket is still the one that is shown
   * @param undone a change has been taken back
   */
  constructor(stage: Stage, panel: Shell, done: (note: FrictionNote) => void, undone: () => void) {
    this.#stage = stage;
    this.#panel = panel;
    this.#done = done;
    this.#undone = undone;
  }

  /**
   * Stores what was written.
   *
   * @param before the note as it was, where one is changed
   * @returns whether it is stored
   */
  async save(draft: Draft, before: FrictionNote | undefined, reading: Scene['reading']): Promise<boolean> {
    const here = this.#stage.here();
    if (!here || draft.type === '') return false;
    const { ask } = this.#stage;
    const { ticket, words } = here.hello;
    const { id, changes, type, severity, pin } = draft;
    const next = draft.next.trim();
    const note: NoteDraft = { type, severity, text: draft.text.trim(), ...(pin && { pin }), ...(next && { next }) };
    if (changes === undefined) {
      const about = aboutOf(this.#stage, here, reading);
      return this.#change(
        () => ask('addNote', { about, note, id }),
        words.saved,
        (added) => ask('removeNote', { ticket, id: added.id }),
      );
    }
    return this.#change(
      () => ask('changeNote', { ticket, id: changes, note }),
      words.changed,
      before && (() => ask('changeNote', { ticket, id: changes, note: draftOf(before) })),
    );
  }

  async remove({ id }: FrictionNote): Promise<boolean> {
    const { ticket, words } = this.#stage.here()?.hello ?? {};
    if (!ticket || !words) return false;
    const { ask } = this.#stage;
    return this.#change(
      () => ask('removeNote', { ticket, id }),
      words.removed,
      () => ask('restoreNote', { ticket, id }),
    );
  }

  /** Says why something was not done; `again` is offered still, where it was a way back. */
  fail(error: unknown, again?: () => void): void {
    const words = this.#stage.here()?.hello.words;
    if (!words) return;
    this.#panel.say(sentenceOf(error, words), again);
  }

  async #change(
    act: () => Promise<FrictionNote>,
    said: string,
    back: ((changed: FrictionNote) => Promise<FrictionNote>) | undefined,
    again?: () => void,
  ): Promise<boolean> {
    const ticket = this.#ticket();
    try {
      const changed = await act();
      if (this.#ticket() !== ticket) return true;
      this.#done(changed);
      this.#panel.say(said, back && (() => void this.#undo(() => back(changed))));
      return true;
    } catch (error) {
      this.fail(error, again);
      return false;
    }
  }

  async #undo(act: () => Promise<FrictionNote>): Promise<void> {
    const words = this.#stage.here()?.hello.words;
    const isDone = words && (await this.#change(act, words.undone, undefined, () => void this.#undo(act)));
    if (isDone) this.#undone();
  }

  #ticket(): string {
    return nameOf(this.#stage.here()?.hello.ticket);
  }
}

/** What is stored of the ticket beside the note. */
function aboutOf(
  { desk }: Stage,
  { hello, page, url }: Here,
  reading: Scene['reading'],
): Requests['addNote']['in']['about'] {
  const { number, subject, requester } = typeof reading === 'object' ? reading.ticket : {};
  return {
    ...hello.ticket,
    address: ticketAddress(desk, page, url),
    ...(number !== undefined && { number }),
    ...(subject !== undefined && { subject }),
    ...(requester && { requester }),
  };
}

function draftOf({ type, severity, text, pin, next }: FrictionNote): NoteDraft {
  return { type, severity, text, ...(pin && { pin }), ...(next !== undefined && { next }) };
}
