import { offerPanel } from '../../../../extension/overlay/stage.ts';
import { TicketPanel } from '../../../../extension/overlay/ticket-panel.ts';

// What extension/entrypoints/overlay-panel.ts does, without the build's wrapping.
offerPanel((stage) => new TicketPanel(stage));
