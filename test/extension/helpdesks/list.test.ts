import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anyPage } from '../../../extension/helpdesks/any-page.ts';
import { helpdesks, hostDeskOf } from '../../../extension/helpdesks/list.ts';
import { ticketParts, unreadReasons } from '../../../extension/helpdesks/unread.ts';
import { helpdeskTable } from '../../../extension/scaffold/helpdesk-table.ts';
import { deskFiles, deskNamed, desks } from './desk-files.ts';

const root = new URL('../../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const listed = [...helpdesks, anyPage];

test('every helpdesk file stands in the list, and the list holds nothing else', () => {
  expect(listed.map((desk) => desk.id).sort()).toEqual([...deskFiles].sort());
});

test('a host that is one desk’s alone names it, be the page a ticket or not', () => {
  expect(hostDeskOf('https://acme.zendesk.com/agent/dashboard')?.id).toBe('zendesk');
  expect(hostDeskOf('https://zendesk.com.example.org/agent/dashboard')).toBeUndefined();
  expect(hostDeskOf('https://rt.example.org/Ticket/Display.html?id=7')).toBeUndefined();
  expect(hostDeskOf('no address')).toBeUndefined();
});

test('the list, which the background is given, holds addresses and no reader', () => {
  for (const desk of listed) {
    expect(desk).not.toHaveProperty('read');
    expect(deskNamed(desk.id)).toMatchObject({ ...desk });
  }
});

test('a page that no file knows is no desk of the list', () => {
  expect(helpdesks).not.toContain(anyPage);
});

describe.each(desks)('$name', (desk) => {
  const { id, level, read, messages, sources, neverRead = [] } = desk;
  test('has a content script that is given its own file only', () => {
    const script = text(`extension/entrypoints/${id}.content.ts`);
    expect(script.match(/helpdesks\/[\w-]+/g)).toEqual([`helpdesks/${id}`]);
  });
  test('leans on no other desk’s file', () => {
    const folder = new URL(`extension/helpdesks/${id}/`, root);
    const own = existsSync(folder) ? readdirSync(folder).map((file) => `extension/helpdesks/${id}/${file}`) : [];
    for (const path of [`extension/helpdesks/${id}.ts`, ...own]) {
      const imported = text(path).match(/(?<=from ')[^']+/g) ?? [];
      const others = deskFiles.filter((other) => other !== id && imported.some((one) => one.includes(`/${other}`)));
      expect([path, others]).toEqual([path, []]);
    }
  });
  test('has a table of addresses', () => {
    expect(existsSync(new URL(`test/extension/helpdesks/${id}.test.ts`, root))).toBe(true);
  });
  test('is read in a page and says from where, or is known by its address only', () => {
    const isRead = existsSync(new URL(`test/extension/helpdesks/${id}.read.test.ts`, root));
    const says = (sources ?? []).length > 0;
    expect([isRead, read !== undefined, says]).toEqual(
      level === 'address only' ? [false, false, false] : [true, true, true],
    );
    if (!read) expect([messages, neverRead]).toEqual([undefined, []]);
  });
  test('names what it never reads once, and shows no marks on messages that it does not read', () => {
    expect(neverRead).toEqual(ticketParts.filter((part) => neverRead.includes(part)));
    expect(messages !== undefined && neverRead.includes('messages')).toBe(false);
  });
  test('has pages to be read: a fixture of its own, or the real thing where its level says so', () => {
    const fixtures = existsSync(new URL(`test/fixtures/helpdesks/${id}/`, root));
    expect(fixtures).toBe(level === 'templates' || level === 'public code');
  });
});

test('the README’s table says what every helpdesk’s file says (npm run docs:helpdesks writes it)', async () => {
  expect(text('README.md')).toContain(await helpdeskTable());
});

test('only the number of a page that no file knows is a guess, to be corrected', () => {
  expect(helpdesks.filter(({ isGuess }) => isGuess).map(({ id }) => id)).toEqual([]);
  expect(anyPage.isGuess).toBe(true);
});

test('every reason is a word of its own', () => {
  expect(new Set(unreadReasons).size).toBe(unreadReasons.length);
});
