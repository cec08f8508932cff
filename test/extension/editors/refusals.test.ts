import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownLink } from '../../../shared/surveys/known-link.ts';
import { contentScript, type EditorPage, openChromium, scripted } from './editor-page.ts';

const LINK = 'https://survey.example/q?t=42';
const survey = {
  html: `<p>How easy was it?</p><p><a href="${LINK}">Tell us</a></p>`,
  text: `How easy was it?\n${LINK}`,
  marker: LINK,
};

let browser: Browser;
let page: Page;
let code: string;

beforeAll(async () => {
  [browser, code] = await Promise.all([openChromium(), contentScript()]);
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function open(html: string, address = 'https://desk.example/ticket/7'): Promise<EditorPage> {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><body>${html}</body>` }),
  );
  // A change of the fragment alone would load nothing.
  await page.goto('about:blank');
  await page.goto(address);
  return await scripted(page, code);
}
const html = (selector = '#reply') => page.locator(selector).innerHTML();
const value = (selector = '#reply') => page.locator(selector).inputValue();

describe('a desk’s own places of replies', () => {
  const editor = '<p>Dear Ann,</p>';
  test.each([
    [
      'freescout',
      'https://h.example/conversation/7',
      `<div class="conv-block conv-reply-block MODE"><div class="note-editable" contenteditable="true">${editor}</div></div>`,
      '',
      'conv-note-block',
    ],
    [
      'zammad',
      'https://h.example/#ticket/zoom/7',
      `<form class="article-add MODE"><div class="articleNewEdit-body" data-name="body" contenteditable="true">${editor}</div></form>`,
      'is-public',
      'is-internal',
    ],
    [
      'chatwoot',
      'https://h.example/app/accounts/1/conversations/7',
      `<div class="reply-box MODE"><div class="editor-root"><div class="ProseMirror-woot-style" contenteditable="true">${editor}</div></div></div>`,
      '',
      'is-private',
    ],
    [
      'zendesk',
      'https://acme.zendesk.com/agent/tickets/7',
      `<div data-ticket-id="7"><b data-test-id="omni-x"></b><button data-test-id="omnichannel-channel-switcher-button" data-channel="MODE">x</button><div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true">${editor}</div></div>`,
      'email',
      'internal',
    ],
  ] as const)('%s: a reply, never a note', async (desk, address, body, reply, note) => {
    const inReply = await open(body.replace('MODE', reply), address);
    expect(await inReply.insert(survey, { desk })).toMatchObject({ done: true });
    const inNote = await open(body.replace('MODE', note), address);
    const before = await html('[contenteditable]');
    expect(await inNote.insert(survey, { desk })).toMatchObject({ done: false, why: 'internalNote' });
    expect(await html('[contenteditable]')).toBe(before);
  });

  test('zendesk: where the page does not say for whom it is, nothing is inserted', async () => {
    const { insert } = await open(
      '<div data-ticket-id="7"><b data-test-id="omni-x"></b><div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true"></div></div>',
      'https://acme.zendesk.com/agent/tickets/7',
    );
    expect(await insert(survey, { desk: 'zendesk' })).toMatchObject({ done: false, why: 'unsure' });
  });

  test('osticket: the reply, beside a note that is open too', async () => {
    const { insert } = await open(
      '<form id="reply"><div class="redactor-box"><div class="redactor-in" contenteditable="true"></div><textarea id="response" hidden></textarea></div></form><form id="note"><div class="redactor-in" contenteditable="true"></div></form>',
      'https://h.example/scp/tickets.php?id=7',
    );
    await page.evaluate(() => {
      const written = document.querySelector('#reply .redactor-in')!;
      written.addEventListener('input', () => {
        document.querySelector<HTMLTextAreaElement>('#response')!.value = written.innerHTML;
      });
    });
    expect(await insert(survey, { desk: 'osticket' })).toMatchObject({ done: true, how: 'html' });
    expect(await html('#note .redactor-in')).toBe('');
    expect(await value('#response')).toContain(LINK);
  });

  test('servicenow: comments for the customer, not work notes', async () => {
    const { insert } = await open(
      '<textarea id="activity-stream-work_notes-textarea"></textarea><textarea id="activity-stream-comments-textarea"></textarea>',
      `https://acme.service-now.com/incident.do?sys_id=${'0a'.repeat(16)}`,
    );
    expect(await insert(survey, { desk: 'servicenow' })).toMatchObject({ done: true, how: 'text' });
    expect(await value('#activity-stream-comments-textarea')).toBe(survey.text);
    expect(await value('#activity-stream-work_notes-textarea')).toBe('');
  });

  test('request-tracker: the ticket’s own page has no editor', async () => {
    const { insert } = await open('<p>ticket</p>', 'https://h.example/Ticket/Display.html?id=7');
    expect(await insert(survey, { desk: 'requestTracker' })).toMatchObject({ done: false, why: 'onAnotherPage' });
  });

  test('help scout: a reply that is not opened', async () => {
    const { insert } = await open(
      '<div hidden><div role="textbox" aria-label="Reply Editor" contenteditable="true"></div></div><div role="textbox" aria-label="Note Editor" contenteditable="true"></div>',
      'https://secure.helpscout.net/conversation/7/1',
    );
    expect(await insert(survey, { desk: 'helpScout' })).toMatchObject({ done: false, why: 'notOpen' });
    expect(await html('[aria-label="Note Editor"]')).toBe('');
  });

  test('a field that will become a rich editor is waited for', async () => {
    const { insert } = await open(
      '<textarea id="UpdateContent" class="richtext"></textarea><select id="UpdateType"><option value="response"></select>',
    );
    expect(await insert(survey, { desk: 'requestTracker' })).toMatchObject({ done: false, why: 'notReady' });
    await page.evaluate(() =>
      setTimeout(() => {
        document.querySelector<HTMLElement>('#UpdateContent')!.hidden = true;
        document.body.insertAdjacentHTML('beforeend', '<div id="cke_UpdateContent"><iframe></iframe></div>');
        document.querySelector('iframe')!.contentDocument!.body.contentEditable = 'true';
      }, 300),
    );
    expect(await insert(survey, { desk: 'requestTracker' }, { patience: 5000 })).toMatchObject({ done: true });
  });
});

test('a draft that ends with what the customer wrote is added to above it', async () => {
  const { insert } = await open(
    '<div id="reply" contenteditable="true"><p>Dear Ann</p><blockquote><p>It is broken</p></blockquote></div>',
  );
  expect(await insert(survey, { at: '#reply' })).toMatchObject({ done: true });
  expect((await page.locator('#reply p').allTextContents()).filter(Boolean)).toEqual([
    'Dear Ann',
    'How easy was it?',
    'Tell us',
    'It is broken',
  ]);
});

describe('which of several', () => {
  const two =
    '<div class="r" id="a" contenteditable="true"><p>One</p></div><div class="r" id="b" contenteditable="true"><p>Two</p></div>';

  test('the one that was used last', async () => {
    const { insert } = await open(`${two}<button id="else">x</button>`);
    expect(await insert(survey, { at: '.r' })).toMatchObject({ done: false, why: 'several' });
    await page.locator('#b').click();
    await page.locator('#else').click();
    expect(await insert(survey, { at: '.r' })).toMatchObject({ done: true });
    expect(await html('#b')).toContain(LINK);
    expect(await html('#a')).toBe('<p>One</p>');
  });

  test('on a desk that is not known, only where the agent has been', async () => {
    const { insert } = await open(`${two}<button id="else">x</button>`);
    expect(await insert(survey, 'last used')).toMatchObject({ done: false, why: 'unknown' });
    await page.locator('#a').click();
    await page.locator('#else').click();
    expect(await insert(survey, 'last used')).toMatchObject({ done: true });
    expect(await html('#a')).toContain(LINK);
  });
});

describe('the draft stays as it was', () => {
  test('where an editor throws the link away', async () => {
    const { insert } = await open('<div id="reply" contenteditable="true"><p>Dear <b>Ann</b></p></div>');
    await page.evaluate(() => {
      const reply = document.querySelector('#reply')!;
      const own = reply.innerHTML;
      reply.addEventListener('input', () => {
        if (reply.innerHTML !== own)
          setTimeout(() => {
            reply.innerHTML = own;
          });
      });
    });
    expect(await insert(survey, { at: '#reply' })).toMatchObject({ done: false, why: 'refused' });
    expect(await html()).toBe('<p>Dear <b>Ann</b></p>');
  });

  test('where an editor strips links: what it took is undone', async () => {
    const { insert } = await open('<div id="reply" contenteditable="true"><p>Dear Ann</p></div>');
    await page.evaluate(() => {
      document.querySelector('#reply')!.addEventListener('input', () => {
        for (const link of document.querySelectorAll('#reply a')) link.removeAttribute('href');
      });
    });
    expect(await insert(survey, { at: '#reply' })).toMatchObject({ done: false, why: 'refused' });
    expect(await html()).toBe('<p>Dear Ann</p>');
  });

  test('where a page spoils it, that is said', async () => {
    const { insert } = await open('<div id="reply" contenteditable="true"><p>Dear Ann</p></div>');
    await page.evaluate(() => {
      document.querySelector('#reply')!.addEventListener('input', (event) => {
        (event.target as HTMLElement).innerHTML = '<p>gone</p>';
      });
    });
    expect(await insert(survey, { at: '#reply' })).toMatchObject({ done: false, why: 'draftChanged' });
  });

  test('where a field takes no more', async () => {
    const { insert } = await open('<textarea id="reply" maxlength="30">Dear Ann,</textarea>');
    expect(await insert(survey, { at: '#reply' })).toMatchObject({ done: false, why: 'tooLong' });
    expect(await value()).toBe('Dear Ann,');
  });

  test.each(['disabled', 'readonly'])('where a field is %s', async (attribute) => {
    const { insert } = await open(`<textarea id="reply" ${attribute}>Dear Ann,</textarea>`);
    expect(await insert(survey, { at: '#reply' })).toMatchObject({ done: false, why: 'locked' });
    expect(await value()).toBe('Dear Ann,');
  });
});

describe('a link that is there already', () => {
  test('counts in the agent’s words, not in what is quoted', async () => {
    const quoted = await open(
      `<div id="reply" contenteditable="true"><p>Hello</p><blockquote><a href="${LINK}">then</a></blockquote></div>`,
    );
    // At the end would be inside of the quotation.
    await page.locator('#reply p').click();
    expect(await quoted.insert(survey, { at: '#reply' })).toMatchObject({ done: true });
    const field = await open(`<textarea id="reply">&gt; ${LINK}\n\nHello</textarea>`);
    expect(await field.insert(survey, { at: '#reply' })).toMatchObject({ done: true });
    const own = await open(`<div id="reply" contenteditable="true"><p>See ${LINK}</p></div>`);
    expect(await own.insert(survey, { at: '#reply' })).toMatchObject({ done: false, why: 'alreadyThere' });
  });

  const ASK = 'How easy was it\nto get the bill put right?';
  const alone = {
    html: '<p>How easy was it</p><p>to get the bill put right?</p>',
    text: `${ASK}\n1 = hard`,
    marker: ASK,
  };

  test.each(['<textarea id="reply">Hello</textarea>', '<div id="reply" contenteditable="true"><p>Hello</p></div>'])(
    'or a question alone, of two lines, in %s',
    async (reply) => {
      const { insert } = await open(reply);
      expect(await insert(alone, { at: '#reply' })).toMatchObject({ done: true });
      expect(await insert(alone, { at: '#reply' })).toMatchObject({ done: false, why: 'alreadyThere' });
    },
  );

  test.each([
    '<textarea id="reply">Hello\n&gt; How easy was it\n&gt; to get the bill put right?</textarea>',
    '<div id="reply" contenteditable="true"><p>Hello</p><blockquote><p>How easy was it</p><p>to get the bill put right?</p></blockquote></div>',
  ])('but not one that is quoted, in %s', async (reply) => {
    const { insert } = await open(reply);
    if (reply.startsWith('<div')) await page.locator('#reply p').first().click();
    expect(await insert(alone, { at: '#reply' })).toMatchObject({ done: true });
  });
});

describe('a survey for the ticket that is there already', () => {
  const template = 'https://survey.example/{metric}?t={ticket}&l={language}&a={answer}';
  const { source: known } = knownLink(template, { ticket: '42' });
  const there = { done: false, why: 'alreadyThere' } as const;
  const other = 'https://survey.example/nps?t=42&amp;l=pl&amp;a=10';

  test.each([
    ['as a link', `<div id="reply" contenteditable="true"><p>Cześć <a href="${other}">10</a></p></div>`],
    [
      'as a link that an editor wrote its own way',
      '<div id="reply" contenteditable="true"><a href="HTTPS://survey.example:443/nps?t=42&amp;l=pl&amp;a=1">1</a></div>',
    ],
    ['written out', `<div id="reply" contenteditable="true"><p>Zobacz: ${other}</p></div>`],
    ['in a field', `<textarea id="reply">Zobacz: ${other}\nDo widzenia</textarea>`],
  ])('is known in another language, for another metric and with another answer, %s', async (_, body) => {
    const { insert } = await open(body);
    expect(await insert(survey, { at: '#reply' }, { known })).toMatchObject(there);
  });

  test.each([
    [
      'another ticket’s',
      `<div id="reply" contenteditable="true"><p><a href="${other.replace('t=42', 't=421')}">10</a></p></div>`,
    ],
    [
      'what is quoted',
      `<div id="reply" contenteditable="true"><p>Hello</p><blockquote><a href="${other}">10</a></blockquote></div>`,
    ],
    ['what is quoted in a field', `<textarea id="reply">&gt; ${other}\n\nHello</textarea>`],
  ])('is not %s', async (_, body) => {
    const { insert } = await open(body);
    const paragraph = page.locator('#reply > p');
    if ((await paragraph.count()) > 0) await paragraph.click();
    expect(await insert(survey, { at: '#reply' }, { known })).toMatchObject({ done: true });
  });
});

describe('a page that goes on to another ticket while a survey is put in', () => {
  const moveOn = (act: string) =>
    page.evaluate((code) => {
      document.querySelector('#reply')!.addEventListener('input', ({ target }) => {
        document.dispatchEvent(new Event('moved-on'));
        new Function('root', code)(target);
      });
    }, act);

  test('keeps the other ticket’s reply as it is where it has an editor of its own', async () => {
    const { insert } = await open('<div id="reply" contenteditable="true"><p>Dear Ann</p></div>');
    await moveOn('root.outerHTML = `<div id="reply" contenteditable="true"><p>Dear Bo</p></div>`');
    expect(await insert(survey, { at: '#reply' })).toMatchObject({ done: false, why: 'replaced' });
    expect(await html()).toBe('<p>Dear Bo</p>');
  });

  test('and where it has the same one: there is nothing to take back in it', async () => {
    const { insert } = await open('<div id="reply" contenteditable="true"><p>Dear Ann</p></div>');
    await moveOn('root.innerHTML = `<p>Dear Bo</p>`; root.addEventListener("keydown", () => root.append("undone"))');
    expect(await insert(survey, { at: '#reply' })).toMatchObject({ done: false, why: 'replaced' });
    expect(await html()).toBe('<p>Dear Bo</p>');
  });

  test('gets nothing any more once it has', async () => {
    const { insert } = await open('<div id="reply" contenteditable="true"><p>Dear Ann</p></div>');
    await page.evaluate(() => {
      document.querySelector('#reply')!.addEventListener('focus', () => document.dispatchEvent(new Event('moved-on')));
    });
    expect(await insert(survey, { at: '#reply' })).toMatchObject({ done: false, why: 'replaced' });
    expect(await html()).toBe('<p>Dear Ann</p>');
  });
});

describe('an editor that is replaced meanwhile', () => {
  const replace = (html: string) =>
    page.evaluate((given) => {
      document.querySelector('#reply')!.addEventListener('input', ({ target }) => {
        const fresh = document.createElement('div');
        fresh.id = 'reply';
        fresh.contentEditable = 'true';
        fresh.innerHTML = given;
        (target as HTMLElement).replaceWith(fresh);
      });
    }, html);

  test('takes it when the new one is there', async () => {
    const { insert } = await open('<div id="reply" contenteditable="true"><p>Dear Ann</p></div>');
    await replace('<p>Dear Ann</p>');
    expect(await insert(survey, { at: '#reply' })).toMatchObject({ done: true });
    expect((await html()).split(LINK)).toHaveLength(2);
  });

  test('is not given it twice when it has taken it over', async () => {
    const { insert } = await open('<div id="reply" contenteditable="true"><p>Dear Ann</p></div>');
    await replace(`<p>Dear Ann</p><p><a href="${LINK}">Tell us</a></p>`);
    expect(await insert(survey, { at: '#reply' })).toMatchObject({ done: true });
    expect((await html()).split(LINK)).toHaveLength(2);
  });

  test('is not given a row twice when it has taken it over', async () => {
    const links = [1, 2, 3].map((point) => `https://survey.example/q?a=${point}&t=42`);
    const row = `<p>${links.map((link) => `<a href="${link}">x</a>`).join(' ')}</p>`.replaceAll('&', '&amp;');
    const { insert } = await open('<div id="reply" contenteditable="true"><p>Dear Ann</p></div>');
    await replace(`<p>Dear Ann</p>${row}`);
    // The link without an answer stands in none of them.
    const marker = 'https://survey.example/q?a=&t=42';
    expect(await insert({ html: row, text: marker, marker }, { at: '#reply' })).toMatchObject({ done: true });
    expect(await page.locator('#reply a').count()).toBe(3);
  });

  test('says so when there is none', async () => {
    const { insert } = await open('<div id="reply" contenteditable="true"><p>Dear Ann</p></div>');
    await page.evaluate(() => {
      document.querySelector('#reply')!.addEventListener('input', ({ target }) => (target as HTMLElement).remove());
    });
    expect(await insert(survey, { at: '#reply' })).toMatchObject({ done: false, why: 'replaced' });
  });
});

test('a field that the page’s script watches is heard', async () => {
  const { insert } = await open('<textarea id="reply">Dear Ann,\n\nbye</textarea>');
  await page.evaluate(() => {
    document.querySelector('#reply')!.addEventListener('input', () => document.body.setAttribute('data-heard', ''));
    document.querySelector<HTMLTextAreaElement>('#reply')!.setSelectionRange(9, 9);
  });
  expect(await insert(survey, { at: '#reply' })).toMatchObject({ done: true, how: 'text' });
  expect(await value()).toBe(`Dear Ann,\n\n${survey.text}\n\nbye`);
  expect(await page.locator('body').getAttribute('data-heard')).toBe('');
  await page.locator('#reply').press('Control+z');
  expect(await value()).toBe('Dear Ann,\n\nbye');
});
