import { defineContentScript } from 'wxt/utils/define-content-script';
import { demoDeskAddress, demoDeskMessages } from '../helpdesks/demo-desk.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...demoDeskAddress, messages: demoDeskMessages }),
});
