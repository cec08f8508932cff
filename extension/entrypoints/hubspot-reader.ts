import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hubspot } from '../helpdesks/hubspot.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(hubspot));
