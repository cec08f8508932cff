import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Words } from '#shared/languages/words.ts';
import { FileError, systemFailure } from '../failure.ts';
import type { Progress } from './progress.ts';
import { progressOn } from './progress.ts';

const CHUNK = 1 << 16;

/** What takes a file's bytes, one chunk after another; a chunk is only good during the call. */
export interface ByteSink {
  push(bytes: Uint8Array): void;
  /** Rows seen so far, where it counts them; shown while a big file is read. */
  readonly rows?: number;
}

/**
 * Reads a file, or standard input for `-`, into a sink.
 *
 * Reading is synchronous because that is fastest, with a pause after every chunk in which Ctrl-C is heard.
 *
 * @param path where the file is, or `-`
 * @param name what the person called it, for messages
 * @param words the language of what is told meanwhile
 * @throws FileError when it cannot be read; whatever the sink throws
 */
export async function readBytes(path: string, name: string, sink: ByteSink, words: Words): Promise<void> {
  if (path === '-') return readStdin(sink, words);
  const file = opened(path, name);
  let progress: Progress | undefined;
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw new FileError('read', name, 'isFolder');
    progress = progressOn(process.stderr, stats.isFile() ? stats.size : undefined, words);
    const buffer = new Uint8Array(CHUNK);
    for (let at = 0; ; ) {
      const read = readChunk(file, buffer, name);
      if (read === 0) return;
      at += read;
      sink.push(buffer.subarray(0, read));
      progress.at(at, sink.rows);
      await setImmediate();
    }
  } finally {
    progress?.done();
    closeSync(file);
  }
}

/**
 * Opens a file for the time of a call.
 *
 * @throws FileError when it cannot be opened
 */
export async function withFile<T>(
  file: { path: string; typed: string },
  use: (descriptor: number) => Promise<T>,
): Promise<T> {
  const descriptor = opened(file.path, file.typed);
  try {
    return await use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function opened(path: string, name: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw systemFailure(error, 'read', name) ?? error;
  }
}

function readChunk(file: number, buffer: Uint8Array, name: string): number {
  try {
    return readSync(file, buffer, 0, buffer.length, null);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EOF') return 0;
    throw systemFailure(error, 'read', name) ?? error;
  }
}

async function readStdin(sink: ByteSink, words: Words): Promise<void> {
  if (process.stdin.isTTY) process.stderr.write(`${words.terminal.keyboard}\n`);
  for await (const chunk of process.stdin) sink.push(chunk as Uint8Array);
}
