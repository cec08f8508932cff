import { defineContentScript } from 'wxt/utils/define-content-script';
import { freshdeskAddress, freshdeskMessages, freshdeskShown } from '../helpdesks/freshdesk.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...freshdeskAddress, messages: freshdeskMessages, shown: freshdeskShown }),
});
