/** Milliseconds without a change after which the workbook is saved. */
const PAUSE = 700;

/**
 * Saves after changes, when the person pauses; one save at a time.
 *
 * @param save throws when it fails
 * @param onState told what to show
 */
export class Autosave {
  readonly #save: () => Promise<unknown>;
  readonly #onState: (state: 'saving' | 'saved' | Error) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #changed = false;
  #ended = false;

  constructor(save: () => Promise<unknown>, onState: (state: 'saving' | 'saved' | Error) => void) {
    this.#save = save;
    this.#onState = onState;
  }

  /** Whether something is not saved yet. */
  get waiting(): boolean {
    return this.#changed || this.#running;
  }

  changed(): void {
    if (this.#ended) return;
    this.#changed = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), PAUSE);
  }

  /** Saves without waiting for a pause. */
  async now(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#changed || this.#running || this.#ended) return;
    this.#changed = false;
    this.#running = true;
    this.#onState('saving');
    try {
      await this.#save();
      if (!this.#changed) this.#onState('saved');
    } catch (thrown) {
      this.#onState(thrown as Error);
    } finally {
      this.#running = false;
    }
    if (this.#changed) this.changed();
  }

  /** Nothing is saved from here on: the workbook is somebody else's now. */
  end(): void {
    this.#ended = true;
    this.#changed = false;
    clearTimeout(this.#timer);
  }
}
