import type { Formula } from './formula.ts';
import { type Block, FIRST_ROW, type TabCells } from './tab-cells.ts';

/**
 * Rows kept for what each part of the page says, on the tab of tables.
 *
 * The user's page shows these cells by their place and is never written again: a part keeps its rows whether it is there or not. New parts come last, and none may
 * get another number of rows.
 */
const RESERVED = {
  head: 3,
  'card ces': 8,
  'card nps': 8,
  'card csat': 8,
  trend: 3,
  distribution: 3,
  segments: 3,
  quadrant: 3,
  drivers: 3,
  nps: 3,
  friction: 3,
  touchpoints: 3,
  'segment table': 50,
  operations: 2,
  'operations response': 4,
  'operations asked': 4,
  'operations transfers': 4,
  'operations contacts': 4,
  'operations first contact': 4,
  'operations waiting': 4,
} as const;
export type ReservedPart = keyof typeof RESERVED;

/** Puts what one part of the page says, one below the other; what is said in which order is the same for every plan. */
export interface PartTexts {
  say(text: string): Formula;
  show(formula: Formula): Formula;
}

/** Keeps what the page says in one column of the tab of tables. */
export class ReservedTexts {
  readonly #cells: TabCells;
  readonly #block: Block;

  constructor(cells: TabCells) {
    this.#cells = cells;
    this.#block = cells.block(1);
  }

  /** @throws when a part says more than it has rows for */
  of(part: ReservedPart): PartTexts {
    const { column } = this.#block;
    const first = firstRow(part);
    let used = 0;
    const next = (): number => {
      used += 1;
      if (used > RESERVED[part]) throw new Error(`“${part}” says more than its ${RESERVED[part]} rows hold.`);
      return first + used - 1;
    };
    return {
      say: (text) => this.#cells.text(next(), column, text),
      show: (formula) => this.#cells.formula(next(), column, formula),
    };
  }
}

/** The last row that any of them may be in. */
export const LAST_RESERVED_ROW = FIRST_ROW + Object.values(RESERVED).reduce((sum, rows) => sum + rows, 0) - 1;

function firstRow(part: ReservedPart): number {
  const parts = Object.keys(RESERVED) as ReservedPart[];
  return parts.slice(0, parts.indexOf(part)).reduce((row, before) => row + RESERVED[before], FIRST_ROW);
}
