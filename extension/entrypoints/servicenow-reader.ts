import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servicenow } from '../helpdesks/servicenow.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(servicenow));
