import { defineContentScript } from 'wxt/utils/define-content-script';
import { salesforceAddress, salesforceShown } from '../helpdesks/salesforce.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...salesforceAddress, shown: salesforceShown }),
});
