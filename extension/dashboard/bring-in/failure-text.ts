import type { RefusalCode } from '#shared/languages/refusal.ts';
import { say } from '#shared/languages/say.ts';
import { refusalSentence } from '#shared/languages/spoken.ts';
import type { ImportFailure } from '../import/messages.ts';
import type { PageContext } from '../page/page-context.ts';

/** Files that a spreadsheet program turns into CSV. */
const WORKBOOKS: readonly RefusalCode[] = ['fileWorkbook', 'fileOldExcel', 'fileHtml'];

/** Why a file was not brought in, and what to do next: the core's refusals in the words of the command line. */
export function failureText(
  failure: ImportFailure,
  file: string,
  { reader, files }: Pick<PageContext, 'reader' | 'files'>,
): string {
  if ('refusal' in failure) return refusalSentence(failure.refusal, reader.words);
  return say(files.troubles[failure.trouble], { file, what: failure.what });
}

/** Whether the way out is to save the file as CSV. */
export function isWorkbook(failure: ImportFailure): boolean {
  return 'refusal' in failure && WORKBOOKS.includes(failure.refusal.code);
}

/** Whether choosing the file once more may help: it has changed, or the browser lost hold of it. */
export function mayTryAgain(failure: ImportFailure): boolean {
  return 'trouble' in failure;
}
