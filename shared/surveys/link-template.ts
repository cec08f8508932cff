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
 * What is wrong with a template: `empty`; `notHttps` begins with something else; `notAddress` is no address or holds signs that break a link;
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

const PLACE = /\{([^{}]*)\}/g;
const START = /^https:\/\/([^/?#]*)/i;

/**
 * Checks a template as a person wrote it.
 *
 * @returns the first fault, or undefined
 * @example checkTemplate('https://survey.example/?ticket={ticket}') // undefined
 * @example checkTemplate('javascript:alert({ticket})')?.code // 'notHttps'
 */
export function checkTemplate(template: string): TemplateFault | undefined {
  const given = template.trim();
  const fault = (code: TemplateFault['code'], params: TemplateFault['params'] = {}) => ({ code, params });
  if (given === '') return fault('empty');
  const [start, host = ''] = START.exec(given) ?? [];
  if (start === undefined) return fault('notHttps');
  if (/[{}]/.test(host)) return fault('placeInHost');
  const sign = /[\s\p{C}"'<>\\^`|]/u.exec(given)?.[0];
  if (sign !== undefined) return fault('notAddress', { sign: /[\s\p{C}]/u.test(sign) ? '␠' : sign });
  if (!/^(?!-)[\p{L}\p{N}.-]*[\p{L}\p{N}]\.?(?::\d{1,5})?$/u.test(host)) return fault('notAddress', { sign: host });
  const places = [...given.matchAll(PLACE)].map(([, name = '']) => name);
  const unknown = places.find((name) => !isPlace(name));
  if (unknown !== undefined) return fault('unknownPlace', { place: `{${unknown}}` });
  if (/[{}]/.test(given.replace(PLACE, ''))) return fault('looseBrace');
  if (places.length === 0) return fault('noPlaces');
  const { length } = fillTemplate(given, {});
  return length > LONGEST_LINK ? fault('tooLong', { length, most: LONGEST_LINK }) : undefined;
}

/**
 * A survey's link for one ticket. Every value is percent-encoded whole, so that nothing in it can end a parameter, begin another or leave the link;
 * letters of the template that are not ASCII are encoded too, for mail programs end a link at them.
 *
 * @param template one without fault
 * @example fillTemplate('https://survey.example/?agent={agent}', { agent: 'Zoë & co' }) // 'https://survey.example/?agent=Zo%C3%AB%20%26%20co'
 */
export function fillTemplate(template: string, values: LinkValues): string {
  const given = template.trim();
  const [start = ''] = START.exec(given) ?? [];
  const rest = given
    .slice(start.length)
    .split(PLACE)
    .map((part, at) => (at % 2 === 1 && isPlace(part) ? encodeValue(values[part] ?? '') : encodeLetters(part)));
  return start + rest.join('');
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
