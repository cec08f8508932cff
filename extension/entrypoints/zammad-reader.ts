import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zammad } from '../helpdesks/zammad.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(zammad));
