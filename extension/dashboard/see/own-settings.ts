import type { ScoreReport } from '#shared/reports/report.ts';
import { kindOf } from './comparable-groups.ts';

/** What is remembered in the browser: own targets by kind of score, invitations sent by content of a file. */
export interface OwnSettings {
  readonly targets: Readonly<Record<string, number>>;
  readonly sent: Readonly<Record<string, number>>;
}

/** Where they are kept. */
type Kept = Pick<Storage, 'getItem' | 'setItem'>;

const NAME = 'easemark-dashboard-own';
const MOST = 500;

/** Reads what is remembered; whatever is no number is left out. */
export function readOwnSettings(kept: Kept): OwnSettings {
  try {
    const stored: unknown = JSON.parse(kept.getItem(NAME) ?? '{}');
    const part = (name: string): Record<string, number> => {
      const found: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined;
      if (typeof found !== 'object' || found === null) return {};
      return Object.fromEntries(
        Object.entries(found)
          .filter((entry): entry is [string, number] => Number.isFinite(entry[1]))
          .slice(-MOST),
      );
    };
    return { targets: part('targets'), sent: part('sent') };
  } catch {
    return { targets: {}, sent: {} };
  }
}

/** Remembers a target for scores of this kind, or forgets it. */
export function withTarget(own: OwnSettings, score: ScoreReport, target: number | undefined): OwnSettings {
  return { ...own, targets: changed(own.targets, kindOf(score), target) };
}

/** Remembers how many were invited, or forgets it. @param hash of the file's content */
export function withSent(own: OwnSettings, hash: string, sent: number | undefined): OwnSettings {
  return { ...own, sent: changed(own.sent, hash, sent) };
}

function changed(
  record: Readonly<Record<string, number>>,
  key: string,
  value: number | undefined,
): Readonly<Record<string, number>> {
  const { [key]: _, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
}

/** Writes them down; a browser that keeps nothing is no reason to stop. */
export function keepOwnSettings(kept: Kept, own: OwnSettings): void {
  try {
    kept.setItem(NAME, JSON.stringify(own));
  } catch {
    // Full or forbidden: they hold until the page is closed.
  }
}
