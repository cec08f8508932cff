/** Parts of a path after which a name, an address or what was searched for may stand. */
const BEFORE_PERSONAL =
  /^(?:users?|customers?|contacts?|people|persons?|profiles?|members?|search|find|q|tags?|labels?|compan(?:y|ies)|organi[sz]ations?|by|u)$/i;
/** A word of a route: letters alone, perhaps with the ending of a program's file. */
const ROUTE_WORD = /^[A-Za-z]{1,24}(?:\.(?:html?|php|do|aspx?|jsp|pl|cgi))?$/;
/** Words joined by hyphens may be a subject or a name: only these are known to be a route's. */
const ROUTE_PART =
  /^(?:help|desk|service|support|customer|agent|admin|staff|live|my|all|open|new|edit|view|views|list|detail|details|inbox|mail|chat|message|messages|conversation|conversations|ticket|tickets|case|cases|issue|issues|incident|request|requests|queue|queues|thread|threads|task|tasks|app|portal|page|home|index|record|custom)$/i;
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
  if (ROUTE_WORD.test(part)) return part;
  if (!/^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+){1,5}$/.test(part)) return 'x';
  return part.replace(/[A-Za-z0-9]+/g, (word) => (/^\d+$/.test(word) ? 'N' : ROUTE_PART.test(word) ? word : 'x'));
}

function pairShape(pair: string): string {
  const [name = '', value] = pair.split(/=(.*)/s, 2);
  const said = /^[A-Za-z][A-Za-z_]{0,24}$/.test(name) ? name : 'x';
  return value === undefined ? said : `${said}=${/^\d+$/.test(value) ? 'N' : 'x'}`;
}
