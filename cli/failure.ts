import { Refusal } from '#shared/reports/refusal.ts';
import { printable } from './terminal/printable.ts';

/** How `easemark` ends, for scripts: what each number means is a promise (see `easemark --help`). */
export const EXIT = { scored: 0, bug: 1, unreadable: 2, decide: 3 } as const;

/** Something the person at the command line can mend: a wrong option, a missing file. The message says what to do next. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** How a failure is told and how the program ends. */
export interface Failure {
  readonly exitCode: number;
  /** One line, or two where the second says how to report a bug; ends without a newline. */
  readonly message: string;
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EACCES: 'you may not open it',
  EPERM: 'you may not open it',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EBUSY: 'another program holds it',
  EIO: 'the disk could not read it',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
};

/**
 * The sentence for a failure of the file system, or `undefined` when it was something else.
 *
 * @param error what was thrown
 * @param doing what was tried, such as `read answers.csv`
 * @example systemFailure(error, 'read nps.csv') // UsageError: 'Cannot read nps.csv: there is no such file.'
 */
export function systemFailure(error: unknown, doing: string): UsageError | undefined {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  const why = code === undefined ? undefined : SYSTEM_ERRORS[code];
  return why === undefined ? undefined : new UsageError(`Cannot ${doing}: ${why}.`);
}

/**
 * How to end after anything that was thrown: a person's to mend (2), a person's to decide (3), or a bug of ours (1).
 *
 * @param error what was thrown
 * @param debug whether to add the stack of a bug (`EASEMARK_DEBUG=1`)
 * @example failureOf(new UsageError('Cannot read x.csv: there is no such file.')).exitCode // 2
 */
export function failureOf(error: unknown, debug: boolean): Failure {
  if (error instanceof UsageError) return { exitCode: EXIT.unreadable, message: printable(error.message) };
  if (error instanceof Refusal) {
    const option = error.params.option;
    // Scripts look for the option in this sentence, so it is there even where the sentence itself does not name it.
    const hint = error.decide && typeof option === 'string' && !error.message.includes(option);
    const message = hint ? `${error.message} State it with ${option}.` : error.message;
    return { exitCode: error.decide ? EXIT.decide : EXIT.unreadable, message: printable(message) };
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const lines = [
    `This is a bug in Easemark (${printable(what)}): please open an issue with the command you ran, and the first lines of the file if you may share them.`,
  ];
  if (debug && error instanceof Error && error.stack) lines.push(printable(error.stack, { keepLines: true }));
  else lines.push('With EASEMARK_DEBUG=1 it also prints where it happened.');
  return { exitCode: EXIT.bug, message: lines.join('\n') };
}
