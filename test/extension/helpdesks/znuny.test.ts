import { znuny } from '../../../extension/helpdesks/znuny.ts';
import { holdsTo } from './address-table.ts';

const SITE = 'help.example.org/znuny';

holdsTo(znuny, {
  tickets: {
    'https://help.example.org/znuny/index.pl?Action=AgentTicketZoom;TicketID=81': [SITE, '81'],
    'https://help.example.org/znuny/index.pl?Action=AgentTicketZoom&TicketID=81': [SITE, '81'],
    'https://help.example.org/znuny/index.pl?Action=AgentTicketZoom;TicketID=81;ArticleID=203#203': [SITE, '81'],
    'https://help.example.org/znuny/index.pl?ChallengeToken=x;TicketID=81;Action=AgentTicketZoom': [SITE, '81'],
    'http://help.example.org:8080/otrs/index.pl?Action=AgentTicketZoom;TicketID=81': [
      'help.example.org:8080/otrs',
      '81',
    ],
    'https://help.example.org/index.pl?Action=AgentTicketZoom;TicketID=81': ['help.example.org', '81'],
  },
  others: {
    'list of tickets': 'https://help.example.org/znuny/index.pl?Action=AgentTicketQueue;QueueID=5',
    'customer’s own view':
      'https://help.example.org/znuny/customer.pl?Action=CustomerTicketZoom;TicketNumber=2026110281',
    'ticket’s history': 'https://help.example.org/znuny/index.pl?Action=AgentTicketHistory;TicketID=81',
    'window in which a reply is written':
      'https://help.example.org/znuny/index.pl?Action=AgentTicketCompose;TicketID=81',
    'view with a longer name': 'https://help.example.org/znuny/index.pl?Action=AgentTicketZoomPrint;TicketID=81',
    'ticket named by its number':
      'https://help.example.org/znuny/index.pl?Action=AgentTicketZoom;TicketNumber=2026110281',
  },
});
