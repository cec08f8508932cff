/// <reference types="google-apps-script" />
import { type Realm, timeOf } from './realm.ts';

/** What a run may do, told by how it was started. */
export type Run =
  | { kind: 'load' }
  | { kind: 'custom function'; at: { sheet: string; row: number; column: number } }
  | { kind: 'menu' }
  /** Opening a spreadsheet in which the add-on has not been used yet: `AuthMode.NONE`. */
  | { kind: 'open' }
  /** A web app's `doGet`, `doPost` or `google.script.run`: there is no spreadsheet window. */
  | { kind: 'web' };

/**
 * The one way from a script to the host's services. Three things are seen to here, so that no service need think of them:
 * what is not implemented says so by its full name, what a run may not do is refused in Google's words, and what comes back belongs
 * to the script's own context.
 */
export class Gate {
  run: Run = { kind: 'load' };
  readonly #realm: Realm;
  readonly #services = new WeakSet<object>();

  constructor(realm: Realm) {
    this.#realm = realm;
  }

  /**
   * A service's implemented part as the whole that Google declares.
   *
   * @param name as Google names it, such as `SpreadsheetApp` or `Range`
   */
  open<Full extends object>(name: string, part: Partial<Full>): Full {
    const bound = new Map<string, unknown>();
    const service = new Proxy(part, {
      get: (_, property) => {
        if (typeof property === 'symbol' || property === 'toJSON' || property === 'then') return undefined;
        if (property === 'toString') return () => name;
        if (bound.has(property)) return bound.get(property);
        const value = this.#member(name, part, property);
        bound.set(property, value);
        return value;
      },
      set: (_, property) => {
        throw this.#realm.error(`${name}.${String(property)} cannot be set`);
      },
    });
    this.#services.add(service);
    return service as Full;
  }

  #member(name: string, part: object, property: string): unknown {
    const value: unknown = Reflect.get(part, property, part);
    if (value === undefined) {
      const refusal = refused(this.run, name, property);
      throw this.#realm.error(refusal ?? `${name}.${property} is not implemented in the local host`);
    }
    if (typeof value !== 'function') return this.#inside(value);
    return (...given: unknown[]) => {
      const refusal = refused(this.run, name, property);
      if (refusal) throw this.#realm.error(refusal);
      try {
        return this.#inside(value.apply(part, given));
      } catch (thrown) {
        throw this.#realm.error(messageOf(thrown));
      }
    };
  }

  #inside(value: unknown): unknown {
    return this.#realm.inside(value, (object) => this.#services.has(object));
  }
}

/** Services that a custom function cannot use at all, because they ask who the user is. [docs] "Using Apps Script services" */
const AUTHORISED =
  /^(CalendarApp|ContactsApp|DocumentApp|DriveApp|FormApp|GmailApp|GroupsApp|MailApp|SitesApp|SlidesApp|HtmlService|ContentService)$/;
const SPREADSHEET = /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|NamedRange)$/;
/** "You can use most get*() methods, but not set*()." [docs] */
const READS = /^(get|is|can|offset$|flush$)/;
const OPENS = /^(openById|openByUrl|open|create)$/;

/** Why a run may not call this, in Google's words; undefined when it may. */
function refused(run: Run, service: string, method: string): string | undefined {
  const noUi = service === 'SpreadsheetApp' && method === 'getUi';
  if (noUi && run.kind !== 'menu' && run.kind !== 'open') {
    return 'Cannot call SpreadsheetApp.getUi() from this context.';
  }
  if (run.kind === 'custom function') {
    if (AUTHORISED.test(service)) return `You do not have permission to call ${service}.${method}`;
    if (service === 'SpreadsheetApp' && OPENS.test(method)) return `You do not have permission to call ${method}`;
    if (SPREADSHEET.test(service) && !READS.test(method)) return `You do not have permission to call ${method}`;
  }
  if (run.kind === 'open' && !noUi) {
    if (SPREADSHEET.test(service) || AUTHORISED.test(service) || /^(Properties|PropertiesService)$/.test(service)) {
      return `You do not have permission to call ${service}.${method}`;
    }
  }
  return undefined;
}

/** What an error says, of whatever context it is. */
export function messageOf(thrown: unknown): string {
  const message = typeof thrown === 'object' && thrown !== null ? (thrown as { message?: unknown }).message : undefined;
  return typeof message === 'string' ? message : String(thrown);
}

/** Whether a value given by a script is a date, and the host's own copy of it. */
export function givenDate(value: unknown): Date | undefined {
  const time = timeOf(value);
  return time === undefined ? undefined : new Date(time);
}
