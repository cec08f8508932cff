import type { FrictionNote } from '#shared/friction/note.ts';
import { allLaunchWords } from '#shared/languages/all-launch-words.ts';
import { allManifestWords } from '#shared/languages/all-manifest-words.ts';
import { allOverlayWords } from '#shared/languages/all-overlay-words.ts';
import { allSurveyWords } from '#shared/languages/all-survey-words.ts';
import type { Language } from '#shared/languages/languages.ts';
import type { ManifestWords } from '#shared/languages/manifest-words.ts';
import { readRequest } from '#shared/messages/read-request.ts';
import type { AnyRequest, AskAbout, BadgePlace, LaunchStart, Order } from '#shared/messages/requests.ts';
import type { LaunchDraft } from '#shared/surveys/launch-record.ts';
import { type SurveySettings, surveyDefaults } from '#shared/surveys/survey-settings.ts';
import { whenNotToAsk } from '#shared/surveys/when-not-to-ask.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';

/**
 * The other side of the contract, inside the page: it reads every request as the real background does, and keeps notes in memory. What the real
 * one does with storage, permissions and other tabs is tested with the built extension.
 */
class Background {
  readonly asked: AnyRequest[] = [];
  readonly notes = new Map<string, FrictionNote[]>();
  readonly corrected = new Map<string, string>();
  badge: BadgePlace = { corner: 'bottom-end', x: 16, y: 16 };
  language: Language = 'en';
  direction: 'ltr' | 'rtl' = 'ltr';
  surveys: SurveySettings = surveyDefaults;
  doNotAsk = false;
  readonly launches: LaunchDraft[] = [];
  trouble: 'silent' | 'updated' | 'full' | undefined;
  /** Whether the content script takes the page for one that no desk knows. */
  isAnyPage = false;
  hearers: ((message: unknown, from: unknown, reply: (value: unknown) => void) => void)[] = [];

  words() {
    return { ...allOverlayWords[this.language], direction: this.direction };
  }

  tell(order: Order): unknown {
    let answer: unknown;
    for (const hear of [...this.hearers]) hear(JSON.parse(JSON.stringify(order)), {}, (value) => (answer = value));
    return answer;
  }

  async answer(message: unknown): Promise<unknown> {
    if (this.trouble === 'silent') throw new Error('Could not establish connection. Receiving end does not exist.');
    if (this.trouble === 'updated') throw new Error('Extension context invalidated.');
    const request = readRequest(message);
    this.asked.push(request);
    if (this.trouble === 'full' && /Note$/.test(request.ask)) {
      return {
        ok: false,
        code: 'storageFull',
        params: {},
        sentence: 'There is no room left: export your notes, then erase old ones.',
      };
    }
    return JSON.parse(JSON.stringify({ ok: true, value: this.#do(request) }));
  }

  #do(request: AnyRequest): unknown {
    if (request.ask === 'hello') {
      const id = this.corrected.get(nameOf(request.ticket));
      const ticket = id === undefined ? request.ticket : { ...request.ticket, id };
      return { language: this.language, words: this.words(), badge: this.badge, ticket, notes: this.of(ticket) };
    }
    if (request.ask === 'correctTicket') {
      this.corrected.set(nameOf(request.ticket), request.id);
      const ticket = { ...request.ticket, id: request.id };
      return { ticket, notes: this.of(ticket) };
    }
    if (request.ask === 'panel') {
      // As the browser runs another file in the extension's world of the page.
      new Function(window.panelScript)();
      return {};
    }
    if (request.ask === 'launcher') {
      new Function(window.launchScript)();
      return {};
    }
    if (request.ask === 'survey') return this.#survey(request);
    if (request.ask === 'mayAsk') return whenNotToAsk(this.surveys, this.#facts(request));
    if (request.ask === 'recordLaunch') {
      const { launch } = request;
      this.launches.splice(0, Infinity, ...this.launches.filter(({ id }) => id !== launch.id), launch);
      return {};
    }
    if (request.ask === 'seenSolved' || request.ask === 'dropLaunch') return {};
    if (request.ask === 'notes') return this.of(request.ticket);
    if (request.ask === 'changeSettings') {
      this.badge = request.settings.badge ?? this.badge;
      return {};
    }
    if (request.ask === 'addNote') {
      const now = Date.now();
      const note = { ...request.note, id: request.id ?? '', createdAt: now, updatedAt: now };
      this.of(request.about).push(note);
      return note;
    }
    if (request.ask === 'changeNote') return this.#change(request.ticket, request.id, request.note);
    if (request.ask === 'removeNote') return this.#change(request.ticket, request.id, { removedAt: Date.now() });
    if (request.ask === 'restoreNote') return this.#change(request.ticket, request.id, { removedAt: undefined });
    throw new Error(`An overlay may not ask ${request.ask}`);
  }

  #survey(about: AskAbout): LaunchStart {
    const advice = whenNotToAsk(this.surveys, this.#facts(about));
    return { words: allLaunchWords[this.language], questions: allSurveyWords, settings: this.surveys, advice };
  }

  #facts({ ticket: _, ...about }: AskAbout) {
    return { ...about, doNotAsk: this.doNotAsk, now: Date.now() };
  }

  of(ticket: TicketKey): FrictionNote[] {
    const notes = this.notes.get(nameOf(ticket)) ?? [];
    this.notes.set(nameOf(ticket), notes);
    return notes;
  }

  #change(ticket: TicketKey, id: string, change: Partial<FrictionNote>): FrictionNote {
    const notes = this.of(ticket);
    const at = notes.findIndex((note) => note.id === id);
    const { createdAt } = notes[at] as FrictionNote;
    notes[at] = { ...(notes[at] as FrictionNote), ...change, id, createdAt, updatedAt: Date.now() };
    return notes[at];
  }
}

const nameOf = ({ desk, site, id }: TicketKey) => `${desk} ${site} ${id}`;

declare global {
  interface Window {
    background: Background;
    panelScript: string;
    launchScript: string;
  }
}

const background = new Background();
const runtime = {
  get id() {
    return background.trouble === 'updated' ? undefined : 'easemark';
  },
  sendMessage: (message: unknown) => background.answer(JSON.parse(JSON.stringify(message))),
  onMessage: {
    addListener: (hear: (typeof background.hearers)[number]) => background.hearers.push(hear),
    removeListener: (hear: unknown) => {
      background.hearers = background.hearers.filter((one) => one !== hear);
    },
  },
};
/** As the browser has it: the words of the manifest, in its own language. */
const i18n = { getMessage: (name: keyof ManifestWords) => allManifestWords.en[name] };
Object.defineProperty(globalThis, 'chrome', { value: { runtime, i18n }, configurable: true });
globalThis.window.background = background;
