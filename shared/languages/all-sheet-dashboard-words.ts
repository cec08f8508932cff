import { sheetDashboard as da } from './da/sheet-dashboard.ts';
import { sheetDashboard as de } from './de/sheet-dashboard.ts';
import { sheetDashboard as en } from './en/sheet-dashboard.ts';
import { sheetDashboard as es } from './es/sheet-dashboard.ts';
import { sheetDashboard as fr } from './fr/sheet-dashboard.ts';
import type { Language } from './languages.ts';
import { sheetDashboard as nl } from './nl/sheet-dashboard.ts';
import { sheetDashboard as no } from './no/sheet-dashboard.ts';
import { sheetDashboard as pl } from './pl/sheet-dashboard.ts';
import type { SheetDashboardWords } from './sheet-dashboard-words.ts';
import { sheetDashboard as sv } from './sv/sheet-dashboard.ts';

/** What the dashboard in the spreadsheet says, in every language. */
export const allSheetDashboardWords: Readonly<Record<Language, SheetDashboardWords>> = {
  en,
  sv,
  nl,
  no,
  pl,
  da,
  de,
  fr,
  es,
};
