import { Misshapen, plainObject, wellShaped } from '#shared/borders/shape.ts';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import type { AskedOnce, LaunchRecord, SolvedSeen } from '#shared/surveys/launch-record.ts';
import { askedOnceShape, launchShape, solvedSeenShape } from '#shared/surveys/launch-shape.ts';
import type { Change, StorageArea } from '../notes/commit.ts';
import { keptAside } from '../notes/ticket-items.ts';

/** What the names begin with under which launches are stored, followed by the month, as `launches:2026-11`. */
export const LAUNCH_ITEM = 'launches:';

/** What is kept of a month. */
export interface MonthRecords {
  readonly launches: readonly LaunchRecord[];
  readonly seen: readonly SolvedSeen[];
  /** Customers whose launch is erased, for as long as the pause lasts. */
  readonly asked: readonly AskedOnce[];
}

/** A month as it was found. */
export interface Month extends MonthRecords {
  readonly name: string;
  /** What could not be read: put aside by whoever writes the month. */
  readonly aside: readonly unknown[];
  /** A later version of Easemark wrote it: it is left as it is. */
  readonly newer: boolean;
}

/** Every month, out of everything that is stored, in order. */
export function monthsIn(everything: Readonly<Record<string, unknown>>): readonly Month[] {
  const names = Object.keys(everything).filter((name) => name.startsWith(LAUNCH_ITEM));
  return names.sort().map((name) => readMonth(name, everything[name]));
}

/** The months from one time until another, in order. @param from milliseconds since 1970 */
export async function monthsSince(area: StorageArea, from: number, to: number): Promise<readonly Month[]> {
  const names = namesSince(from, to);
  const stored = await area.get(names);
  return names.map((name) => readMonth(name, stored[name]));
}

/** Reads a month: one bad record does not take the others with it. @param value as found under the name; undefined is an empty month */
export function readMonth(name: string, value: unknown): Month {
  const empty = { name, launches: [], seen: [], asked: [], aside: [], newer: false };
  if (value === undefined) return empty;
  try {
    const { version, launches, seen, asked = [] } = plainObject(value);
    if (typeof version === 'number' && version > 1) return { ...empty, newer: true };
    const aside: unknown[] = [];
    return {
      ...empty,
      launches: wellShaped(launches, launchShape, aside),
      seen: wellShaped(seen, solvedSeenShape, aside),
      asked: wellShaped(asked, askedOnceShape, aside),
      aside,
    };
  } catch (error) {
    if (error instanceof Misshapen) return { ...empty, aside: [value] };
    throw error;
  }
}

/**
 * What is to be written for a month to hold these records; what could not be read in it is put aside in the same step.
 *
 * @throws RequestRefusal `newerVersion`
 */
export async function monthChange(
  area: StorageArea,
  { name, newer, aside }: Pick<Month, 'name' | 'newer' | 'aside'>,
  { launches, seen, asked }: MonthRecords,
): Promise<Required<Change>> {
  if (newer) throw new RequestRefusal('newerVersion');
  const kept = await keptAside(area, name, aside);
  if (launches.length + seen.length + asked.length === 0) return { set: kept, remove: [name] };
  const month = { version: 1, launches, seen, ...(asked.length > 0 && { asked }) };
  return { set: { ...kept, [name]: month }, remove: [] };
}

/** Under which name the month of a time is stored. @example monthName(Date.UTC(2026, 10, 22)) // 'launches:2026-11' */
export function monthName(time: number): string {
  return LAUNCH_ITEM + new Date(time).toISOString().slice(0, 7);
}

/** The names of the months from one time to another, the last month's last. */
function namesSince(from: number, to: number): string[] {
  const names = [];
  const [first, last] = [new Date(Math.min(from, to)), new Date(to)];
  for (
    let at = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1);
    at <= last.getTime();
    at = Date.UTC(new Date(at).getUTCFullYear(), new Date(at).getUTCMonth() + 1, 1)
  ) {
    names.push(monthName(at));
  }
  return names;
}
