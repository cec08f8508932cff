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
 * @throws Refusal `columnLike` naming the nearest columns, `columnUnknown` naming the first, `columnsInOne` for a list of them, `columnTwice` when the name
 * is not unique
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
  const parts = given.split(',').map(fold);
  if (parts.length > 1 && parts.every((part) => header.names.some((name) => fold(name) === part))) {
    const near = parts.map((part) => quoted(header.names.find((name) => fold(name) === part)!)).join(', ');
    throw new Refusal('columnsInOne', { given, near }, false);
  }
  const like = header.names.filter((name) => fold(name).includes(folded) || folded.includes(fold(name)));
  if (like.length > 0) throw new Refusal('columnLike', { given, near: listed(like) }, false);
  throw new Refusal('columnUnknown', { given, near: listed(header.names) }, false);
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** A handful of names, with the mark of a list that goes on. Never a list of thousands. */
function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).map(quoted).join(', ') + (more > 0 ? `, … (+${more})` : '');
}

function quoted(name: string): string {
  return `"${name.length > 60 ? `${name.slice(0, 59)}…` : name}"`;
}
