import { defineContentScript } from 'wxt/utils/define-content-script';
import { zohoDeskAddress, zohoDeskShown } from '../helpdesks/zoho-desk.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...zohoDeskAddress, shown: zohoDeskShown }),
});
