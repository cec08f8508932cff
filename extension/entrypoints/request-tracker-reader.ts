import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { requestTracker } from '../helpdesks/request-tracker.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(requestTracker));
