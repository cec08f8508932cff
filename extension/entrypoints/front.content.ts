import { defineContentScript } from 'wxt/utils/define-content-script';
import { frontAddress, frontShown } from '../helpdesks/front.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...frontAddress, shown: frontShown }),
});
