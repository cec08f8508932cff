import type { CustomFunction } from '../host/custom-functions.ts';
import type { FunctionHelp } from '../wire.ts';

/**
 * The help that Sheets shows while a formula is typed, read from the JSDoc in the built script.
 *
 * @param declared as the host found it
 * @see https://developers.google.com/apps-script/guides/sheets/functions#autocomplete
 */
export function functionHelp({ name, parameters, documentation }: CustomFunction): FunctionHelp {
  const [before = '', ...tags] = documentation.split(/^@/m);
  const line = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const given = tags.flatMap((tag) => {
    const found = /^param \{(.*?)\} \[?([\w$]+)[^\s]* ([\s\S]*)$/.exec(tag);
    return found ? [{ name: found[2]!, example: line(found[1]), text: line(found[3]) }] : [];
  });
  return {
    name,
    description: line(before),
    returns: line(tags.map((tag) => /^returns? (?:\{.*?\} )?([\s\S]*)$/.exec(tag)?.[1]).find(Boolean)),
    parameters: parameters.map((parameter) => {
      const found = given.find((one) => one.name === parameter);
      const text = found?.text ?? '';
      return { name: parameter, example: found?.example ?? '', text, optional: /\bLeft out:/.test(text) };
    }),
  };
}
