import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { osticket } from '../helpdesks/osticket.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(osticket));
