import { plainObject, whole } from '../borders/shape.ts';

/** The version that is written today. */
export const NOTES_VERSION = 1;

type Item = Readonly<Record<string, unknown>>;

/** What leads a stored ticket from one version to the next; the place in the list is the version it starts from. */
const steps: readonly ((item: Item) => Item)[] = [
  // Version 0 named no version, called a note's text `note`, and knew neither pins nor severities.
  ({ notes, ...item }) => ({ ...item, version: 1, notes: Array.isArray(notes) ? notes.map(noteOfVersion0) : notes }),
];

function noteOfVersion0(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { note, ...kept } = value as Item;
  return { severity: 2, ...kept, ...(note === undefined ? {} : { text: note }) };
}

/**
 * Brings a stored ticket to today's version, whatever version wrote it. Only its outline is looked at: what is inside is checked afterwards.
 *
 * @param value as it was found in storage
 * @returns the item in today's version, or `newer` when a later version of Easemark wrote it
 * @throws Misshapen when it is no object or its version is no version
 * @example migrateNotes({ desk: 'zendesk', site: 'a.zendesk.com', id: '1', address: 'https://…', notes: [] })
 * // { desk: 'zendesk', …, version: 1, notes: [] }
 */
export function migrateNotes(value: unknown): Item | 'newer' {
  const item = plainObject(value);
  const version = whole(0, Number.MAX_SAFE_INTEGER)(item.version ?? 0, 'version');
  if (version > NOTES_VERSION) return 'newer';
  return steps.slice(version).reduce((older, step) => step(older), item);
}
