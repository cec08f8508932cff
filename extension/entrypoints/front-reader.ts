import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { front } from '../helpdesks/front.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(front));
