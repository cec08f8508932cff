import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { salesforce } from '../helpdesks/salesforce.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(salesforce));
