import type { LaunchRecord, SolvedSeen } from '#shared/surveys/launch-record.ts';

/** A launch to begin a test with. */
export function launchOf(id: number, more: Partial<LaunchRecord> = {}): LaunchRecord {
  return {
    id: `${String(id).padStart(8, '0')}-0000-4000-a000-000000000000`,
    at: 1_000,
    ticket: { desk: 'zammad', site: 'help.example.org', id: String(id) },
    metric: 'ces',
    form: 'statement',
    touchpoint: 'support',
    language: 'en',
    way: 'inserted',
    look: 'row',
    reworded: false,
    askedBy: 'Ann',
    ...more,
  };
}

/** A ticket seen solved. */
export function seenOf(id: number, more: Partial<SolvedSeen> = {}): SolvedSeen {
  return { ticket: { desk: 'zammad', site: 'help.example.org', id: String(id) }, at: 500, seenBy: 'Ann', ...more };
}
