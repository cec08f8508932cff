import { isRouteWord, isStructureWord } from './known-words.ts';
import { nameShape } from './name-shape.ts';

/** Parts of a path after which a name, an address or what was searched for may stand. */
const BEFORE_PERSONAL =
  /^(?:users?|customers?|contacts?|people|persons?|profiles?|members?|search|find|q|tags?|labels?|compan(?:y|ies)|organi[sz]ations?|by|u)$/i;
/** The ending of a program's file, which says nothing of a person or a team. */
const PROGRAM = /\.(?:html?|php|do|aspx?|jsp|pl|cgi)$/;
const LONGEST = 400;

/**
 * An address without what is a person's or a team's: the host as its number of parts, numbers as `N`, letters and digits mixed as `H`, and of words
 * only those that are a route's, in the names of parameters those of which programmers make names.
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
  // A letter alone is nobody's, and often a route's: `/a/tickets/7`.
  return (/^[A-Za-z]$/.test(stem) ? stem : nameShape(stem, isRouteWord)) + ending;
}

function pairShape(pair: string): string {
  const [name = '', value] = pair.split(/=(.*)/s, 2);
  // A name that is given a value is a programmer's, but may be made of a person's; what stands alone may be anything.
  if (value === undefined) return partShape(name, false);
  const said = /^[A-Za-z][A-Za-z0-9_.-]{0,39}$/.test(name) ? nameShape(name, isStructureWord) : 'x';
  return `${said}=${/^[A-Za-z]*\d[A-Za-z0-9]*$/.test(value) ? nameShape(value, isNoWord) : 'x'}`;
}

function isNoWord(): boolean {
  return false;
}
