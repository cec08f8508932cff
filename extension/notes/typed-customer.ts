import { customerId } from '#shared/tickets/customer-id.ts';

/** A customer as a person typed them, by the mail address where there is one. @example typedCustomer('Bo <Bo@Example.org>') // 'bo@example.org' */
export function typedCustomer(typed: string): string {
  return customerId({ desk: '', site: '' }, { mail: typed }) ?? typed.trim();
}
