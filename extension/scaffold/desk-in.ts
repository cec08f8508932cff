import type { Helpdesk } from '../helpdesks/helpdesk.ts';

/**
 * The desk in a desk's file: what can read, or else its address alone.
 *
 * @throws Error for a file without a desk
 */
export function deskIn(file: Readonly<Record<string, unknown>>): Helpdesk {
  const found = Object.values(file).filter(isDesk);
  const desk = found.find(({ read }) => read !== undefined) ?? found[0];
  if (!desk) throw new Error('This file has no desk');
  return desk;
}

function isDesk(value: unknown): value is Helpdesk {
  return typeof value === 'object' && value !== null && 'id' in value && 'ticketAddresses' in value;
}
