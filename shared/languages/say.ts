/** What is filled into a sentence: `{name}` takes the value of `name`. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * Fills a sentence's places.
 *
 * A place without a value is left as it stands, so that a missing one is seen and never hides text.
 *
 * @param template a sentence with places, such as `n = {n}`
 * @param params what goes into them
 * @example say('{n} of {all}', { n: 3, all: 4 }) // '3 of 4'
 */
export function say(template: string, params: Params = {}): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.keys(params).includes(name) ? String(params[name]) : place,
  );
}
