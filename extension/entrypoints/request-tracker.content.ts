import { defineContentScript } from 'wxt/utils/define-content-script';
import { requestTrackerAddress, requestTrackerMessages } from '../helpdesks/request-tracker.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...requestTrackerAddress, messages: requestTrackerMessages }),
});
