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
 * @param now a clock in milliseconds
 */
export function progressOn(
  stream: { isTTY?: boolean; write(text: string): unknown },
  total: number | undefined,
  now: () => number = performance.now.bind(performance),
): Progress {
  if (!stream.isTTY || total === undefined || total < WORTH_SHOWING) return SILENT;
  let last = Number.NEGATIVE_INFINITY;
  return {
    at(bytes, rows) {
      if (now() - last < EVERY_MS) return;
      last = now();
      const share = Math.min(99, Math.floor((100 * bytes) / total));
      const counted = rows === undefined ? '' : `, ${rows.toLocaleString('en-US')} rows`;
      stream.write(`\r\u001b[2KReading ${share} %${counted}`);
    },
    done() {
      if (last > Number.NEGATIVE_INFINITY) stream.write('\r\u001b[2K');
    },
  };
}
