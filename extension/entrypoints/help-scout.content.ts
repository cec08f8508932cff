import { defineContentScript } from 'wxt/utils/define-content-script';
import { helpScoutAddress, helpScoutMessages, helpScoutShown } from '../helpdesks/help-scout.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => runOverlay(ctx, { ...helpScoutAddress, messages: helpScoutMessages, shown: helpScoutShown }),
});
