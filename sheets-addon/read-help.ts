/** The help of a function, taken apart. */
export interface Help {
  /** Its paragraphs. */
  readonly description: readonly string[];
  readonly params: readonly { readonly name: string; readonly example: string; readonly text: string }[];
  readonly returns: { readonly type: string; readonly text: string };
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
}

/**
 * Reads the JSDoc of a custom function.
 *
 * @param documentation the comment with its marks
 * @throws when an example has no result, or `@return` is missing
 * @example readHelp(documentation).returns.type // 'number'
 */
export function readHelp(documentation: string): Help {
  const text = documentation
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n');
  const [before = '', ...tags] = text.split(/^@/m);
  const returned = tags.map((tag) => /^return \{(.*?)\} ([\s\S]*)$/.exec(tag)).find((found) => found);
  if (!returned) throw new Error(`No @return in: ${before.trim()}`);
  return {
    description: before
      .trim()
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ')),
    params: tags.flatMap((tag) => {
      const found = /^param \{(.*?)\} (\w+) ([\s\S]*)$/.exec(tag);
      return found ? [{ example: found[1]!, name: found[2]!, text: found[3]!.trim() }] : [];
    }),
    returns: { type: returned[1]!, text: returned[2]!.trim() },
    examples: tags.flatMap((tag) => {
      if (!tag.startsWith('example ')) return [];
      const found = /^example (=.*?) → (.*)$/.exec(tag.trim());
      if (!found) throw new Error(`An example needs its result: @${tag}`);
      return [{ formula: found[1]!, result: found[2]! }];
    }),
  };
}
