import { type Carets, watchCarets } from '../../../extension/editors/caret.ts';
import type { Insertion } from '../../../extension/editors/insert.ts';
import { awaitReplyEditor, findReplyEditor } from '../../../extension/editors/reply-editor.ts';
import type { ReplyPlace } from '../../../extension/editors/reply-place.ts';
import { chatwoot } from '../../../extension/helpdesks/chatwoot.ts';
import { demoDesk } from '../../../extension/helpdesks/demo-desk.ts';
import { freescout } from '../../../extension/helpdesks/freescout.ts';
import { helpScout } from '../../../extension/helpdesks/help-scout.ts';
import { osticket } from '../../../extension/helpdesks/osticket.ts';
import { requestTracker } from '../../../extension/helpdesks/request-tracker.ts';
import { servicenow } from '../../../extension/helpdesks/servicenow.ts';
import { uvdesk } from '../../../extension/helpdesks/uvdesk.ts';
import { zammad } from '../../../extension/helpdesks/zammad.ts';
import { zendesk } from '../../../extension/helpdesks/zendesk.ts';
import { insertSurvey, type SurveyInserted } from '../../../extension/launch/insert-survey.ts';

const desks = {
  chatwoot,
  demoDesk,
  freescout,
  helpScout,
  osticket,
  requestTracker,
  servicenow,
  uvdesk,
  zammad,
  zendesk,
};

/** Where the reply is: as a desk has it, or at a selector. */
export type Where = { readonly desk: keyof typeof desks } | { readonly at: string } | 'last used';

export type InsertedHere = SurveyInserted & { readonly took: number };

export interface InsertHere {
  /** Milliseconds to wait for an editor. */
  readonly patience?: number;
  /** The source of what fits every link by which a survey is known. */
  readonly known?: string;
}

/** What a content script would do, in a world of its own: remember the caret from the start, then insert. */
let carets: Carets;
/** Ends when the page tells that it shows another ticket. */
const here = new AbortController();

function watchHere(): void {
  carets = watchCarets(document, new AbortController().signal);
  document.addEventListener('moved-on', () => here.abort());
}

function placeOf(where: Where): ReplyPlace | undefined {
  if (where === 'last used') return undefined;
  return 'at' in where ? { editors: () => document.querySelectorAll(where.at) } : desks[where.desk].reply;
}

async function insertHere(
  insertion: Insertion,
  where: Where,
  { patience = 0, known }: InsertHere = {},
): Promise<InsertedHere> {
  const find = () => findReplyEditor(document, placeOf(where), carets.lastUsed());
  await awaitReplyEditor(find, here.signal, patience);
  const started = performance.now();
  const outcome = await insertSurvey(insertion, {
    find,
    carets,
    known: known === undefined ? undefined : new RegExp(known),
    signal: here.signal,
  });
  return { ...outcome, took: performance.now() - started };
}

Object.assign(globalThis, { watchHere, insertHere });
