/**
 * Choices in one text, as they stand in `choices` of a Refusal: separated by commas, one that holds a comma or a quote in double quotes.
 *
 * @example choiceList(['How easy, overall?', 'csat']) // '"How easy, overall?", csat'
 */
export function choiceList(choices: readonly string[]): string {
  return choices.map((one) => (/[",]|^\s|\s$/.test(one) ? `"${one.replace(/"/g, '""')}"` : one)).join(', ');
}

/**
 * The choices that `choiceList` wrote.
 *
 * @example readChoices('"How easy, overall?", csat') // ['How easy, overall?', 'csat']
 */
export function readChoices(text: string): readonly string[] {
  const found: string[] = [];
  for (const [, quoted, plain] of text.matchAll(/"((?:[^"]|"")*)"(?:, |$)|([^,]+)(?:, ?|$)/g))
    found.push(quoted?.replace(/""/g, '"') ?? plain!);
  return found;
}
