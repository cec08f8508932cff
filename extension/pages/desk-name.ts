import { demoDeskAddress } from '../helpdesks/demo-desk.ts';
import type { DeskAddress } from '../helpdesks/helpdesk.ts';
import { helpdesks } from '../helpdesks/list.ts';

/** The helpdesks to name or to offer: all but our own demonstration. */
export const realDesks: readonly DeskAddress[] = helpdesks.filter((desk) => desk !== demoDeskAddress);

/**
 * A helpdesk's name as its users write it; its id where a newer version of Easemark knew it and this one does not.
 *
 * @example deskName('zendesk') // 'Zendesk'
 */
export function deskName(id: string): string {
  return deskOf(id)?.name ?? id;
}

/** A helpdesk by its id; undefined where this version knows none. */
export function deskOf(id: string): DeskAddress | undefined {
  return helpdesks.find((desk) => desk.id === id);
}
