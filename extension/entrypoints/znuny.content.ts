import { defineContentScript } from 'wxt/utils/define-content-script';
import { znunyAddress, znunyMessages } from '../helpdesks/znuny.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...znunyAddress, messages: znunyMessages }),
});
