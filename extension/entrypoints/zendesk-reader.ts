import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zendesk } from '../helpdesks/zendesk.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(zendesk));
