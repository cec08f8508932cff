/** Parts of a path after which a name, an address or what was searched for may stand. */
const BEFORE_PERSONAL =
  /^(?:users?|customers?|contacts?|people|persons?|profiles?|members?|search|find|q|tags?|labels?|compan(?:y|ies)|organi[sz]ations?|by|u)$/i;
/** The ending of a program's file, which says nothing of a person or a team. */
const PROGRAM = /\.(?:html?|php|do|aspx?|jsp|pl|cgi)$/;
/** A word may be a name, a team's or a person's: only these are known to be a route's, and a letter alone is nobody's. */
const ROUTE_WORD =
  /^(?:[a-z]|account|accounts|activities|activity|admin|agent|agents|all|answer|answers|api|app|apps|archive|articles?|assigned|board|browse|case|cases|channel|channels|chat|chats|classic|closed|comment|comments|compose|console|contact|contacts|conversation|conversations|custom|customer|customers|dashboard|desk|desktop|detail|details|display|edit|email|emails|feed|filter|filters|folder|folders|full|go|group|groups|help|helpdesk|history|home|id|inbox|inboxes|incident|incidents|index|interaction|interactions|issue|issues|item|items|left|list|lists|live|mail|mailbox|main|member|members|merge|message|messages|mine|my|nav|new|note|notes|number|object|open|order|orders|page|pages|panel|pending|portal|problem|problems|project|projects|question|questions|queue|queues|read|record|records|replies|reply|report|request|requests|room|rooms|scp|search|secure|service|settings|show|site|solved|staff|sub|support|tab|tabs|tag|tags|task|tasks|team|teams|thread|threads|ticket|tickets|ui|unassigned|update|user|users|view|views|web|workspace|workspaces|zoom)$/i;
const LONGEST = 400;

/**
 * An address without what is a person's or a team's: the host as its number of parts, numbers as `N`, and of words only those that are a route's.
 *
 * @example addressShape('https://acme.help.com/app/case/7041?id=12&who=mira#tab/2') // 'https://x.x.x/app/case/N?id=N&who=x#tab/N'
 */
export function addressShape(address: string): string {
  if (!URL.canParse(address)) return 'none';
  const { protocol, hostname, port, pathname, search, hash } = new URL(address);
  if (!/^https?:$/.test(protocol)) return 'none';
  const labels = hostname.split('.').map(() => 'x');
  const query = search
    .slice(1)
    .split(/([&;])/)
    .map((pair) => (/^[&;]?$/.test(pair) ? pair : pairShape(pair)))
    .join('');
  const shape = [
    `${protocol}//${labels.join('.')}${port ? ':N' : ''}`,
    pathShape(pathname),
    query && `?${query}`,
    hash && `#${pathShape(hash.slice(1).split('?')[0] ?? '')}`,
  ].join('');
  return shape.slice(0, LONGEST);
}

function pathShape(path: string): string {
  const parts = path.split('/');
  return parts.map((part, at) => partShape(part, BEFORE_PERSONAL.test(parts[at - 1] ?? ''))).join('/');
}

function partShape(part: string, isPersonal: boolean): string {
  if (part === '' || part === '!') return part;
  if (/^\d+$/.test(part)) return 'N';
  if (isPersonal) return 'x';
  const [ending = ''] = PROGRAM.exec(part) ?? [];
  const stem = part.slice(0, part.length - ending.length);
  if (!/^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+){0,5}$/.test(stem)) return `x${ending}`;
  return stem.replace(/[A-Za-z0-9]+/g, (word) => (/^\d+$/.test(word) ? 'N' : isRouteWord(word) ? word : 'x')) + ending;
}

function pairShape(pair: string): string {
  const [name = '', value] = pair.split(/=(.*)/s, 2);
  // A name that is given a value is a programmer's; what stands alone may be anything.
  if (value === undefined) return partShape(name, false);
  const said = /^[A-Za-z][A-Za-z_]{0,24}$/.test(name) ? name : 'x';
  return `${said}=${/^\d+$/.test(value) ? 'N' : 'x'}`;
}

function isRouteWord(word: string): boolean {
  return ROUTE_WORD.test(word);
}

/**
 * The words of an address that are not passed on in its shape: those of its host, and of its path whatever is no route's. A page is likely to be
 * built of them, as in a class `acme-theme`.
 *
 * @example addressWords('https://acme.help.com/agent/nordwind/case/7') // 'acme help com nordwind'
 */
export function addressWords(address: string): string {
  if (!URL.canParse(address)) return '';
  const { hostname, pathname, hash } = new URL(address);
  const words = `${pathname} ${hash}`.match(/[A-Za-z]+/g) ?? [];
  return [...hostname.split('.'), ...words.filter((word) => !isRouteWord(word))].join(' ');
}
