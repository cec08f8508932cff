import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isRequest } from '#shared/messages/read-request.ts';
import { answerRequests } from '../background/answer-request.ts';
import { hearCommands } from '../background/commands.ts';
import { forgetTab } from '../background/forget-tab.ts';
import { everyDay } from '../background/retention.ts';
import { openStores } from '../background/stores.ts';

/** The one that writes. The browser stops it when it is idle and starts it for an event, so every listener is there from the first moment. */
export default defineBackground(() => {
  const stores = openStores();
  const answer = answerRequests(stores);

  browser.runtime.onMessage.addListener((message, sender, reply) => {
    if (!isRequest(message) || sender.id !== browser.runtime.id) return undefined;
    void answer(message, sender).then(reply);
    return true;
  });

  // Nobody waits for these: what fails is tried again at the next start, and told to whoever looks at the extension's log.
  const byItself = (task: Promise<unknown>) => void task.catch(console.error);
  const begin = () => {
    byItself(stores.sites.restore());
    byItself(stores.settle());
  };
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  browser.permissions.onAdded.addListener(() => byItself(stores.sites.granted()));
  browser.permissions.onRemoved.addListener(() => byItself(stores.sites.revoked()));
  browser.tabs.onRemoved.addListener((tabId) => byItself(forgetTab(tabId)));

  hearCommands();
  everyDay(() => byItself(stores.eraseOld()));
});
