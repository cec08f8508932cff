import { defineContentScript } from 'wxt/utils/define-content-script';
import { hubspotAddress, hubspotShown } from '../helpdesks/hubspot.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...hubspotAddress, shown: hubspotShown }),
});
