import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { freshdesk } from '../helpdesks/freshdesk.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(freshdesk));
