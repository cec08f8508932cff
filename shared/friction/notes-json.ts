import { Misshapen, oneOf, plainObject, text, whole } from '../borders/shape.ts';
import { RequestRefusal } from '../languages/request-refusal.ts';
import type { TicketNotes } from './note.ts';
import { readTicketNotes } from './stored-notes.ts';

/** What says that a JSON file is ours. */
const FORMAT = 'easemark-notes';
const VERSION = 1;

/** What goes into a file besides the tickets. */
export interface NotesFile {
  readonly tickets: readonly TicketNotes[];
  /** Which key the requesters' hashes were made with; with another key they say nothing. */
  readonly requesterKey?: string;
  /** What could not be read, as it was found. */
  readonly aside: readonly unknown[];
}

/**
 * Notes as a JSON file that can be imported again, tombstones and what is kept aside included.
 *
 * @param exportedAt milliseconds since 1970, UTC
 */
export function notesJson({ tickets, requesterKey, aside }: NotesFile, exportedAt: number): string {
  const file = { format: FORMAT, version: VERSION, exportedAt: new Date(exportedAt).toISOString(), requesterKey };
  return `${JSON.stringify({ ...file, tickets, aside }, null, 1)}\n`;
}

/**
 * Reads such a file, of this version or an older one. What it holds that cannot be read is in `aside`, and nothing is thrown away; what its
 * writer had kept aside already is there too.
 *
 * @param json the file's text; a byte order mark is taken off
 * @throws RequestRefusal `fileNotNotes`, `fileNewer`
 */
export function readNotesJson(json: string): NotesFile {
  const file = outline(json);
  const tickets: TicketNotes[] = [];
  const aside: unknown[] = [...file.aside];
  for (const item of file.tickets) {
    const read = readTicketNotes(item);
    if (read.state === 'newer') throw new RequestRefusal('fileNewer');
    if (read.state === 'malformed') aside.push(item);
    else {
      tickets.push(read.ticket);
      aside.push(...read.aside);
    }
  }
  return { tickets, aside, requesterKey: file.requesterKey };
}

function outline(json: string) {
  try {
    const file = plainObject(JSON.parse(json.replace(/^\uFEFF/, '')));
    oneOf([FORMAT])(file.format, 'format');
    if (whole(1, Number.MAX_SAFE_INTEGER)(file.version, 'version') > VERSION) throw new RequestRefusal('fileNewer');
    if (!Array.isArray(file.tickets)) throw new Misshapen('tickets', 'kind');
    return {
      tickets: file.tickets as readonly unknown[],
      aside: Array.isArray(file.aside) ? (file.aside as readonly unknown[]) : [],
      requesterKey: file.requesterKey === undefined ? undefined : text(100)(file.requesterKey, 'requesterKey'),
    };
  } catch (error) {
    if (error instanceof Misshapen || error instanceof SyntaxError) throw new RequestRefusal('fileNotNotes');
    throw error;
  }
}
