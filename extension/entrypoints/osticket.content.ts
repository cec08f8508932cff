import { defineContentScript } from 'wxt/utils/define-content-script';
import { osticketAddress, osticketMessages } from '../helpdesks/osticket.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...osticketAddress, messages: osticketMessages }),
});
