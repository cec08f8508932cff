import type { SeeState } from './view-state.ts';

/** What the filter bar needs of the page. */
export interface FilterBarActs {
  readonly change: (state: SeeState) => void;
  readonly compare: () => void;
}
