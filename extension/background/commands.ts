import { browser } from 'wxt/browser';
import type { Order } from '#shared/messages/requests.ts';
import { showOnTab } from '../show/show-on-tab.ts';

/** The keyboard commands of the manifest, and what each tells the overlay. */
export const commands: Readonly<Record<string, Order>> = {
  'open-overlay': { tell: 'open' },
  'note-selection': { tell: 'note' },
};

/** A command is a gesture like the click: it gives access to the tab it was pressed on. */
export function hearCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const order = commands[command];
    if (order !== undefined && tab !== undefined) void showOnTab(tab, order);
  });
}
