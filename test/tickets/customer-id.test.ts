import { describe, expect, test } from 'vitest';
import { customerId, isMailAddress } from '../../shared/tickets/customer-id.ts';

const chat = { desk: 'chatwoot', site: 'chat.example.org/app/accounts/1' };

describe('who a customer is', () => {
  test.each([
    ['Bo@Example.org', 'bo@example.org'],
    [' bo@example.org ', 'bo@example.org'],
    ['Bo Larsen <Bo@Example.org>', 'bo@example.org'],
    ['ÅSA@EXEMPEL.SE', 'åsa@exempel.se'],
  ])('is the mail address in %s, everywhere', (mail, customer) => {
    expect(customerId(chat, { mail, id: 5 })).toBe(customer);
    expect(customerId({ desk: 'zendesk', site: 'acme.zendesk.com' }, { mail })).toBe(customer);
    expect(isMailAddress(customer)).toBe(true);
  });

  test('is else the desk’s own id, at that desk and site alone', () => {
    const here = customerId(chat, { mail: null, id: 5 });
    expect(here).toBe('chatwoot|chat.example.org/app/accounts/1|5');
    expect(customerId(chat, { id: '5' })).toBe(here);
    expect(customerId({ ...chat, site: 'other.example' }, { id: 5 })).not.toBe(here);
    expect(customerId({ ...chat, desk: 'freshdesk' }, { id: 5 })).not.toBe(here);
    expect(isMailAddress(here ?? '')).toBe(false);
    expect(isMailAddress('freescout|a@b.example|7')).toBe(false);
  });

  test.each([
    { mail: 'Mira Holm' },
    { mail: 'Mira @ Holm' },
    { mail: 'a@b, c@d' },
    { mail: '' },
    { mail: 7, id: {} },
    { mail: ['a@b.example'], id: Number.NaN },
    { id: ' ' },
    {},
  ])('is not known by %o', (found) => {
    expect(customerId(chat, found)).toBeUndefined();
  });
});
