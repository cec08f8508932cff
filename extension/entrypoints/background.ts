import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { helpdeskOf } from '../helpdesks/list.ts';

/** A click on the toolbar button gives access to that one page (activeTab); the page is then given the script of its own desk only. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => void showOn(tab));
});

async function showOn({ id: tabId, url }: Browser.tabs.Tab): Promise<void> {
  if (tabId === undefined) return;
  const desk = helpdeskOf(url ?? '');
  if (desk === undefined) {
    await answer(tabId, '?', 'No ticket recognised in this page’s address');
    return;
  }
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/content-scripts/${desk.id}.js`] });
  } catch {
    await answer(tabId, '?', 'The browser does not let Easemark run on this page');
    return;
  }
  await answer(tabId, '', 'Show this ticket');
}

/** Where there is no page to write in, the button itself is what is left to answer with. */
async function answer(tabId: number, mark: string, sentence: string): Promise<void> {
  await browser.action.setTitle({ tabId, title: `Easemark: ${sentence}` });
  await browser.action.setBadgeText({ tabId, text: mark });
}
