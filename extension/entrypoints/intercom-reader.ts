import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { intercom } from '../helpdesks/intercom.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(intercom));
