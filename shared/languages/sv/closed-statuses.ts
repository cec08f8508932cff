import type { ClosedStatuses } from '../closed-statuses.ts';

/** Swedish: what helpdesks call a ticket that needs no more work, in lower case. */
export const closedStatuses: ClosedStatuses = {
  ended: [
    'löst',
    'löst ärende',
    'lösta',
    'stängt',
    'stängd',
    'avslutat',
    'avslutad',
    'klart',
    'klar',
    'färdigt',
    'färdig',
    'åtgärdat',
    'arkiverat',
    'avvisat',
    'avvisad',
    'avslaget',
    'avbrutet',
    'avbruten',
    'löst och stängt',
    'olöst och stängt',
  ],
  gone: [
    'sammanslaget',
    'sammanslagen',
    'sammanfogat',
    'dubblett',
    'borttaget',
    'borttagen',
    'raderat',
    'raderad',
    'skräppost',
  ],
  goesOn: ['vänta', 'invänta', 'avvakta', 'pågå', 'återöppn', 'öppnat igen', 'öppnad igen', 'öppnas igen', 'obekräft'],
};
