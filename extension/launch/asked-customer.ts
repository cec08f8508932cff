import type { AskAbout, LaunchStart } from '#shared/messages/requests.ts';
import type { LaunchContent } from '#shared/surveys/launch-content.ts';
import type { LaunchDraft } from '#shared/surveys/launch-record.ts';
import type { Ask } from '../overlay/background-link.ts';

/** Whom a launch is for, as the background knows them: whether they may be asked, that they were, and that they do not want to be. */
export class AskedCustomer {
  readonly #ask: Ask;
  readonly #known: () => AskAbout;
  readonly #launch: string;

  /**
   * @param known what is known of the ticket by now: it may be read while the launch is under way
   * @param launch the id of the launch, which is no reason against itself when it is tried again
   */
  constructor(ask: Ask, known: () => AskAbout, launch: string) {
    this.#ask = ask;
    this.#known = known;
    this.#launch = launch;
  }

  get isKnown(): boolean {
    return this.#known().customer !== undefined;
  }

  /** All that the launch stands on, as it is now. */
  start(): Promise<LaunchStart> {
    return this.#ask('survey', this.#about());
  }

  mayAsk(): Promise<LaunchStart['advice']> {
    return this.#ask('mayAsk', this.#about());
  }

  async record(launch: LaunchDraft): Promise<void> {
    await this.#ask('recordLaunch', { launch, ...this.#named() });
  }

  /** Takes {@link record} back. */
  async takeBack({ ticket, id }: LaunchDraft): Promise<void> {
    await this.#ask('takeBackLaunch', { ticket, id });
  }

  /** Keeps the launch for the page where replies are written. */
  async keep(launch: LaunchDraft, content: LaunchContent): Promise<void> {
    await this.#ask('keepLaunch', { launch, content, ...this.#named() });
  }

  /** Nothing waits for that page any more. */
  async drop(): Promise<void> {
    await this.#ask('dropLaunch', {});
  }

  /** @returns what then speaks against asking */
  async neverAsk(): Promise<LaunchStart['advice']> {
    const { customer } = this.#known();
    if (customer !== undefined) await this.#ask('doNotAsk', { customer, allow: false });
    return this.mayAsk();
  }

  /** Takes {@link neverAsk} back. */
  async askAgain(): Promise<LaunchStart['advice']> {
    await this.#ask('undoDoNotAsk', {});
    return this.mayAsk();
  }

  #about(): AskAbout {
    return { ...this.#known(), except: this.#launch };
  }

  #named(): { customer?: string } {
    const { customer } = this.#known();
    return customer === undefined ? {} : { customer };
  }
}
