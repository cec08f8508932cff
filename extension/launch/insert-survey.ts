import type { Carets } from '../editors/caret.ts';
import { type Inserted, type Insertion, insertIntoReply } from '../editors/insert.ts';
import type { FoundEditor, NoEditor } from '../editors/reply-editor.ts';

/** Where a survey belongs. */
export interface ReplySought {
  /** Looks for the editor of the reply, as the page has it now. */
  readonly find: () => FoundEditor;
  readonly carets: Pick<Carets, 'in'>;
  /** Fits every link by which a survey is known in a draft. */
  readonly known?: RegExp | undefined;
  /** Ends when the page goes on to another ticket: what is found then is another ticket's reply. */
  readonly signal: AbortSignal;
}

export type SurveyInserted = Inserted | { readonly done: false; readonly why: NoEditor };

/** Puts a survey into the reply; where the page puts another editor in its place meanwhile, into that one, while it is the same ticket's. */
export async function insertSurvey(
  insertion: Insertion,
  { find, carets, known, signal }: ReplySought,
): Promise<SurveyInserted> {
  const found = find();
  if ('why' in found) return { done: false, why: found.why };
  const caret = carets.in(found.editor.root);
  return insertIntoReply(found.editor, insertion, {
    ...(caret && { caret }),
    ...(known && { known }),
    signal,
    findAgain: () => {
      const again = signal.aborted ? undefined : find();
      return again && 'editor' in again ? again.editor : undefined;
    },
  });
}
