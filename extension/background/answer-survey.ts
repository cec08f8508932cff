import { browser } from 'wxt/browser';
import { allLaunchWords } from '#shared/languages/all-launch-words.ts';
import { allSurveyWords } from '#shared/languages/all-survey-words.ts';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import type { AskAbout, RequestName, RequestOf, Requests } from '#shared/messages/requests.ts';
import { askedOfSolved } from '#shared/surveys/asked-of-solved.ts';
import { type AskAdvice, whenNotToAsk } from '#shared/surveys/when-not-to-ask.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { hashesOfTyped } from '../notes/find-customer.ts';
import { requesterHashes } from '../notes/requester-hash.ts';
import { typedCustomer } from '../notes/typed-customer.ts';
import { languageOf, readSettings } from '../settings/settings.ts';
import { tellTab } from '../show/tell-tab.ts';
import { keepOptOut, takeOptOut } from '../surveys/last-opt-out.ts';
import { dropLaunch, isToBeTold, keepLaunch, pendingLaunch } from '../surveys/pending-launch.ts';
import { changeSurveySettings, readSurveySettings } from '../surveys/stored-survey-settings.ts';
import type { Sender } from './may-ask.ts';
import type { Stores } from './stores.ts';

/** What is asked about surveys. */
type SurveyRequest = Extract<
  RequestName,
  | 'launcher'
  | 'survey'
  | 'mayAsk'
  | 'recordLaunch'
  | 'keepLaunch'
  | 'dropLaunch'
  | 'seenSolved'
  | 'doNotAsk'
  | 'undoDoNotAsk'
  | 'openOptions'
  | 'surveySettings'
  | 'changeSurveySettings'
  | 'askedShares'
  | 'allLaunches'
>;

type Answers = {
  readonly [Name in SurveyRequest]: (request: RequestOf<Name>, sender: Sender) => Promise<Requests[Name]['out']>;
};

/** Over how many days it is shown who is asked. */
const SHARE_DAYS = 30;
/** How far back a customer's language is looked for, in days. */
const LANGUAGE_DAYS = 365;
const A_DAY = 86_400_000;
/** The page must have heard the answer to its greeting first, in milliseconds. */
const GREETED = 30;

/**
 * Answers what is asked about surveys: whether a customer may be asked, what is needed to ask, and what came of it.
 *
 * @param turn does one task after another, none before the last run of the background is settled
 */
export function surveyAnswers(
  { area, launches, doNotAsk }: Stores,
  turn: <T>(task: () => Promise<T>) => Promise<T>,
): Answers {
  const hashesOf = async (customer: string | undefined) =>
    customer === undefined ? [] : requesterHashes(area, customer);

  async function advise({ customer, status, tags, except }: AskAbout & { except?: string }): Promise<AskAdvice> {
    const rules = await readSurveySettings(area);
    const hashes = await hashesOf(customer);
    const last = await launches.lastAsked(hashes, rules.coolDownDays, except);
    return whenNotToAsk(rules, {
      ...(customer !== undefined && { customer }),
      ...(status !== undefined && { status }),
      ...(tags && { tags }),
      ...(last && { askedAt: last.at }),
      doNotAsk: await doNotAsk.has(hashes),
      optOuts: await doNotAsk.count(),
      now: Date.now(),
    });
  }

  return {
    async launcher(_request, { tab, frameId = 0 }) {
      const target = { tabId: tab?.id ?? -1, frameIds: [frameId] };
      await browser.scripting.executeScript({ target, files: ['/survey-launch.js'] }).catch(() => {
        throw new RequestRefusal('notThisAddress');
      });
      return {};
    },

    survey: (about, { tab }) =>
      turn(async () => {
        const language = languageOf(await readSettings(area), browser.i18n.getUILanguage());
        const last = await launches.lastAsked(await hashesOf(about.customer), LANGUAGE_DAYS);
        const { customer: _, ...pending } = (await pendingLaunch(tab?.id ?? -1, about.ticket, Date.now())) ?? {};
        return {
          words: allLaunchWords[language],
          questions: allSurveyWords,
          settings: await readSurveySettings(area),
          advice: await advise(about),
          ...(last?.language && { language: last.language }),
          ...('launch' in pending && { pending }),
        };
      }),

    mayAsk: (about) => turn(() => advise(about)),

    recordLaunch: ({ launch, customer }, { tab }) =>
      turn(async () => {
        // The page where replies are written may not say who the customer is; the one before did.
        const waiting = await pendingLaunch(tab?.id ?? -1, launch.ticket, Date.now());
        const [hash = waiting?.customer] = await hashesOf(customer);
        const { agent } = await readSurveySettings(area);
        await launches.add(launch, { askedBy: agent, ...(hash !== undefined && { customer: hash }) });
        if (tab?.id !== undefined) await dropLaunch(tab.id);
        return {};
      }),

    keepLaunch: ({ launch, content, customer }, { tab }) =>
      turn(async () => {
        const [hash] = await hashesOf(customer);
        const waiting = { launch, content, ...(hash !== undefined && { customer: hash }) };
        if (tab?.id !== undefined) await keepLaunch(tab.id, waiting, Date.now());
        return {};
      }),

    async dropLaunch(_request, { tab }) {
      if (tab?.id !== undefined) await dropLaunch(tab.id);
      return {};
    },

    seenSolved: ({ ticket }) =>
      turn(async () => {
        await launches.see(ticket, (await readSurveySettings(area)).agent);
        return {};
      }),

    doNotAsk: ({ customer, allow }, { tab }) =>
      turn(async () => {
        const hashes = allow
          ? await hashesOfTyped(area, customer)
          : await requesterHashes(area, typedCustomer(customer));
        const done = await doNotAsk.set(hashes, allow);
        const [hash] = hashes;
        if (tab?.id !== undefined && hash !== undefined && done.changed && !allow) await keepOptOut(tab.id, hash);
        return done;
      }),

    undoDoNotAsk: (_request, { tab }) =>
      turn(async () => {
        const hash = await takeOptOut(tab?.id ?? -1);
        return doNotAsk.set(hash === undefined ? [] : [hash], true);
      }),

    async openOptions() {
      await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#surveys` });
      return {};
    },

    surveySettings: () =>
      turn(async () => ({
        settings: await readSurveySettings(area),
        doNotAsk: await doNotAsk.count(),
        launches: (await launches.all()).launches.length,
      })),

    changeSurveySettings: ({ settings }) => turn(() => changeSurveySettings(area, settings)),

    askedShares: () =>
      turn(async () => {
        // What was seen or asked just before must be known, or it would be counted as new.
        const { launches: asked, seen } = await launches.all(2 * SHARE_DAYS);
        return { shares: askedOfSolved(asked, seen, Date.now() - SHARE_DAYS * A_DAY), days: SHARE_DAYS };
      }),

    allLaunches: () => turn(() => launches.all()),
  };
}

/** Tells a page that has just greeted us what was begun on the ticket's other page: it is inserted there. */
export async function tellPending({ tab }: Sender, ticket: TicketKey): Promise<void> {
  const { id } = tab ?? {};
  if (id === undefined || !(await isToBeTold(id, ticket, Date.now()))) return;
  setTimeout(() => void tellTab(id, { tell: 'survey' }), GREETED);
}
