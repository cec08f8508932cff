import { inScripts } from '../reading/in-scripts.ts';

/**
 * The number of the organisation, without which Zoho Desk's API answers nothing. The page asks the API itself, and what it asked for is known to
 * the browser; else it may stand in a script of the page.
 *
 * @param api the address under which the portal's questions are asked: one browser may know of several portals
 * @returns undefined where neither holds it
 * @example organisationIn(document, 'https://desk.zoho.eu/supportapi/zd/acme/') // '20066012345'
 */
export function organisationIn(document: Document, api: string): string | undefined {
  for (const { name } of document.defaultView?.performance.getEntriesByType('resource') ?? []) {
    const asked = name.startsWith(api) ? /[?&]orgid=(\d{5,20})(?:&|$)/i.exec(name)?.[1] : undefined;
    if (asked !== undefined) return asked;
  }
  return inScripts(document, /\borg(?:anization)?id["']?\s*[:=]\s*["']?(\d{5,20})\b/i);
}
