import { Misshapen, oneOf, plainObject, record, text } from '#shared/borders/shape.ts';
import { RequestRefusal } from '#shared/languages/request-refusal.ts';
import { commit, type StorageArea } from '../notes/commit.ts';

/** An address the user keeps Easemark on for, and which desk it is. */
export interface SavedSite {
  readonly origin: string;
  readonly desk: string;
}

const ITEM = 'sites';

const siteShape = record({ origin: text(300), desk: text(40, /^[a-z0-9-]+$/) });

/** The saved addresses; one that cannot be read does not take the others with it. */
export async function savedSites(area: StorageArea): Promise<readonly SavedSite[]> {
  const stored = (await area.get(ITEM))[ITEM];
  if (stored === undefined) return [];
  try {
    const { sites } = plainObject(stored);
    return Array.isArray(sites) ? sites.flatMap(readSite) : [];
  } catch (error) {
    if (error instanceof Misshapen) return [];
    throw error;
  }
}

function readSite(value: unknown): SavedSite | readonly [] {
  try {
    const site = siteShape(value);
    return isOrigin(site.origin) ? site : [];
  } catch (error) {
    if (error instanceof Misshapen) return [];
    throw error;
  }
}

/**
 * @param desks ids of the desks there are
 * @throws RequestRefusal `siteInvalid`, `badRequest`, `storageFull`, `storageFailed`
 */
export async function saveSite(
  area: StorageArea,
  { origin, desk }: SavedSite,
  desks: readonly string[],
): Promise<void> {
  checkSite({ origin, desk }, desks);
  const sites = await savedSites(area);
  if (sites.some((site) => site.origin === origin && site.desk === desk)) return;
  await write(area, [...sites, { origin, desk }]);
}

/** Forgets an address, whatever desks it was kept on for. */
export async function removeSite(area: StorageArea, origin: string): Promise<void> {
  await write(
    area,
    (await savedSites(area)).filter((site) => site.origin !== origin),
  );
}

/** @throws RequestRefusal `siteInvalid`, `badRequest` */
export function checkSite({ origin, desk }: SavedSite, desks: readonly string[]): void {
  if (!isOrigin(origin)) throw new RequestRefusal('siteInvalid', { given: origin });
  try {
    oneOf(desks)(desk, 'desk');
  } catch {
    throw new RequestRefusal('badRequest', { at: 'desk' });
  }
}

/**
 * The match pattern that is asked of the browser for an address. Patterns carry no port, so it covers every port of the host.
 *
 * @example patternOf('https://desk.example.org:8443') // 'https://desk.example.org/*'
 */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** A pattern names a protocol and a host, and holds for every port of it. */
export function sameHost(a: string, b: string): boolean {
  return patternOf(a) === patternOf(b);
}

function isOrigin(origin: string): boolean {
  // `*` would be a host to a URL, and every host to a match pattern.
  return /^https?:[^*]+$/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;
}

function write(area: StorageArea, sites: readonly SavedSite[]): Promise<void> {
  return commit(area, { set: { [ITEM]: { version: 1, sites } } });
}
