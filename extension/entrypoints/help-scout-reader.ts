import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { helpScout } from '../helpdesks/help-scout.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(helpScout));
