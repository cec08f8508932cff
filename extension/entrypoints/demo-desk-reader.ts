import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { demoDesk } from '../helpdesks/demo-desk.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(demoDesk));
