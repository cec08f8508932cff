import { lazily, listOf, Misshapen, oneOf, plainObject, record, type Shape } from '../borders/shape.ts';
import { noteShape, ticketKeyShape } from '../friction/note-shape.ts';
import { languages } from '../languages/language-codes.ts';
import { badgeShape } from './badge-shape.ts';
import type { Order } from './requests.ts';

const bare = lazily(() => record({}));

/** The words are those of this same version of the extension; that there are some is all that is looked at. */
const words = plainObject as Shape<unknown> as Shape<Extract<Order, { tell: 'settings' }>['words']>;

const shapes: { readonly [Tell in Order['tell']]: Shape<Omit<Extract<Order, { tell: Tell }>, 'tell'>> } = {
  show: bare,
  open: bare,
  note: bare,
  glance: bare,
  survey: bare,
  resume: bare,
  surveys: bare,
  changed: lazily(() => record({ ticket: ticketKeyShape, notes: listOf(noteShape, 100_000) })),
  changedAll: bare,
  settings: lazily(() => record({ language: oneOf(languages), words, badge: badgeShape })),
};

/**
 * Reads what an overlay or a page of ours was told.
 *
 * @returns the order, or undefined for anything else: it is then not for us, or not of this version
 */
export function readOrder(message: unknown): Order | undefined {
  try {
    const { tell, ...given } = plainObject(message);
    const name = oneOf(Object.keys(shapes) as Order['tell'][])(tell, 'tell');
    return { tell: name, ...shapes[name](given) } as Order;
  } catch (error) {
    if (error instanceof Misshapen) return undefined;
    throw error;
  }
}
