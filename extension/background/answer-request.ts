import { browser } from 'wxt/browser';
import { allOverlayWords } from '#shared/languages/all-overlay-words.ts';
import { allRequestRefusals } from '#shared/languages/all-request-refusals.ts';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import { say } from '#shared/languages/say.ts';
import { readRequest } from '#shared/messages/read-request.ts';
import type { Answered, AnyRequest, RequestName, RequestOf, Requests } from '#shared/messages/requests.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { isSameTicket } from '#shared/tickets/ticket-name.ts';
import { correctedTicket, correctTicket } from '../notes/corrected-ticket.ts';
import { hashesOfTyped } from '../notes/find-customer.ts';
import { changeSettings, languageOf, readSettings } from '../settings/settings.ts';
import { readerOf } from '../sites/registrations.ts';
import { dropLaunches } from '../surveys/pending-launch.ts';
import { surveyAnswers, tellPending } from './answer-survey.ts';
import { checkSender, type Sender } from './may-ask.ts';
import type { Stores } from './stores.ts';
import { tellAll, tellOfNotes } from './tell-all.ts';

type Answers = {
  readonly [Name in RequestName]: (request: RequestOf<Name>, sender: Sender) => Promise<Requests[Name]['out']>;
};

/**
 * Answers what overlays and pages ask: reads the request, holds the sender to what it may ask, does it, and tells everyone who shows what
 * changed. Whatever goes wrong becomes a sentence in the user's language.
 */
export function answerRequests(stores: Stores): (message: unknown, sender: Sender) => Promise<Answered<unknown>> {
  const answers = answersOf(stores);
  return async (message, sender) => {
    try {
      const request = readRequest(message);
      checkSender(request, sender, browser.runtime.getURL('/'));
      return { ok: true, value: await answer(answers, request, sender) };
    } catch (error) {
      return refused(error, stores);
    }
  };
}

function answer<Name extends RequestName>(answers: Answers, request: AnyRequest & { ask: Name }, sender: Sender) {
  return answers[request.ask](request as never, sender);
}

function answersOf(stores: Stores): Answers {
  const { area, inTurn, ready, notes, all, exports, imports, erase, sites } = stores;

  /** Nothing is read before what the last run of the background had to leave is done. */
  const turn = <T>(task: () => Promise<T>) => inTurn(() => ready().then(task));

  const changing = async <T>(ticket: TicketKey, task: () => Promise<T>): Promise<T> => {
    const { done, left } = await turn(async () => ({ done: await task(), left: await notes.notes(ticket) }));
    void tellOfNotes({ tell: 'changed', ticket, notes: left });
    return done;
  };
  const changingAll = async <T>(task: () => Promise<T>): Promise<T> => {
    const done = await turn(task);
    void tellAll({ tell: 'changedAll' });
    return done;
  };
  const keyOf = ({ desk, site, id }: TicketKey): TicketKey => ({ desk, site, id });

  return {
    async hello({ ticket }, sender) {
      const { url = '', tab } = sender;
      const { origin } = new URL(url);
      if (!(await sites.isWanted(origin, tab?.id ?? -1))) throw new RequestRefusal('notThisAddress');
      return turn(async () => {
        const settings = await readSettings(area);
        const language = languageOf(settings, browser.i18n.getUILanguage());
        const really = await correctedTicket(area, ticket);
        const words = allOverlayWords[language];
        await tellPending(sender, really);
        return { language, words, badge: settings.badge, ticket: really, notes: await notes.notes(really) };
      });
    },
    correctTicket: ({ ticket, id }) =>
      turn(async () => {
        const really = await correctTicket(area, ticket, id);
        return { ticket: really, notes: await notes.notes(really) };
      }),
    notes: ({ ticket }) => turn(async () => notes.notes(await correctedTicket(area, ticket))),
    addNote: ({ about, note, id }) => changing(keyOf(about), () => notes.add(about, note, id)),
    changeNote: ({ ticket, id, note }) => changing(ticket, () => notes.change(ticket, id, note)),
    removeNote: ({ ticket, id }) => changing(ticket, () => notes.remove(ticket, id)),
    restoreNote: ({ ticket, id }) => changing(ticket, () => notes.restore(ticket, id)),
    allNotes: () => turn(() => all.tickets()),
    stored: () => turn(async () => all.count(await stores.space())),
    exportNotes: () => turn(async () => ({ json: await exports.all() })),
    exportRequester: ({ requester }) =>
      turn(async () => (await exports.customer(await hashesOfTyped(area, requester))) ?? { tickets: 0, launches: 0 }),
    requesterKeyNames: () => turn(() => exports.keyNames()),
    countImport: ({ json }) => turn(() => imports.count(json)),
    importNotes: ({ json }) => changingAll(() => imports.take(json)),
    eraseTicket: ({ ticket }) =>
      changing(ticket, async () => {
        await dropLaunches(({ launch }) => isSameTicket(launch.ticket, ticket));
        await stores.launches.eraseTicket(ticket);
        return { notes: (await erase.ticket(ticket)).notes };
      }),
    eraseRequester: ({ requester }) =>
      changingAll(async () => {
        const hashes = await hashesOfTyped(area, requester);
        await dropLaunches(({ customer }) => customer !== undefined && hashes.includes(customer));
        const launches = await stores.launches.eraseCustomer(hashes);
        return { ...(await erase.requester(hashes)), launches };
      }),
    eraseAll: () =>
      changingAll(async () => {
        await dropLaunches(() => true);
        return erase.all();
      }),
    async panel({ desk }, { tab, frameId = 0 }) {
      const target = { tabId: tab?.id ?? -1, frameIds: [frameId] };
      await browser.scripting.executeScript({ target, files: [...readerOf(desk), '/overlay-panel.js'] }).catch(() => {
        // Access was for one click, and the page has gone on since.
        throw new RequestRefusal('notThisAddress');
      });
      return {};
    },
    ...surveyAnswers(stores, turn),
    settings: () => turn(() => readSettings(area)),
    async changeSettings({ settings: change }) {
      const settings = await turn(() => changeSettings(area, change));
      if (change.retentionDays !== undefined) await stores.eraseOld();
      const language = languageOf(settings, browser.i18n.getUILanguage());
      void tellAll({ tell: 'settings', language, words: allOverlayWords[language], badge: settings.badge });
      return settings;
    },
    sites: () => sites.list(),
    async pendingSite({ origin, desk }) {
      await sites.expect({ origin, desk });
      return {};
    },
    keepOn: ({ origin, desk }) => sites.keepOn({ origin, desk }),
    async forgetSite({ origin }) {
      await sites.forget(origin);
      return {};
    },
  };
}

async function refused(error: unknown, { area }: Stores): Promise<Answered<never>> {
  const { code, params } =
    error instanceof RequestRefusal ? error : new RequestRefusal('storageFailed', { why: String(error).slice(0, 200) });
  const settings = await readSettings(area).catch(() => ({ language: 'browser' as const }));
  const words = allRequestRefusals[languageOf(settings, browser.i18n.getUILanguage())];
  return { ok: false, code, params, sentence: say(words[code], params) };
}
