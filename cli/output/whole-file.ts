import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileError, systemFailure } from '../failure.ts';

/** Files begun and not yet whole: whoever ends the program early takes them away with `discardUnfinished`. */
const unfinished = new Set<WholeFile>();

/** Takes away everything that was begun and not finished. */
export function discardUnfinished(): void {
  for (const file of [...unfinished]) file.discard();
}

/**
 * A file that is there whole or not at all: it is written beside its place under another name and moved there at the end. What was there before is
 * replaced in that moment, not earlier.
 *
 * @example
 * const out = new WholeFile('/tmp/scores.csv', 'scores.csv');
 * out.write('a,b\n');
 * out.finish();
 */
export class WholeFile {
  private readonly name: string;
  private readonly target: string;
  /** Where it is written meanwhile; the target itself for what is no file, such as /dev/stdout. */
  private readonly place: string;
  private readonly descriptor: number;
  private pending: string[] = [];
  private pendingLength = 0;

  /**
   * @param path where it goes
   * @param name what the person called it, for messages
   * @throws FileError when it cannot be written there
   */
  constructor(path: string, name: string) {
    this.name = name;
    try {
      const there = statSync(path, { throwIfNoEntry: false });
      if (there?.isDirectory()) throw new FileError('write', name, 'isFolder');
      const isFile = there === undefined || there.isFile();
      // A link stays a link; what is no file (/dev/stdout) has no name that could be followed.
      this.target = there?.isFile() ? realpathSync(path) : path;
      this.place = isFile ? join(dirname(this.target), `.${basename(this.target)}.${process.pid}.part`) : this.target;
      this.descriptor = openSync(this.place, 'w', there ? there.mode & 0o777 : 0o666);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOENT') throw new FileError('write', name, 'noFolder');
      throw systemFailure(error, 'write', name) ?? error;
    }
    unfinished.add(this);
  }

  /** Adds text; small pieces are gathered. */
  write(text: string): void {
    this.pending.push(text);
    this.pendingLength += text.length;
    if (this.pendingLength > 1 << 16) this.flush();
  }

  /** Writes what is left and puts the file in its place. */
  finish(): void {
    this.flush();
    try {
      closeSync(this.descriptor);
      if (this.place !== this.target) renameSync(this.place, this.target);
    } catch (error) {
      this.discard();
      throw systemFailure(error, 'write', this.name) ?? error;
    }
    unfinished.delete(this);
  }

  /** Gives up: nothing stays, and what was there before is untouched. */
  discard(): void {
    if (!unfinished.delete(this)) return;
    try {
      closeSync(this.descriptor);
    } catch {
      // It was closed already when the rename failed.
    }
    if (this.place !== this.target) rmSync(this.place, { force: true });
  }

  private flush(): void {
    const bytes = Buffer.from(this.pending.join(''), 'utf8');
    this.pending = [];
    this.pendingLength = 0;
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.descriptor, bytes, at);
    } catch (error) {
      this.discard();
      throw systemFailure(error, 'write', this.name) ?? error;
    }
  }
}
