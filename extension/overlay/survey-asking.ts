import type { Carets } from '../editors/caret.ts';
import { askAboutOf } from '../launch/ask-about.ts';
import { type Launch, offeredLaunch } from '../launch/offer-launch.ts';
import { NotDone } from '../not-done.ts';
import type { NoteChanges } from './note-changes.ts';
import type { Surroundings } from './note-writing.ts';
import type { Panel as Shell, View } from './panel.ts';
import type { Stage } from './stage.ts';

/** How long a launch waits for the ticket to be read, in milliseconds: what is not known by then stays unknown. */
const PATIENCE = 4_000;

/** What the launch of a survey needs besides what the writing of a note needs. */
export interface SurveySurroundings extends Surroundings {
  readonly carets: Carets;
  /** Settles when the ticket has been read, or could not be. */
  read(): Promise<void>;
}

/** The survey for the customer, from the button that asks for it until it has left or is cancelled. Its large part is injected when first needed. */
export class SurveyAsking {
  readonly #stage: Stage;
  readonly #panel: Shell;
  readonly #changes: NoteChanges;
  readonly #around: SurveySurroundings;
  #launch: Launch | undefined;
  #isStarting = false;

  constructor(stage: Stage, panel: Shell, changes: NoteChanges, around: SurveySurroundings) {
    this.#stage = stage;
    this.#panel = panel;
    this.#changes = changes;
    this.#around = around;
  }

  get isUnderWay(): boolean {
    return this.#launch !== undefined;
  }

  view(): View | undefined {
    return this.#launch?.view();
  }

  async start(): Promise<void> {
    if (this.#isStarting) return;
    this.#isStarting = true;
    try {
      await this.#begin();
    } catch (error) {
      this.#changes.fail(error);
    } finally {
      this.#isStarting = false;
    }
  }

  leave(): void {
    this.#launch = undefined;
  }

  async #begin(): Promise<void> {
    const here = this.#stage.here();
    const late = new Promise<void>((done) => setTimeout(done, PATIENCE));
    const injected = offeredLaunch() ? undefined : this.#stage.ask('launcher', {});
    await Promise.all([injected, Promise.race([this.#around.read(), late])]);
    const create = offeredLaunch();
    if (!create) throw new NotDone('silent');
    const about = this.#around.scene();
    if (!here || here.signal.aborted || !about) return;
    const start = await this.#stage.ask('survey', askAboutOf(about));
    const scene = this.#around.scene();
    if (here.signal.aborted || !scene) return;
    const launch = create(
      {
        stage: this.#stage,
        shell: this.#panel,
        carets: this.#around.carets,
        reply: scene.desk.reply,
        scene,
        draw: () => this.#around.draw(),
        end: (refocus) => this.#end(refocus),
      },
      start,
    );
    this.#launch = launch;
    this.#panel.say('');
    this.#around.draw();
    launch.focus();
    await launch.resume();
  }

  #end(refocus: boolean): void {
    this.leave();
    this.#panel.say('');
    this.#around.draw();
    if (refocus) this.#around.ended();
  }
}
