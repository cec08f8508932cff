import { defineContentScript } from 'wxt/utils/define-content-script';
import {
  jiraServiceManagementAddress,
  jiraServiceManagementMessages,
  jiraServiceManagementShown,
} from '../helpdesks/jira-service-management.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) =>
    runOverlay(ctx, {
      ...jiraServiceManagementAddress,
      messages: jiraServiceManagementMessages,
      shown: jiraServiceManagementShown,
    }),
});
