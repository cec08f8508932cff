import type { dashboard } from './en/dashboard.ts';
import type { Texts } from './words.ts';

/** What the dashboard's page says: bringing in, sources, looking, taking out. */
export type DashboardWords = Texts<typeof dashboard>;
