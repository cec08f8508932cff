import { defineContentScript } from 'wxt/utils/define-content-script';
import { zendeskAddress, zendeskMessages } from '../helpdesks/zendesk.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...zendeskAddress, messages: zendeskMessages }),
});
