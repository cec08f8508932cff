import { listOf, Misshapen, oneOf, plainObject, record, type Shape, text } from '../borders/shape.ts';
import { draftShape, noteIdShape, ticketAboutShape, ticketKeyShape } from '../friction/note-shape.ts';
import { RequestRefusal } from '../languages/request-refusal.ts';
import { launchContentShape } from '../surveys/launch-content.ts';
import { launchDraftShape } from '../surveys/launch-shape.ts';
import { type SurveySettings, surveySettingShapes } from '../surveys/survey-settings.ts';
import type { AnyRequest, RequestName, Requests } from './requests.ts';
import { settingShapes } from './setting-shapes.ts';

const nothing = record({});
const ofTicket = record({ ticket: ticketKeyShape });
const ofNote = record({ ticket: ticketKeyShape, id: noteIdShape });
const origin = text(300, /^https?:\/\/[^\s/?#@\\*]+$/);
const deskName = text(40, /^[a-z0-9-]+$/);
const site = record({ origin, desk: deskName });

/** Storage holds 10 MB; a file of it is indented and escaped, and may come from a browser that gives more. */
const LARGEST_FILE = 64 * 1024 * 1024;

const settings = record({}, settingShapes);

const customer = text(500, /\S/);
const askAbout = { customer, status: text(500), tags: listOf(text(500), 500), except: noteIdShape };
const flag: Shape<boolean> = oneOf([true, false]);
const surveySettings = record({}, surveySettingShapes) as Shape<Partial<SurveySettings>>;

const ofRequester = record({ requester: customer });
const ofFile = record({ json: text(LARGEST_FILE) });

/** What each request must carry. */
const shapes: { readonly [Name in RequestName]: Shape<Requests[Name]['in']> } = {
  hello: ofTicket,
  correctTicket: record({ ticket: ticketKeyShape, id: text(300, /^[^\x00-\x1f\x7f]*$/) }),
  notes: ofTicket,
  addNote: record({ about: ticketAboutShape, note: draftShape }, { id: noteIdShape }),
  changeNote: record({ ticket: ticketKeyShape, id: noteIdShape, note: draftShape }),
  removeNote: ofNote,
  restoreNote: ofNote,
  allNotes: nothing,
  stored: nothing,
  exportNotes: nothing,
  exportRequester: ofRequester,
  requesterKeyNames: nothing,
  countImport: ofFile,
  importNotes: ofFile,
  eraseTicket: ofTicket,
  eraseRequester: ofRequester,
  eraseAll: nothing,
  panel: record({ desk: deskName }),
  launcher: nothing,
  survey: record({ ticket: ticketKeyShape }, { ...askAbout, atReply: flag }),
  mayAsk: record({ ticket: ticketKeyShape }, askAbout),
  recordLaunch: record({ launch: launchDraftShape }, { customer }),
  takeBackLaunch: ofNote,
  keepLaunch: record({ launch: launchDraftShape, content: launchContentShape }, { customer }),
  dropLaunch: nothing,
  seenSolved: ofTicket,
  doNotAsk: record({ customer, allow: flag }),
  undoDoNotAsk: nothing,
  openOptions: nothing,
  surveySettings: nothing,
  changeSurveySettings: record({ settings: surveySettings }),
  askedShares: nothing,
  allLaunches: nothing,
  settings: nothing,
  changeSettings: record({ settings }),
  sites: nothing,
  pendingSite: site,
  keepOn: site,
  forgetSite: record({ origin }),
};

/**
 * Reads what was sent to the background.
 *
 * @param message as it came in: from a page's overlay, from a page of ours, or from anybody
 * @returns a fresh copy that holds what the request names and nothing else
 * @throws RequestRefusal `tooLong` where a person can shorten a text, `badRequest` with the place that is wrong otherwise
 */
export function readRequest(message: unknown): AnyRequest {
  try {
    const { ask, ...given } = plainObject(message);
    const name = oneOf(Object.keys(shapes) as RequestName[])(ask, 'ask');
    return { ask: name, ...shapes[name](given) } as AnyRequest;
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    if (error.misfit === 'long') throw new RequestRefusal('tooLong', { most: error.most ?? 0 });
    throw new RequestRefusal('badRequest', { at: error.at.slice(0, 60) });
  }
}

/** Whether something that came in is a request at all: orders and others' messages take the same way. */
export function isRequest(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'ask' in message;
}
