import { Refusal } from '../languages/refusal.ts';
import type { Header } from './header.ts';

/** Columns listed in a message. */
const MOST_NAMED = 8;

/**
 * The column a person means: by its exact name, by the name with other capitals, or by its position (`#3`).
 *
 * @param header the file's header
 * @param given what was written
 * @returns the position, counted from 0
 * @throws Refusal `columnUnknown` naming the nearest columns, `columnTwice` when the name is not unique
 * @example findColumn(header, '#3') // 2
 */
export function findColumn(header: Header, given: string): number {
  const position = /^#(\d+)$/.exec(given.trim());
  if (position && Number(position[1]) >= 1 && Number(position[1]) <= header.names.length)
    return Number(position[1]) - 1;
  const folded = fold(given);
  const exact = header.names.indexOf(given);
  const same = header.names.flatMap((name, at) => (fold(name) === folded ? [at] : []));
  const twice = header.repeated.find((name) => fold(name) === folded);
  if (twice !== undefined) {
    const all = header.names
      .flatMap((name, at) => (name === twice || name.startsWith(`${twice} (`) ? [`#${at + 1}`] : []))
      .slice(0, MOST_NAMED);
    throw new Refusal('columnTwice', { given, near: all.join(' or '), option: '--column', choices: all.join(', ') });
  }
  if (exact >= 0) return exact;
  if (same.length === 1) return same[0]!;
  const asked = header.questions.findIndex((question) => question !== undefined && fold(question) === folded);
  if (asked >= 0) return asked;
  throw new Refusal('columnUnknown', { given, near: nearest(header.names, folded).join(', ') }, false);
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** A handful of names: those that share letters with what was written, else the first ones. Never a list of thousands. */
function nearest(names: readonly string[], folded: string): readonly string[] {
  const like = names.filter((name) => fold(name).includes(folded) || folded.includes(fold(name)));
  const list = (like.length > 0 ? like : names)
    .slice(0, MOST_NAMED)
    .map((name) => `"${name.length > 60 ? `${name.slice(0, 59)}…` : name}"`);
  return names.length > list.length && like.length === 0 ? [...list, `and ${names.length - list.length} more`] : list;
}
