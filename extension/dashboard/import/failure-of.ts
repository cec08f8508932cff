import { Refusal } from '#shared/languages/refusal.ts';
import type { ImportFailure, ImportTrouble } from './messages.ts';

const TROUBLES: Readonly<Record<string, ImportTrouble>> = {
  // A file that was changed, moved or deleted after it was chosen; a folder is told apart before it is read.
  NotReadableError: 'changed',
  NotFoundError: 'changed',
  SecurityError: 'unreadable',
  NotAllowedError: 'unreadable',
  EncodingError: 'unreadable',
  QuotaExceededError: 'storageFull',
  InvalidStateError: 'storageBroken',
  UnknownError: 'storageBroken',
  AbortError: 'storageBroken',
};

/** Anything thrown while a file was brought in, as what can be sent and said. */
export function failureOf(error: unknown): ImportFailure {
  if (error instanceof Refusal) {
    const { code, params, decide } = error;
    return { refusal: { code, params, decide } };
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { trouble: (error instanceof Error && TROUBLES[error.name]) || 'bug', what };
}
