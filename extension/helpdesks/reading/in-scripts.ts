/** Only the start of a script is looked at, in UTF-16 units. */
const SCRIPT_START = 20_000;

/**
 * What a page writes for its own scripts into one of them. It is a global of the page's world, which we do not share; but there it can be read.
 *
 * @param pattern its first group is what is sought; it should say exactly of which characters and how long that may be
 * @returns undefined where no script of the page holds it
 * @example inScripts(document, /\bportalId = "(\d{1,20})"/) // '4711'
 */
export function inScripts(document: Document, pattern: RegExp): string | undefined {
  for (const { textContent } of document.querySelectorAll('script:not([src])')) {
    const found = pattern.exec((textContent ?? '').slice(0, SCRIPT_START))?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
