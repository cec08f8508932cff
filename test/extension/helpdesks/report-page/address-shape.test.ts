import { expect, test } from 'vitest';
import { addressShape } from '../../../../extension/helpdesks/report-page/address-shape.ts';

test.each([
  ['https://help.acme.com/case/7', 'https://x.x.x/case/N'],
  ['http://localhost:8080/desk/index.php?id=12&view=list', 'http://x:N/desk/index.php?id=N&view=x'],
  ['https://acme.com/app/#/tickets/12/detail?x=1', 'https://x.x/app/#/tickets/N/detail'],
  ['https://acme.com/a.pl?Action=Zoom;TicketID=81', 'https://x.x/a.pl?Action=x;TicketID=N'],
  ['https://acme.com/help-desk/open-cases/12-late-parcel', 'https://x.x/help-desk/open-cases/N-x-x'],
  ['https://acme.com/users/mira/tickets', 'https://x.x/users/x/tickets'],
  ['https://acme.com/t/mira.holm@example.org/ABC-42', 'https://x.x/t/x/X-N'],
  ['https://acme.com/t/eyJhbGciOi.J9/4f2a9c7d11e05b', 'https://x.x/t/x/H'],
  ['https://acme.com/incident.do?sys_id=9d385017c611228701d22104cc95c371', 'https://x.x/incident.do?sys_id=H'],
  ['https://acme.com/t/3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'https://x.x/t/H-H-H-H-H'],
  ['https://acme.com/t/7?note_for_anna=1&ticketId=7&aholm7=1', 'https://x.x/t/N?note_for_x=N&ticketId=N&H=N'],
  ['https://acme.com/t/7?q=Mira7&%C3%85sa=1', 'https://x.x/t/N?x=H&x=N'],
  ['https://acme.com/s%C3%B6k/Anna%20Holm', 'https://x.x/x/x'],
  ['https://desk.zoho.eu/agent/acmecorp/support/tickets/details/7', 'https://x.x.x/agent/x/support/tickets/details/N'],
  ['https://acme.com/rt/Ticket/acme.html?acmecorp', 'https://x.x/x/Ticket/x.html?x'],
  ['https://mira:secret@acme.com/t/7?mira@example.org=1&token=abc', 'https://x.x/t/N?x=N&token=x'],
  ['https://[2001:db8::1]/t/7', 'https://x/t/N'],
  ['data:text/html,secret', 'none'],
  ['not an address', 'none'],
])('of %s is told %s', (address, shape) => {
  expect(addressShape(address)).toBe(shape);
});

test('a very long address is cut', () => {
  expect(addressShape(`https://acme.com/${'case/7/'.repeat(10_000)}`).length).toBeLessThanOrEqual(400);
});
