import type { BringInWords } from '#shared/languages/bring-in-words.ts';
import type { DashboardWords } from '#shared/languages/dashboard-words.ts';
import type { Reader } from '../../../views/text/reader.ts';
import type { Spoken } from '../../pages/page-language.ts';
import type { Store } from '../store/open-store.ts';

/** What every part of the dashboard's page needs of the page. */
export interface PageContext {
  readonly reader: Reader;
  readonly words: DashboardWords;
  readonly files: BringInWords;
  readonly spoken: Spoken;
  /** The storage, opened anew where another tab made this one let go of it. */
  store(): Promise<Store>;
  /** Said to screen readers alone; what is seen as well is a `toast`. */
  announce(text: string): void;
  goTo(view: ViewName): void;
  /** Shows one source alone on the dashboard. */
  open(source: string): void;
  /** Sources were added, removed or renamed: the page and the other tabs show it. */
  sourcesChanged(): Promise<void>;
}

/** The views of the page; the hash of its address names them. The query string belongs to the dashboard's filters. */
export const VIEWS = ['dashboard', 'bring-in', 'sources'] as const;
export type ViewName = (typeof VIEWS)[number];

/** The view an address names; the dashboard where it names none. */
export function viewIn(hash: string): ViewName {
  return VIEWS.find((view) => `#${view}` === hash) ?? 'dashboard';
}
