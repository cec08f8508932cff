import { NotRead } from './ask.ts';

/** A part of a helpdesk's answer: an object of which nothing is known yet. */
export type Part = Readonly<Record<string, unknown>>;

/** @throws NotRead `notUnderstood` for anything that is no object */
export function part(value: unknown): Part {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotRead('notUnderstood');
  return value as Part;
}

/** An object, or an empty one in place of anything else: for parts that may well be missing. */
export function partOrNone(value: unknown): Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Part) : {};
}

/** The objects of a list. @throws NotRead `notUnderstood` for anything that is no list */
export function parts(value: unknown): Part[] {
  if (!Array.isArray(value)) throw new NotRead('notUnderstood');
  return value.map(partOrNone);
}

/** The objects of a list, none in place of anything else. */
export function partsOrNone(value: unknown): Part[] {
  return Array.isArray(value) ? value.map(partOrNone) : [];
}

/** A text or a number as text; undefined for anything else. */
export function word(value: unknown): string | undefined {
  return typeof value === 'string' || Number.isFinite(value) ? String(value) : undefined;
}
