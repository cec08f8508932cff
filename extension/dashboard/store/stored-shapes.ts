import { listOf, Misshapen, oneOf, plainObject, record, type Shape, text, whole } from '#shared/borders/shape.ts';
import { ROLES } from '#shared/imports/role.ts';
import { METRICS } from '#shared/metrics/bands.ts';
import { METHODS } from '#shared/metrics/method.ts';
import type { Mapping } from '#shared/sources/source.ts';
import type { SourceSummary } from './source-record.ts';

/** Names of columns and values, which a file may make as long as it likes. */
const LONGEST = 1 << 20;
const MOST_COLUMNS = 20_000;
const MOMENT = whole(0, Number.MAX_SAFE_INTEGER);
const NAME = text(LONGEST);
const NAMES = listOf(NAME, MOST_COLUMNS);

const yesOrNo: Shape<boolean> = oneOf([true, false]);

/** What was decided about a file, as it is stored. */
export const storedMapping: Shape<Mapping> = record(
  {},
  {
    metric: oneOf(METRICS),
    roles: listOf(record({ column: NAME, role: oneOf(ROLES) }), MOST_COLUMNS),
    columns: NAMES,
    scale: NAME,
    direction: oneOf(['ease', 'effort']),
    method: oneOf(METHODS),
    by: NAMES,
    where: listOf(record({ column: NAME, value: NAME }), MOST_COLUMNS),
    compare: record({ column: NAME, a: NAME, b: NAME }),
    before: whole(-1e8, 1e8),
    reasons: NAME,
    drivers: NAMES,
    counts: NAME,
    date: NAME,
    dateOrder: oneOf(['dmy', 'mdy', 'ymd']),
    zone: NAME,
    encoding: NAME,
    delimiter: NAME,
    headerRows: whole(0, 100),
    includePartial: yesOrNo,
  },
);

/** What a list of sources shows of one, as it is stored. */
export const storedSummary: Shape<SourceSummary> = record(
  {
    id: text(100),
    form: whole(0, 1e6),
    name: NAME,
    size: MOMENT,
    lastModified: whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
    importedAt: MOMENT,
    hash: text(100),
    headHash: text(100),
    fingerprint: text(100),
    format: NAME,
    mapping: storedMapping,
    rows: MOMENT,
    kept: MOMENT,
    level: whole(0, 64),
    scores: listOf(
      record({ column: NAME, position: MOMENT, metric: oneOf(METRICS), n: MOMENT, aside: MOMENT }),
      MOST_COLUMNS,
    ),
  },
  { sample: yesOrNo, removedAt: MOMENT },
);

/**
 * A value out of the storage, if it is of a shape.
 *
 * @returns `undefined` where it is not: then it is as if it were not there
 * @example shaped(storedMapping, { metric: 'csat' }) // { metric: 'csat' }
 */
export function shaped<T>(shape: Shape<T>, value: unknown): T | undefined {
  try {
    return shape(value);
  } catch (error) {
    if (error instanceof Misshapen) return undefined;
    throw error;
  }
}

/**
 * A summary out of the storage.
 *
 * @returns one that says no more than the name and is of no form that can be read, where it is damaged: so it can be seen and removed, and the others
 * are not held up by it; `undefined` where there is not even an id
 */
export function checkedSummary(item: unknown): SourceSummary | undefined {
  const summary = shaped(storedSummary, item);
  if (summary) return summary;
  const { id, name, removedAt } = shaped<Readonly<Record<string, unknown>>>(plainObject, item) ?? {};
  if (typeof id !== 'string') return undefined;
  return {
    id,
    form: 0,
    name: shaped(NAME, name) ?? id,
    size: 0,
    lastModified: 0,
    importedAt: 0,
    hash: '',
    headHash: '',
    fingerprint: '',
    format: '',
    mapping: {},
    rows: 0,
    kept: 0,
    level: 0,
    scores: [],
    ...(shaped(MOMENT, removedAt) !== undefined && { removedAt: removedAt as number }),
  };
}
