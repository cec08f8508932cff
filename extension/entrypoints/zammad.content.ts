import { defineContentScript } from 'wxt/utils/define-content-script';
import { zammadAddress, zammadMessages, zammadShown } from '../helpdesks/zammad.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...zammadAddress, messages: zammadMessages, shown: zammadShown }),
});
