import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { anyPage } from '../../../../extension/helpdesks/any-page.ts';
import type { Helpdesk } from '../../../../extension/helpdesks/helpdesk.ts';
import { runOverlay } from '../../../../extension/overlay/overlay.ts';

/** A helpdesk of our own, as simple as one can be: `/ticket/1`, messages that are `article[id]`. */
const plainDesk: Helpdesk = {
  id: 'demo-desk',
  name: 'Plain Desk',
  level: 'run',
  ticketAddresses: [/^https?:\/\/[^/?#]+\/ticket\/(?<ticket>\d+)/],
  pathOf: (id) => `/ticket/${id}`,
  async read({ own }, key) {
    const document = await own();
    if (!document) return { ticket: { ...key, address: location.href }, unread: [], from: [] };
    const messages = [...document.querySelectorAll('article')].map((article, index) => ({
      id: article.id,
      role: article.className as 'customer' | 'agent',
      at: { time: Date.UTC(2026, 10, 2, 8 + index), precision: 'minute' as const },
    }));
    const subject = document.querySelector('h1')?.textContent ?? undefined;
    return {
      ticket: {
        ...key,
        address: location.href,
        subject,
        status: document.documentElement.dataset.status ?? 'open',
        requester: 'kim@example.org',
        messages,
      },
      unread: [
        { part: 'channel', why: 'notOffered' },
        { part: 'history', why: 'signedOut' },
      ],
      from: ['page'],
    };
  },
  shown: (document) => document.querySelector('h1')?.textContent ?? undefined,
  messages: {
    container: (document) => document.querySelector('main') ?? undefined,
    elementOf: (document, id) => document.getElementById(id) ?? undefined,
    idOf: (node) => (node instanceof Element ? node : node.parentElement)?.closest('article')?.id || undefined,
  },
};

const desk = window.background.isAnyPage ? anyPage : plainDesk;
runOverlay(new ContentScriptContext('plain', { noScriptStartedPostMessage: true }), desk);
