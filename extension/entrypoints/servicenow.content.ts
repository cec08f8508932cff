import { defineContentScript } from 'wxt/utils/define-content-script';
import { servicenowAddress } from '../helpdesks/servicenow.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, servicenowAddress),
});
