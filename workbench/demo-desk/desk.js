// The demo desk: shows a ticket by the page's address, moves between tickets without loading anew, and keeps replies until it is left.

const ADDRESS = /^\/demo-desk\/ticket\/(\d+)\/?$/;
const tickets = await (await fetch('/demo-desk/tickets.json')).json();
const list = document.getElementById('list');
const main = document.getElementById('ticket');

/** An element with attributes; children are elements or text, never HTML. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const days = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const time = (at) => element('time', { datetime: at, class: 'meta' }, `${days.format(new Date(at))} UTC`);

function factsOf(ticket) {
  const facts = { status: 'Status', channel: 'Channel', requester: 'Requester', team: 'Team', owner: 'Owner' };
  return element(
    'dl',
    { class: 'facts' },
    element('div', {}, element('dt', {}, 'Number'), element('dd', { 'data-fact': 'number' }, ticket.number)),
    ...Object.entries(facts).map(([name, label]) =>
      element('div', {}, element('dt', {}, label), element('dd', { 'data-fact': name }, ticket[name])),
    ),
    element(
      'div',
      {},
      element('dt', {}, 'Tags'),
      ...ticket.tags.map((tag) => element('dd', { 'data-fact': 'tag' }, tag)),
    ),
  );
}

function messageOf(message, at) {
  const { id, role, visibility, author, text } = message;
  const kind = visibility === 'internal' ? 'Internal note' : role === 'customer' ? 'Customer' : 'Reply';
  const heading = element(
    'header',
    {},
    element('strong', { id: `by-${id}` }, author),
    element('span', { class: 'meta' }, kind),
    time(at),
  );
  const body = element('p', { 'data-text': '' }, ...(message.parts ?? [text]));
  return element(
    'article',
    { 'data-message': id, 'data-role': role, 'data-visibility': visibility, 'aria-labelledby': `by-${id}` },
    heading,
    body,
  );
}

const SENTENCES = {
  assigned: ({ from, to }) => (from ? `Given from ${from} to ${to}` : `Taken by ${to}`),
  transferred: ({ from, to }) => `Moved from ${from} to ${to}`,
  status: ({ from, to }) => `Status changed from ${from} to ${to}`,
  reopened: ({ from, to }) => `Re-opened: ${from} to ${to}`,
};

function eventOf(event, number, at) {
  const { kind, from, to } = event;
  return element(
    'p',
    { class: 'event', id: `event-${number}`, 'data-event': kind, 'data-from': from, 'data-to': to },
    `${SENTENCES[kind](event)} · `,
    time(at),
  );
}

/** What is written in the editor, as text and links to web pages; whatever else was pasted in leaves its text only. */
function written(node) {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === Node.TEXT_NODE) return [child.nodeValue];
    if (child.nodeName === 'BR') return ['\n'];
    const parts = written(child);
    if (child.nodeName === 'A' && /^https?:$/.test(child.protocol))
      return [element('a', { href: child.href }, ...parts)];
    return /^(?:P|DIV|LI|H\d|TR)$/.test(child.nodeName) ? ['\n', ...parts] : parts;
  });
}

function replyTo(ticket, conversation) {
  const editor = element('div', {
    class: 'editor',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': 'reply-heading',
    'data-reply': '',
  });
  const send = element('button', { type: 'button' }, 'Send reply');
  send.addEventListener('click', () => {
    const parts = written(editor);
    if (!editor.textContent.trim()) return editor.focus();
    const reply = {
      id: `reply-${ticket.history.length + 1}`,
      role: 'agent',
      visibility: 'public',
      author: 'You',
      at: new Date().toISOString(),
      text: editor.textContent,
      parts,
    };
    ticket.history.push(reply);
    conversation.append(messageOf(reply, reply.at));
    editor.replaceChildren();
    editor.focus();
  });
  return element(
    'section',
    { class: 'reply', 'aria-labelledby': 'reply-heading' },
    element('h2', { id: 'reply-heading' }, 'Reply'),
    editor,
    send,
  );
}

function show() {
  const number = ADDRESS.exec(location.pathname)?.[1] ?? Object.keys(tickets)[0];
  const ticket = tickets[number];
  document.title = ticket ? `#${number} ${ticket.subject} · Demo desk` : 'No such ticket · Demo desk';
  for (const link of list.querySelectorAll('a')) {
    if (ADDRESS.exec(link.pathname)?.[1] === number) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (!ticket) {
    main.removeAttribute('data-ticket');
    main.replaceChildren(element('h1', {}, 'No such ticket'), element('p', {}, 'Choose one from the list.'));
    return;
  }
  main.dataset.ticket = number;
  const conversation = element('div', {
    class: 'conversation',
    'data-conversation': '',
    role: 'log',
    'aria-label': 'Conversation',
  });
  conversation.append(
    ...ticket.history.map((entry, at) => (entry.kind ? eventOf(entry, at, entry.at) : messageOf(entry, entry.at))),
  );
  main.replaceChildren(
    element('h1', { 'data-fact': 'subject' }, ticket.subject),
    factsOf(ticket),
    conversation,
    replyTo(ticket, conversation),
  );
}

for (const [number, { subject, requester }] of Object.entries(tickets)) {
  const link = element(
    'a',
    { href: `/demo-desk/ticket/${number}` },
    `#${number} ${subject} `,
    element('span', { class: 'meta' }, requester),
  );
  list.append(element('li', {}, link));
}
list.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
  main.focus();
});
addEventListener('popstate', show);
if (!ADDRESS.test(location.pathname)) history.replaceState(null, '', `/demo-desk/ticket/${Object.keys(tickets)[0]}`);
show();
