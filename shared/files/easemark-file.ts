import { Misshapen, oneOf, plainObject, type Shape, text, wellShaped, whole } from '../borders/shape.ts';
import type { TicketNotes } from '../friction/note.ts';
import { readTicketNotes } from '../friction/stored-notes.ts';
import { RequestRefusal } from '../languages/request-refusal.ts';
import type { AskedOnce, LaunchRecord, SolvedSeen } from '../surveys/launch-record.ts';
import { askedOnceShape, customerHashShape, launchShape, solvedSeenShape } from '../surveys/launch-shape.ts';

/** What says that a JSON file is ours. */
const FORMAT = 'easemark-notes';
/** Version 1 held notes alone, and named one key (`requesterKey`). */
const VERSION = 2;

/** A key of the hashes, and the name by which it is known without being revealed. */
const keyShape = text(43, /^[A-Za-z0-9_-]{43}$/);
const keyNameShape = text(100);

/** What a file can hold. */
export interface EasemarkFile {
  readonly tickets: readonly TicketNotes[];
  readonly launches: readonly LaunchRecord[];
  readonly seen: readonly SolvedSeen[];
  /** Customers whose launch was erased while the pause lasted. */
  readonly asked: readonly AskedOnce[];
  /** Customers who asked not to be asked, by their keyed hash. */
  readonly doNotAsk: readonly string[];
  /** The names of the keys that the hashes of customers were made with; without those keys they say nothing. */
  readonly keyNames: readonly string[];
  /** The keys themselves: in a copy of everything, so that customers are known again where it is imported. */
  readonly keys: readonly string[];
  /** What could not be read, as it was found. */
  readonly aside: readonly unknown[];
}

/** A file without anything in it. */
export const emptyFile: EasemarkFile = {
  tickets: [],
  launches: [],
  seen: [],
  asked: [],
  doNotAsk: [],
  keyNames: [],
  keys: [],
  aside: [],
};

/**
 * What is given as a JSON file that can be imported again, tombstones and what is kept aside included.
 *
 * @param exportedAt milliseconds since 1970, UTC
 */
export function easemarkJson(content: Partial<EasemarkFile>, exportedAt: number): string {
  const head = { format: FORMAT, version: VERSION, exportedAt: new Date(exportedAt).toISOString() };
  return `${JSON.stringify({ ...head, ...emptyFile, ...content }, null, 1)}\n`;
}

/**
 * Reads such a file, of this version or an older one. What it holds that cannot be read is in `aside`, and nothing is thrown away; what its
 * writer had kept aside already is there too.
 *
 * @param json the file's text; a byte order mark is taken off
 * @throws RequestRefusal `fileNotNotes`, `fileNewer`
 */
export function readEasemarkJson(json: string): EasemarkFile {
  const file = outline(json);
  const aside: unknown[] = [...listIn(file, 'aside')];
  const read = <T>(name: keyof EasemarkFile, shape: Shape<T>) => wellShaped(listIn(file, name), shape, aside);
  const tickets: TicketNotes[] = [];
  for (const item of listIn(file, 'tickets')) {
    const found = readTicketNotes(item);
    if (found.state === 'newer') throw new RequestRefusal('fileNewer');
    if (found.state === 'malformed') aside.push(item);
    else {
      tickets.push(found.ticket);
      aside.push(...found.aside);
    }
  }
  const keyOfVersion1 = file.requesterKey === undefined ? [] : [file.requesterKey];
  return {
    tickets,
    launches: read('launches', launchShape),
    seen: read('seen', solvedSeenShape),
    asked: read('asked', askedOnceShape),
    doNotAsk: read('doNotAsk', customerHashShape),
    keyNames: wellShaped([...keyOfVersion1, ...listIn(file, 'keyNames')], keyNameShape, aside),
    // One that is broken opens nothing, and is no note that somebody could miss.
    keys: wellShaped(listIn(file, 'keys'), keyShape, []),
    aside,
  };
}

type Outline = Readonly<Record<string, unknown>>;

function outline(json: string): Outline {
  try {
    const file = plainObject(JSON.parse(json.replace(/^\uFEFF/, '')));
    oneOf([FORMAT])(file.format, 'format');
    if (whole(1, Number.MAX_SAFE_INTEGER)(file.version, 'version') > VERSION) throw new RequestRefusal('fileNewer');
    if (!Array.isArray(file.tickets)) throw new Misshapen('tickets', 'kind');
    return file;
  } catch (error) {
    if (error instanceof Misshapen || error instanceof SyntaxError) throw new RequestRefusal('fileNotNotes');
    throw error;
  }
}

function listIn(file: Outline, name: keyof EasemarkFile): readonly unknown[] {
  const list = file[name];
  if (list === undefined) return [];
  return Array.isArray(list) ? list : [list];
}
