import type { en } from './en/words.ts';

/** Widens the English texts to "a text", so that every language has the same keys. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** Everything Easemark says, by occasion. `{name}` is a place that is filled in; a language may put them in another order but must keep them all. */
export type Words = Texts<typeof en>;
