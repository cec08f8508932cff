import { defineContentScript } from 'wxt/utils/define-content-script';
import { gorgiasAddress } from '../helpdesks/gorgias.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, gorgiasAddress),
});
