import { expect, test } from 'vitest';
import { readAt } from './read-at.ts';

const PATH = '/znuny/index.pl?Action=AgentTicketZoom;TicketID=81';
const FRAME = '/znuny/index.pl?Action=AgentTicketArticleContent;ArticleID=203';
const frame = { body: '<p>Where is it?</p><script>parent.hacked = 1</script>', type: 'text/html' };
const desk = readAt(`https://help.example.org${PATH}`, { [PATH]: { file: 'znuny/zoom.html' }, [FRAME]: frame });

test('Znuny: every article is in the list, and those that are opened have their text, out of their frame', async () => {
  const { ticket, unread, facts, asked, marked, selected, container } = await desk.readWith();
  expect(ticket).toMatchObject({
    site: 'help.example.org/znuny',
    number: '2026110281000017',
    subject: 'Parcel — missing <img src=x onerror="window.hacked = 1">',
  });
  const day = (time: string) => ({ time: Date.parse(`2026-11-${time}Z`), precision: 'day' });
  expect(ticket.messages).toEqual([
    { id: '203', role: 'customer', visibility: 'public', at: day('02T09:00'), text: 'Where is it?' },
    { id: '204', role: 'agent', visibility: 'public', at: day('02T09:40'), text: 'Which order?\nAnn' },
    { id: '205', role: 'agent', visibility: 'internal', at: day('03T09:00') },
    { id: '206', role: 'system', visibility: 'internal', at: day('03T10:00') },
  ]);
  expect(facts.messages).toMatchObject({ all: 4, partial: false });
  expect(unread.map(({ part, why }) => `${part}: ${why}`)).toEqual([
    'status: notOffered',
    'channel: notOffered',
    'requester: notOffered',
    'texts: notInPage',
    'history: notOffered',
  ]);
  expect(asked).toEqual([]);
  expect(marked).toEqual(['203', '204']);
  expect(selected).toEqual(marked);
  expect(container).toBe(true);
  expect(await desk.hacked()).toBe(false);
});

test('Znuny: a list of several pages is a part, and so is a page without a list', async () => {
  await desk.readWith();
  await desk.page().evaluate(() => {
    const pages = document.createElement('div');
    pages.className = 'ArticlePages';
    pages.append(document.createElement('a'));
    document.body.append(pages);
  });
  expect((await desk.readAgain()).unread).toContainEqual({ part: 'messages', why: 'onlyPart' });
  await desk.page().evaluate(() => {
    document.querySelector('#ArticleTable')?.remove();
    document.querySelector('.ArticlePages')?.remove();
  });
  const { ticket, unread } = await desk.readAgain();
  expect(ticket.messages).toHaveLength(2);
  expect(unread).toContainEqual({ part: 'messages', why: 'onlyPart' });
});

test('Znuny: a list that a filter has cut is a part, and nothing else in the page says so', async () => {
  await desk.readWith();
  expect((await desk.readAgain()).unread).not.toContainEqual({ part: 'messages', why: 'onlyPart' });
  await desk.page().evaluate(() => {
    const reset = document.createElement('a');
    reset.id = 'ResetArticleFilter';
    document.querySelector('.ArticleFilter')?.append(reset);
  });
  expect((await desk.readAgain()).unread).toContainEqual({ part: 'messages', why: 'onlyPart' });
});

test('Znuny: a frame that has not loaded has no text yet', async () => {
  await desk.readWith();
  await desk.page().evaluate(() => document.querySelector('iframe')?.setAttribute('src', 'about:blank'));
  const { ticket } = await desk.readAgain();
  expect(ticket.messages?.[0]).not.toHaveProperty('text');
});
