/**
 * Shapes: what a value from outside (a message, a stored item, a file) must look like before anything is done with it. A shape returns a
 * fresh, plain copy that holds what it names and nothing else, or throws a {@link Misshapen} that says where and why.
 */
export type Shape<T> = (value: unknown, at?: string) => T;

/** What is wrong: `kind` another kind of value or a value we do not take, `long` more than `most`, `unknown` a key we do not know. */
export type Misfit = 'kind' | 'long' | 'unknown';

/** A value is not of the shape it should have. */
export class Misshapen extends Error {
  /** Where, such as `note.text`; empty for the value itself. */
  readonly at: string;
  readonly misfit: Misfit;
  /** How many characters or items would have been taken, where there were too many. */
  readonly most: number | undefined;

  constructor(at: string, misfit: Misfit, most?: number) {
    super(`${at || 'value'}: ${misfit}${most === undefined ? '' : `, at most ${most}`}`);
    this.name = 'Misshapen';
    this.at = at;
    this.misfit = misfit;
    this.most = most;
  }
}

/**
 * A shape that is put together when it is first used: what stands in a page waits for messages that most often never come.
 *
 * @example lazily(() => text(3))('a') // 'a'
 */
export function lazily<T>(make: () => Shape<T>): Shape<T> {
  let made: Shape<T> | undefined;
  return (value, at) => {
    made ??= make();
    return made(value, at);
  };
}

/**
 * Of an object, the members that have their shape: one that cannot be read does not spoil the others.
 *
 * @example readable({ name: text(3), note: text(3) }, { name: 'Ann', note: 7 }) // { name: 'Ann' }
 */
export function readable<T extends object>(
  shapes: { readonly [Name in keyof T]: Shape<T[Name]> },
  value: unknown,
): Partial<T> {
  const read: Partial<T> = {};
  for (const name of Object.keys(shapes) as (keyof T & string)[]) {
    try {
      read[name] = shapes[name](plainObject(value)[name], name);
    } catch (error) {
      if (!(error instanceof Misshapen)) throw error;
    }
  }
  return read;
}

/** Text of at most `most` UTF-16 units that matches `pattern` where one is given. */
export function text(most: number, pattern?: RegExp): Shape<string> {
  return (value, at = '') => {
    if (typeof value !== 'string') throw new Misshapen(at, 'kind');
    if (value.length > most) throw new Misshapen(at, 'long', most);
    if (pattern && !pattern.test(value)) throw new Misshapen(at, 'kind');
    return value;
  };
}

/** Text that is cut to `most` UTF-16 units instead of being refused: for what a page says about itself. No character is cut in two. */
export function cutText(most: number): Shape<string> {
  return (value, at = '') => {
    if (typeof value !== 'string') throw new Misshapen(at, 'kind');
    return value.length > most ? value.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : value;
  };
}

/** A whole number from `least` to `most`, both included. */
export function whole(least: number, most: number): Shape<number> {
  return (value, at = '') => {
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most) {
      throw new Misshapen(at, 'kind');
    }
    return value as number;
  };
}

/** Exactly one of the values of a list. */
export function oneOf<const T>(values: readonly T[]): Shape<T> {
  return (value, at = '') => {
    if (!values.includes(value as T)) throw new Misshapen(at, 'kind');
    return value as T;
  };
}

/** A list of at most `most` items, each of one shape. */
export function listOf<T>(shape: Shape<T>, most: number): Shape<readonly T[]> {
  return (value, at = '') => {
    if (!Array.isArray(value)) throw new Misshapen(at, 'kind');
    if (value.length > most) throw new Misshapen(at, 'long', most);
    return value.map((item, index) => shape(item, `${at}[${index}]`));
  };
}

/**
 * The items that are of a shape: one bad item does not take the others with it.
 *
 * @param aside is given the items that are not, as they were
 * @throws Misshapen where there is no list
 * @example wellShaped(['a', 1], text(3), aside) // ['a'], and 1 is in `aside`
 */
export function wellShaped<T>(values: unknown, shape: Shape<T>, aside: unknown[]): T[] {
  if (!Array.isArray(values)) throw new Misshapen('', 'kind');
  return values.flatMap((value) => {
    try {
      return [shape(value)];
    } catch (error) {
      if (!(error instanceof Misshapen)) throw error;
      aside.push(value);
      return [];
    }
  });
}

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Shaped<S extends Shapes> = { readonly [K in keyof S]: S[K] extends Shape<infer T> ? T : never };

/**
 * An object with exactly these keys.
 *
 * @param needed what it must have
 * @param optional what it may have besides; a key whose value is undefined counts as left out, as it does in JSON
 * @example record({ id: text(3) }, { at: whole(0, 9) })({ id: 'a', at: undefined }) // { id: 'a' }
 */
export function record<Needed extends Shapes, Optional extends Shapes = Record<never, never>>(
  needed: Needed,
  optional?: Optional,
): Shape<Shaped<Needed> & Partial<Shaped<Optional>>> {
  const shapes: Shapes = { ...needed, ...optional };
  const names = Object.keys(shapes);
  return (value, at = '') => {
    const given = plainObject(value, at);
    const inside = (name: string) => (at ? `${at}.${name}` : name);
    for (const name of Object.keys(given)) if (!names.includes(name)) throw new Misshapen(inside(name), 'unknown');
    const made: Record<string, unknown> = {};
    for (const name of names) {
      const missing = !Object.keys(given).includes(name) || given[name] === undefined;
      if (missing && !(name in needed)) continue;
      made[name] = shapes[name]?.(missing ? undefined : given[name], inside(name));
    }
    return made as Shaped<Needed> & Partial<Shaped<Optional>>;
  };
}

/** An object that is no list, its keys not looked at yet. */
export function plainObject(value: unknown, at = ''): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misshapen(at, 'kind');
  return value as Readonly<Record<string, unknown>>;
}
