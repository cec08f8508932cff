import type { Gate } from '../gate.ts';

type Session = GoogleAppsScript.Base.Session;

/** https://developers.google.com/apps-script/reference/base/session: nothing that says who the user is. */
export class LocalSession implements Pick<Session, 'getScriptTimeZone'> {
  readonly #zone: string;

  constructor(zone: string) {
    this.#zone = zone;
  }

  static open(gate: Gate, zone: string): Session {
    return gate.open<Session>('Session', new LocalSession(zone));
  }

  /** The manifest's zone, not the spreadsheet's. */
  getScriptTimeZone(): string {
    return this.#zone;
  }
}
