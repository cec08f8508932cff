import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zohoDesk } from '../helpdesks/zoho-desk.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(zohoDesk));
