import { anyPage } from '../helpdesks/any-page.ts';
import type { Helpdesk } from '../helpdesks/helpdesk.ts';
import { helpdesks } from '../helpdesks/list.ts';
import type { TicketPart } from '../helpdesks/unread.ts';
import { deskIn } from './desk-in.ts';

const HEAD = ['helpdesk', 'level', 'read from', 'messages', 'transfers, re-opens', 'marks', 'reply editor'];

/**
 * The README's table of helpdesks, as their files have it.
 *
 * @returns Markdown: a head and a line for each desk, `any-page` last
 */
export async function helpdeskTable(): Promise<string> {
  const desks = await Promise.all([...helpdesks, anyPage].map(({ id }) => load(id)));
  const rows = [HEAD, HEAD.map(() => '---'), ...desks.map(row)];
  return `${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

async function load(id: string): Promise<Helpdesk> {
  return deskIn((await import(`../helpdesks/${id}.ts`)) as Record<string, unknown>);
}

const NONE = '–';
/** What a message may come without, as the table calls it. */
const OF_MESSAGES: readonly (readonly [TicketPart, string])[] = [
  ['texts', 'texts'],
  ['roles', 'authors'],
  ['visibility', 'visibility'],
  ['times', 'times'],
];

function row(desk: Helpdesk): string[] {
  const { name, level, sources, neverRead = [], read, messages } = desk;
  const without = OF_MESSAGES.flatMap(([part, word]) => (neverRead.includes(part) ? word : []));
  const isRead = (part: TicketPart) => read !== undefined && !neverRead.includes(part);
  return [
    name,
    level,
    sources?.join(', then ') ?? 'address',
    isRead('messages') ? ['yes', ...(without.length > 0 ? [`without ${without.join(' and ')}`] : [])].join(', ') : NONE,
    isRead('history') ? 'yes' : NONE,
    messages ? 'yes' : NONE,
    desk.reply ? 'yes' : NONE,
  ];
}
