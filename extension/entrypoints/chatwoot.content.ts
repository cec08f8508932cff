import { defineContentScript } from 'wxt/utils/define-content-script';
import { chatwootAddress, chatwootMessages, chatwootShown } from '../helpdesks/chatwoot.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...chatwootAddress, messages: chatwootMessages, shown: chatwootShown }),
});
