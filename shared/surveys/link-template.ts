/** What may be filled into a link: each stands in the template as `{name}`. */
export const linkPlaces = [
  'ticket',
  'number',
  'agent',
  'channel',
  'touchpoint',
  'language',
  'askedBy',
  'metric',
  'answer',
] as const;

/** One of {@link linkPlaces}. `answer` is the point that is clicked in a row of points, and empty in a plain link. */
export type LinkPlace = (typeof linkPlaces)[number];

/** What is filled in; a place without a value becomes empty. */
export type LinkValues = Readonly<Partial<Record<LinkPlace, string>>>;

/**
 * A line of a mail has at most 998 characters (RFC 5322, section 2.1.1), and a link in plain text is one line: longer ones are broken on the way.
 */
export const LONGEST_LINK = 998;

/**
 * What is wrong with a template: `empty`; `notHttps` begins with something else; `notAddress` is no address, or holds what breaks a link or leads
 * elsewhere when it is followed;
 * `placeInHost` would let a ticket choose whose page is opened; `unknownPlace`; `looseBrace`; `noPlaces` every customer would get the same link;
 * `tooLong`.
 */
export interface TemplateFault {
  readonly code:
    | 'empty'
    | 'notHttps'
    | 'notAddress'
    | 'placeInHost'
    | 'unknownPlace'
    | 'looseBrace'
    | 'noPlaces'
    | 'tooLong';
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * How the platform reads the beginning of an address.
 *
 * @returns scheme, host and port as browsers write them, such as `https://xn--mller-kva.example:8443`; undefined where it is no address
 */
export type OriginOf = (address: string) => string | undefined;

/** A template without fault in the one form that is kept and filled, or what is wrong with it. */
export type TemplateRead =
  | { readonly template: string; readonly fault?: never }
  | { readonly fault: TemplateFault; readonly template?: never };

const PLACE = /\{([^{}]*)\}/g;
const START = /^https:\/\/([^/?#]*)/i;

/**
 * Reads a template as a person wrote it, or as it was stored: its beginning in the form that browsers give it, so that the link a customer follows
 * is the link that was checked.
 *
 * @example readTemplate('HTTPS://Müller.example?t={ticket}', originOf).template // 'https://xn--mller-kva.example/?t={ticket}'
 * @example readTemplate('javascript:alert({ticket})', originOf).fault?.code // 'notHttps'
 */
export function readTemplate(template: string, originOf: OriginOf): TemplateRead {
  const given = template.trim();
  const fault = (code: TemplateFault['code'], params: TemplateFault['params'] = {}) => ({ fault: { code, params } });
  if (given === '') return fault('empty');
  const [start, host = ''] = START.exec(given) ?? [];
  if (start === undefined) return fault('notHttps');
  if (/[{}]/.test(host)) return fault('placeInHost');
  const sign = /[\s\p{C}"'<>\\^`|]/u.exec(given)?.[0];
  if (sign !== undefined) return fault('notAddress', { sign: /[\s\p{C}]/u.test(sign) ? '␠' : sign });
  const origin = /^(?!-)[\p{L}\p{N}.-]*[\p{L}\p{N}]\.?(?::\d+)?$/u.test(host) ? originOf(start) : undefined;
  if (origin === undefined) return fault('notAddress', { sign: host });
  const places = [...given.matchAll(PLACE)].map(([, name = '']) => name);
  const unknown = places.find((name) => !isPlace(name));
  if (unknown !== undefined) return fault('unknownPlace', { place: `{${unknown}}` });
  if (/[{}]/.test(given.replace(PLACE, ''))) return fault('looseBrace');
  if (places.length === 0) return fault('noPlaces');
  const rest = given.slice(start.length);
  const read = `${origin}${rest.startsWith('/') ? '' : '/'}${rest}`;
  const dots = pathOf(rest).find((part) => isDots(part.replace(PLACE, '')));
  if (dots !== undefined) return fault('notAddress', { sign: dots });
  const { length } = fillTemplate(read, {});
  return length > LONGEST_LINK ? fault('tooLong', { length, most: LONGEST_LINK }) : { template: read };
}

/**
 * A survey's link for one ticket. Every value is percent-encoded whole, so that nothing in it can end a parameter, begin another or leave the link;
 * letters of the template that are not ASCII are encoded too, for mail programs end a link at them. A part of the path that would become `.` or
 * `..` is left without its values: no encoding keeps a browser from going up a folder there.
 *
 * @param template one that `readTemplate` gave
 * @example fillTemplate('https://survey.example/?agent={agent}', { agent: 'Zoë & co' }) // 'https://survey.example/?agent=Zo%C3%AB%20%26%20co'
 */
export function fillTemplate(template: string, values: LinkValues): string {
  const [start = ''] = START.exec(template) ?? [];
  const rest = template.slice(start.length);
  const path = pathOf(rest);
  const behind = rest.slice(path.join('/').length);
  const parts = path.map((part) => {
    const filled = fill(part, values);
    return isDots(filled) ? fill(part, {}) : filled;
  });
  return start + parts.join('/') + fill(behind, values);
}

function fill(part: string, values: LinkValues): string {
  return part
    .split(PLACE)
    .map((piece, at) => (at % 2 === 1 && isPlace(piece) ? encodeValue(values[piece] ?? '') : encodeLetters(piece)))
    .join('');
}

/** The parts of an address's path, from what stands behind its host. */
function pathOf(rest: string): readonly string[] {
  return rest.replace(/[?#].*$/, '').split('/');
}

/** Whether a browser goes to the same or the upper folder there. @see https://url.spec.whatwg.org/#double-dot-path-segment */
function isDots(part: string): boolean {
  return /^(?:\.|%2e){1,2}$/i.test(part);
}

/** Whether a filled link may go into a mail. @returns how long it is, and how long it may be, where it is too long */
export function tooLongLink(link: string): { readonly length: number; readonly most: number } | undefined {
  return link.length > LONGEST_LINK ? { length: link.length, most: LONGEST_LINK } : undefined;
}

/** Whether a template can carry the point that was clicked: only then is a row of linked points of use. */
export function takesAnswer(template: string): boolean {
  return template.includes('{answer}');
}

function isPlace(name: string): name is LinkPlace {
  return (linkPlaces as readonly string[]).includes(name);
}

function encodeValue(value: string): string {
  // Half of a character would make encodeURIComponent throw, and values come from anybody's page.
  const whole = value.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) =>
    found.length === 2 ? found : '\uFFFD',
  );
  return encodeURIComponent(whole).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function encodeLetters(part: string): string {
  return part.replace(/[^\x21-\x7e]+/g, encodeValue);
}
