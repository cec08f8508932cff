import { defineContentScript } from 'wxt/utils/define-content-script';
import { intercomAddress, intercomShown } from '../helpdesks/intercom.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...intercomAddress, shown: intercomShown }),
});
