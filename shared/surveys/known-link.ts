import { fillTemplate, type LinkValues, LONGEST_LINK, linkPlaces } from './link-template.ts';

/** Stands where any value may: a sign that nobody writes, as it is encoded. */
const ANY = '\uE000';
/** What an encoded value is made of, and as little of it as does. */
const VALUE = '[\\w.~%-]';
const GAP = `${VALUE}{0,${LONGEST_LINK}}?`;

/**
 * Every link of a template for one ticket, in whatever language, for whatever metric, with whatever answer: a draft that holds one holds a survey
 * already. A template that names no ticket gives links that all count.
 *
 * @param template one without fault, and not empty
 * @example knownLink('https://survey.example/{metric}?t={ticket}', { ticket: '7' }).test('https://survey.example/nps?t=7') // true
 * @example knownLink('https://survey.example/{metric}?t={ticket}', { ticket: '7' }).test('https://survey.example/nps?t=70') // false
 */
export function knownLink(
  template: string,
  { ticket = '', number = '' }: Pick<LinkValues, 'ticket' | 'number'>,
): RegExp {
  const any = Object.fromEntries(linkPlaces.map((place) => [place, ANY]));
  // What people call a ticket may not have been read on the ticket's other page.
  const own = template.includes('{ticket}') ? { ticket } : { number };
  const parts = fillTemplate(template, { ...any, ...own }).split(encodeURIComponent(ANY));
  const [start = '', ...rest] = parts.map(literally);
  const last = rest.pop();
  if (last === undefined) return new RegExp(`^${start}(?!${VALUE})`, 'i');
  // Each piece is taken where it first stands, and never again elsewhere: what looks ahead is not tried anew. Where it stands further on, the next
  // gap reaches as far; but signs between places are often such as values have, and trying all ways to divide them would take for ever.
  const pieces = rest.map((piece, at) => `(?=(${GAP}${piece}))\\${at + 1}`);
  return new RegExp(`^${start}${pieces.join('')}${GAP}${last}(?!${VALUE})`, 'i');
}

function literally(part: string): string {
  return part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
