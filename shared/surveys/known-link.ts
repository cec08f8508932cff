import { fillTemplate, type LinkValues, linkPlaces } from './link-template.ts';

/** Stands where any value may: a sign that nobody writes, as it is encoded. */
const ANY = '\uE000';
/** What an encoded value is made of. */
const VALUE = '[\\w.~%-]';

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
  return new RegExp(`^${parts.map(literally).join(`${VALUE}*`)}(?!${VALUE})`, 'i');
}

function literally(part: string): string {
  return part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
