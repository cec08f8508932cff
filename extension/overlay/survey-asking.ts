import type { Carets } from '../editors/caret.ts';
import { isReplyElsewhere } from '../editors/reply-place.ts';
import { askAboutOf } from '../launch/ask-about.ts';
import { type Launch, type LaunchAround, offeredLaunch } from '../launch/offer-launch.ts';
import { NotDone } from '../not-done.ts';
import type { NoteChanges } from './note-changes.ts';
import type { Surroundings } from './note-writing.ts';
import type { Panel as Shell, View } from './panel.ts';
import type { Scene } from './scene.ts';
import type { Here, Stage } from './stage.ts';

/** How long a launch waits for the ticket to be read, in milliseconds: what is read later is shown when it comes. */
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
  /** Of the launch that is under way, or begins: ended when it is cancelled or has left, and when its ticket is left. */
  #life: AbortController | undefined;
  readonly #sent: LaunchAround['sent'] = {};

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
    const here = this.#stage.here();
    if (this.#life || !here) return;
    const life = new AbortController();
    this.#life = life;
    try {
      await this.#begin(here, life);
    } catch (error) {
      if (!life.signal.aborted) this.#changes.fail(error);
    } finally {
      if (!this.#launch && this.#life === life) this.leave();
    }
  }

  leave(): void {
    this.#life?.abort();
    this.#life = undefined;
    this.#launch = undefined;
  }

  /** The ticket has been read, or read anew. */
  wasRead(scene: Scene): void {
    this.#launch?.wasRead(scene);
  }

  /** Settings changed, or somebody was asked elsewhere. */
  renew(): void {
    this.#launch?.renew();
  }

  async #begin(here: Here, life: AbortController): Promise<void> {
    const signal = AbortSignal.any([here.signal, life.signal]);
    const late = new Promise<void>((done) => setTimeout(done, PATIENCE));
    const injected = offeredLaunch() ? undefined : this.#stage.ask('launcher', {});
    await Promise.all([injected, Promise.race([this.#around.read(), late])]);
    const create = offeredLaunch();
    if (!create) throw new NotDone('silent');
    const scene = this.#around.scene();
    if (signal.aborted || !scene) return;
    const { reply } = scene.desk;
    const atReply = !isReplyElsewhere(document, reply);
    const start = await this.#stage.ask('survey', { ...askAboutOf(scene), atReply });
    if (signal.aborted) return;
    const launch = create(
      {
        stage: this.#stage,
        shell: this.#panel,
        carets: this.#around.carets,
        reply,
        scene,
        here,
        signal,
        sent: this.#sent,
        draw: () => this.#around.draw(),
        end: (refocus) => this.#end(life, refocus),
        focusFoot: () => this.#around.ended(),
      },
      start,
    );
    this.#launch = launch;
    this.#panel.say('');
    this.#around.draw();
    launch.focus();
    // It may have been read meanwhile.
    const now = this.#around.scene();
    if (now) launch.wasRead(now);
    await launch.resume();
  }

  #end(life: AbortController, refocus: boolean): void {
    if (this.#life !== life) return;
    this.leave();
    this.#panel.say('');
    this.#around.draw();
    if (refocus) this.#around.ended();
  }
}
