import { dayOf, isoDay, PERIODS } from '#shared/answers/period.ts';
import { METHODS } from '#shared/metrics/method.ts';
import {
  type CommentsAsked,
  type CompareAsked,
  EVERYTHING,
  type FilterStep,
  overlap,
  type SeeState,
  type Span,
} from './view-state.ts';

/** What an address may hold at most: one that somebody was sent must not keep the page busy. */
export const ADDRESS_HOLDS = { sources: 100, steps: 20, values: 500, length: 500, whole: 1_000_000 } as const;
/** A column's name has what says how it is meant before it. */
const LONGEST_NAME = ADDRESS_HOLDS.length + 'comments.is.'.length;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The state as the query of an address: it can be read by people, bookmarked and sent.
 *
 * @example addressOf({ sources: [], steps: [{ kind: 'is', column: 'Channel', any: ['Email'] }] }) // 'is.Channel=Email'
 */
export function addressOf(state: SeeState): string {
  const query = new URLSearchParams();
  for (const id of state.sources) query.append('source', id);
  for (const step of state.steps) appendStep(query, step, '');
  if (state.by !== undefined) query.append('by', state.by);
  if (state.period !== undefined) query.append('period', state.period);
  if (state.method !== undefined) query.append('effort', state.method);
  const { compare, comments } = state;
  if (compare?.kind === 'values') {
    query.append('compare', compare.column);
    query.append('compare.a', compare.a);
    query.append('compare.b', compare.b);
  } else if (compare) {
    query.append('compare.days', spanText(compare.a));
    query.append('compare.days', spanText(compare.b));
  }
  if (comments) {
    query.append('comments', comments.source);
    if (comments.column !== undefined) query.append('comments.score', String(comments.column + 1));
    if (comments.points) query.append('comments.points', comments.points.join(','));
    if (comments.reason !== undefined) query.append('comments.reason', comments.reason);
    if (comments.within) appendStep(query, comments.within, 'comments.');
    if (comments.words !== '') query.append('comments.words', comments.words);
    if (comments.page > 0) query.append('comments.page', String(comments.page + 1));
  }
  return query.toString();
}

function appendStep(query: URLSearchParams, step: FilterStep, before: string): void {
  if (step.kind === 'is') for (const value of step.any) query.append(`${before}is.${step.column}`, value);
  else query.append(`${before}days`, spanText(step));
}

function spanText({ from, to }: { readonly from?: number; readonly to?: number }): string {
  return `${from === undefined ? '' : isoDay(from)}..${to === undefined ? '' : isoDay(to)}`;
}

/**
 * Reads the state out of an address. It may come from anywhere: whatever does not hold is left out, and the rest stands.
 *
 * @param search with or without `?`
 * @example stateOf('?is.Channel=Email&days=2026-01-01..').steps.length // 2
 */
export function stateOf(search: string): SeeState {
  const query = new URLSearchParams(search);
  const one = (name: string): string | undefined => texts(query.getAll(name))[0];
  const sources = texts(query.getAll('source')).slice(0, ADDRESS_HOLDS.sources);
  const by = one('by');
  const period = PERIODS.find((name) => name === one('period'));
  const method = METHODS.find((name) => name === one('effort'));
  const compare = compareIn(query, one);
  const comments = commentsIn(query, one);
  return {
    ...EVERYTHING,
    sources,
    steps: stepsIn(query, ''),
    ...(by !== undefined && { by }),
    ...(period && { period }),
    ...(method && { method }),
    ...(compare && { compare }),
    ...(comments && { comments }),
  };
}

/**
 * Whether an address can hold a state: a filter that came back cut would show other numbers than were asked for.
 *
 * @example fitsAddress({ sources: [], steps: [{ kind: 'is', column: 'Channel', any: ['Email'] }] }) // true
 */
export function fitsAddress(state: SeeState): boolean {
  const address = addressOf(state);
  return address.length <= ADDRESS_HOLDS.whole && addressOf(stateOf(address)) === address;
}

/** What an address asked for and did not get. */
export type AddressFault = 'cut' | 'overlap';

/**
 * What of an address was left out that changes the numbers: a part of a filter, or a comparison of times that overlap.
 *
 * @param search with or without `?`
 * @example addressFaults('?compare.days=2026-01-01..2026-03-31&compare.days=2026-03-01..2026-03-31') // ['overlap']
 */
export function addressFaults(search: string): readonly AddressFault[] {
  const query = new URLSearchParams(search);
  const { sources, steps } = stateOf(search);
  const held = new URLSearchParams(addressOf({ sources, steps }));
  const filters = (of: URLSearchParams): number =>
    new Set(
      [...of]
        .filter(([name]) => name === 'source' || name === 'days' || name.startsWith('is.'))
        .map((pair) => JSON.stringify(pair)),
    ).size;
  const [a, b] = query.getAll('compare.days').map(closedSpan);
  return [
    ...(filters(held) < filters(query) ? (['cut'] as const) : []),
    ...(a && b && overlap(a, b) ? (['overlap'] as const) : []),
  ];
}

function texts(found: readonly string[]): string[] {
  return [...new Set(found)].filter((text) => text.length <= ADDRESS_HOLDS.length);
}

function stepsIn(query: URLSearchParams, before: string): FilterStep[] {
  const steps = new Map<string, FilterStep>();
  for (const [name, text] of query) {
    if (!name.startsWith(before) || name.length > LONGEST_NAME || text.length > ADDRESS_HOLDS.length) continue;
    const key = name.slice(before.length);
    if (key === 'days') {
      const span = openSpan(text);
      if (span && !steps.has(key)) steps.set(key, { kind: 'days', ...span });
    } else if (key.startsWith('is.')) {
      const there = steps.get(key);
      const any = there?.kind === 'is' ? there.any : [];
      if (any.length < ADDRESS_HOLDS.values && !any.includes(text))
        steps.set(key, { kind: 'is', column: key.slice(3), any: [...any, text] });
    }
  }
  return [...steps.values()].slice(0, ADDRESS_HOLDS.steps);
}

function openSpan(text: string): { from?: number; to?: number } | undefined {
  const parts = text.split('..');
  if (parts.length !== 2) return undefined;
  const [from, to] = parts.map(dayIn);
  if ((parts[0] !== '' && from === undefined) || (parts[1] !== '' && to === undefined)) return undefined;
  if ((from === undefined && to === undefined) || (from !== undefined && to !== undefined && from > to))
    return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function closedSpan(text: string | undefined): Span | undefined {
  const { from, to } = openSpan(text ?? '') ?? {};
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A day as `2026-03-01`. */
export function dayIn(text: string): number | undefined {
  const [, year, month, day] = DAY.exec(text) ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
}

type One = (name: string) => string | undefined;

function compareIn(query: URLSearchParams, one: One): CompareAsked | undefined {
  const [column, a, b] = [one('compare'), one('compare.a'), one('compare.b')];
  if (column !== undefined && a !== undefined && b !== undefined && a !== b) return { kind: 'values', column, a, b };
  const [first, second] = query.getAll('compare.days').map(closedSpan);
  return first && second && !overlap(first, second) ? { kind: 'days', a: first, b: second } : undefined;
}

function commentsIn(query: URLSearchParams, one: One): CommentsAsked | undefined {
  const source = one('comments');
  if (source === undefined || source === '') return undefined;
  const column = wholeIn(one('comments.score'));
  const points = (one('comments.points') ?? '').split(',').map(wholeIn);
  const [within] = stepsIn(query, 'comments.');
  const reason = one('comments.reason');
  return {
    source,
    ...(column !== undefined && column > 0 && { column: column - 1 }),
    ...(column !== undefined &&
      column > 0 &&
      points.every((point) => point !== undefined) && { points: points.filter((point) => point !== undefined) }),
    ...(reason !== undefined && { reason }),
    ...(within && { within }),
    words: one('comments.words') ?? '',
    page: Math.max(0, (wholeIn(one('comments.page')) ?? 1) - 1),
  };
}

function wholeIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
