import type { Cube } from '../answers/cube.ts';
import { EXCLUSION_CLASSES } from '../answers/exclusion.ts';
import { countKept, rowsKept, textsKept } from '../answers/filter-cube.ts';
import { countUp, type GroupedCounts } from '../answers/grouped-counts.ts';
import { dimensionsOf } from '../imports/count-rows.ts';
import { type Counted, type CountedColumn, FIRST_TEXT, OVERFLOW } from '../imports/counted.ts';
import { ASIDE_ROWS, ASIDE_TIMES, BETWEEN, measureOf, type SourcePlan } from './source-plan.ts';

/**
 * The counts of the rows in some groups of a cube, as counting those rows anew would give them: scores, reports and warnings are made of them by the
 * same code as of a file.
 *
 * @param counted the whole file's; its conditions have been applied already
 * @param kept for each group of the cube 1 or 0
 */
export function filteredCounts(counted: Counted, cube: Cube, plan: SourcePlan, kept: Uint8Array): Counted {
  const rows = rowsKept(cube, kept);
  const aside: Record<string, number> = Object.fromEntries(textsKept(cube, ASIDE_ROWS, kept));
  const all = rowsKept(cube, new Uint8Array(cube.groups).fill(1));
  if ((counted.aside.footer ?? 0) > 0) aside.footer = counted.aside.footer!;
  const setAside = countKept(cube, ASIDE_TIMES, kept);
  const reasons = cube.measures[ASIDE_TIMES]!.texts.map((text) => EXCLUSION_CLASSES.indexOf(text as 'blank'));
  const beside = dimensionsOf(counted.plan).filter((at) => !plan.dimensions.includes(at));
  const besideTexts = beside.map(() => new Numbered());
  const columns = counted.plan.answers.map(({ at }): CountedColumn => {
    const measure = measureOf(plan, [at]);
    const { byDay, byValue } = countKept(cube, measure, kept);
    const numbers = textNumbers(cube.measures[measure]!.texts, [byDay, ...byValue]);
    const renumbered = (counts: GroupedCounts, more: GroupedCounts): GroupedCounts => {
      const into: GroupedCounts = [];
      counts.forEach((row, group) => {
        row.forEach((count, code) => {
          countUp(into, group, numbers.of(code), count);
        });
      });
      more.forEach((row, group) => {
        row.forEach((count, code) => {
          countUp(into, group, reasons[code]!, count);
        });
      });
      return into;
    };
    return {
      at,
      texts: numbers.texts,
      byDay: renumbered(byDay, setAside.byDay),
      bySegment: [
        ...byValue.map((counts, d) => renumbered(counts, setAside.byValue[d]!)),
        ...beside.map((other, b) =>
          besideCounts(textsKept(cube, measureOf(plan, [at, other]), kept), besideTexts[b]!, numbers),
        ),
      ],
      joint:
        counted.plan.drivers.length > 0
          ? textsKept(cube, measureOf(plan, [at, ...counted.plan.drivers]), kept)
          : new Map(),
      outside: counted.columns.find((column) => column.at === at)?.outside ?? new Map(),
    };
  });
  return {
    ...counted,
    filteredOut: counted.filteredOut + (all - rows),
    aside,
    days: [...cube.days],
    columns,
    dimensions: [
      ...plan.dimensions.map((at, d) => ({ at, texts: cube.dimensions[d]!.texts })),
      ...beside.map((at, b) => ({ at, texts: besideTexts[b]!.texts })),
    ],
  };
}

/** Numbers texts as they come. */
class Numbered {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** How the texts of an answer that occur are numbered among the counts; code 0 of the cube stands for those beyond the most. */
interface TextNumbering {
  readonly texts: readonly string[];
  of(code: number): number;
  ofText(text: string): number;
}

function textNumbers(all: readonly string[], counts: readonly GroupedCounts[]): TextNumbering {
  const occurs = new Uint8Array(all.length);
  for (const row of counts[0]!)
    row?.forEach((_, code) => {
      occurs[code] = 1;
    });
  const numbered = new Numbered();
  const numbers = all.map((text, code) => (code === 0 ? OVERFLOW : occurs[code] ? FIRST_TEXT + numbered.of(text) : -1));
  return { texts: numbered.texts, of: (code) => numbers[code]!, ofText: (text) => FIRST_TEXT + numbered.of(text) };
}

/** Answers by another column's text, from the counts of both joined. */
function besideCounts(joined: ReadonlyMap<string, number>, texts: Numbered, answers: TextNumbering): GroupedCounts {
  const counts: GroupedCounts = [];
  for (const [key, count] of joined) {
    const between = key.indexOf(BETWEEN);
    if (between >= 0) countUp(counts, texts.of(key.slice(between + 1)), answers.ofText(key.slice(0, between)), count);
  }
  return counts;
}
