import { defineContentScript } from 'wxt/utils/define-content-script';
import { frontAddress } from '../helpdesks/front.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, frontAddress),
});
