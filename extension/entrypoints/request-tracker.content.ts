import { defineContentScript } from 'wxt/utils/define-content-script';
import { requestTracker } from '../helpdesks/request-tracker.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, requestTracker),
});
