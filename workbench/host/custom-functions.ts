/** A custom function as its script declares it. */
export interface CustomFunction {
  name: string;
  parameters: string[];
  /** The JSDoc above it, without its marks and stars. */
  documentation: string;
}

// Nothing but white space between a comment and its function, and no second comment in between.
const DECLARED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;

/**
 * The functions that Sheets offers as a formula is typed: top-level ones whose JSDoc says `@customfunction`, without a `_` at the end.
 *
 * @param code a classic script
 * @see https://developers.google.com/apps-script/guides/sheets/functions#autocomplete
 */
export function customFunctionsOf(code: string): CustomFunction[] {
  return [...code.matchAll(DECLARED)].flatMap(([, comment = '', name = '', parameters = '']) => {
    if (!/@customfunction\b/i.test(comment) || name.endsWith('_')) return [];
    return {
      name,
      parameters: parameters
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
      documentation: comment.replace(/^[ \t]*\*[ \t]?/gm, '').trim(),
    };
  });
}
