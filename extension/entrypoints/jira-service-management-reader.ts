import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { jiraServiceManagement } from '../helpdesks/jira-service-management.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(jiraServiceManagement));
