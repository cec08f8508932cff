import { type Carets, watchCarets } from '../../../extension/editors/caret.ts';
import { type Inserted, type Insertion, insertIntoReply } from '../../../extension/editors/insert.ts';
import { awaitReplyEditor, findReplyEditor, type NoEditor } from '../../../extension/editors/reply-editor.ts';
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

export type InsertedHere = (Inserted | { readonly done: false; readonly why: NoEditor }) & { readonly took: number };

/** What a content script would do, in a world of its own: remember the caret from the start, then insert. */
let carets: Carets | undefined;

function watchHere(): void {
  carets = watchCarets(document, new AbortController().signal);
}

function placeOf(where: Where): ReplyPlace | undefined {
  if (where === 'last used') return undefined;
  return 'at' in where ? { editors: () => document.querySelectorAll(where.at) } : desks[where.desk].reply;
}

async function insertHere(insertion: Insertion, where: Where, patience = 0): Promise<InsertedHere> {
  const find = () => findReplyEditor(document, placeOf(where), carets?.lastUsed());
  const found = await awaitReplyEditor(find, new AbortController().signal, patience);
  const started = performance.now();
  if (!('editor' in found)) return { done: false, why: found.why, took: 0 };
  const { editor } = found;
  const outcome = await insertIntoReply(editor, insertion, {
    caret: carets?.in(editor.root),
    findAgain: () => {
      const again = find();
      return 'editor' in again ? again.editor : undefined;
    },
  });
  return { ...outcome, took: performance.now() - started };
}

Object.assign(globalThis, { watchHere, insertHere });
