import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { freescout } from '../helpdesks/freescout.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(freescout));
