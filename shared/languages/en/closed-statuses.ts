import type { ClosedStatuses } from '../closed-statuses.ts';

/** English: what helpdesks call a ticket that needs no more work, in lower case. */
export const closedStatuses: ClosedStatuses = {
  ended: [
    'solved',
    'resolved',
    'fixed',
    'closed',
    'done',
    'completed',
    'complete',
    'finished',
    'archived',
    'closed complete',
    'closed incomplete',
    'closed skipped',
    'closed successful',
    'closed unsuccessful',
    'closed with workaround',
    'rejected',
    'declined',
    'canceled',
    'cancelled',
    'failed',
    'abandoned',
    'won’t do',
    'won’t fix',
  ],
  gone: ['merged', 'duplicate', 'deleted', 'removed', 'spam', 'junk', 'trash'],
};
