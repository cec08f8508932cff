import { type Cube, OTHER_VALUES } from '../answers/cube.ts';
import { groupsKept } from '../answers/filter-cube.ts';
import { normaliseLabel } from '../answers/labels.ts';
import { type DateOrder, dayOfRaw } from '../imports/date-order.ts';
import type { SourcePlan } from './source-plan.ts';

/**
 * What is looked at of a source. Everything given must hold; an empty filter keeps all rows.
 *
 * @example { from: 19783, values: [{ column: 3, any: ['Email', 'Chat'] }] }
 */
export interface Filter {
  /** First and last day, days since 1970-01-01; with either of them rows without a date are left out. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Of a column, by its position in the file from 0: any of these values, compared as labels are. `OTHER_VALUES` stands for those not told apart. */
  readonly values?: readonly { readonly column: number; readonly any: readonly string[] }[];
}

/** Whether a raw day lies in a filter's range; `undefined` where it has none. */
export function dayTest({ from, to }: Filter, order: DateOrder | undefined): ((raw: number) => boolean) | undefined {
  if (from === undefined && to === undefined) return undefined;
  return (raw) => {
    const day = order === undefined ? undefined : dayOfRaw(raw, order);
    return day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to);
  };
}

/**
 * Whether a cell of a column is among a filter's values.
 *
 * @param told the values that the cube tells apart, where cells of rows are tested: any other is one of those not told apart
 * @returns `undefined` where the filter does not name the column
 */
export function valueTest(
  { values = [] }: Filter,
  column: number,
  told?: readonly string[],
): ((cell: string) => boolean) | undefined {
  const wanted = values.filter((one) => one.column === column);
  if (wanted.length === 0) return undefined;
  const tests = wanted.map(({ any }) => ({
    labels: new Set(any.filter((value) => value !== OTHER_VALUES).map(normaliseLabel)),
    others: any.includes(OTHER_VALUES),
  }));
  const apart = told && new Set(told.map(normaliseLabel));
  return (cell) => {
    const label = normaliseLabel(cell);
    const other = cell === OTHER_VALUES || apart?.has(label) === false;
    return tests.every(({ labels, others }) => (other ? others : labels.has(label)));
  };
}

/**
 * The groups of a source's cube that a filter keeps.
 *
 * @param order of the dates' parts
 * @returns for each group 1 or 0
 * @throws RangeError when the filter names a column that is no dimension of the cube: its values cannot be told apart
 */
export function filteredGroups(cube: Cube, plan: SourcePlan, filter: Filter, order: DateOrder | undefined): Uint8Array {
  const unknown = filter.values?.find(({ column }) => !plan.dimensions.includes(column));
  if (unknown) throw new RangeError(`Column ${unknown.column} is no dimension of this source.`);
  return groupsKept(cube, {
    day: dayTest(filter, order),
    values: plan.dimensions.map((column) => valueTest(filter, column)),
  });
}
