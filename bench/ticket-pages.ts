import { readFileSync } from 'node:fs';
import type { HelpdeskCase } from '../test/e2e/helpdesk-cases/helpdesk-case.ts';

const MESSAGES = 500;

/** Helpdesks whose pages are made of web components within web components. */
const OF_COMPONENTS = ['salesforce', 'servicenow'];

/** Within a console only the tab that is looked at is searched. */
const ACTIVE_TAB = '<div class="tabContent active oneConsoleTab">';

/**
 * A ticket's page of a helpdesk: the one the tests read, behind 500 messages in which nothing is found of what the helpdesk's file looks for, so
 * that it has to look through all of them; twenty elements each, and where the helpdesk's page is made of web components, in shadow roots three deep.
 */
export function largePage({ desk, answers, path }: HelpdeskCase): string {
  const message = OF_COMPONENTS.includes(desk) ? shadowMessage : plainMessage;
  const messages = Array.from({ length: MESSAGES }, (_, at) => message(at)).join('');
  const page = `<main></main>${pageOf(answers[path.startsWith('/#') ? '/' : path])}`;
  const place = page.includes(ACTIVE_TAB) ? ACTIVE_TAB : '<main>';
  return `<!doctype html><title>Large</title>${page.replace(place, place + messages)}`;
}

function pageOf(answer: HelpdeskCase['answers'][string] | undefined): string {
  if (typeof answer !== 'object') return '';
  if ('body' in answer) return answer.body;
  return readFileSync(new URL(`../test/fixtures/helpdesks/${answer.file}`, import.meta.url), 'utf8');
}

const head = (at: number) =>
  `<header><div class="who"><span class="face"><i></i></span><b>Kim Larsen</b><a href="#m${at}"><time>2 November</time></a></div>
<div class="acts"><button>Reply</button><button>Forward</button><span><i></i></span></div></header>`;
const text = (at: number) =>
  `<div class="text"><p>Message ${at}: the order has not arrived, and I have asked before.</p><p>Who can I <em>speak</em> to?</p></div><footer><span>Seen</span></footer>`;

const plainMessage = (at: number) => `<article id="m${at}"><section>${head(at)}${text(at)}</section></article>`;
const shadowMessage = (at: number) =>
  `<x-message>${shadow(`<x-card>${shadow(`${head(at)}<x-text>${shadow(text(at))}</x-text>`)}</x-card>`)}</x-message>`;
const shadow = (html: string) => `<template shadowrootmode="open">${html}</template>`;
