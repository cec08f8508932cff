import { browser } from 'wxt/browser';
import { allLaunchWords } from '#shared/languages/all-launch-words.ts';
import { allSurveyWords } from '#shared/languages/all-survey-words.ts';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import type { AskAbout, RequestName, RequestOf, Requests } from '#shared/messages/requests.ts';
import { askedOfSolved } from '#shared/surveys/asked-of-solved.ts';
import { type AskAdvice, whenNotToAsk } from '#shared/surveys/when-not-to-ask.ts';
import type { TicketKey } from '#shared/tickets/ticket.ts';
import { requesterHash } from '../notes/requester-hash.ts';
import { languageOf, readSettings } from '../settings/settings.ts';
import { tellTab } from '../show/tell-tab.ts';
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
  const hashOf = async (customer: string | undefined) =>
    customer === undefined ? undefined : requesterHash(area, customer);

  async function advise({ customer, status, tags }: AskAbout): Promise<AskAdvice> {
    const rules = await readSurveySettings(area);
    const hash = await hashOf(customer);
    const last = hash === undefined ? undefined : await launches.lastAsked(hash, rules.coolDownDays);
    return whenNotToAsk(rules, {
      ...(customer !== undefined && { customer }),
      ...(status !== undefined && { status }),
      ...(tags && { tags }),
      ...(last && { askedAt: last.at }),
      doNotAsk: hash !== undefined && (await doNotAsk.has(hash)),
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
        const hash = await hashOf(about.customer);
        const last = hash === undefined ? undefined : await launches.lastAsked(hash, LANGUAGE_DAYS);
        const pending = await pendingLaunch(tab?.id ?? -1, about.ticket, Date.now());
        return {
          words: allLaunchWords[language],
          questions: allSurveyWords,
          settings: await readSurveySettings(area),
          advice: await advise(about),
          ...(last && { language: last.language }),
          ...(pending && { pending }),
        };
      }),

    mayAsk: (about) => turn(() => advise(about)),

    recordLaunch: ({ launch, customer }, { tab }) =>
      turn(async () => {
        if (tab?.id !== undefined) await dropLaunch(tab.id);
        const { agent } = await readSurveySettings(area);
        const hash = await hashOf(customer);
        await launches.add(launch, { askedBy: agent, ...(hash !== undefined && { customer: hash }) });
        return {};
      }),

    async keepLaunch({ ask: _, ...pending }, { tab }) {
      if (tab?.id !== undefined) await keepLaunch(tab.id, pending, Date.now());
      return {};
    },

    async dropLaunch(_request, { tab }) {
      if (tab?.id !== undefined) await dropLaunch(tab.id);
      return {};
    },

    seenSolved: ({ ticket }) =>
      turn(async () => {
        await launches.see(ticket, (await readSurveySettings(area)).agent);
        return {};
      }),

    doNotAsk: ({ customer, allow }) => turn(() => doNotAsk.set(customer, allow)),

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
