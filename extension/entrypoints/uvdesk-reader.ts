import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { uvdesk } from '../helpdesks/uvdesk.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(uvdesk));
