import { en } from '#shared/languages/en/words.ts';
import { Refusal } from '#shared/languages/refusal.ts';
import { say } from '#shared/languages/say.ts';
import { refusalSentence } from '#shared/languages/spoken.ts';
import type { Words } from '#shared/languages/words.ts';
import { printable } from './terminal/printable.ts';

/** How `easemark` ends, for scripts: what each number means is a promise (see `easemark --help`). */
export const EXIT = { scored: 0, bug: 1, unreadable: 2, decide: 3 } as const;

/** Something the person at the command line can mend, such as a wrong option. The message says what to do next, in English like the options themselves. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** What can be wrong with a file, as the languages name it. */
export type FileTrouble = keyof Words['terminal']['fileTroubles'];

/** A file that cannot be read or written; `message` is the English sentence, and `sentence` says it in any language. */
export class FileError extends UsageError {
  readonly doing: 'read' | 'write';
  readonly file: string;
  readonly trouble: FileTrouble;

  constructor(doing: 'read' | 'write', file: string, trouble: FileTrouble) {
    super(fileSentence(doing, file, trouble, en));
    this.doing = doing;
    this.file = file;
    this.trouble = trouble;
  }

  sentence(words: Words): string {
    return fileSentence(this.doing, this.file, this.trouble, words);
  }
}

function fileSentence(doing: 'read' | 'write', file: string, trouble: FileTrouble, { terminal }: Words): string {
  const template = doing === 'read' ? terminal.cannotRead : terminal.cannotWrite;
  return say(template, { file, why: terminal.fileTroubles[trouble] });
}

/** How a failure is told and how the program ends. */
export interface Failure {
  readonly exitCode: number;
  /** One line, or two where the second says how to report a bug; ends without a newline. */
  readonly message: string;
}

const SYSTEM_ERRORS: Readonly<Record<string, FileTrouble>> = {
  ENOENT: 'missing',
  EISDIR: 'isFolder',
  ENOTDIR: 'isNoFolder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EMFILE: 'tooManyOpen',
  ENOSPC: 'diskFull',
  EROFS: 'diskReadOnly',
  EBUSY: 'busy',
  EIO: 'diskBroken',
  ENAMETOOLONG: 'longName',
  ELOOP: 'circle',
};

/**
 * The failure of the file system as one that a person can mend, or `undefined` when it was something else.
 *
 * @param error what was thrown
 * @param doing what was tried
 * @param file what the person called the file
 * @example systemFailure(error, 'read', 'nps.csv') // FileError: 'Cannot read nps.csv: there is no such file.'
 */
export function systemFailure(error: unknown, doing: 'read' | 'write', file: string): FileError | undefined {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  const trouble = code === undefined ? undefined : SYSTEM_ERRORS[code];
  return trouble === undefined ? undefined : new FileError(doing, file, trouble);
}

/**
 * How to end after anything that was thrown: a person's to mend (2), a person's to decide (3), or a bug of ours (1).
 *
 * @param error what was thrown
 * @param debug whether to add the stack of a bug (`EASEMARK_DEBUG=1`)
 * @param words the reader's language; what is wrong with the typed command stays English, as the options are
 * @example failureOf(new UsageError('Cannot read x.csv: there is no such file.')).exitCode // 2
 */
export function failureOf(error: unknown, debug: boolean, words: Words = en): Failure {
  if (error instanceof FileError) return { exitCode: EXIT.unreadable, message: printable(error.sentence(words)) };
  if (error instanceof UsageError) return { exitCode: EXIT.unreadable, message: printable(error.message) };
  const { terminal } = words;
  if (error instanceof Refusal) {
    const option = error.params.option;
    const sentence = refusalSentence(error, words);
    // Scripts look for the option in this sentence, so it is there even where the sentence itself does not name it.
    const hint = error.decide && typeof option === 'string' && !sentence.includes(option);
    const message = hint ? `${sentence} ${say(terminal.stateWith, { option })}` : sentence;
    return { exitCode: error.decide ? EXIT.decide : EXIT.unreadable, message: printable(message) };
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const lines = [say(terminal.bug, { what: printable(what) })];
  if (debug && error instanceof Error && error.stack) lines.push(printable(error.stack, { keepLines: true }));
  else lines.push(terminal.bugWhere);
  return { exitCode: EXIT.bug, message: lines.join('\n') };
}
