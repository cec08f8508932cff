import { MOST_GROUPS } from '../answers/cube.ts';
import type { RecognisedColumn } from '../imports/recognised.ts';
import type { Role } from '../imports/role.ts';

/** What scores are broken down by, what matters most first. */
const SEGMENT_ROLES: readonly Role[] = [
  'touchpoint',
  'surveyKind',
  'channel',
  'team',
  'segment',
  'agent',
  'language',
  'status',
  'question',
];

/** Dimensions proposed at most, and days that an export may span. */
const MOST_PROPOSED = 6;
const DAYS = 1000;

/** A column that scores can be broken down and filtered by. */
export interface DimensionChoice {
  /** Position in the file, from 0. */
  readonly column: number;
  readonly name: string;
  readonly role: Role;
  /** Different values in the rows looked at; more may follow. */
  readonly values: number;
  /** Whether it is proposed. */
  readonly proposed: boolean;
}

/**
 * The columns a source can be broken down by, and which of them are proposed: as many as keep the cube small, the most telling first.
 *
 * @param columns of the file, as recognised
 * @param rows about how many the file has: of few rows everything can be kept apart
 */
export function proposeDimensions(columns: readonly RecognisedColumn[], rows: number): DimensionChoice[] {
  const candidates = columns.filter(({ role, profile }) => {
    const values = profile.texts.size;
    return SEGMENT_ROLES.includes(role) && values > 1 && (!profile.manyTexts || role === 'agent');
  });
  candidates.sort((a, b) => SEGMENT_ROLES.indexOf(a.role) - SEGMENT_ROLES.indexOf(b.role));
  let groups = DAYS;
  let proposed = 0;
  return candidates.map(({ at, name, role, profile }) => {
    const values = profile.texts.size;
    const fits = proposed < MOST_PROPOSED && (rows <= MOST_GROUPS / 4 || groups * values <= MOST_GROUPS / 4);
    // A text of its own in nearly every row names nothing that comes again.
    const comesAgain = values <= 500 && values * 2 <= Math.max(4, profile.filled);
    if (fits && comesAgain) {
      groups *= values;
      proposed += 1;
    }
    return { column: at, name, role, values, proposed: fits && comesAgain };
  });
}
