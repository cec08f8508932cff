import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageReport } from '../helpdesks/report-page.ts';

/** What a page is given when its user asks for a report of it: nothing but the way to make one. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { easemarkPageReport: () => pageReport(document, location.href) });
});
