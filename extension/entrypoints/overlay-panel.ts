import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPanel } from '../overlay/stage.ts';
import { TicketPanel } from '../overlay/ticket-panel.ts';

/** What a ticket page is given only when the overlay is opened there or has notes to mark: most pages never need it. */
export default defineUnlistedScript(() => offerPanel((stage) => new TicketPanel(stage)));
