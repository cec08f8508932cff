import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chatwoot } from '../helpdesks/chatwoot.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(chatwoot));
