import { sumOfGroups } from '../answers/grouped-counts.ts';
import { profileOf } from './column-profile.ts';
import { type Counted, type CountedColumn, FIRST_TEXT, OVERFLOW } from './counted.ts';
import { recogniseColumn } from './recognise-column.ts';
import type { RecognisedColumn } from './recognised.ts';

/**
 * A counted column, recognised again from all its values.
 *
 * @param outside also from the values of rows that a condition leaves out
 */
export function recogniseCounted(counted: Counted, column: CountedColumn, outside = false): RecognisedColumn {
  const before = counted.recognised.columns[column.at]!;
  const total = sumOfGroups(column.byDay);
  const texts = new Map<string, number>(outside ? column.outside : []);
  column.texts.forEach((text, at) => {
    const count = total[FIRST_TEXT + at] ?? 0;
    if (count > 0) texts.set(text, (texts.get(text) ?? 0) + count);
  });
  const profile = profileOf(texts, (total[OVERFLOW] ?? 0) > 0);
  const { name, at, question, known } = before;
  return recogniseColumn({ name, at, question, known, profile, around: counted.recognised.around });
}
