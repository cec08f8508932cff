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
import { dropLaunch, isToBeTold, keepLaunch, pendingLaunch, type Waiting } from '../surveys/pending-launch.ts';
import { changeSurveySettings, readSurveySettings, unusableTemplate } from '../surveys/stored-survey-settings.ts';
import type { Sender } from './may-ask.ts';
import type { Stores } from './stores.ts';
import { tellAll } from './tell-all.ts';

/** What is asked about surveys. */
type SurveyRequest = Extract<
  RequestName,
  | 'launcher'
  | 'survey'
  | 'mayAsk'
  | 'recordLaunch'
  | 'takeBackLaunch'
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
  /** Who a customer is. The page where replies are written may not say it; the one before did. */
  async function hashesOf(customer: string | undefined, waiting: Waiting | undefined): Promise<readonly string[]> {
    if (customer !== undefined) return requesterHashes(area, customer);
    return waiting?.customer === undefined ? [] : [waiting.customer];
  }

  const waitingFor = ({ tab }: Sender, ticket: TicketKey, atReply = false) =>
    pendingLaunch(tab?.id ?? -1, ticket, Date.now(), atReply);

  async function advise({ customer, status, tags, except }: AskAbout, hashes: readonly string[]): Promise<AskAdvice> {
    const rules = await readSurveySettings(area);
    const last = await launches.lastAsked(hashes, rules.coolDownDays, except);
    const { reasons, hints } = whenNotToAsk(rules, {
      ...(customer !== undefined && { customer }),
      ...(status !== undefined && { status }),
      ...(tags && { tags }),
      ...(last && { askedAt: last.at }),
      doNotAsk: await doNotAsk.has(hashes),
      optOuts: await doNotAsk.count(),
      now: Date.now(),
    });
    return { reasons, hints: hints.filter(({ code }) => code !== 'customerUnknown' || hashes.length === 0) };
  }

  /** As {@link turn}; then open launches are told that what they stand on is other than before. */
  async function changing<T>(task: () => Promise<T>): Promise<T> {
    const done = await turn(task);
    void tellAll({ tell: 'surveys' });
    return done;
  }

  return {
    async launcher(_request, { tab, frameId = 0 }) {
      const target = { tabId: tab?.id ?? -1, frameIds: [frameId] };
      await browser.scripting.executeScript({ target, files: ['/survey-launch.js'] }).catch(() => {
        throw new RequestRefusal('notThisAddress');
      });
      return {};
    },

    survey: ({ atReply, ...about }, sender) =>
      turn(async () => {
        const language = languageOf(await readSettings(area), browser.i18n.getUILanguage());
        const waiting = await waitingFor(sender, about.ticket, atReply);
        const hashes = await hashesOf(about.customer, waiting);
        const last = await launches.lastAsked(hashes, LANGUAGE_DAYS);
        const { customer: _, ...pending } = waiting ?? {};
        return {
          words: allLaunchWords[language],
          questions: allSurveyWords,
          settings: await readSurveySettings(area),
          advice: await advise(about, hashes),
          ...(last?.language && { language: last.language }),
          ...('launch' in pending && { pending }),
        };
      }),

    mayAsk: (about, sender) =>
      turn(async () => advise(about, await hashesOf(about.customer, await waitingFor(sender, about.ticket)))),

    recordLaunch: ({ launch, customer }, sender) =>
      changing(async () => {
        const [hash] = await hashesOf(customer, await waitingFor(sender, launch.ticket));
        const { agent } = await readSurveySettings(area);
        await launches.add(launch, { askedBy: agent, ...(hash !== undefined && { customer: hash }) });
        if (sender.tab?.id !== undefined) await dropLaunch(sender.tab.id);
        return {};
      }),

    takeBackLaunch: ({ ticket, id }) =>
      changing(async () => {
        await launches.takeBack(id, ticket);
        return {};
      }),

    keepLaunch: ({ launch, content, customer }, sender) =>
      turn(async () => {
        const [hash] = await hashesOf(customer, await waitingFor(sender, launch.ticket));
        const waiting = { launch, content, ...(hash !== undefined && { customer: hash }) };
        if (sender.tab?.id !== undefined) await keepLaunch(sender.tab.id, waiting, Date.now());
        return {};
      }),

    // In turn: what was to be kept just before is dropped too.
    dropLaunch: (_request, { tab }) =>
      turn(async () => {
        if (tab?.id !== undefined) await dropLaunch(tab.id);
        return {};
      }),

    seenSolved: ({ ticket }) =>
      turn(async () => {
        await launches.see(ticket, (await readSurveySettings(area)).agent);
        return {};
      }),

    doNotAsk: ({ customer, allow }, { tab }) =>
      changing(async () => {
        const hashes = allow
          ? await hashesOfTyped(area, customer)
          : await requesterHashes(area, typedCustomer(customer));
        const done = await doNotAsk.set(hashes, allow);
        const [hash] = hashes;
        if (tab?.id !== undefined && hash !== undefined && done.changed && !allow) await keepOptOut(tab.id, hash);
        return done;
      }),

    undoDoNotAsk: (_request, { tab }) =>
      changing(async () => {
        const hash = await takeOptOut(tab?.id ?? -1);
        return doNotAsk.set(hash === undefined ? [] : [hash], true);
      }),

    async openOptions() {
      await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#surveys` });
      return {};
    },

    surveySettings: () =>
      turn(async () => {
        const unusable = await unusableTemplate(area);
        return {
          settings: await readSurveySettings(area),
          ...(unusable !== undefined && { unusable }),
          doNotAsk: await doNotAsk.count(),
          launches: (await launches.all()).launches.length,
        };
      }),

    changeSurveySettings: ({ settings }) => changing(() => changeSurveySettings(area, settings)),

    askedShares: () =>
      turn(async () => {
        // What was seen or asked just before must be known, or it would be counted as new.
        const { launches: asked, seen } = await launches.all(2 * SHARE_DAYS);
        return { shares: askedOfSolved(asked, seen, Date.now() - SHARE_DAYS * A_DAY), days: SHARE_DAYS };
      }),

    allLaunches: () => turn(() => launches.all()),
  };
}

/** Tells a page that has just greeted us what was begun on the ticket's other page: it is inserted where the page is the one for replies. */
export async function tellPending({ tab }: Sender, ticket: TicketKey): Promise<void> {
  const { id } = tab ?? {};
  if (id === undefined || !(await isToBeTold(id, ticket, Date.now()))) return;
  setTimeout(() => void tellTab(id, { tell: 'resume' }), GREETED);
}
