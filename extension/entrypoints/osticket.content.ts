import { defineContentScript } from 'wxt/utils/define-content-script';
import { osticket } from '../helpdesks/osticket.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, osticket),
});
