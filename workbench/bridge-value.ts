/**
 * Whether a value may go between a page and a script through `google.script.run`, either way.
 *
 * Text, numbers, true and false, null, and lists and plain objects of those. `undefined` in them arrives as null.
 *
 * @returns what is wrong with it, or undefined
 * @example whyNotCarried({ at: new Date() }) // 'Date'
 */
export function whyNotCarried(value: unknown, above: readonly object[] = []): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return undefined;
  if (typeof value !== 'object') return typeof value;
  if (above.includes(value)) return 'a circle of objects';
  const within = [...above, value];
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (Array.isArray(value)) return first(value, within);
  // By its name: a plain object of a script's own engine has another prototype than ours.
  if (kind !== 'Object') return kind;
  return first(Object.values(value), within);
}

/** Lists and objects are not looked into a second time for what was carried before: rows are told by their cells. */
function first(values: readonly unknown[], above: readonly object[]): string | undefined {
  for (const value of values) {
    if (typeof value === 'string' || typeof value === 'number') continue;
    const why = whyNotCarried(value, above);
    if (why !== undefined) return why;
  }
  return undefined;
}
