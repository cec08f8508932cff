import type { Gate } from '../gate.ts';

type Session = GoogleAppsScript.Base.Session;

/** https://developers.google.com/apps-script/reference/base/session: nothing that says who the user is. */
export class LocalSession implements Pick<Session, 'getActiveUserLocale' | 'getScriptTimeZone'> {
  readonly #zone: string;
  readonly #language: string;

  constructor(zone: string, language: string) {
    this.#zone = zone;
    this.#language = language;
  }

  static open(gate: Gate, zone: string, language: string): Session {
    return gate.open<Session>('Session', new LocalSession(zone, language));
  }

  /** The language of the user's account, such as `en`: given in every mode, also in AuthMode.NONE. */
  getActiveUserLocale(): string {
    return this.#language;
  }

  /** The manifest's zone, not the spreadsheet's. */
  getScriptTimeZone(): string {
    return this.#zone;
  }
}
