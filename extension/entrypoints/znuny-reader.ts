import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { znuny } from '../helpdesks/znuny.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(znuny));
