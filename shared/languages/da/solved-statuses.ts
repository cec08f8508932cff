/** Danish: what helpdesks call a ticket that needs no more work, in lower case. */
export const solvedStatuses: readonly string[] = ['løst', 'lukket', 'afsluttet', 'færdig', 'færdigbehandlet', 'udført'];
