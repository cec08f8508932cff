import { defineContentScript } from 'wxt/utils/define-content-script';
import { anyPage } from '../helpdesks/any-page.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, anyPage),
});
