import type { SeeState } from './view-state.ts';

/** What the filter bar needs of the page. */
export interface FilterBarActs {
  /** @returns why it cannot be shown, where it cannot */
  readonly change: (state: SeeState) => string | undefined;
  readonly compare: () => void;
}
