import { expect, test } from 'vitest';
import { patternOf, removeSite, sameHost, savedSites, saveSite } from '../../../extension/sites/saved-sites.ts';
import { MemoryArea } from '../notes/memory-area.ts';

const desks = ['zammad', 'any-page'];
const site = { origin: 'https://desk.example.org:8443', desk: 'zammad' };

test('an address is saved once and forgotten whole', async () => {
  const area = new MemoryArea();
  await saveSite(area, site, desks);
  await saveSite(area, site, desks);
  await saveSite(area, { ...site, desk: 'any-page' }, desks);
  expect(await savedSites(area)).toEqual([site, { ...site, desk: 'any-page' }]);
  await removeSite(area, site.origin);
  expect(await savedSites(area)).toEqual([]);
});

test.each([
  ['https://desk.example.org/path', 'siteInvalid'],
  ['https://DESK.example.org', 'siteInvalid'],
  ['https://desk.example.org:443', 'siteInvalid'],
  ['ftp://desk.example.org', 'siteInvalid'],
])('%s is refused', async (origin, code) => {
  await expect(saveSite(new MemoryArea(), { ...site, origin }, desks)).rejects.toMatchObject({ code });
});

test('a desk there is not is refused', async () => {
  await expect(saveSite(new MemoryArea(), { ...site, desk: 'nowhere' }, desks)).rejects.toMatchObject({
    code: 'badRequest',
  });
});

test('one unreadable address does not take the others with it', async () => {
  const area = new MemoryArea({ sites: { version: 1, sites: ['x', site, { origin: 'https://*', desk: 'zammad' }] } });
  expect(await savedSites(area)).toEqual([site]);
});

test('a pattern carries no port, so two ports of a host share one', () => {
  expect(patternOf(site.origin)).toBe('https://desk.example.org/*');
  expect(sameHost(site.origin, 'https://desk.example.org')).toBe(true);
  expect(sameHost(site.origin, 'http://desk.example.org:8443')).toBe(false);
});
