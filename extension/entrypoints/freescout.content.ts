import { defineContentScript } from 'wxt/utils/define-content-script';
import { freescoutAddress, freescoutMessages } from '../helpdesks/freescout.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...freescoutAddress, messages: freescoutMessages }),
});
