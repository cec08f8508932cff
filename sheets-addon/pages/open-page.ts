import { allChartWords } from '#shared/languages/all-chart-words.ts';
import { allDashboardWords } from '#shared/languages/all-dashboard-words.ts';
import { allSidebarWords } from '#shared/languages/all-sidebar-words.ts';
import { allWords } from '#shared/languages/all-words.ts';
import type { DashboardWords } from '#shared/languages/dashboard-words.ts';
import { type Language, languages } from '#shared/languages/languages.ts';
import type { SidebarWords } from '#shared/languages/sidebar-words.ts';
import { pageWords } from '../../views/mapping/page-words.ts';
import { type Reader, readerOf } from '../../views/text/reader.ts';

/** Where a sidebar draws, and in which words. */
export interface SidebarPage {
  readonly place: HTMLElement;
  readonly reader: Reader;
  readonly words: SidebarWords;
  readonly dashboard: DashboardWords;
}

/** Opens the page in the language that the script set. */
export function openPage(title: keyof Pick<SidebarWords, 'importTitle' | 'scoreTitle'>): SidebarPage {
  const place = document.getElementById('page')!;
  const asked = place.dataset.language as Language;
  const language = languages.includes(asked) ? asked : 'en';
  const words = allSidebarWords[language];
  const dashboard = allDashboardWords[language];
  document.documentElement.lang = language;
  document.title = words[title];
  document.getElementById('title')!.textContent = words[title];
  return {
    place,
    words,
    reader: readerOf(language, pageWords(allWords[language], dashboard.mapping), allChartWords[language]),
    dashboard,
  };
}
