import type { AskAbout, LaunchStart } from '#shared/messages/requests.ts';
import type { LaunchContent } from '#shared/surveys/launch-content.ts';
import type { LaunchDraft } from '#shared/surveys/launch-record.ts';
import type { Ask } from '../overlay/background-link.ts';

/** Whom a launch is for, as the background knows them: whether they may be asked, that they were, and that they do not want to be. */
export class AskedCustomer {
  readonly #ask: Ask;
  readonly #about: AskAbout;
  readonly #launch: string;

  /** @param launch the id of the launch, which is no reason against itself when it is tried again */
  constructor(ask: Ask, about: AskAbout, launch: string) {
    this.#ask = ask;
    this.#about = about;
    this.#launch = launch;
  }

  get isKnown(): boolean {
    return this.#about.customer !== undefined;
  }

  mayAsk(): Promise<LaunchStart['advice']> {
    return this.#ask('mayAsk', { ...this.#about, except: this.#launch });
  }

  async record(launch: LaunchDraft): Promise<void> {
    await this.#ask('recordLaunch', { launch, ...this.#named() });
  }

  /** Keeps the launch for the page where replies are written. */
  async keep(launch: LaunchDraft, content: LaunchContent): Promise<void> {
    await this.#ask('keepLaunch', { launch, content, ...this.#named() });
  }

  /** @returns what then speaks against asking */
  async neverAsk(): Promise<LaunchStart['advice']> {
    const { customer } = this.#about;
    if (customer !== undefined) await this.#ask('doNotAsk', { customer, allow: false });
    return this.mayAsk();
  }

  /** Takes {@link neverAsk} back. */
  async askAgain(): Promise<LaunchStart['advice']> {
    await this.#ask('undoDoNotAsk', {});
    return this.mayAsk();
  }

  #named(): { customer?: string } {
    const { customer } = this.#about;
    return customer === undefined ? {} : { customer };
  }
}
