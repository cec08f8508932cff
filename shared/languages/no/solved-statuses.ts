/** Norwegian: what helpdesks call a ticket that needs no more work, in lower case. */
export const solvedStatuses: readonly string[] = [
  'løst',
  'lukket',
  'avsluttet',
  'ferdig',
  'fullført',
  'ferdigbehandlet',
];
