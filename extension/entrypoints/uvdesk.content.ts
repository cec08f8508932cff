import { defineContentScript } from 'wxt/utils/define-content-script';
import { uvdeskAddress, uvdeskMessages } from '../helpdesks/uvdesk.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...uvdeskAddress, messages: uvdeskMessages }),
});
