import { type MakeWatch, RowCounter } from './count-rows.ts';
import type { Counted, RowCounts, Understood } from './counted.ts';
import { type Decoded, type MakeDecoder, TextSource } from './decode.ts';
import type { Dialect } from './dialect.ts';
import { directionOfIds, SortedIds } from './find-duplicates.ts';
import { mergeRowCounts } from './merge-row-counts.ts';
import { planImport } from './plan.ts';
import { RecordReader, type Row } from './records.ts';

/** How a file is to be counted in parts: what its beginning told. All of it can be sent to another thread. */
export interface PartSetting {
  readonly understood: Understood;
  readonly dialect: Dialect;
  readonly encoding: string;
  readonly how: Decoded['how'];
  /** Whether the encoding is certain; else a part that is not UTF-8 makes the whole file be read again from its beginning. */
  readonly certain: boolean;
  /** Which way the response ids run; undefined where there are none. */
  readonly ids: 1 | -1 | undefined;
}

/** What one part came to. */
export interface PartCounts {
  readonly counts: RowCounts;
  readonly damaged: number;
  readonly nuls: number;
  readonly firstId: string | undefined;
  readonly lastId: string | undefined;
}

/**
 * Whether, and how, a file can be counted in parts that know nothing of one another.
 *
 * @param head what the beginning told
 * @returns `undefined` where it cannot: quotes to be put right, an encoding that is not like ASCII, response ids out of order (then all must be kept)
 */
export function partSetting(head: {
  understood: Understood;
  dialect: Dialect;
  decoded: Decoded;
}): PartSetting | undefined {
  const { understood, dialect, decoded } = head;
  if (dialect.repairs.length > 0 || dialect.delimiter.length !== 1 || dialect.delimiter.charCodeAt(0) > 127)
    return undefined;
  if (decoded.encoding !== 'utf-8' && !/^(windows-125\d|iso-8859-\d+)$/.test(decoded.encoding)) return undefined;
  const { header, recognised, options } = understood;
  const at = planImport(header, recognised, options).responseId;
  const ids =
    at === undefined
      ? undefined
      : directionOfIds([...recognised.columns[at]!.profile.texts.keys()].filter((id) => id !== ''));
  if (ids === 0) return undefined;
  return {
    understood,
    dialect,
    encoding: decoded.encoding,
    how: decoded.how,
    certain: decoded.how !== 'guessed' || decoded.encoding !== 'utf-8',
    ids,
  };
}

/**
 * Counts one part of a file: whole records, as `RecordBoundaries` finds them.
 *
 * @param first whether it is the beginning of the file, with its header
 * @param watch makes what looks on at its rows
 * @returns `undefined` when this part shows that the file cannot be counted in parts after all
 * @throws Refusal as `ImportRun` does; row numbers in it are those of the part
 */
export function countPart(
  bytes: Uint8Array,
  first: boolean,
  setting: PartSetting,
  makeDecoder: MakeDecoder,
  watch?: MakeWatch,
): PartCounts | undefined {
  const { understood, dialect } = setting;
  const { header, recognised, options } = understood;
  const id = setting.ids === undefined ? undefined : planImport(header, recognised, options).responseId;
  const ids = id === undefined || setting.ids === undefined ? undefined : new SortedIds(id, setting.ids);
  const counter = new RowCounter(understood, ids, watch);
  let skip = first ? header.above + header.rows : 0;
  const records = new RecordReader({ ...dialect, skip: first ? dialect.skip : 0 }, (rows: Row[]) => {
    counter.take(skip > 0 ? rows.slice(skip) : rows);
    skip = Math.max(0, skip - rows.length);
  });
  const source = new TextSource(makeDecoder, setting.encoding, first ? 'beginning' : 'middle');
  // In pieces, so that the cells of one are gone before the next: memory stays small and collecting it cheap.
  for (let at = 0; at < bytes.length; at += PIECE) records.push(source.push(bytes.subarray(at, at + PIECE)));
  records.push(source.end());
  records.end();
  const { damaged, nuls } = source.found;
  if (records.repaired > 0 || ids?.broken || (damaged > 0 && !setting.certain)) return undefined;
  return { counts: counter.result(), damaged, nuls, firstId: ids?.first, lastId: ids?.last };
}

const PIECE = 1 << 16;

/**
 * Puts the parts of a file together.
 *
 * @param parts all of them, in the order of the file
 * @returns what counting the file in one go comes to, or `undefined` when response ids of different parts are out of order
 */
export function joinParts(parts: readonly PartCounts[], setting: PartSetting): Counted | undefined {
  const ids = parts.flatMap(({ firstId, lastId }) =>
    firstId === undefined || lastId === undefined ? [] : firstId === lastId ? [firstId] : [firstId, lastId],
  );
  if (setting.ids !== undefined && ids.length > 1 && directionOfIds(ids) !== setting.ids) return undefined;
  const { understood, dialect, encoding, how } = setting;
  const sum = (which: 'damaged' | 'nuls'): number => parts.reduce((total, part) => total + part[which], 0);
  return {
    ...understood,
    ...mergeRowCounts(parts.map(({ counts }) => counts)),
    plan: planImport(understood.header, understood.recognised, understood.options),
    decoded: { encoding, how, damaged: sum('damaged'), nuls: sum('nuls') },
    dialect,
    repaired: 0,
  };
}
