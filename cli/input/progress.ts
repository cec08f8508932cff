import { say } from '#shared/languages/say.ts';
import type { Words } from '#shared/languages/words.ts';
import { numbersFor } from '../terminal/numbers.ts';
import { typedSpaces } from '../terminal/printable.ts';

/** Files from this size on take long enough to wonder. */
const WORTH_SHOWING = 20_000_000;
const EVERY_MS = 100;

/** Tells how far a file is read; `done` leaves nothing behind. */
export interface Progress {
  at(bytes: number, rows?: number): void;
  done(): void;
}

const SILENT: Progress = { at: () => {}, done: () => {} };

/**
 * One line on a terminal that says how far reading is, for files worth it.
 *
 * @param stream where it is drawn; nothing is unless it is a terminal
 * @param total size of the file in bytes, `undefined` when unknown
 * @param words the reader's language
 * @param now a clock in milliseconds
 */
export function progressOn(
  stream: { isTTY?: boolean; write(text: string): unknown },
  total: number | undefined,
  words: Words,
  now: () => number = performance.now.bind(performance),
): Progress {
  if (!stream.isTTY || total === undefined || total < WORTH_SHOWING) return SILENT;
  const numbers = numbersFor(words);
  let last = Number.NEGATIVE_INFINITY;
  return {
    at(bytes, rows) {
      if (now() - last < EVERY_MS) return;
      last = now();
      const share = Math.min(99, Math.floor((100 * bytes) / total));
      const told =
        rows === undefined
          ? say(words.terminal.reading, { share })
          : say(words.terminal.readingRows, { share, count: numbers.count(rows) });
      stream.write(`\r\u001b[2K${typedSpaces(told)}`);
    },
    done() {
      if (last > Number.NEGATIVE_INFINITY) stream.write('\r\u001b[2K');
    },
  };
}
