import { say } from '#shared/languages/say.ts';
import type { Look } from './look.ts';
import type { LoadedSource } from './see-context.ts';
import type { Writer } from './written.ts';

/** How many answers a filter leaves. A file with two scores has its answers to both: rows are counted by the larger. */
export function answersShown(
  looks: readonly Look[],
  sources: readonly LoadedSource[],
  { words, count }: Writer,
): string {
  const most = (some: readonly number[]): number => Math.max(0, ...some);
  const n = looks.reduce((sum, { scores }) => sum + most(scores.map(({ score }) => score.n)), 0);
  const all = sources.reduce((sum, { source }) => sum + most(source.imported.answers.map(({ total }) => total.n)), 0);
  return n === all ? say(words.shown, { count: count(n) }) : say(words.shownOf, { count: count(n), all: count(all) });
}
