import { fileOf, type Source } from './rooms.ts';

/**
 * Files that import each other in a circle, types included.
 *
 * @param sources the files among which circles are sought
 * @returns each circle once, from the file it was met by, such as `a.ts → b.ts → a.ts`
 */
export function importCircles(sources: readonly Pick<Source, 'path' | 'imports'>[]): string[] {
  const imports = new Map(
    sources.map(({ path, imports }) => [path, imports.map((specifier) => fileOf(path, specifier))] as const),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const open: string[] = [];
  const follow = (path: string): void => {
    if (open.includes(path)) circles.push([...open.slice(open.indexOf(path)), path].join(' → '));
    if (done.has(path) || open.includes(path)) return;
    open.push(path);
    for (const target of imports.get(path) ?? []) if (target !== undefined && imports.has(target)) follow(target);
    open.pop();
    done.add(path);
  };
  for (const path of imports.keys()) follow(path);
  return circles;
}
