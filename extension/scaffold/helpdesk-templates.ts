/** What a helpdesk is called: as a file, as a constant, and by its users. */
interface Named {
  readonly id: string;
  readonly constant: string;
  readonly name: string;
}

/** The files with which a helpdesk begins, by their path from the top of the repository. */
export function helpdeskTemplates(named: Named): Readonly<Record<string, string>> {
  const { id } = named;
  return {
    [`extension/helpdesks/${id}.ts`]: desk(named),
    [`extension/entrypoints/${id}.content.ts`]: contentScript(named),
    [`extension/entrypoints/${id}-reader.ts`]: reader(named),
    [`test/extension/helpdesks/${id}.test.ts`]: addressTest(named),
    [`test/extension/helpdesks/${id}.read.test.ts`]: readTest(named),
    [`test/fixtures/helpdesks/${id}/ticket.html`]: fixture,
  };
}

function desk({ id, constant, name }: Named): string {
  return `import type { TicketKey } from '#shared/tickets/ticket.ts';
import { type DeskAddress, type Helpdesk, type Reading, type TicketPage, ticketAddress } from './helpdesk.ts';
import { firstReasons, readingOf } from './reading/reading-of.ts';

/**
 * Say here where ${quotable(name)} lives (hosts, paths), what of it is read and from where, and what cannot be.
 */
export const ${constant}Address: DeskAddress = {
  id: '${id}',
  name: ${quoted(name)},
  // 'run', 'templates', 'public code' or 'address only': what the selectors below were seen in.
  level: 'public code',
  // One for every shape of a ticket's address: the group \`ticket\` is its id, \`base\` the path before the desk's own.
  ticketAddresses: [],
  pathOf: (id) => \`/ticket/\${id}\`,
};

export const ${constant}: Helpdesk = {
  ...${constant}Address,
  sources: ['page'],
  // What is not read stays unknown, and says why.
  neverRead: ['subject', 'status', 'channel', 'requester', 'messages', 'history'],
  read,
};

// What of the page names no ticket is read from \`await own()\`, which waits until the page shows this one.
async function read({ address, signal }: TicketPage, key: TicketKey): Promise<Reading> {
  signal.throwIfAborted();
  return readingOf({ ...key, address: ticketAddress(${constant}Address, key, address) }, firstReasons(${constant}));
}
`;
}

function contentScript({ id, constant }: Named): string {
  return `import { defineContentScript } from 'wxt/utils/define-content-script';
import { ${constant}Address } from '../helpdesks/${id}.ts';
import { runOverlay } from '../overlay/overlay.ts';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  // With marks beside messages: { ...${constant}Address, messages: ${constant}Messages }; where the page goes from ticket to ticket without
  // loading, also what it shows of one (shown: ${constant}Shown), as neighbours have it.
  main: (ctx) => runOverlay(ctx, ${constant}Address),
});
`;
}

function reader({ id, constant }: Named): string {
  return `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ${constant} } from '../helpdesks/${id}.ts';
import { offerDesk } from '../overlay/stage.ts';

export default defineUnlistedScript(() => offerDesk(${constant}));
`;
}

function addressTest({ id, constant }: Named): string {
  return `import { ${constant} } from '../../../extension/helpdesks/${id}.ts';
import { holdsTo } from './address-table.ts';

holdsTo(${constant}, {
  // Address of a ticket → its id. Write shapes as you have seen them; change host and numbers, nothing else.
  tickets: {},
  // What the page is → its address: lists, a ticket being written, the customer's own view, the same as data.
  others: {},
});
`;
}

function readTest({ id, name }: Named): string {
  const said = quotable(name);
  return `import { expect, test } from 'vitest';
import { readAt } from './read-at.ts';

const PAGE = 'https://${id}.example/ticket/1234';
const desk = readAt(PAGE, { [new URL(PAGE).pathname]: { file: '${id}/ticket.html' } });

test('${said}: what its page holds is read', async () => {
  expect(PAGE, 'Put the true address of a ticket here, with made-up numbers').not.toContain('.example/');
  const { ticket, unread } = await desk.readWith();
  expect(ticket, 'Say here what its fixture holds, and read it').toEqual({});
  expect(unread).toEqual([]);
  expect(await desk.hacked()).toBe(false);
});
`;
}

const fixture = `<!doctype html>
<title>Ticket 1234</title>
<!-- Write a page of your own, never a copy of the product's: only the elements that are read, and hostile text in them. -->
<main><p>&lt;img src=x onerror="window.hacked = 1"&gt;</p></main>
`;

/** A name inside a text between single quotes, or in a comment. */
function quotable(name: string): string {
  return name.replace(/['`\\\n]|\*\//g, '’');
}

function quoted(name: string): string {
  return `'${quotable(name)}'`;
}
