import type { sheetDashboard } from './en/sheet-dashboard.ts';

type Same<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : Same<Words[Key]> };

/** What the dashboard in the spreadsheet says. Places such as `{tab}` are filled in. */
export type SheetDashboardWords = Same<typeof sheetDashboard>;
